import { describe, expect, test } from 'vitest';
import type { CardId, DeckId, FactId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import type { Asked, Option, Question, QuestionType, Value } from '../question.ts';
import { attribution } from './attribution.ts';
import { catchAll } from './catch-all.ts';
import { duplicates } from './duplicates.ts';
import { feedback } from './feedback.ts';
import { giveaway } from './giveaway.ts';
import { leaks } from './leaks.ts';
import { optionCount } from './option-count.ts';
import { order } from './order.ts';
import { overlapping } from './overlaps.ts';
import { rightAnswer } from './right-answer.ts';
import type { Rule } from './rule.ts';
import { usesIn } from './uses.ts';
import { validity } from './validity.ts';
import { type QuestionView, viewOf } from './view.ts';

const id = (text: string) => text as FactId;
const common = { stance: 'fact', source: { id: 'paper', at: [1] }, why: 'Because.' };
const facts = [
  { ...common, id: 'editor', kind: 'entity', class: 'person', name: 'the editor', alternates: ['E. Reed'] },
  { ...common, id: 'ana', kind: 'entity', class: 'person', name: 'Ana Mar', role: 'captain of the ferry' },
  { ...common, id: 'bo', kind: 'entity', class: 'person', name: 'Bo Tarn', role: 'keeper of the light', why: ' ' },
  { ...common, id: 'feast', kind: 'event', label: 'the feast', happened: 'the town feasted', when: '2014-06' },
  { ...common, id: 'fair', kind: 'event', label: 'the fair', happened: 'the town met', when: '2014', why: '' },
  { ...common, id: 'flood', kind: 'event', label: 'the flood', happened: 'the sea came', when: '1985' },
  {
    ...common,
    id: 'price',
    kind: 'figure',
    of: 'the price',
    says: 'it costs {value}',
    value: 580,
    unit: 'crown',
    tolerance: 0.05
  },
  {
    ...common,
    id: 'people',
    kind: 'figure',
    of: 'the people',
    says: 'there are {value}',
    value: 900,
    unit: 'head',
    asOf: '1985'
  },
  { ...common, id: 'boats', kind: 'figure', of: 'the boats', says: 'there are {value}', value: 9, unit: 'head', asOf: '2026' },
  { ...common, id: 'silt', kind: 'assertion', stance: 'opinion', by: 'editor', says: 'the harbour silts up' },
  { ...common, id: 'quay', kind: 'proposal', stance: 'proposal', by: 'editor', to: ['ana'], action: 'widen the quay' },
  {
    ...common,
    id: 'years',
    kind: 'set',
    label: 'the years',
    item: 'year',
    closed: true,
    ordered: true,
    members: [{ fact: 'flood' }, { fact: 'feast' }]
  },
  {
    ...common,
    id: 'ties',
    kind: 'set',
    label: 'the ties',
    item: 'tie',
    closed: true,
    ordered: true,
    members: [{ fact: 'flood' }, { fact: 'feast' }, { fact: 'fair' }]
  },
  {
    ...common,
    id: 'back',
    kind: 'set',
    label: 'the way back',
    item: 'year',
    closed: true,
    ordered: true,
    members: [{ fact: 'feast' }, { fact: 'flood' }]
  },
  {
    ...common,
    id: 'stops',
    kind: 'set',
    label: 'the stops',
    item: 'stop',
    closed: true,
    ordered: true,
    members: [
      { id: 'a', t: 'Ash' },
      { id: 'b', t: 'Elm' }
    ]
  },
  {
    ...common,
    id: 'heap',
    kind: 'set',
    label: 'the heap',
    item: 'thing',
    closed: true,
    members: [
      { id: 'a', t: 'salt' },
      { id: 'b', t: 'wool' }
    ]
  }
] as unknown as Fact[];

const deck: Deck = {
  format: 1,
  id: 'isle' as DeckId,
  rev: 1,
  title: 'The isle',
  about: 'An invented island.',
  lang: 'en',
  licence: 'CC0-1.0',
  authors: ['Nobody'],
  asOf: '2026-11-24',
  sources: [
    { id: 'log', title: 'The Log', unit: 'page', extent: 9, voice: id('bo') },
    { id: 'paper', title: 'The Elm Gazette', unit: 'paragraph', extent: 9, voice: id('editor') }
  ],
  relations: [],
  units: [
    { id: 'crown', one: 'crown', other: 'crowns' },
    { id: 'kilocrown', one: 'thousand crowns', other: 'thousand crowns' },
    { id: 'head', one: 'person', other: 'people' }
  ],
  topics: [],
  facts
};

const byId = new Map(facts.map((fact) => [fact.id as string, fact]));
const factOf = (key: string): Fact => byId.get(key) ?? expect.fail(`no fact ${key}`);
const name = (key: string): Value => ({ kind: 'ref', fact: id(key), show: 'name' });
const label = (key: string): Value => ({ kind: 'ref', fact: id(key), show: 'label' });
const date = (edtf: string): Value => ({ kind: 'date', edtf });
const crowns = (value: number, unit = 'crown'): Value => ({ kind: 'quantity', value, unit });
const said = (key: string): Value => ({ kind: 'member', id: key, text: key });
const marks = (['fact', 'claim', 'opinion'] as const).map((mark): Value => ({ kind: 'mark', mark }));

const words = (value: Value): Text => {
  const fact = value.kind === 'ref' ? byId.get(value.fact) : undefined;
  switch (value.kind) {
    case 'ref':
      return fact?.kind === 'entity' ? fact.name : fact?.kind === 'event' ? fact.label : value.fact;
    case 'date':
      return value.edtf;
    case 'quantity':
      return `${value.value} ${value.unit}s`;
    case 'member':
      return value.text;
    case 'mark':
      return value.mark;
    case 'roles':
      return `${value.subject} and ${value.object}`;
  }
};

interface Draft {
  about: string;
  stem: Text;
  facet?: Facet;
  want?: Asked['want'];
  /** The first is the key. */
  options?: Value[];
  type?: Extract<QuestionType, 'choice' | 'kind' | 'true-false' | 'typed'>;
  proof?: 'disjoint' | 'functional' | 'closed' | 'not';
}

function view({
  about,
  stem,
  facet = 'name',
  want = 'object',
  options = [],
  type = 'choice',
  proof = 'functional'
}: Draft): QuestionView {
  const fact = factOf(about);
  const [first = name(about)] = options;
  const base = {
    gen: 1 as const,
    deck: deck.id,
    rev: 1,
    seed: 's',
    card: `isle/${about}/${facet}` as CardId,
    template: 't',
    stance: fact.stance,
    ...(fact.stance === 'fact' ? {} : { voice: id('editor') }),
    asked: { fact: fact.id, facet, object: want === 'object' ? first : date('2014-06'), want }
  };
  const chosen = options.map((value, i): Option => ({
    value,
    reason: i === 0 ? { kind: 'key' } : { kind: 'false', proof: { by: proof } }
  }));
  const of = (): Question => {
    switch (type) {
      case 'true-false':
        return { ...base, type, shown: first, truth: false, reason: { kind: 'false', proof: { by: proof } }, fixes: chosen };
      case 'typed':
        return { ...base, type, accept: { kind: 'names', names: [], usual: words(first), values: [first] } };
      default:
        return { ...base, type, options: chosen };
    }
  };
  return viewOf({ deck, facts: byId, uses: usesIn(deck) }, of(), { stem: () => stem, value: words }) ?? expect.fail('no view');
}

const who = 'Who is the captain of the ferry?';
const when = 'When was the feast?';

/** For each rule what it must find and what it must let pass. */
const fixtures: [Rule, { fails: Draft[]; passes: Draft[] }][] = [
  [
    rightAnswer,
    {
      fails: [
        { about: 'feast', facet: 'when', stem: when, options: [date('2014-06'), date('2014')], proof: 'disjoint' },
        { about: 'feast', facet: 'when', stem: when, options: [date('2013'), date('2012')], proof: 'disjoint' },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')], proof: 'closed' }
      ],
      passes: [
        { about: 'feast', facet: 'when', stem: when, options: [date('2014-06'), date('2013')], proof: 'disjoint' },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    duplicates,
    {
      fails: [
        { about: 'ana', stem: who, options: [said('Ana Mar'), said('the Ána-Mar')] },
        { about: 'ana', stem: who, options: [said('Alexei Kosygin'), said('Алексей Косыгин')] },
        { about: 'feast', stem: when, options: [date('2014-06'), date('2014-06/2014-06')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(2, 'kilocrown')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [said('Ana Mar'), said('Ana Moor')] },
        { about: 'feast', stem: when, options: [date('1970/1989'), date('1980/1989')] },
        { about: 'feast', stem: when, options: [date('1970/1989'), date('1970/1979')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(2000, 'head')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), date('2000')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(2000), crowns(3, 'kilocrown'), crowns(3000)].slice(0, 2) },
        { about: 'feast', stem: when, options: [date('2014-06'), date('2014-07')] }
      ]
    }
  ],
  [
    overlapping,
    {
      fails: [
        { about: 'feast', stem: when, options: [date('2014-06'), date('2012'), date('2012-05')] },
        { about: 'feast', stem: when, options: [date('1970/1979'), date('1975/1985')] },
        { about: 'feast', stem: when, options: [date('1990~'), date('1991')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(600)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(100), crowns(105)] }
      ],
      passes: [
        { about: 'feast', stem: when, options: [date('2014-06'), date('2013-06'), date('2012')] },
        { about: 'feast', stem: when, options: [date('1970/1979'), date('1980/1989')] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(640)] },
        { about: 'price', stem: 'What does it cost?', options: [crowns(580), crowns(600, 'head')] },
        { about: 'people', stem: 'How many?', options: [crowns(580), crowns(590)] },
        { about: 'feast', stem: when, options: [date('2014-06'), said('2014')] },
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    catchAll,
    {
      fails: [
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('none of the above')] },
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('Both of these')] },
        { about: 'ana', stem: who, options: [said('Ana'), said('Bo'), said('Ana and Bo')] },
        { about: 'ana', stem: who, options: [said('Анна'), said('всё перечисленное')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [said('salt and wool'), said('salt'), said('rope')] },
        { about: 'ana', stem: who, options: [said('the wall above the town'), said('all the king’s men')] }
      ]
    }
  ],
  [
    attribution,
    {
      fails: [
        { about: 'silt', facet: 'by', stem: 'Why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'For The Log, why does the harbour silt up?' },
        { about: 'quay', facet: 'action', stem: 'What is to be done with the quay?' },
        { about: 'silt', facet: 'by', stem: 'The harbour silts up. True or false?', type: 'true-false' }
      ],
      passes: [
        { about: 'silt', facet: 'by', stem: 'According to the editor, why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'For The Elm Gazette, why does the harbour silt up?' },
        { about: 'silt', facet: 'by', stem: 'Why, for E. Reed, does the harbour silt up?' },
        { about: 'quay', facet: 'action', stem: 'What does she propose?' },
        { about: 'silt', facet: 'by', stem: 'In this text: who cares for the harbour?' },
        { about: 'silt', facet: 'dispute', stem: 'What is wrong with the passage on the harbour?' },
        { about: 'silt', facet: 'by', stem: 'The harbour silts up. What is this?', type: 'kind', options: marks },
        { about: 'ana', stem: who }
      ]
    }
  ],
  [
    giveaway,
    {
      fails: [
        { about: 'ana', stem: 'Is Ana Mar the captain of the ferry?', options: [name('ana'), name('bo')] },
        { about: 'feast', stem: 'When was the feast of 2014?', options: [said('June 2014'), said('May 1985')] },
        {
          about: 'ana',
          stem: 'Who is the captain of the ferry?',
          facet: 'role',
          options: [said('the captain'), said('the keeper')]
        },
        { about: 'ana', stem: 'Who steers the ferry of Ana Mar?', type: 'typed', options: [name('ana')] },
        { about: 'price', facet: 'value', stem: 'What of the 5 shillings?', type: 'typed', options: [said('shillings')] },
        { about: 'silt', stem: 'Is this an opinion?', type: 'kind', options: marks.toReversed() },
        { about: 'silt', stem: 'Is this a claim or an opinion?', type: 'kind', options: marks.toReversed() },
        {
          about: 'price',
          facet: 'value',
          stem: 'Which costs a heap of persons?',
          want: 'subject',
          options: [said('heap of persons'), said('ferry')]
        }
      ],
      passes: [
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] },
        { about: 'feast', stem: 'Which happened in 2014?', want: 'subject', options: [label('feast'), label('flood')] },
        { about: 'feast', stem: 'When in 2014 was the feast?', options: [said('June 2014'), said('May 2014')] },
        { about: 'silt', stem: 'Is this a fact, a claim or an opinion?', type: 'kind', options: marks },
        { about: 'ana', stem: 'Who keeps the lantern?', options: [said('lantern man'), said('lantern girl'), said('baker')] },
        { about: 'silt', stem: 'For the editor, what of it?', type: 'typed', options: [said('an editor of papers')] },
        { about: 'price', facet: 'value', stem: 'How many crowns is it?', type: 'typed', options: [crowns(580)] },
        { about: 'ana', stem: 'Ana Mar steers the ferry.', type: 'true-false', options: [name('ana'), name('bo')] }
      ]
    }
  ],
  [
    validity,
    {
      fails: [
        { about: 'people', facet: 'value', stem: 'How many people live here?' },
        { about: 'people', facet: 'value', stem: 'How many people lived here in 1986?' }
      ],
      passes: [
        { about: 'people', facet: 'value', stem: 'How many people lived here in 1985?' },
        { about: 'people', facet: 'value', stem: 'As of the last count, how many people live here?' },
        { about: 'boats', facet: 'value', stem: 'How many boats are there?' },
        { about: 'price', facet: 'value', stem: 'What does it cost?' }
      ]
    }
  ],
  [
    optionCount,
    {
      fails: [
        { about: 'ana', stem: who, options: [name('ana')] },
        { about: 'ana', stem: who, options: ['a', 'b', 'c', 'd', 'e', 'f'].map(said) },
        { about: 'ana', stem: who, type: 'true-false', options: [name('ana')] }
      ],
      passes: [
        { about: 'ana', stem: who, options: [name('ana'), name('bo')] },
        { about: 'ana', stem: who, options: ['a', 'b', 'c', 'd', 'e'].map(said) },
        { about: 'ana', stem: who, type: 'typed' }
      ]
    }
  ],
  [
    order,
    {
      fails: [
        { about: 'ties', facet: 'order', stem: 'In which order?' },
        { about: 'back', facet: 'order', stem: 'In which order?' },
        { about: 'heap', facet: 'order', stem: 'In which order?' }
      ],
      passes: [
        { about: 'years', facet: 'order', stem: 'In which order?' },
        { about: 'stops', facet: 'order', stem: 'In which order?' },
        { about: 'ties', facet: 'members', stem: 'Which is one of the ties?' }
      ]
    }
  ],
  [
    feedback,
    {
      fails: [
        { about: 'bo', stem: 'Who keeps the light?' },
        { about: 'fair', stem: 'When was the fair?' }
      ],
      passes: [
        { about: 'ana', stem: who },
        { about: 'feast', stem: when }
      ]
    }
  ],
  [
    leaks,
    {
      fails: [
        { about: 'ana', stem: 'Who is {o}?' },
        { about: 'ana', stem: 'Who is undefined?' },
        { about: 'ana', stem: '' },
        { about: 'ana', stem: 'Who is the <b>captain</b>?' },
        { about: 'ana', stem: 'Who is the *captain?' },
        { about: 'ana', stem: [{ t: 'Who is ' }, { t: 'the *captain?' }] },
        { about: 'ana', stem: 'Who  is the captain?' },
        { about: 'ana', stem: 'Who is the captain.?' },
        { about: 'ana', stem: who, options: [said('TODO'), said('Bo')] },
        { about: 'ana', stem: who, options: [said('Ana'), said(' ')] },
        { about: 'ana', stem: who, options: [said('Ana &amp; Bo'), said('Bo')] }
      ],
      passes: [
        { about: 'ana', stem: 'Who is the *captain* of H~2~O?' },
        { about: 'ana', stem: [{ t: 'Who is ' }, { t: 'Эльм', lang: 'ru' }, { t: '?' }] },
        { about: 'ana', stem: 'Who, as the paper says … is R&B?', options: [said('Ana & Bo'), said('St. J. Mar')] },
        { about: 'ana', stem: 'The text breaks off: "and then ..."' }
      ]
    }
  ]
];

describe.each(fixtures.map(([rule, cases]) => [rule.code, rule, cases] as const))('%s', (_, { find }, { fails, passes }) => {
  test.each(fails)('finds: $about: $stem', (draft) => expect(find(view(draft))).not.toEqual([]));
  test.each(passes)('lets pass: $about: $stem', (draft) => expect(find(view(draft))).toEqual([]));
  test('has two of each', () => expect(Math.min(fails.length, passes.length)).toBeGreaterThanOrEqual(2));
});
