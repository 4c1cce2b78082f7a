import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../base/canonical.ts';
import { printDeck } from './print.ts';
import { FACETS, STANCES } from './fact.ts';
import { readDeck } from './schema.ts';

const SMALL = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const id = fc
  .array(fc.string({ unit: fc.constantFrom(...SMALL), minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));
// Any text at all: control characters, half a surrogate pair, quotation marks, other scripts.
const words = fc.string({ unit: 'binary', maxLength: 12 });
const lang = fc.constantFrom('en', 'ru', 'ur', 'zh-Hant');
const run = fc.record({ t: words, lang }, { requiredKeys: ['t'] });
const text = fc.oneof(words, fc.array(run, { maxLength: 3 }));
const name = fc.oneof(words, fc.record({ t: words, lang }));
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const whole = fc.integer({ min: 1, max: 1e9 });
const date = fc.constantFrom('1966', '1966-01', '1966-01-10', '197X', '1970/1989', '2013~');
const facet = fc.constantFrom(...Object.values(FACETS).flat(), 'dispute' as const);
const scripts = fc.dictionary(lang, words, { noNullPrototype: true });

const common = {
  id,
  stance: fc.constantFrom(...STANCES),
  source: fc.oneof(fc.constant('background'), fc.record({ id, at: few(whole) })),
  why: text,
  topic: id,
  asOf: date,
  alternates: few(name),
  confusable: few(fc.record({ fact: id, differ: text })),
  not: fc.dictionary(facet, few(text), { noNullPrototype: true }),
  dispute: text,
  passage: text,
  ask: fc.dictionary(facet, text, { noNullPrototype: true })
};
const OPTIONAL = new Set(
  'topic asOf alternates confusable not dispute passage ask when where who whoClosed precision approx tolerance scripts role partOf to reason ordered'.split(
    ' '
  )
);
const fact = (kind: string, own: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> => {
  const all: Record<string, fc.Arbitrary<unknown>> = { ...common, kind: fc.constant(kind), ...own };
  return fc.record(all, { requiredKeys: Object.keys(all).filter((key) => !OPTIONAL.has(key)), noNullPrototype: true });
};
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);
const member = fc.oneof(
  fc.record({ fact: id }),
  fc.record({ id, t: words, alternates: few(name) }, { requiredKeys: ['id', 't'] })
);
const facts = fc.oneof(
  fact('event', { label: text, happened: text, when: date, where: id, who: few(id), whoClosed: fc.boolean() }),
  fact('figure', { value: number, unit: id, precision: whole, approx: fc.boolean(), tolerance: share, of: text, says: words }),
  fact('entity', { class: id, name: text, scripts, role: text, partOf: id }),
  fact('term', { class: id, term: text, definition: text, scripts, partOf: id }),
  fact('proposal', { by: id, to: few(id), action: text, reason: text }),
  fact('assertion', { by: id, says: text }),
  fact('relation', { subject: id, relation: id, object: id }),
  fact('remark', { by: id, gist: text }),
  fact('set', { label: text, item: text, members: few(member), closed: fc.boolean(), ordered: fc.boolean() })
);
const source = fc.record(
  {
    id,
    title: words,
    publisher: words,
    url: fc.constant('https://example.org/a?b=c'),
    author: words,
    date,
    unit: fc.constantFrom('paragraph', 'page', 'second', 'row'),
    extent: whole,
    voice: id
  },
  { requiredKeys: ['id', 'title', 'unit', 'extent', 'voice'] }
);
const relation = fc.record(
  {
    id,
    says: words,
    askObject: words,
    askSubject: words,
    subjectClass: few(id),
    objectClass: few(id),
    functional: fc.constantFrom('object', 'subject', 'both'),
    closed: fc.boolean(),
    symmetric: fc.boolean(),
    inverse: id
  },
  { requiredKeys: ['id', 'says', 'askObject', 'askSubject', 'subjectClass', 'objectClass'] }
);
const decks = fc.record(
  {
    format: fc.constant(1),
    id,
    rev: whole,
    title: text,
    about: text,
    lang,
    licence: words,
    authors: few(words),
    asOf: date,
    origin: words,
    sources: few(source),
    relations: few(relation),
    units: few(
      fc.record(
        { id, one: words, other: words, spellings: few(words), count: fc.boolean() },
        { requiredKeys: ['id', 'one', 'other'] }
      )
    ),
    topics: few(fc.record({ id, title: text })),
    facts: fc.array(facts, { maxLength: 6 })
  },
  {
    requiredKeys: 'format id rev title about lang licence authors asOf sources relations units topics facts'.split(' ') as never[]
  }
);

test('what is printed reads back as the same deck, and prints as the same bytes', () => {
  fc.assert(
    fc.property(decks, (json) => {
      const deck = readDeck(json);
      if (!deck.ok) throw new Error(JSON.stringify(deck.error));
      expect(deck.value).toEqual(json);
      const printed = printDeck(deck.value);
      const again = readDeck(JSON.parse(printed));
      expect(again).toEqual({ ok: true, value: deck.value });
      expect(again.ok && printDeck(again.value)).toBe(printed);
    }),
    { numRuns: 300 }
  );
});

test.each([
  [{ b: 1, a: [2, { d: null, c: 'x' }] }, '{"a":[2,{"c":"x","d":null}],"b":1}'],
  // As JSON.stringify would not: it puts keys that look like numbers first, in their own order.
  [{ 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
  [{ a: undefined, b: 'ب"\n' }, '{"b":"ب\\"\\n"}'],
  ['text', '"text"'],
  [[], '[]']
])('%j is printed with sorted keys', (value, printed) => {
  expect(canonical(value)).toBe(printed);
});

test('the order in which keys were written leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(words, fc.integer()), (value) => {
      expect(canonical(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical(value));
    })
  );
});
