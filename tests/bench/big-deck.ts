import { type DeckId, type FactId } from '../../src/core/base/ids.ts';
import { random } from '../../src/core/base/random.ts';
import type { Deck } from '../../src/core/content/deck.ts';
import type { Fact } from '../../src/core/content/fact.ts';

const SYLLABLES = 'ba be da du fa go ha ke li lo ma mi na no pa po ra ri sa so ta ti va vo za zu'.split(' ');
const COMMON = { stance: 'fact', source: 'background', why: 'It is made up.' } as const;
const YEARS = 900;
const FIRST_YEAR = 1100;

/** Of ten facts four are cities, two events, two figures, one the capital of a country, one a term. The same seed gives the same deck. */
export function bigDeck(n: number, seed: string): Deck {
  const chance = random(seed);
  const id = (kind: string, i: number): FactId => `${kind}-${i}` as FactId;
  const names = new Set<string>();
  const name = (): string => {
    for (;;) {
      const word = Array.from({ length: 4 + chance.below(2) }, () => chance.pick(SYLLABLES)).join('');
      if (names.has(word)) continue;
      names.add(word);
      return word.charAt(0).toUpperCase() + word.slice(1);
    }
  };
  const tens = Math.max(1, Math.floor(n / 10));
  const facts: Fact[] = [];
  for (let i = 0; i < tens; i += 1) {
    const own = name();
    facts.push({
      ...COMMON,
      kind: 'entity',
      id: id('country', i),
      class: 'country',
      name: own,
      role: `the land of the ${name()}`
    });
    for (let c = 0; c < 3; c += 1)
      facts.push({
        ...COMMON,
        kind: 'entity',
        id: id('city', i * 3 + c),
        class: 'city',
        name: name(),
        role: `the city of ${name()}`
      });
    facts.push({
      ...COMMON,
      kind: 'relation',
      id: id('capital', i),
      subject: id('city', i * 3),
      relation: 'capital',
      object: id('country', i)
    });
    for (let e = 0; e < 2; e += 1) {
      const what = name();
      const when = String(FIRST_YEAR + chance.below(YEARS));
      facts.push({
        ...COMMON,
        kind: 'event',
        id: id('event', i * 2 + e),
        label: `the founding of ${what}`,
        happened: `${what} was founded`,
        when,
        where: id('city', i * 3 + e)
      });
    }
    for (let f = 0; f < 2; f += 1) {
      const of = `the number of ${f === 0 ? 'people' : 'ships'} in ${own}`;
      facts.push({
        ...COMMON,
        kind: 'figure',
        id: id('figure', i * 2 + f),
        of,
        says: `${of} is {value}`,
        value: 1000 + chance.below(9_000_000),
        unit: f === 0 ? 'person' : 'ship'
      });
    }
    facts.push({
      ...COMMON,
      kind: 'term',
      id: id('term', i),
      class: 'idea',
      term: name().toLowerCase(),
      definition: `the art of ${name()}`
    });
  }
  return {
    format: 1,
    id: 'big' as DeckId,
    rev: 1,
    title: 'A big deck',
    about: 'Made up.',
    lang: 'en',
    licence: 'CC0',
    authors: [],
    asOf: '2026-01-01',
    sources: [],
    relations: [
      {
        id: 'capital',
        says: '{s} is the capital of {o}',
        askObject: 'of which country is {s} the capital?',
        askSubject: 'what is the capital of {o}?',
        subjectClass: ['city'],
        objectClass: ['country'],
        functional: 'both'
      }
    ],
    units: [
      { id: 'person', one: 'person', other: 'people', count: true },
      { id: 'ship', one: 'ship', other: 'ships', count: true }
    ],
    topics: [],
    facts
  };
}
