import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { giveIds, idsIn } from './new-ids.ts';
import { BYTE_ORDER_MARK } from './yaml.ts';

const given = (text: string, used: string[] = []): string => giveIds(text, new Set(used)).text;

test.each<[string, string, string]>([
  [
    'a name, without its article',
    '- kind: entity\n  name: The Old Quay # oldest part\n',
    '- id: old-quay\n  kind: entity\n  name: The Old Quay # oldest part\n'
  ],
  ['a comment after the dash', '- # why\n  kind: term\n  term: tide\n', '- # why\n  id: tide\n  kind: term\n  term: tide\n'],
  ['a wide dash', '-   kind: term\n    term: "tide"\n', '-   id: tide\n    kind: term\n    term: "tide"\n'],
  ['a group on one line', '- { kind: term, term: tide }\n', '- { id: tide, kind: term, term: tide }\n'],
  [
    'an id without a value',
    '- kind: term\n  id:   # later\n  term: tide\n',
    '- kind: term\n  id: tide   # later\n  term: tide\n'
  ],
  ['lines that end as on Windows', '- kind: term\r\n  term: tide\r\n', '- id: tide\r\n  kind: term\r\n  term: tide\r\n'],
  ['a byte order mark', '\uFEFF- kind: term\n  term: tide\n', '\uFEFF- id: tide\n  kind: term\n  term: tide\n'],
  ['a list that is indented', '  - kind: term\n    term: tide\n', '  - id: tide\n    kind: term\n    term: tide\n'],
  ['two of one name', '- name: Elm\n- name: Elm\n', '- id: elm\n  name: Elm\n- id: elm-2\n  name: Elm\n'],
  ['a year', '- kind: event\n  label: 1966\n', '- id: event-1966\n  kind: event\n  label: 1966\n'],
  ['a word that is nothing to YAML', '- kind: term\n  term: "null"\n', '- id: term-null\n  kind: term\n  term: "null"\n'],
  ['Cyrillic', '- name: Москва\n', '- id: moskva\n  name: Москва\n'],
  ['letters that have no Latin ones', '- kind: term\n  term: 茶\n', '- id: term\n  kind: term\n  term: 茶\n'],
  ['nothing to go by', '- kind: term\n', '- id: term\n  kind: term\n'],
  [
    'a relation',
    '- subject: elm\n  relation: twin-of\n  object: salt\n',
    '- id: elm-twin-of-salt\n  subject: elm\n  relation: twin-of\n  object: salt\n'
  ],
  [
    'runs of text',
    '- name: [{ t: "Old " }, { t: Quay, lang: en }]\n',
    '- id: old-quay\n  name: [{ t: "Old " }, { t: Quay, lang: en }]\n'
  ],
  [
    'a long sentence',
    '- says: nobody ever looks after the harbour and so it silts up more every year\n',
    '- id: nobody-ever-looks-after-the-harbour-and-so-it\n  says: nobody ever looks after the harbour and so it silts up more every year\n'
  ]
])('%s', (_, before, after) => expect(given(before)).toBe(after));

test.each([
  ['an id', '- id: elm\n  name: Elm\n'],
  ['an id that is no slug', '- id: Old Elm\n  name: Elm\n'],
  ['an id written as nothing', '- id: ~\n  name: Elm\n'],
  ['no groups', '- elm\n- [quay]\n- {}\n'],
  ['no list', 'name: Elm\n'],
  ['nothing', '']
])('%s: nothing is put in', (_, text) => expect(given(text)).toBe(text));

test('an id that the deck has or had is not given again', () => {
  expect(given('- name: Elm\n', ['elm', 'elm-2'])).toBe('- id: elm-3\n  name: Elm\n');
});

const word = fc.constantFrom('Elm', 'the quay', 'Ада', '茶', '1966', 'null', "it's", 'a: b', '#1', 'x'.repeat(90));
const quoted = word.chain((text) => fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "''")}'`));
const comment = fc.constantFrom('', '  # kept', ' # - kind: event');
const fact = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom('kind', 'name', 'label', 'says', 'topic'), { minLength: 1 }),
    values: fc.array(quoted, { minLength: 5, maxLength: 5 }),
    comments: fc.array(comment, { minLength: 6, maxLength: 6 }),
    id: fc.option(fc.constantFrom('elm', 'quay', 'elm-2'), { nil: undefined }),
    gap: fc.constantFrom(' ', '   '),
    between: fc.constantFrom('', '\n', '# a line of its own\n', '  # indented\n'),
    flow: fc.boolean()
  })
  .map(({ keys, values, comments, id, gap, between, flow }) => {
    const pairs = keys.map((key, i) => `${key}: ${values[i]}`);
    // An id may stand anywhere.
    if (id !== undefined) pairs.splice(pairs.length - 1, 0, `id: ${id}`);
    if (flow) return `-${gap}{ ${pairs.join(', ')} }${comments[0]}\n${between}`;
    return `-${gap}${pairs.map((pair, i) => pair + comments[i]).join(`\n ${gap}`)}\n${between}`;
  });
const fileOfFacts = fc
  .tuple(fc.constantFrom('', '# head\n', '\n\n', '\uFEFF'), fc.array(fact, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([head, facts, end]) => (head + facts.join('')).replaceAll('\n', end));

/** `long` with the pieces taken out that `giveIds` may have put in. */
const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (short.startsWith(letter, at)) at += letter.length;
  return at === short.length;
};

const read = (text: string): Record<string, unknown>[] => parse(text.replace(BYTE_ORDER_MARK, '')) ?? [];
const withoutId = ({ id: _id, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;

test('whatever the file: nothing is lost, only ids come in, each is new, and once is enough', () => {
  fc.assert(
    fc.property(fileOfFacts, (text) => {
      const before = read(text);
      const used = new Set(idsIn(before));
      const was = new Set(used);
      const { text: after, given: added } = giveIds(text, used);
      const facts = read(after);
      expect(isWithin(text, after)).toBe(true);
      expect(facts.map(withoutId)).toEqual(before.map(withoutId));
      expect(facts.every(({ id }) => typeof id === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
      expect(added.map(({ id }) => id).filter((id) => was.has(id))).toEqual([]);
      expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
      expect(added.every(({ id, line }) => after.split('\n')[line - 1]?.includes(`id: ${id}`))).toBe(true);
      expect(giveIds(after, used)).toEqual({ text: after, given: [] });
    })
  );
});
