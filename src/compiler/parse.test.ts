import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemLine } from '../core/content/problem.ts';
import { parseDeck, type SourceFile } from './parse.ts';

const DIR = 'tests/fixtures/content/decks/harbour';
const file = (path: string): SourceFile => ({ path, text: readFileSync(`${DIR}/${path}`, 'utf8') });
const HARBOUR = [file('deck.yaml'), file('facts/a-things.yaml'), file('facts/b-said.yaml')];
const LINES = HARBOUR.map(({ text }) => text.split('\n').length - 1);

/** The harbour with one more file of facts. */
const withFacts = (text: string, path = 'facts/c-more.yaml'): ReturnType<typeof parseDeck> =>
  parseDeck([...HARBOUR, { path, text }]);
const places = (files: ReturnType<typeof parseDeck>): string[] =>
  files.problems.map(({ path, line, code }) => `${path}:${line} ${code}`);

const GOOD = `- id: mill
  kind: entity
  stance: fact
  source: { id: chronicle, at: 2 }
  class: place
  name: the mill
  why: It ground the corn of three valleys.
`;
/** GOOD with one line put in the place of another; lines count from 1. */
const line = (number: number, ...put: string[]): string =>
  GOOD.split('\n')
    .toSpliced(number - 1, 1, ...put)
    .join('\n');

test('the harbour is without a problem', () => {
  const { deck, problems } = parseDeck(HARBOUR);
  expect(problems).toEqual([]);
  expect(deck?.facts.map(({ id }) => id).slice(0, 3)).toEqual(['chronicler', 'port-elm', 'saltmouth']);
  expect(withFacts(GOOD).problems).toEqual([]);
  // Some editors begin a file with a byte order mark.
  expect(withFacts(`\uFEFF${GOOD}`).problems).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['a quotation mark that is never closed', line(6, '  name: "the mill'), ['facts/c-more.yaml:6 yaml/unclosed-quote']],
  [
    'a colon within a text',
    line(7, '  why: It had one rule: no corn, no bread.'),
    ['facts/c-more.yaml:7 yaml/block-as-implicit-key']
  ],
  ['a tab that indents', line(5, '\tclass: place'), ['facts/c-more.yaml:5 yaml/tab-as-indent']],
  ['a sign that cannot begin a text', line(6, '  name: `the mill`'), ['facts/c-more.yaml:6 yaml/bad-scalar-start']],
  [
    'a bracket that is never closed',
    line(4, '  source: { id: chronicle, at: [2 }'),
    ['facts/c-more.yaml:4 yaml/unclosed-bracket']
  ],
  ['a key that stands twice', line(6, '  name: the mill', '  name: the old mill'), ['facts/c-more.yaml:7 yaml/duplicate-key']],
  ['a line that is not indented enough', line(6, ' name: the mill'), ['facts/c-more.yaml:6 yaml/bad-indent']],
  ['an alias', line(6, '  name: *mill'), ['facts/c-more.yaml:6 yaml/alias']],
  ['a second document', `${GOOD}---\n${GOOD}`, ['facts/c-more.yaml:8 yaml/multiple-docs']],
  ['a tag of its own', line(6, '  name: !place the mill'), ['facts/c-more.yaml:6 yaml/tag-resolve-failed']],
  ['no list', 'id: mill\nkind: entity\n', ['facts/c-more.yaml:1 schema/type']],
  ['no name', line(6), ['facts/c-more.yaml:1 schema/missing-key']],
  ['no why', line(7), ['facts/c-more.yaml:1 E17']],
  ['a why with nothing in it', line(7, '  why:'), ['facts/c-more.yaml:7 E17']],
  ['no source', line(4), ['facts/c-more.yaml:1 E6']],
  ['a kind nobody knows', line(2, '  kind: building'), ['facts/c-more.yaml:2 schema/value']],
  ['a stance nobody knows', line(3, '  stance: rumour'), ['facts/c-more.yaml:3 schema/value']],
  ['a key nobody knows', line(5, '  class: place', '  rolle: mill'), ['facts/c-more.yaml:6 schema/unknown-key']],
  [
    'two keys nobody knows',
    line(5, '  class: place', '  rolle: mill', '  tags: [a]'),
    ['facts/c-more.yaml:6 schema/unknown-key', 'facts/c-more.yaml:7 schema/unknown-key']
  ],
  ['a bad id', line(1, '- id: The Mill'), ['facts/c-more.yaml:1 id/not-a-slug']],
  ['an id of the harbour', line(1, '- id: old-quay'), ['facts/c-more.yaml:1 id/duplicate']],
  ['an id of the same file', `${GOOD}\n${GOOD.replace('the mill', 'the new mill')}`, ['facts/c-more.yaml:9 id/duplicate']],
  ['a fact nobody wrote', line(6, '  name: the mill', '  partOf: old-key'), ['facts/c-more.yaml:7 id/unknown']],
  ['paragraph 9 of 8', line(4, '  source: { id: chronicle, at: 9 }'), ['facts/c-more.yaml:4 E6']],
  [
    'paragraph 9 of 8, on its own line',
    line(4, '  source:', '    id: chronicle', '    at:', '      - 2', '      - 9'),
    ['facts/c-more.yaml:8 E6']
  ],
  ['a source nobody named', line(4, '  source:', '    id: chronicles', '    at: 2'), ['facts/c-more.yaml:5 E6']],
  ['a number for a text', line(6, '  name: 1884'), ['facts/c-more.yaml:6 schema/type']],
  ['true for a text', line(6, '  name: true'), ['facts/c-more.yaml:6 schema/type']],
  ['a placeholder', line(7, '  why: TBD'), ['facts/c-more.yaml:7 E18']],
  [
    'a date nobody can read',
    `${GOOD}\n- { id: fair, kind: event, stance: fact, source: background, label: a fair, happened: A fair was held, when: spring, why: x }\n`,
    ['facts/c-more.yaml:9 date/not-edtf']
  ],
  ['nothing but a word', '- mill\n', ['facts/c-more.yaml:1 schema/type']],
  ['an item with nothing in it', `-\n${GOOD}`, ['facts/c-more.yaml:1 schema/empty']],
  [
    'several things at once',
    line(2, '  kind: entity', '  topic: mills', '  partOf: nothing').replace('at: 2', 'at: 12'),
    ['facts/c-more.yaml:3 topic/unknown', 'facts/c-more.yaml:4 id/unknown', 'facts/c-more.yaml:6 E6']
  ]
])('%s', (_, text, expected) => {
  expect(places(withFacts(text))).toEqual(expected);
});

test.each<[string, (text: string) => string, string[]]>([
  ['a title nobody gave', (text) => text.replace(/^title:.*\n/m, ''), ['deck.yaml:2 schema/missing-key']],
  ['another format', (text) => text.replace('format: 1', 'format: 2'), ['deck.yaml:2 schema/value']],
  ['a key nobody knows', (text) => `${text}author: me\n`, ['deck.yaml:45 schema/unknown-key']],
  ['a unit of locators nobody knows', (text) => text.replace('unit: paragraph', 'unit: chapter'), ['deck.yaml:18 schema/value']],
  ['a voice that is no fact', (text) => text.replace('voice: chronicler', 'voice: chronicle'), ['deck.yaml:20 id/unknown']],
  ['a unit in quotes that never close', (text) => text.replace('one: boat', "one: 'boat"), ['deck.yaml:37 yaml/unclosed-quote']],
  ['a relation without its object', (text) => text.replace('{o}', 'another'), ['deck.yaml:23 says/gaps']],
  ['nothing', () => '', ['deck.yaml:1 schema/empty']]
])('deck.yaml with %s', (_, change, expected) => {
  const [header, ...facts] = HARBOUR;
  const text = change(header?.text ?? '');
  expect(LINES[0]).toBe(44);
  expect(places(parseDeck([{ path: 'deck.yaml', text }, ...facts]))).toEqual(expected);
});

test('without deck.yaml the facts are read all the same', () => {
  const { deck, problems } = parseDeck([{ path: 'facts/c-more.yaml', text: line(2, '  kind: building') }]);
  expect(deck).toBeUndefined();
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'deck.yaml deck/missing',
    'facts/c-more.yaml schema/value'
  ]);
});

test('a broken fact hides no other, and nobody is blamed for naming it', () => {
  const text = `${GOOD}
- id: weir
  kind: entity
  stance: fact
  source: background
  class: place
  name: "the weir
  why: It held the water back.

- id: sluice
  kind: entity
  stance: fact
  source: background
  class: place
  partOf: weir
  name: the sluice

- id: race
  kind: entity
  stance: fact
  source: background
  class: place
  partOf: sluice
  name: the mill race
  topic: water
  why: It led the water to the wheel.
`;
  const parsed = withFacts(text);
  expect(places(parsed)).toEqual([
    'facts/c-more.yaml:14 yaml/unclosed-quote',
    'facts/c-more.yaml:17 E17',
    'facts/c-more.yaml:32 topic/unknown'
  ]);
  expect(parsed.problems.map(({ fact }) => fact)).toEqual([undefined, 'sluice', 'race']);
  expect(parsed.deck?.facts.slice(-2).map(({ id }) => id)).toEqual(['mill', 'race']);
});

test('problems are sentences with their places', () => {
  const text = `${line(2, '  kind: entity', '  rolle: mill')}
- id: old-quay
  kind: entity
  stance: fact
  source: { id: chronicle, at: [2, 9] }
  class: place
  name: the New Quay
  why: It was built later.
- id: tabbed
\tkind: entity
`;
  expect(withFacts(text).problems.map(problemLine)).toEqual([
    'facts/c-more.yaml:3: error: rolle is not a key that can stand here: did you mean "role"? The keys are: id, stance, source, why, topic, asOf, alternates, confusable, not, dispute, passage, ask, kind, class, name, scripts, role, partOf. (schema/unknown-key)',
    'facts/c-more.yaml:10: error: two facts have the id "old-quay": give one of them another. The other is at facts/a-things.yaml:41. (id/duplicate)',
    'facts/c-more.yaml:13: error: paragraph 9 is outside "chronicle", which has 1 to 8. (E6)',
    'facts/c-more.yaml:18: error: A tab begins this line: YAML is indented by spaces only. (yaml/tab-as-indent)'
  ]);
});

test('whatever a file holds, parsing it ends with a deck or a problem', () => {
  const spoilt = fc.tuple(fc.nat(), fc.nat(40), fc.string({ maxLength: 6 })).map(([at, cut, put]) => {
    const text = HARBOUR[2]?.text ?? '';
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + cut);
  });
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.string(), fc.string({ unit: fc.constantFrom(...'- :{}[]"\'\n\t#&*!|>%@`a1') })), (text) => {
      const { deck, problems } = withFacts(text, 'facts/b-other.yaml');
      expect(deck).toBeDefined();
      const last = text.split('\n').length;
      for (const problem of problems) {
        expect(problem.message).toMatch(/\S/);
        if (problem.path === 'facts/b-other.yaml') expect(problem.line).toBeGreaterThanOrEqual(1);
        if (problem.path === 'facts/b-other.yaml') expect(problem.line).toBeLessThanOrEqual(last);
      }
    }),
    { numRuns: 120 }
  );
}, 20_000);

test.each<[string, string]>([
  ['  partOf: old-key', 'partOf names "old-key", but no fact has that id: did you mean "old-quay"?'],
  ['  partOf: finch', 'partOf names "finch", but no fact has that id: did you mean "mayor-finch"?'],
  ['  topic: twon', '"twon" is not a topic of this deck: did you mean "town"?'],
  ['  not: { name: [portelm] }', 'this fact has no facet "name"'],
  ['  partOf: zanzibar', 'partOf names "zanzibar", but no fact has that id.']
])('%s: the nearest known is told', (extra, message) => {
  expect(withFacts(line(6, '  name: the mill', extra)).problems.map((problem) => problem.message)).toEqual([
    expect.stringContaining(message)
  ]);
});

test('facts without an id are told once for a file, and others may name them already', () => {
  const race = `- kind: entity
  stance: fact
  source: { id: chronicle, at: 2 }
  class: place
  name: the race
  partOf: mill
  why: It led the water to the wheel.
`;
  const text = `${GOOD.replace('- id: mill\n ', '-')}${race}${GOOD.replaceAll('mill', 'lock').replace('at: 2', 'at: 9')}`;
  const { deck, problems } = withFacts(text, 'decks/harbour/facts/c-more.yaml');
  // What else is wrong is told at once, by the ids that they will get.
  expect(deck?.facts.slice(-3).map(({ id }) => id)).toEqual(['mill', 'race', 'lock']);
  expect(problems.map(problemLine)).toEqual([
    'decks/harbour/facts/c-more.yaml:1: error: this and 1 more in this file have no id yet: run "npm run deck -- ids decks/harbour". (id/missing)',
    'decks/harbour/facts/c-more.yaml:17: error: paragraph 9 is outside "chronicle", which has 1 to 8. (E6)'
  ]);
});
