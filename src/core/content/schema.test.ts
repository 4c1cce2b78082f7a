import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { Deck } from './deck.ts';
import type { Fact, Kind } from './fact.ts';
import { placeName } from './problem.ts';
import { type deckSchema, type factSchema, readDeck, readFact } from './schema.ts';

const entity = {
  id: 'kosygin',
  kind: 'entity',
  stance: 'fact',
  source: { id: 's', at: [2] },
  class: 'person',
  name: 'Alexei Kosygin',
  why: 'He led the government.'
};
const event = { ...entity, kind: 'event', label: 'a summit', happened: 'They met', class: undefined, name: undefined };
const without = (fact: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(fact).filter(([key, value]) => !keys.includes(key) && value !== undefined));

test('what the schema gives is a fact, key by key', () => {
  type Read = v.InferOutput<typeof factSchema>;
  expectTypeOf<{ [K in Kind]: keyof Extract<Read, { kind: K }> }>().toEqualTypeOf<{
    [K in Kind]: keyof Extract<Fact, { kind: K }>;
  }>();
  expectTypeOf<Read>().toExtend<Fact>();
  expectTypeOf<Fact>().toExtend<Read>();
  type ReadDeck = v.InferOutput<typeof deckSchema>;
  expectTypeOf<keyof ReadDeck>().toEqualTypeOf<keyof Deck>();
  expectTypeOf<keyof ReadDeck['sources'][number]>().toEqualTypeOf<keyof Deck['sources'][number]>();
  expectTypeOf<keyof ReadDeck['relations'][number]>().toEqualTypeOf<keyof Deck['relations'][number]>();
  expectTypeOf<keyof ReadDeck['units'][number]>().toEqualTypeOf<keyof Deck['units'][number]>();
  expectTypeOf<Deck>().toExtend<ReadDeck>();
});

test.each([
  ['one locator', { ...entity, source: { id: 's', at: 3 } }, { source: { id: 's', at: [3] } }],
  ['a year as a number', { ...without(event), when: 1966 }, { when: '1966' }],
  ['an early year', { ...without(event), when: 622 }, { when: '0622' }],
  ['a year before the first', { ...without(event), when: -44 }, { when: '-0044' }],
  ['a year in asOf', { ...entity, asOf: 2014 }, { asOf: '2014' }],
  ['text in several languages', { ...entity, name: [{ t: 'Gwadar ' }, { t: 'گوادر', lang: 'ur' }] }, {}],
  ['background', { ...entity, source: 'background' }, { source: 'background' }]
])('reads %s', (_, json, read) => {
  expect(readFact(json)).toEqual({ ok: true, value: { ...json, ...read } });
});

test.each<[string, unknown, string, string, string]>([
  [
    'no label',
    without(event, 'label'),
    'label',
    'schema/missing-key',
    'label is missing: add it, like label: the Tashkent summit.'
  ],
  [
    'no why',
    without(entity, 'why'),
    'why',
    'E17',
    'why is missing: every answer is followed by an explanation, so write one in your own words.'
  ],
  [
    'an empty why',
    { ...entity, why: null },
    'why',
    'E17',
    'why is missing: every answer is followed by an explanation, so write one in your own words.'
  ],
  [
    'no source',
    without(entity, 'source'),
    'source',
    'E6',
    'source is missing: say where this can be read, { id: …, at: … }, or background.'
  ],
  [
    'no kind',
    without(entity, 'kind'),
    'kind',
    'schema/missing-key',
    'kind is missing: add it, one of: event, figure, entity, term, proposal, assertion, relation, remark, set.'
  ],
  [
    'a figure without its sentence',
    { ...without(entity, 'class', 'name'), kind: 'figure', value: 3, unit: 'metre', of: 'the height' },
    'says',
    'schema/missing-key',
    "says is missing: add it, like says: 'the lighthouse is {value} high'."
  ],
  [
    'a stance with a slip',
    { ...entity, stance: 'clame' },
    'stance',
    'schema/value',
    'stance is "clame", but must be one of: fact, claim, statement, plan, proposal, opinion, disputed. Did you mean claim?'
  ],
  [
    'a key under a name of its own',
    { ...entity, synonyms: ['x'] },
    'synonyms',
    'schema/unknown-key',
    'synonyms is not a key that can stand here: did you mean "alternates"? The keys are: id, stance, source, why, topic, asOf, alternates, confusable, not, dispute, passage, ask, kind, class, name, scripts, role, partOf.'
  ],
  [
    'a member in words alone',
    { ...without(entity, 'class', 'name'), kind: 'set', label: 'the cargoes', item: 'cargo', closed: true, members: ['salt'] },
    'members',
    'schema/type',
    'members holds "salt": write { id: salt, t: salt }, or { fact: … } with a fact\'s id.'
  ],
  [
    'a key that every object has',
    { ...entity, constructor: 'x' },
    'constructor',
    'schema/unknown-key',
    'constructor is not a key that can stand here. The keys are: id, stance, source, why, topic, asOf, alternates, confusable, not, dispute, passage, ask, kind, class, name, scripts, role, partOf.'
  ],
  ['an empty key', { ...entity, role: null }, 'role', 'schema/empty', 'role is empty: write its value, or take the line out.'],
  [
    'a kind nobody knows',
    { ...entity, kind: 'persona' },
    'kind',
    'schema/value',
    'kind is "persona", but must be one of: event, figure, entity, term, proposal, assertion, relation, remark, set.'
  ],
  [
    'a stance nobody knows',
    { ...entity, stance: 'rumour' },
    'stance',
    'schema/value',
    'stance is "rumour", but must be one of: fact, claim, statement, plan, proposal, opinion, disputed.'
  ],
  ['a number as text', { ...entity, name: 1966 }, 'name', 'schema/type', 'name is 1966, but must be text: put it in quotes.'],
  [
    'a list as text',
    { ...without(entity, 'why'), why: 'x', class: ['a'] },
    'class',
    'schema/type',
    'class is a list, but must be text.'
  ],
  [
    'text for a list',
    { ...entity, alternates: 'Alexi' },
    'alternates',
    'schema/type',
    'alternates is "Alexi", but must be a list: put each item on its own line after a dash, or all in [ ].'
  ],
  [
    'a bad id',
    { ...entity, id: 'Alexei Kosygin' },
    'id',
    'id/not-a-slug',
    'id is "Alexei Kosygin", but an id is made of small letters, digits and single dashes (80 characters at most), like alexei-kosygin.'
  ],
  [
    'a bad id in a list',
    { ...without(event), who: ['ok', 'Not ok'] },
    'who[1]',
    'id/not-a-slug',
    'item 2 of who is "Not ok", but an id is made of small letters, digits and single dashes (80 characters at most), like not-ok.'
  ],
  [
    'half a paragraph',
    { ...entity, source: { id: 's', at: 2.5 } },
    'source.at',
    'schema/value',
    'at is 2.5, but it must be a whole number.'
  ],
  [
    'a source in words',
    { ...entity, source: 's, paragraph 2' },
    'source',
    'schema/value',
    'source is "s, paragraph 2", but a source is { id: …, at: … }, or the word background for general reference knowledge.'
  ],
  [
    'a source that is a list',
    { ...entity, source: ['s', 2] },
    'source',
    'schema/value',
    'source is a list, but a source is { id: …, at: … }, or the word background for general reference knowledge.'
  ],
  [
    'a list for a fact',
    [entity],
    '',
    'schema/type',
    'this is a list, but must be a group: write key: value on lines of their own, or all in { }.'
  ],
  [
    'a text for a fact',
    'Kosygin',
    '',
    'schema/type',
    'this is "Kosygin", but must be a group: write key: value on lines of their own, or all in { }.'
  ],
  ['nothing for a fact', null, '', 'schema/empty', 'this is empty: write its value, or take the line out.'],
  [
    'a list for a group',
    { ...entity, scripts: ['x'] },
    'scripts',
    'schema/type',
    'scripts is a list, but must be a group: write key: value on lines of their own, or all in { }.'
  ],
  [
    'a list for a pair',
    { ...entity, confusable: [['a', 'b']] },
    'confusable[0]',
    'schema/type',
    'item 1 of confusable is a list, but must be a group: write key: value on lines of their own, or all in { }.'
  ],
  [
    'a script without a language',
    { ...entity, scripts: { Russian: 'x' } },
    'scripts.Russian',
    'schema/value',
    'Russian is "Russian", but a language is written as a short code: en, ru, ur, zh-Hant.'
  ]
])('%s', (_, json, where, code, message) => {
  const fact = readFact(json);
  expect(fact.ok).toBe(false);
  if (fact.ok) return;
  expect(fact.error.map((issue) => [placeName(issue.at), issue.code, issue.message])).toEqual([[where, code, message]]);
});

test('every unknown key is named, with the keys that can stand there', () => {
  const fact = readFact({ ...entity, rule: 'x', source: { id: 's', att: 2 }, note: 'y' });
  expect(fact.ok ? [] : fact.error.map(({ code, at, message }) => [code, at.join('.'), message.slice(0, 60)])).toEqual([
    ['schema/missing-key', 'source.at', 'at is missing: add it, like at: 3 (a whole number in the uni'],
    ['schema/unknown-key', 'source.att', 'att is not a key that can stand here: did you mean "at"? The'],
    ['schema/unknown-key', 'rule', 'rule is not a key that can stand here: did you mean "role"? '],
    ['schema/unknown-key', 'note', 'note is not a key that can stand here: did you mean "why"? T']
  ]);
});

test('a deck with faults names each by its place', () => {
  const golden: unknown = JSON.parse(readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8'));
  const deck = readDeck(golden);
  expect(deck.ok).toBe(true);
  if (!deck.ok) return;
  const [first, second, ...rest] = deck.value.facts;
  const json = { ...deck.value, rev: 0, titel: 'x', facts: [{ ...first, why: 3 }, { ...second, id: '?' }, ...rest] };
  const read = readDeck(json);
  expect(read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'rev schema/value',
    'facts[0].why schema/type',
    'facts[1].id id/not-a-slug',
    'titel schema/unknown-key'
  ]);
});

test.each([undefined, null, 3, 'deck', [], {}, { facts: 3 }, { facts: [null, [], {}] }])(
  '%j is no deck, and says so without throwing',
  (json) => {
    const deck = readDeck(json);
    expect(deck.ok ? 0 : deck.error.length).toBeGreaterThan(0);
  }
);
