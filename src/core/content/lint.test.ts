import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFactId } from '../base/ids.ts';
import type { Deck } from './deck.ts';
import type { Kind } from './fact.ts';
import { lintDeck } from './lint.ts';
import { type Issue, placeName } from './problem.ts';
import { readDeck } from './schema.ts';

// Each case is one change to a deck in which nothing is wrong.

const GOLDEN: unknown = JSON.parse(readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8'));

type Patch = Record<string, unknown>;
/** Fields to lay over a fact, by its id; `null` takes a field out. `deck`: fields to lay over the deck. `more`: facts to add. */
type Change = { deck?: (deck: Deck) => Patch; more?: Patch[] } & { facts?: Record<string, Patch> };

const laidOver = (base: object, patch: Patch): object =>
  Object.fromEntries(Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null));

function read(json: unknown): Deck {
  const deck = readDeck(json);
  if (!deck.ok) throw new Error(JSON.stringify(deck.error));
  return deck.value;
}

const base = read(GOLDEN);

function changed({ deck, more = [], facts = {} }: Change): Deck {
  for (const id of Object.keys(facts)) if (!base.facts.some((fact) => fact.id === id)) throw new Error(`no fact ${id}`);
  const patched = base.facts.map((fact) => laidOver(fact, facts[fact.id] ?? {}));
  return read({ ...base, facts: [...patched, ...more], ...deck?.(base) });
}

const say = ({ severity, code, at, fact }: Issue): string => `${severity} ${code} ${fact ?? '-'} ${placeName(at)}`;
const found = (change: Change): string[] => lintDeck(changed(change)).map(say);
const index = (id: string): number => base.facts.findIndex((fact) => fact.id === id);
const at = (id: string, ...rest: (string | number)[]): string => placeName(['facts', index(id), ...rest]);

const common = { stance: 'fact', source: 'background', why: 'Because.' };
const entity = (id: string, more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'entity' satisfies Kind,
  class: 'person',
  name: id,
  ...more
});
const event = (id: string, more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'event',
  label: id,
  happened: id,
  when: '1950',
  ...more
});
const relation = (id: string, subject: string, object: string): Patch => ({
  ...common,
  id,
  kind: 'relation',
  relation: 'twin-of',
  subject,
  object
});
const set = (id: string, members: unknown[], more: Patch = {}): Patch => ({
  ...common,
  id,
  kind: 'set',
  label: id,
  item: 'item',
  members,
  closed: true,
  ...more
});
const words = (...ids: string[]): Patch[] => ids.map((id) => ({ id, t: id }));
const last = base.facts.length;

interface Cases {
  fails: [why: string, change: Change, finds: string][];
  passes: [why: string, change: Change][];
}

const RULES: Record<string, Cases> = {
  E6: {
    fails: [
      [
        'source unknown',
        { facts: { alderby: { source: { id: 'chronicles', at: [1] } } } },
        `error E6 alderby ${at('alderby', 'source', 'id')}`
      ],
      [
        'paragraph 9 of 8',
        { facts: { alderby: { source: { id: 'chronicle', at: [8, 9] } } } },
        `error E6 alderby ${at('alderby', 'source', 'at', 1)}`
      ],
      [
        'paragraph 0',
        { facts: { alderby: { source: { id: 'chronicle', at: [0] } } } },
        `error E6 alderby ${at('alderby', 'source', 'at', 0)}`
      ],
      [
        'no paragraph',
        { facts: { alderby: { source: { id: 'chronicle', at: [] } } } },
        `error E6 alderby ${at('alderby', 'source', 'at')}`
      ]
    ],
    passes: [
      ['the last paragraph', { facts: { alderby: { source: { id: 'chronicle', at: [1, 8] } } } }],
      ['background', { facts: { alderby: { source: 'background' } } }]
    ]
  },
  E15: {
    fails: [
      ['two in order', { more: [set('pair', words('a', 'b'), { ordered: true })] }, `error E15 pair facts[${last}].members`],
      [
        'a tie',
        { facts: { 'first-ferry': { when: '1884-03' } } },
        `error E15 harbour-firsts ${at('harbour-firsts', 'members', 1)}`
      ],
      [
        'the wrong way round',
        { facts: { 'first-ferry': { when: '1880' } } },
        `error E15 harbour-firsts ${at('harbour-firsts', 'members', 1)}`
      ],
      [
        '"about" reaches the next',
        { facts: { 'first-ferry': { when: '1901~' } } },
        `error E15 harbour-firsts ${at('harbour-firsts', 'members', 2)}`
      ]
    ],
    passes: [
      ['three in order', { more: [set('three', words('a', 'b', 'c'), { ordered: true })] }],
      ['two without order', { more: [set('pair', words('a', 'b'))] }],
      ['one day apart', { facts: { 'lighthouse-lit': { when: '1891-05-31' } } }]
    ]
  },
  E17: {
    fails: [
      ['empty', { facts: { alderby: { why: '' } } }, `error E17 alderby ${at('alderby', 'why')}`],
      [
        'spaces',
        { facts: { alderby: { why: [{ t: ' ' }, { t: '\n', lang: 'ru' }] } } },
        `error E17 alderby ${at('alderby', 'why')}`
      ]
    ],
    passes: [
      ['a word', { facts: { alderby: { why: 'Timber.' } } }],
      ['in runs', { facts: { alderby: { why: [{ t: 'Лес', lang: 'ru' }] } } }]
    ]
  },
  E18: {
    fails: [
      ['TODO', { facts: { alderby: { why: 'TODO: ask in the town' } } }, `error E18 alderby ${at('alderby', 'why')}`],
      ['TBD', { facts: { alderby: { role: 'TBD' } } }, `error E18 alderby ${at('alderby', 'role')}`],
      ['xxx', { facts: { alderby: { role: 'town of xxx' } } }, `error E18 alderby ${at('alderby', 'role')}`],
      [
        'Lorem',
        { facts: { 'wren-on-fog': { gist: 'Lorem ipsum dolor' } } },
        `error E18 wren-on-fog ${at('wren-on-fog', 'gist')}`
      ],
      [
        'lorem',
        { facts: { 'wren-on-fog': { gist: 'lorem ipsum dolor' } } },
        `error E18 wren-on-fog ${at('wren-on-fog', 'gist')}`
      ],
      [
        'an empty alternate',
        { facts: { alderby: { alternates: ['Alder', ''] } } },
        `error E18 alderby ${at('alderby', 'alternates', 1)}`
      ],
      ['a tag', { facts: { alderby: { why: 'Timber<br>came down' } } }, `error E18 alderby ${at('alderby', 'why')}`],
      ['a no-break space', { facts: { alderby: { name: 'Alder&nbsp;by' } } }, `error E18 alderby ${at('alderby', 'name')}`],
      ['an unpaired mark', { facts: { alderby: { why: 'It *was so' } } }, `error E18 alderby ${at('alderby', 'why')}`],
      [
        'a mark paired across runs',
        { facts: { alderby: { why: [{ t: 'It *was' }, { t: ' so*' }] } } },
        `error E18 alderby ${at('alderby', 'why')}`
      ],
      [
        'a Markdown link',
        { facts: { alderby: { why: 'See [here](https://example.org)' } } },
        `error E18 alderby ${at('alderby', 'why')}`
      ],
      ['the title of the deck', { deck: () => ({ title: 'TODO' }) }, 'error E18 - title'],
      [
        'a member',
        { more: [set('list', [...words('a', 'b'), { id: 'c', t: '…' }])] },
        `error E18 list facts[${last}].members[2].t`
      ]
    ],
    passes: [
      ['less than', { facts: { alderby: { why: 'The fee was < 3 and the gain > 4 & more' } } }],
      ['marks in pairs', { facts: { alderby: { why: '*Timber* is CO~2~ and m^3^' } } }],
      ['todo in another language', { facts: { alderby: { why: 'todo el mundo' } } }],
      ['a Roman thirty', { facts: { alderby: { why: 'In the games of the XXX Olympiad' } } }]
    ]
  },
  'says/gaps': {
    fails: [
      [
        'a figure without its value',
        { facts: { 'lighthouse-height': { says: 'The lighthouse is high' } } },
        `error says/gaps lighthouse-height ${at('lighthouse-height', 'says')}`
      ],
      [
        'a gap nobody fills',
        { facts: { 'lighthouse-height': { says: 'The lighthouse is {value} {unit} high' } } },
        `error says/gaps lighthouse-height ${at('lighthouse-height', 'says')}`
      ],
      [
        'a relation without its object',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], says: '{s} has a twin town' }] }) },
        'error says/gaps - relations[0].says'
      ],
      [
        'a question that names what it asks',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], askObject: 'Is {s} the twin of {o}?' }] }) },
        'error says/gaps - relations[0].askObject'
      ],
      [
        'a gap in a label',
        { facts: { 'great-flood': { label: 'the flood of {value}' } } },
        `error says/gaps great-flood ${at('great-flood', 'label')}`
      ]
    ],
    passes: [
      ['the value first', { facts: { 'lighthouse-height': { says: '{value} is its height' } } }],
      ['the other order', { deck: ({ relations }) => ({ relations: [{ ...relations[0], says: '{o} has {s} as its twin' }] }) }]
    ]
  },
  'text/full-stop': {
    fails: [
      [
        'a sentence',
        { facts: { 'wren-on-fog': { gist: 'He feared fog.' } } },
        `warning text/full-stop wren-on-fog ${at('wren-on-fog', 'gist')}`
      ],
      [
        'a phrase',
        { facts: { alderby: { role: 'town at the source.' } } },
        `warning text/full-stop alderby ${at('alderby', 'role')}`
      ]
    ],
    passes: [
      ['an explanation', { facts: { alderby: { why: 'It is so. Truly.' } } }],
      ['initials', { facts: { alderby: { role: 'town of the mayor A.F.' } } }],
      ['a name', { facts: { alderby: { name: 'Alderby Inc.' } } }]
    ]
  },
  'id/duplicate': {
    fails: [
      ['a fact', { more: [entity('alderby', { name: 'x' })] }, `error id/duplicate alderby facts[${last}].id`],
      [
        'a topic',
        { deck: ({ topics }) => ({ topics: [...topics, { id: 'sea', title: 'x' }] }) },
        'error id/duplicate - topics[2].id'
      ],
      ['a unit', { deck: ({ units }) => ({ units: [...units, ...units.slice(0, 1)] }) }, 'error id/duplicate - units[2].id'],
      ['a member', { more: [set('list', words('a', 'b', 'a'))] }, `error id/duplicate list facts[${last}].members[2]`]
    ],
    passes: [
      ['a fact and a topic', { more: [entity('sea')] }],
      ['one member in two lists', { more: [set('list', words('salt', 'b'))] }]
    ]
  },
  'id/unknown': {
    fails: [
      [
        'where',
        { facts: { 'great-flood': { where: 'port-elms' } } },
        `error id/unknown great-flood ${at('great-flood', 'where')}`
      ],
      [
        'who',
        { facts: { 'lighthouse-lit': { who: ['mayor-finch', 'nobody'] } } },
        `error id/unknown lighthouse-lit ${at('lighthouse-lit', 'who', 1)}`
      ],
      [
        'confusable',
        { facts: { alderby: { confusable: [{ fact: 'nobody', differ: 'x' }] } } },
        `error id/unknown alderby ${at('alderby', 'confusable', 0, 'fact')}`
      ],
      [
        'a member',
        { more: [set('list', [{ fact: 'nobody' }, ...words('a')])] },
        `error id/unknown list facts[${last}].members[0].fact`
      ],
      [
        'not',
        { facts: { 'great-flood': { not: { where: ['nobody'] } } } },
        `error id/unknown great-flood ${at('great-flood', 'not', 'where', 0)}`
      ],
      [
        'the voice of a source',
        { deck: ({ sources }) => ({ sources: [{ ...sources[0], voice: 'nobody' }] }) },
        'error id/unknown - sources[0].voice'
      ]
    ],
    passes: [
      ['a fact that is there', { facts: { 'great-flood': { where: 'alderby' } } }],
      ['words in not, where values are words', { facts: { cargoes: { not: { members: ['nobody'] } } } }]
    ]
  },
  'id/kind': {
    fails: [
      [
        'where',
        { facts: { 'great-flood': { where: 'spring-tide' } } },
        `error id/kind great-flood ${at('great-flood', 'where')}`
      ],
      ['by', { facts: { 'harbour-silts': { by: 'cargoes' } } }, `error id/kind harbour-silts ${at('harbour-silts', 'by')}`]
    ],
    passes: [
      ['an event in a list', { more: [set('list', [{ fact: 'great-flood' }, ...words('a')])] }],
      ['a term in a whole', { facts: { 'neap-tide': { partOf: 'port-elm' } } }]
    ]
  },
  'id/self': {
    fails: [
      [
        'confusable',
        { facts: { alderby: { confusable: [{ fact: 'alderby', differ: 'x' }] } } },
        `error id/self alderby ${at('alderby', 'confusable', 0, 'fact')}`
      ],
      ['part', { facts: { alderby: { partOf: 'alderby' } } }, `error id/self alderby ${at('alderby', 'partOf')}`]
    ],
    passes: [
      ['another', { facts: { alderby: { partOf: 'saltmouth' } } }],
      ['one in two roles', { facts: { 'widen-the-quay': { by: 'port-elm' } } }]
    ]
  },
  'id/part-of-itself': {
    fails: [
      [
        'in two steps',
        { facts: { 'port-elm': { partOf: 'old-quay' } } },
        `error id/part-of-itself old-quay ${at('old-quay', 'partOf')}`
      ],
      [
        'in three',
        { facts: { 'port-elm': { partOf: 'alderby' }, alderby: { partOf: 'old-quay' } } },
        `error id/part-of-itself alderby ${at('alderby', 'partOf')}`
      ]
    ],
    passes: [
      ['a chain', { facts: { 'port-elm': { partOf: 'alderby' } } }],
      ['two parts of one', { facts: { alderby: { partOf: 'port-elm' } } }]
    ]
  },
  'topic/unknown': {
    fails: [
      ['a typo', { facts: { alderby: { topic: 'towns' } } }, `error topic/unknown alderby ${at('alderby', 'topic')}`],
      ['none declared', { deck: () => ({ topics: [] }) }, `error topic/unknown port-elm ${at('port-elm', 'topic')}`]
    ],
    passes: [
      ['known', { facts: { alderby: { topic: 'sea' } } }],
      ['none', { facts: { alderby: { topic: null } } }]
    ]
  },
  'unit/unknown': {
    fails: [
      [
        'a typo',
        { facts: { 'lighthouse-height': { unit: 'meter' } } },
        `error unit/unknown lighthouse-height ${at('lighthouse-height', 'unit')}`
      ],
      [
        'its symbol',
        { facts: { 'lighthouse-height': { unit: 'm' } } },
        `error unit/unknown lighthouse-height ${at('lighthouse-height', 'unit')}`
      ]
    ],
    passes: [
      ['known', { facts: { 'lighthouse-height': { unit: 'boat', value: 3 } } }],
      ['one that nobody uses', { deck: ({ units }) => ({ units: [...units, { id: 'day', one: 'day', other: 'days' }] }) }]
    ]
  },
  'unit/count': {
    fails: [
      [
        'half a boat',
        { facts: { 'lighthouse-height': { unit: 'boat' } } },
        `error unit/count lighthouse-height ${at('lighthouse-height', 'value')}`
      ],
      [
        'a tenth',
        { facts: { 'lighthouse-height': { unit: 'boat', value: 0.1 } } },
        `error unit/count lighthouse-height ${at('lighthouse-height', 'value')}`
      ]
    ],
    passes: [
      ['whole boats', { facts: { 'lighthouse-height': { unit: 'boat', value: 31 } } }],
      ['half a metre', { facts: { 'lighthouse-height': { value: 0.5 } } }]
    ]
  },
  'relation/unknown': {
    fails: [
      [
        'of a fact',
        { facts: { 'elm-saltmouth': { relation: 'twins' } } },
        `error relation/unknown elm-saltmouth ${at('elm-saltmouth', 'relation')}`
      ],
      [
        'as an inverse',
        { deck: ({ relations }) => ({ relations: [{ ...relations[0], inverse: 'twins' }] }) },
        'error relation/unknown - relations[0].inverse'
      ]
    ],
    passes: [
      ['its own inverse', {}],
      ['no inverse', { deck: ({ relations: [{ inverse: _, ...kind } = { inverse: '' }] }) => ({ relations: [kind] }) }]
    ]
  },
  'relation/inverse': {
    fails: [
      [
        'one way',
        {
          deck: ({ relations: [kind] }) => ({
            relations: [
              { ...kind, inverse: 'seen-from' },
              { ...kind, id: 'seen-from', inverse: 'seen-from' }
            ]
          })
        },
        'error relation/inverse - relations[0].inverse'
      ],
      [
        'to a third',
        { deck: ({ relations: [kind] }) => ({ relations: [kind, { ...kind, id: 'seen-from' }] }) },
        'error relation/inverse - relations[1].inverse'
      ]
    ],
    passes: [
      [
        'both ways',
        {
          deck: ({ relations: [kind] }) => ({
            relations: [
              { ...kind, inverse: 'seen-from' },
              { ...kind, id: 'seen-from', inverse: 'twin-of' }
            ]
          })
        }
      ],
      ['itself', { deck: ({ relations: [kind] }) => ({ relations: [kind, { ...kind, id: 'seen-from', inverse: 'seen-from' }] }) }]
    ]
  },
  'relation/class': {
    fails: [
      [
        'subject',
        { facts: { 'elm-saltmouth': { subject: 'mayor-finch' } } },
        `error relation/class elm-saltmouth ${at('elm-saltmouth', 'subject')}`
      ],
      [
        'object',
        { facts: { 'elm-saltmouth': { object: 'neap-tide' } } },
        `error relation/class elm-saltmouth ${at('elm-saltmouth', 'object')}`
      ]
    ],
    passes: [
      ['of the class', { facts: { 'elm-saltmouth': { object: 'alderby' } } }],
      [
        'of another class that is allowed',
        {
          facts: { 'elm-saltmouth': { object: 'captain-wren' } },
          deck: ({ relations: [kind] }) => ({ relations: [{ ...kind, objectClass: ['town', 'person'] }] })
        }
      ]
    ]
  },
  'relation/functional': {
    fails: [
      [
        'two objects',
        { more: [relation('second-twin', 'port-elm', 'alderby')] },
        `error relation/functional second-twin facts[${last}]`
      ],
      [
        'two by symmetry',
        { more: [relation('second-twin', 'alderby', 'port-elm')] },
        `error relation/functional second-twin facts[${last}]`
      ],
      [
        'two subjects',
        {
          more: [relation('second-twin', 'alderby', 'saltmouth')],
          deck: ({ relations: [kind] }) => ({ relations: [{ ...kind, symmetric: false }] })
        },
        `error relation/functional second-twin facts[${last}]`
      ]
    ],
    passes: [
      ['the same pair twice', { more: [relation('second-twin', 'saltmouth', 'port-elm')] }],
      [
        'disputed',
        { more: [{ ...relation('second-twin', 'port-elm', 'alderby'), stance: 'disputed', dispute: 'x', passage: 'x' }] }
      ],
      [
        'not functional',
        {
          more: [relation('second-twin', 'port-elm', 'alderby')],
          deck: ({ relations: [{ functional: _, ...kind } = { functional: 'both' }] }) => ({ relations: [kind] })
        }
      ]
    ]
  },
  'name/shared': {
    fails: [
      [
        'an alternate',
        { facts: { alderby: { alternates: ['port ELM'] } } },
        `warning name/shared alderby ${at('alderby', 'alternates', 0)}`
      ],
      [
        'a script',
        { facts: { alderby: { scripts: { ru: 'Солтмут' } } } },
        `warning name/shared alderby ${at('alderby', 'scripts', 'ru')}`
      ],
      [
        'a term',
        { facts: { 'spring-tide': { alternates: ['Neap tide'] } } },
        `warning name/shared spring-tide ${at('spring-tide', 'alternates', 0)}`
      ]
    ],
    passes: [
      ['a longer name', { facts: { alderby: { alternates: ['Port Elm Hill'] } } }],
      ['the same name in another script of its own', { facts: { alderby: { scripts: { de: 'Alderby' } } } }]
    ]
  },
  'class/shared-role': {
    fails: [
      [
        'two towns',
        { facts: { alderby: { role: 'Town across the *bay* from Port Elm' } } },
        `error class/shared-role alderby ${at('alderby', 'role')}`
      ],
      [
        'two people',
        { facts: { 'captain-wren': { role: 'mayor who had the lighthouse built' } } },
        `error class/shared-role captain-wren ${at('captain-wren', 'role')}`
      ],
      [
        'two terms',
        { facts: { 'spring-tide': { definition: 'tide of the least range, when sun and moon pull at right angles' } } },
        `error class/shared-role spring-tide ${at('spring-tide', 'definition')}`
      ]
    ],
    passes: [
      ['of two classes', { facts: { alderby: { class: 'place', role: 'town across the bay from Port Elm' } } }],
      ['two without a role', { more: [entity('one-more', { name: 'one' }), entity('two-more', { name: 'two' })] }]
    ]
  },
  'confusable/one-way': {
    fails: [
      [
        'not named back',
        { facts: { 'spring-tide': { confusable: null } } },
        `warning confusable/one-way neap-tide ${at('neap-tide', 'confusable', 0, 'fact')}`
      ],
      [
        'another named back',
        {
          facts: {
            'spring-tide': { confusable: [{ fact: 'alderby', differ: 'x' }] },
            alderby: { confusable: [{ fact: 'spring-tide', differ: 'x' }] }
          }
        },
        `warning confusable/one-way neap-tide ${at('neap-tide', 'confusable', 0, 'fact')}`
      ]
    ],
    passes: [
      ['both ways', {}],
      ['no way', { facts: { 'spring-tide': { confusable: null }, 'neap-tide': { confusable: null } } }]
    ]
  },
  'facet/foreign': {
    fails: [
      [
        'not',
        { facts: { 'first-ferry': { not: { where: ['alderby'] } } } },
        `error facet/foreign first-ferry ${at('first-ferry', 'not', 'where')}`
      ],
      ['ask', { facts: { alderby: { ask: { when: 'When?' } } } }, `error facet/foreign alderby ${at('alderby', 'ask', 'when')}`],
      [
        'of a disputed fact',
        { facts: { 'second-lighthouse': { ask: { by: 'Who says so?' } } } },
        `error facet/foreign second-lighthouse ${at('second-lighthouse', 'ask', 'by')}`
      ]
    ],
    passes: [
      ['its own', { facts: { 'first-ferry': { ask: { when: 'In which month did it first cross?' } } } }],
      ['the dispute', { facts: { 'second-lighthouse': { ask: { dispute: 'What is wrong with this?' } } } }]
    ]
  },
  'facet/none': {
    fails: [
      ['no date', { facts: { 'first-ferry': { when: null } } }, `warning facet/none first-ferry ${at('first-ferry')}`],

      [
        'nobody was there',
        { more: [laidOver(event('fair', { who: [] }), { when: null }) as Patch] },
        `warning facet/none fair facts[${last}]`
      ]
    ],
    passes: [
      ['a place', { facts: { 'first-ferry': { when: null, where: 'port-elm' } } }],
      ['a plain entity', { facts: { alderby: { role: null } } }]
    ]
  },
  'not/true': {
    fails: [
      [
        'the place itself',
        { facts: { 'great-flood': { not: { where: ['alderby', 'port-elm'] } } } },
        `error not/true great-flood ${at('great-flood', 'not', 'where', 1)}`
      ],
      [
        'one who was there',
        { facts: { 'lighthouse-lit': { not: { who: ['mayor-finch'] } } } },
        `error not/true lighthouse-lit ${at('lighthouse-lit', 'not', 'who', 0)}`
      ],
      [
        'whom it was said to',
        { facts: { 'widen-the-quay': { not: { to: ['saltmouth'] } } } },
        `error not/true widen-the-quay ${at('widen-the-quay', 'not', 'to', 0)}`
      ],
      [
        'the object',
        { facts: { 'elm-saltmouth': { not: { object: ['saltmouth'] } } } },
        `error not/true elm-saltmouth ${at('elm-saltmouth', 'not', 'object', 0)}`
      ]
    ],
    passes: [
      ['another place', { facts: { 'great-flood': { not: { where: ['alderby'] } } } }],
      ['the other end', { facts: { 'elm-saltmouth': { not: { object: ['alderby'] } } } }]
    ]
  },
  'dispute/missing': {
    fails: [
      [
        'dispute',
        { facts: { 'second-lighthouse': { dispute: null } } },
        `error dispute/missing second-lighthouse ${at('second-lighthouse')}`
      ],
      [
        'passage',
        { facts: { 'second-lighthouse': { passage: null } } },
        `error dispute/missing second-lighthouse ${at('second-lighthouse')}`
      ]
    ],
    passes: [
      ['both there', {}],
      ['not disputed', { facts: { 'second-lighthouse': { stance: 'claim', dispute: null, passage: null } } }]
    ]
  },
  'dispute/unused': {
    fails: [
      [
        'dispute',
        { facts: { alderby: { dispute: 'Its name is disputed' } } },
        `warning dispute/unused alderby ${at('alderby', 'dispute')}`
      ],
      ['passage', { facts: { alderby: { passage: 'Its name' } } }, `warning dispute/unused alderby ${at('alderby', 'passage')}`]
    ],
    passes: [
      ['disputed', { facts: { alderby: { stance: 'disputed', dispute: 'Its name is disputed', passage: 'Alderby' } } }],
      ['neither', {}]
    ]
  },
  'date/not-edtf': {
    fails: [
      [
        'words',
        { facts: { 'great-flood': { when: 'June 1902' } } },
        `error date/not-edtf great-flood ${at('great-flood', 'when')}`
      ],
      [
        'month 13',
        { facts: { 'great-flood': { when: '1902-13' } } },
        `error date/not-edtf great-flood ${at('great-flood', 'when')}`
      ],
      [
        'backwards',
        { facts: { 'great-flood': { when: '1903/1902' } } },
        `error date/not-edtf great-flood ${at('great-flood', 'when')}`
      ],
      ['asOf', { facts: { alderby: { asOf: 'now' } } }, `error date/not-edtf alderby ${at('alderby', 'asOf')}`],
      ['a day that is none', { deck: () => ({ asOf: '2026-02-30' }) }, 'error date/not-edtf - asOf'],
      [
        'the date of a source',
        { deck: ({ sources }) => ({ sources: [{ ...sources[0], date: 'last year' }] }) },
        'error date/not-edtf - sources[0].date'
      ]
    ],
    passes: [
      ['a day', { facts: { 'great-flood': { when: '1902-12-24' } } }],
      ['a decade', { facts: { 'great-flood': { when: '190X' } } }],
      ['about a year', { facts: { 'great-flood': { when: '1902~' } } }]
    ]
  },
  'date/in-text': {
    fails: [
      [
        'label',
        { facts: { 'great-flood': { label: 'the flood of 1902' } } },
        `warning date/in-text great-flood ${at('great-flood', 'label')}`
      ],
      [
        'happened',
        { facts: { 'lighthouse-lit': { happened: 'In 1884 the lighthouse was lit' } } },
        `warning date/in-text lighthouse-lit ${at('lighthouse-lit', 'happened')}`
      ],
      [
        'the end of a range',
        { facts: { 'great-flood': { label: 'the flood that ended in 1903' } } },
        `warning date/in-text great-flood ${at('great-flood', 'label')}`
      ]
    ],
    passes: [
      ['another year', { facts: { 'great-flood': { label: 'the greatest flood since 1755' } } }],
      ['a number that holds it', { facts: { 'great-flood': { label: 'the flood that took 19025 sheep' } } }]
    ]
  }
};

test('nothing is wrong with the deck that the cases change', () => {
  expect(lintDeck(base)).toEqual([]);
});

describe.each(Object.entries(RULES))('%s', (_, { fails, passes }) => {
  test.each(fails)('fails: %s', (_why, change, finds) => {
    expect(found(change)).toContain(finds);
  });
  test.each(passes)('passes: %s', (_why, change) => {
    expect(found(change)).toEqual([]);
  });
  test('has at least two cases of each', () => {
    expect(Math.min(fails.length, passes.length)).toBeGreaterThanOrEqual(2);
  });
});

test('facts that could not be read may be named', () => {
  const deck = changed({ facts: { 'great-flood': { where: 'lost-town', not: { where: ['lost-too'] } } } });
  expect(lintDeck(deck).map(say)).toHaveLength(2);
  expect(lintDeck(deck, ['lost-town', 'lost-too'])).toEqual([]);
});

test('a second bearer of an id points at the first', () => {
  const issue = lintDeck(changed({ more: [entity('alderby', { name: 'x' })] })).find(({ code }) => code === 'id/duplicate');
  expect(issue).toMatchObject({
    message: 'two facts have the id "alderby": give one of them another.',
    other: ['facts', index('alderby'), 'id']
  });
});

test('every id that the cases use is one', () => {
  for (const { id } of base.facts) expect(parseFactId(id).ok).toBe(true);
});
