import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeckId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import { indexDeck } from '../deck-index.ts';
import { make, QUESTION_TYPES, templatesOf } from '../registry.ts';
import { consult, prepareOracle } from './oracle.ts';

// Invented decks full of what goes wrong: names that two things share, wholes, dates that hold each other, figures within each
// other's tolerance, disputes, things said twice. Whatever the generator makes of them, the oracle must find it sound.

const pick = <Item>(...items: Item[]) => fc.constantFrom(...items);
const few = (ids: readonly string[], most: number) => fc.uniqueArray(pick(...ids), { minLength: 1, maxLength: most });
const some = (value: fc.Arbitrary<unknown>, key: string) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [key]: it }));
const all = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((found) => Object.assign({}, ...found) as object);
/** A clash, one time in eight. */
const seldom = <Item>(clash: fc.Arbitrary<Item>, usual: Item) =>
  fc.oneof({ weight: 1, arbitrary: clash }, { weight: 7, arbitrary: fc.constant(usual) });
const just = (value: object) => fc.constant(value);

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const PLACES = ['l0', 'l1', 'l2', 'l3', 'l4', 'l5'];
const TERMS = ['t0', 't1', 't2', 't3', 't4'];
const NAMES = ['Elm', 'Ash', 'Oak', 'Yew', 'Fir', 'Bay', 'Box', 'Ivy', 'Ash and Oak', 'the Elm', 'elm'];
const THINGS = [...PEOPLE, ...PLACES];

const stance = all(
  fc
    .oneof(
      { weight: 6, arbitrary: pick('fact', 'claim', 'opinion', 'statement') },
      { weight: 1, arbitrary: fc.constant('disputed') }
    )
    .map((it) => (it === 'disputed' ? { stance: it, dispute: 'it is torn', passage: 'Here' } : { stance: it }))
);
const source = pick({ id: 'paper', at: [1] }, { id: 'diary', at: [1] }, 'background').map((it) => ({
  source: it,
  why: 'Because'
}));
const common = all(stance, source);
const denials = (facet: string, ids: readonly string[]) =>
  some(
    few(ids, 3).map((it) => ({ [facet]: it })),
    'not'
  );

const named = (id: string, kind: string, key: string, about: string, classes: string[], wholes: readonly string[]) =>
  all(
    common,
    just({ id, kind }),
    pick(...classes).map((it) => ({ class: it })),
    seldom(pick(...NAMES), `Place ${id}`).map((it) => ({ [key]: it })),
    seldom<object>(few(NAMES, 2).map((alternates) => ({ alternates })), {}),
    seldom<string>(pick('first', 'second'), id).map((n) => ({ [about]: `the ${about} of the ${n}` })),
    some(pick(...wholes.filter((whole) => whole < id), id), 'partOf').map((it) => ('partOf' in it && it.partOf === id ? {} : it)),
    some(
      pick(...wholes).map((fact) => [{ fact, differ: 'They differ' }]),
      'confusable'
    )
  );

const WHEN = [
  '1966',
  '1966-01',
  '1966-01-10',
  '1965/1967',
  '196X',
  '1966~',
  '1968',
  '1970',
  '1970-05',
  '1990',
  '1990/1999',
  '1984-02-29'
];
const event = (id: string) =>
  all(
    common,
    just({ id, kind: 'event' }),
    seldom<string>(pick('first', 'second'), id).map((n) => ({ label: `the event ${n}` })),
    just({ happened: `the thing ${id} happened` }),
    some(pick(...WHEN), 'when'),
    some(pick(...PLACES), 'where'),
    some(few(PEOPLE, 3), 'who'),
    some(fc.boolean(), 'whoClosed'),
    denials('who', PEOPLE)
  );
const figure = (id: string) =>
  all(
    common,
    just({ id, kind: 'figure' }),
    seldom<string>(pick('first', 'second'), id).map((n) => ({ of: `the measure ${n}`, says: `the measure ${n} comes to {value}` })),
    pick(4, 5, 58, 60, 600, 620, 0.6, 1000, 1001).map((value) => ({ value })),
    pick('metre', 'kilometre', 'boat', 'ship', 'mile').map((unit) => ({ unit })),
    some(fc.boolean(), 'approx'),
    some(pick(0.05, 0.2), 'tolerance'),
    some(pick(1, 10, 100), 'precision')
  ).map((it) => ({
    ...it,
    ...('unit' in it && (it.unit === 'boat' || it.unit === 'ship') && 'value' in it ? { value: Math.ceil(Number(it.value)) } : {})
  }));
const proposal = (id: string) =>
  all(
    common,
    just({ id, kind: 'proposal' }),
    pick('proposal', 'plan', 'claim').map((it) => ({ stance: it })),
    pick(...THINGS).map((by) => ({ by })),
    some(few(THINGS, 2), 'to'),
    seldom<string>(pick('first', 'second'), id).map((n) => ({ action: `do the deed ${n}` })),
    some(
      seldom<string>(pick('first', 'second'), id).map((n) => `the gain ${n} would come`),
      'reason'
    ),
    denials('by', THINGS)
  );
const said = (id: string) =>
  all(
    common,
    pick(...PEOPLE).map((by) => ({ by })),
    fc
      .tuple(fc.boolean(), seldom<string>(pick('first', 'second'), id))
      .map(([remark, n]) =>
        remark
          ? { id, kind: 'remark', gist: `the saying ${n} is so` }
          : { id, kind: 'assertion', says: `the saying ${n} is so` }
      ),
    denials('by', PEOPLE)
  );
const relation = (id: string) =>
  all(
    common,
    just({ id, kind: 'relation' }),
    pick('twin', 'trade', 'rule', 'ruled', 'border').map((it) => ({ relation: it })),
    pick(...PLACES).map((subject) => ({ subject })),
    pick(...PLACES).map((object) => ({ object })),
    denials('object', PLACES)
  );
const WORDS = ['salt', 'wool', 'rope', 'salt and wool', 'wood', 'timber', 'fine wool', 'tar', 'Elm'];
const set = (id: string) =>
  all(
    common,
    just({ id, kind: 'set', item: 'thing' }),
    seldom<string>(pick('first', 'second'), id).map((n) => ({ label: `the list ${n}` })),
    fc.boolean().map((closed) => ({ closed })),
    fc.oneof(
      few(PLACES, 3).map((ids) => ({ members: ids.map((fact) => ({ fact })) })),
      fc.uniqueArray(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 3 }).map((ns) => ({
        members: ns.map((n) => ({ id: `m${n}`, t: WORDS[n], ...(n === 4 ? { alternates: ['timber'] } : {}) }))
      }))
    ),
    some(
      fc.oneof(few(PLACES, 3), few(['hemp', 'flax', 'silk', ...WORDS], 3)).map((members) => ({ members })),
      'not'
    )
  );

const many = (count: number, prefix: string, of: (id: string) => fc.Arbitrary<object>) =>
  fc.tuple(...Array.from({ length: count }, (_, i) => of(`${prefix}${i}`)));
const torn = (fact: object): object =>
  'dispute' in fact && 'id' in fact ? { ...fact, dispute: `the page with ${fact.id} is torn`, passage: `Here is ${fact.id}` } : fact;
const facts = fc
  .tuple(
    fc.tuple(...PEOPLE.map((id) => named(id, 'entity', 'name', 'role', ['person'], PEOPLE))),
    fc.tuple(...PLACES.map((id) => named(id, 'entity', 'name', 'role', ['town', 'land'], PLACES))),
    fc.tuple(...TERMS.map((id) => named(id, 'term', 'term', 'definition', ['concept'], TERMS))),
    many(7, 'e', event),
    many(6, 'f', figure),
    many(6, 'a', proposal),
    many(6, 's', said),
    many(8, 'r', relation),
    many(5, 'k', set)
  )
  .map((groups) => groups.flat().map(torn) as unknown as Fact[]);

const names = {
  says: '{s} and {o}',
  askObject: 'Which with {s}?',
  askSubject: 'Which with {o}?',
  subjectClass: ['town', 'land'],
  objectClass: ['town', 'land']
};
const deckOf = (facts: Fact[]): Deck => ({
  format: 1,
  id: 'random' as DeckId,
  rev: 1,
  title: 'At random',
  about: 'Invented.',
  lang: 'en',
  licence: 'CC0-1.0',
  authors: ['Nobody'],
  asOf: '2026-11-24',
  sources: [
    { id: 'paper', title: 'The paper', unit: 'paragraph', extent: 9, voice: 'p0' as Fact['id'] },
    { id: 'diary', title: 'The diary', unit: 'page', extent: 9, voice: 'p1' as Fact['id'] }
  ],
  relations: [
    { ...names, id: 'twin', symmetric: true, functional: 'object' },
    { ...names, id: 'trade', symmetric: true },
    { ...names, id: 'rule', inverse: 'ruled' },
    { ...names, id: 'ruled', inverse: 'rule', functional: 'object' },
    { ...names, id: 'border', symmetric: true, closed: true }
  ],
  units: [
    { id: 'metre', one: 'metre', other: 'metres' },
    { id: 'kilometre', one: 'kilometre', other: 'kilometres' },
    { id: 'mile', one: 'mile', other: 'miles' },
    { id: 'boat', one: 'boat', other: 'boats', count: true, spellings: ['vessels'] },
    { id: 'ship', one: 'ship', other: 'ships', count: true, spellings: ['vessels'] }
  ],
  topics: [],
  facts
});

const DECKS = 60;

test('what is made of any deck is sound', () => {
  let made = 0;
  const faults = new Map<string, string>();
  for (const them of fc.sample(facts, { numRuns: DECKS, seed: 7 })) {
    const deck = deckOf(them);
    const index = indexDeck(deck);
    const oracle = prepareOracle(deck);
    for (const card of index.cards.values())
      for (const type of QUESTION_TYPES)
        for (const template of templatesOf(index, card, type))
          for (const seed of ['a', 'b', 'c']) {
            const question = make(index, card.id, type, seed, template);
            if (!question) continue;
            made += 1;
            const { problem, detail } = consult(oracle, question);
            // One of each kind is enough to see what is wrong.
            if (problem) { const k=`${type} ${template} ${problem} ${detail.replace(/(ref|member|date|quantity|mark):\S+/,'X').replace(/\b[a-z]\d\b/g,'Y')}`; (globalThis as any).T ??= new Map(); (globalThis as any).T.set(k, ((globalThis as any).T.get(k) ?? 0)+1); faults.set(k, `${detail} in ${JSON.stringify(question)}`); }
          }
  }
  console.log(`${made} questions of ${DECKS} random decks`);
  const T=[...((globalThis as any).T ?? [])].sort((a:any,b:any)=>b[1]-a[1]); for (const [k,n] of T) console.log(n+' x '+k+'   EG '+faults.get(k)?.slice(0,900));
  expect(faults.size).toEqual(0);
}, 60_000);
