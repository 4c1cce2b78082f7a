import { cardId, type CardId, type DeckId, type FactId } from '../base/ids.ts';
import type { Deck } from '../content/deck.ts';
import type { Facet, Fact } from '../content/fact.ts';

// A small invented island with a fact for every template, and traps: other names, parts, a dispute, dates that hold each other.

export const id = (text: string): FactId => text as FactId;
export const card = (fact: string, facet: Facet): CardId => cardId(deck.id, id(fact), facet);

const common = { stance: 'fact', source: { id: 'paper', at: [1] }, why: 'So it stands in the paper.' } as const;
const fact = <Kind extends Fact['kind']>(
  kind: Kind,
  key: string,
  more: Omit<Extract<Fact, { kind: Kind }>, 'kind' | 'id' | 'stance' | 'source' | 'why'> &
    Partial<Pick<Fact, 'stance' | 'source' | 'why'>>
) => ({ ...common, ...more, kind, id: id(key) }) as unknown as Extract<Fact, { kind: Kind }>;
const entity = (key: string, kind: string, name: string, more: object = {}) =>
  fact('entity', key, { class: kind, name, ...more });

const facts: Fact[] = [
  entity('editor', 'person', 'the editor of the paper', { alternates: ['the editor'] }),
  entity('ana', 'person', 'Ana Mar', {
    alternates: ['A. Mar'],
    scripts: { ru: 'Ана Мар' },
    role: 'the captain who found the island',
    confusable: [{ fact: id('bo'), differ: 'Ana found it; Bo drew the map.' }]
  }),
  entity('bo', 'person', 'Bo Tarn', { role: 'the surveyor who drew the first map' }),
  entity('cy', 'person', 'Cy Lund', { role: 'the keeper of the first lighthouse' }),
  entity('fishers', 'group', 'the fishers'),
  entity('farmers', 'group', 'the farmers'),
  entity('north', 'land', 'Northland'),
  entity('south', 'land', 'Southland'),
  entity('elm', 'city', 'Elm', { partOf: id('north'), role: 'the city at the mouth of the river' }),
  entity('oak', 'city', 'Oak', { partOf: id('north'), role: 'the city on the hill' }),
  entity('yew', 'city', 'Yew', { partOf: id('south'), role: 'the city that was burnt down' }),
  entity('ash', 'city', 'Ash', { partOf: id('south') }),
  entity('old-elm', 'city', 'Elmstead', { alternates: ['Elm'] }),

  fact('event', 'landing', {
    label: 'the landing on the island',
    happened: 'a ship landed on the island',
    when: '1805-03-10',
    where: id('elm'),
    who: [id('ana'), id('bo')],
    whoClosed: true
  }),
  fact('event', 'map', {
    label: 'the printing of the map',
    happened: 'the first map was printed',
    when: '1811',
    where: id('oak')
  }),
  fact('event', 'fire', {
    label: 'the great fire',
    happened: 'a great fire broke out',
    when: '1826',
    where: id('yew'),
    who: [id('cy')],
    whoClosed: true
  }),
  fact('event', 'bridge', {
    label: 'the opening of the bridge',
    happened: 'the bridge was opened',
    when: '1866',
    stance: 'claim'
  }),
  fact('event', 'year-of-map', { label: 'the second printing', happened: 'the map was printed again', when: '1811-04' }),
  fact('event', 'whaling', { label: 'the whaling years', happened: 'whales were hunted', when: '1820/1839' }),
  fact('event', 'ferry', {
    label: 'the first ferry',
    happened: 'a ferry crossed the bay',
    when: '1871-06',
    ask: { when: 'When did a ferry first cross the bay?' }
  }),

  fact('figure', 'height', {
    of: 'the height of the hill',
    says: 'the hill is {value} high',
    value: 580,
    unit: 'metre',
    precision: 10,
    approx: true,
    tolerance: 0.05
  }),
  fact('figure', 'depth', { of: 'the depth of the bay', says: 'the bay is {value} deep', value: 40, unit: 'metre' }),
  fact('figure', 'boats', {
    of: 'the number of boats in the harbour',
    says: 'the harbour holds {value}',
    value: 60,
    unit: 'boat',
    stance: 'claim'
  }),
  fact('figure', 'debt', { of: 'the debt of the island', says: 'the island owes {value}', value: 58_000_000, unit: 'crown' }),

  fact('term', 'neap', {
    class: 'tide',
    term: 'neap tide',
    definition: 'a tide of the least range',
    confusable: [{ fact: id('spring'), differ: 'One is the least, the other the greatest.' }]
  }),
  fact('term', 'spring', { class: 'tide', term: 'spring tide', definition: 'a tide of the greatest range' }),
  fact('term', 'rip', { class: 'tide', term: 'rip tide', definition: 'a narrow current away from the shore' }),
  fact('term', 'icc', {
    class: 'body',
    term: 'ICC',
    alternates: ['Island Coast Council'],
    definition: 'the body that looks after the shore'
  }),

  fact('proposal', 'dredge', {
    stance: 'proposal',
    by: id('editor'),
    to: [id('fishers')],
    action: 'dredge the harbour',
    reason: 'larger ships could call',
    not: { by: [id('ana'), id('bo')], to: [id('farmers')] }
  }),
  fact('proposal', 'plant', {
    stance: 'proposal',
    by: id('editor'),
    to: [id('farmers')],
    action: 'plant trees on the hill',
    reason: 'the soil would hold',
    not: { by: [id('ana'), id('cy')], to: [id('fishers')] }
  }),
  fact('proposal', 'wall', { stance: 'plan', by: id('fishers'), action: 'build a sea wall', not: { by: [id('farmers')] } }),

  fact('assertion', 'silt', {
    stance: 'claim',
    by: id('editor'),
    says: 'the harbour is silting up',
    not: { by: [id('ana'), id('bo')] }
  }),
  fact('assertion', 'fair', {
    stance: 'opinion',
    by: id('editor'),
    says: 'the hill is the fairest place on earth',
    not: { by: [id('ana'), id('cy')] }
  }),
  fact('remark', 'calm', {
    stance: 'statement',
    by: id('cy'),
    gist: 'the sea is calm in June',
    not: { by: [id('ana'), id('bo')] }
  }),

  fact('relation', 'twins', {
    subject: id('elm'),
    relation: 'twin-of',
    object: id('yew'),
    not: { object: [id('ash'), id('oak')], subject: [id('ash'), id('oak')] }
  }),
  fact('relation', 'capital', { subject: id('oak'), relation: 'capital-of', object: id('north') }),

  fact('set', 'catch', {
    label: 'the fish of the bay',
    item: 'fish',
    closed: true,
    members: [
      { id: 'cod', t: 'cod', alternates: ['codfish'] },
      { id: 'herring', t: 'herring' }
    ],
    not: { members: ['salmon', 'tuna', 'pike'] }
  }),
  fact('set', 'route', {
    label: 'the stops of the ferry, from west to east',
    item: 'stop',
    closed: true,
    ordered: true,
    members: [{ fact: id('elm') }, { fact: id('oak') }, { fact: id('yew') }],
    not: { members: [id('ash')] }
  }),

  fact('event', 'ghost', {
    stance: 'disputed',
    label: 'the ghost',
    happened: 'a ghost was seen',
    passage: 'The paper says that the tower was built before it was planned.',
    dispute: 'the two dates have changed places'
  }),
  fact('event', 'blot', {
    stance: 'disputed',
    label: 'the blot',
    happened: 'the ink ran',
    passage: 'The paper names the mayor twice in one line.',
    dispute: 'one of the names must be a slip'
  }),
  fact('event', 'torn', {
    stance: 'disputed',
    label: 'the tear',
    happened: 'the page tore',
    passage: 'The paper ends in the middle of a word.',
    dispute: 'the rest of the page is missing'
  })
];

export const deck: Deck = {
  format: 1,
  id: 'island' as DeckId,
  rev: 3,
  title: 'The island',
  about: 'An invented island.',
  lang: 'en',
  licence: 'CC0-1.0',
  authors: ['Nobody'],
  asOf: '2000-06-01',
  sources: [{ id: 'paper', title: 'The paper', unit: 'paragraph', extent: 9, voice: id('editor') }],
  relations: [
    {
      id: 'twin-of',
      says: '{s} is the twin of {o}',
      askObject: 'Which city is the twin of {s}?',
      askSubject: 'Which city has {o} for its twin?',
      subjectClass: ['city'],
      objectClass: ['city'],
      symmetric: true
    },
    {
      id: 'capital-of',
      says: '{s} is the capital of {o}',
      askObject: 'Of which land is {s} the capital?',
      askSubject: 'Which city is the capital of {o}?',
      subjectClass: ['city'],
      objectClass: ['land'],
      functional: 'both'
    }
  ],
  units: [
    { id: 'metre', one: 'metre', other: 'metres', spellings: ['m', 'meter', 'meters'] },
    { id: 'boat', one: 'boat', other: 'boats', count: true, spellings: ['vessels'] },
    { id: 'ship', one: 'ship', other: 'ships', count: true, spellings: ['vessels'] },
    { id: 'crown', one: 'crown', other: 'crowns' }
  ],
  topics: [],
  facts
};
