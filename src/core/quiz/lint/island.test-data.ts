import type { CardId, DeckId, FactId } from '../../base/ids.ts';
import type { Deck } from '../../content/deck.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';
import type { Asked, Option, Question, QuestionType, Value } from '../question.ts';
import type { Rule } from './rule.ts';
import { usesIn } from './uses.ts';
import { type MatchedPair, type QuestionView, viewOf } from './view.ts';

// A small invented island, and questions about it as the rules of lint read them, each drafted in a line.

const id = (text: string) => text as FactId;
const common = { stance: 'fact', source: { id: 'paper', at: [1] }, why: 'Because.' };
const facts = [
  { ...common, id: 'editor', kind: 'entity', class: 'person', name: 'the editor', alternates: ['E. Reed'] },
  { ...common, id: 'ana', kind: 'entity', class: 'person', name: 'Ana Mar', role: 'captain of the ferry' },
  { ...common, id: 'bo', kind: 'entity', class: 'person', name: 'Bo Tarn', role: 'keeper of the light', why: ' ' },
  { ...common, id: 'fishers', kind: 'entity', class: 'group', name: 'the fishers' },
  {
    ...common,
    id: 'league',
    kind: 'entity',
    class: 'group',
    name: 'the League of all the Towns of the Isle by the Sea and on the Hill'
  },
  { ...common, id: 'gazette', kind: 'entity', class: 'voice', name: 'the gazette' },
  { ...common, id: 'elm', kind: 'entity', class: 'city', name: 'Elm', role: 'city by the sea' },
  { ...common, id: 'oak', kind: 'entity', class: 'city', name: 'Oak', role: 'city on the hill' },
  ...['Salven', 'Salvan', 'Ilan', 'Ilaq', 'Westhaven', 'Westhaxem', 'Northhaven', 'Northhaxem'].map((river) => ({
    ...common,
    id: river.toLowerCase(),
    kind: 'entity',
    class: 'river',
    name: river
  })),
  { ...common, id: 'ilan-town', kind: 'entity', class: 'city', name: 'Ilan' },
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
  {
    ...common,
    id: 'hopes',
    kind: 'figure',
    of: 'the hopes',
    says: 'there will be {value}',
    value: 9,
    unit: 'head',
    asOf: '2030'
  },
  { ...common, id: 'boats', kind: 'figure', of: 'the boats', says: 'there are {value}', value: 9, unit: 'head', asOf: '2026' },
  { ...common, id: 'guard', kind: 'relation', subject: 'ana', relation: 'guards', object: 'elm' },
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
    members: [{ fact: 'flood' }, { fact: 'fair' }, { fact: 'feast' }]
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
  relations: [
    {
      id: 'guards',
      says: '{s} guards {o}',
      askObject: 'What does {s} guard?',
      askSubject: 'What guards {o}?',
      subjectClass: ['person', 'city'],
      objectClass: ['city']
    }
  ],
  units: [
    { id: 'crown', one: 'crown', other: 'crowns' },
    { id: 'kilocrown', one: 'thousand crowns', other: 'thousand crowns' },
    { id: 'head', one: 'person', other: 'people' }
  ],
  topics: [],
  facts
};

const uses = usesIn(deck);
const byId = new Map(facts.map((fact) => [fact.id as string, fact]));
function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`the isle has no ${what}`);
  return item;
}
const factOf = (key: string): Fact => found(byId.get(key), key);
export const name = (key: string): Value => ({ kind: 'ref', fact: id(key), show: 'name' });
export const label = (key: string): Value => ({ kind: 'ref', fact: id(key), show: 'label' });
export const date = (edtf: string): Value => ({ kind: 'date', edtf });
export const crowns = (value: number, unit = 'crown', approx = false): Value => ({
  kind: 'quantity',
  value,
  unit,
  ...(approx ? { approx } : {})
});
export const role = (key: string): Value => ({ kind: 'ref', fact: id(key), show: 'role' });
export const said = (key: string): Value => ({ kind: 'member', id: key, text: key });
export const marks = (['fact', 'claim', 'opinion'] as const).map((mark): Value => ({ kind: 'mark', mark }));

const words = (value: Value): Text => {
  const fact = value.kind === 'ref' ? byId.get(value.fact) : undefined;
  switch (value.kind) {
    case 'ref':
      if (value.show === 'role') return fact?.kind === 'entity' ? (fact.role ?? '') : '';
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

export interface Draft {
  about: string;
  stem: Text;
  facet?: Facet;
  want?: Asked['want'];
  /** The first is the key. */
  options?: Value[];
  type?: Extract<QuestionType, 'choice' | 'kind' | 'true-false' | 'typed'>;
  proof?: 'disjoint' | 'functional' | 'closed' | 'not';
  /** The place of the key; the first without it. */
  key?: number;
  /** Of true or false: what the statement says, and whether it is true. */
  shown?: Value;
  truth?: boolean;
  /** Of typed answers: every name that is accepted. */
  names?: string[];
  pairs?: MatchedPair[];
  /** The deck's reading grade. */
  grade?: number;
}

export function view(draft: Draft): QuestionView {
  const { about, stem, facet = 'name', want = 'object', options = [], type = 'choice', proof = 'functional', key = 0 } = draft;
  const fact = factOf(about);
  const first = options[key] ?? name(about);
  const base = {
    gen: 2 as const,
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
    reason: i === key ? { kind: 'key' } : { kind: 'false', proof: { by: proof } }
  }));
  const of = (): Question => {
    switch (type) {
      case 'true-false':
        return draft.truth
          ? { ...base, type, shown: first, truth: true, reason: { kind: 'key' } }
          : {
              ...base,
              type,
              shown: draft.shown ?? first,
              truth: false,
              reason: { kind: 'false', proof: { by: proof } },
              fixes: chosen
            };
      case 'typed': {
        const names = (draft.names ?? []).map((t) => ({ t }));
        return { ...base, type, accept: { kind: 'names', names, usual: words(first), values: [first] } };
      }
      default:
        return { ...base, type, options: chosen };
    }
  };
  const own: Deck = draft.grade === undefined ? deck : { ...deck, readingGrade: draft.grade };
  const seen = found(viewOf({ deck: own, facts: byId, uses }, of(), { stem: () => stem, value: words }), about);
  return draft.pairs ? { ...seen, pairs: draft.pairs } : seen;
}

export const who = 'Who is the captain of the ferry?';
export const when = 'When was the feast?';

/** For each rule what it must find and what it must let pass. */
export type Fixtures = [Rule, { fails: Draft[]; passes: Draft[] }][];
