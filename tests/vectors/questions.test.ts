import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#core/base/edtf.ts';
import { cardId, type CardId, type FactId } from '#core/base/ids.ts';
import { plain } from '#core/content/text.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { check, grade } from '#core/quiz/graders.ts';
import { proofOfFalsity } from '#core/quiz/proof/proof-of-falsity.ts';
import { type Question, valueId } from '#core/quiz/question.ts';
import { composeQuiz, remake } from '#core/quiz/quiz.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';
import { wordsFor } from '#core/quiz/words/index.ts';
import { shippedDecks } from './shipped.ts';

const deck = shippedDecks().find(({ id }) => id === 'pakistan-russia');
if (!deck) throw new Error('the first deck is missing');
const index = indexDeck(deck);
const words = wordsFor(deck.lang);
const card = (fact: string, facet: string): CardId => cardId(deck.id, fact as FactId, facet);
const asked = (fact: string, facet: string, type: Question['type'], seed = '1', template?: string): Question => {
  const question = make(index, card(fact, facet), type, seed, template);
  if (!question) throw new Error(`no question: ${fact} ${facet} ${type}`);
  return question;
};
const every = [...index.cards.values()].flatMap((one) =>
  QUESTION_TYPES.flatMap((type) => templatesOf(index, one, type).map((template) => ({ card: one.id, type, template })))
);
const optionsOf = (question: Question) => {
  if (question.type === 'choice' || question.type === 'kind') return question.options;
  return question.type === 'true-false' ? (question.fixes ?? []) : [];
};

test('the same arguments give the same bytes, whatever was made before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...every), fc.string(), ({ card: id, type, template }, seed) => {
      const once = make(index, id, type, seed, template);
      const again = make(indexDeck(structuredClone(deck)), id, type, seed, template);
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }),
    { numRuns: 300 }
  );
});

test('options are distinct, one of them is the key, and every other one has its proof', () => {
  for (const { card: id, type, template } of every)
    for (const seed of ['1', '2', '3']) {
      const question = make(index, id, type, seed, template);
      const options = question ? optionsOf(question) : [];
      if (options.length === 0) continue;
      expect(new Set(options.map(({ value }) => valueId(value))).size, id).toBe(options.length);
      expect(options.filter(({ reason }) => reason.kind === 'key'), id).toHaveLength(1);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(5);
      if (!question || question.type === 'kind') continue;
      for (const { value, reason } of options)
        expect(proofOfFalsity(index, question.asked, value)?.by, `${id} ${valueId(value)}`).toBe(
          reason.kind === 'false' ? reason.proof.by : undefined
        );
    }
});

test('every stem has words, and none of them holds the right answer of a choice', () => {
  for (const { card: id, type, template } of every) {
    const question = make(index, id, type, '7', template);
    if (!question) continue;
    const stem = plain(words.stem(index, question));
    expect(stem.length, id).toBeGreaterThan(8);
    expect(stem, id).not.toMatch(/undefined|\{|\}/);
    if (question.type === 'choice') expect(stem.toLowerCase()).not.toContain(plain(words.key(index, question)).toLowerCase());
  }
});

/** Pearson's χ² against equal shares. */
const chiSquare = (counts: number[]): number => {
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
};
/** p = 0.001 for two degrees of freedom. */
const RARE = 13.8;

test.each([
  ['stalingrad-renamed', 'when'],
  ['embargo-lifted', 'when'],
  ['trade-volume', 'value'],
  ['kosygin', 'name']
])('the key of %s/%s is first, middle and last equally often', (fact, facet) => {
  const ranks = [0, 0, 0];
  for (let seed = 0; seed < 2000; seed += 1) {
    const options = optionsOf(asked(fact, facet, 'choice', String(seed), `${index.cards.get(card(fact, facet))?.fact.kind}.${facet}`));
    const rank = options.findIndex(({ reason }) => reason.kind === 'key');
    ranks[rank] = (ranks[rank] ?? 0) + 1;
  }
  expect(chiSquare(ranks)).toBeLessThan(RARE);
});

test('dates and quantities stand in order, and no date holds another', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const spans = optionsOf(asked('embargo-lifted', 'when', 'choice', String(seed), 'event.when')).map(({ value }) =>
      value.kind === 'date' ? parseEdtf(value.edtf) : undefined
    );
    for (let i = 1; i < spans.length; i += 1) expect(spans[i - 1]?.end ?? 0).toBeLessThan(spans[i]?.start ?? 0);
  }
});

test('about half of the statements are true, and a false one asks what is right', () => {
  let truths = 0;
  for (let seed = 0; seed < 400; seed += 1) {
    const question = asked('embargo-lifted', 'when', 'true-false', String(seed));
    if (question.type !== 'true-false') throw new Error('another type');
    if (question.truth) truths += 1;
    else expect(question.fixes?.some(({ value }) => valueId(value) === valueId(question.shown))).toBe(false);
  }
  expect(truths).toBeGreaterThan(150);
  expect(truths).toBeLessThan(250);
});

describe('grading', () => {
  test.each([
    ['right', 'ref:kosygin', 'right'],
    ['another', 'ref:putin', 'wrong']
  ])('choice, %s', (_, value, verdict) => {
    const question = asked('kosygin', 'name', 'choice', '1', 'entity.name');
    expect(grade(index, question, { kind: 'pick', value }).verdict).toBe(verdict);
  });

  test.each([
    ['Alexei Kosygin', 'right'],
    ['kosygin', 'right'],
    ['Alexey Kosigin', 'right'],
    ['Алексей Косыгин', 'right'],
    ['Alexei Kosygyn', 'right'],
    ['Alexei Kosyxin', 'near'],
    ['Khrushchev', 'wrong'],
    ['Andrey Demidov', 'wrong']
  ])('typed name %s: %s', (said, verdict) => {
    const question = asked('kosygin', 'name', 'typed');
    expect(check(index, question, { kind: 'text', text: said })).toEqual({ kind: 'ready' });
    expect(grade(index, question, { kind: 'text', text: said }).verdict).toBe(verdict);
  });

  test.each([
    ['June 2014', 'right'],
    ['2014-06-12', 'right'],
    ['2014', 'near'],
    ['June 2010', 'wrong']
  ])('typed date %s: %s', (text, verdict) => {
    expect(grade(index, asked('embargo-lifted', 'when', 'typed'), { kind: 'text', text }).verdict).toBe(verdict);
  });

  test.each([
    ['580 million', 'right'],
    ['0.58bn', 'right'],
    ['590 million', 'right'],
    ['58 million', 'near'],
    ['900 million', 'wrong']
  ])('number %s US dollars: %s', (text, verdict) => {
    expect(grade(index, asked('trade-volume', 'value', 'number'), { kind: 'number', text, unit: 'usd' }).verdict).toBe(verdict);
  });

  test.each([
    ['2014-06', 'right'],
    ['2014', 'near'],
    ['1999-06', 'wrong']
  ])('date %s: %s', (edtf, verdict) => {
    expect(grade(index, asked('embargo-lifted', 'when', 'date'), { kind: 'date', edtf }).verdict).toBe(verdict);
  });

  test.each([
    ['mark:fact', 'right'],
    ['mark:claim', 'wrong']
  ])('kind %s: %s', (value, verdict) => {
    expect(grade(index, asked('embargo-lifted', 'when', 'kind'), { kind: 'pick', value }).verdict).toBe(verdict);
  });

  test('a false statement is right only when it is put right', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const question = asked('embargo-lifted', 'when', 'true-false', String(seed));
      if (question.type !== 'true-false' || question.truth) continue;
      const wrong = question.fixes?.find(({ reason }) => reason.kind === 'false');
      expect(check(index, question, { kind: 'truth', truth: false })).toEqual({ kind: 'incomplete', why: 'no-fix' });
      expect(grade(index, question, { kind: 'truth', truth: true }).verdict).toBe('wrong');
      expect(grade(index, question, { kind: 'truth', truth: false, fix: 'date:2014-06' }).verdict).toBe('right');
      expect(grade(index, question, { kind: 'truth', truth: false, fix: wrong ? valueId(wrong.value) : '' }).earned).toBe(0.5);
    }
  });

  const one = QUESTION_TYPES.flatMap(
    (type) =>
      every.map((plan) => plan.type === type && make(index, plan.card, type, '1', plan.template)).find((made) => made) || []
  );
  test.each(one.map((question) => [question.type, question] as const))('"I don’t know" is an answer to %s, and earns nothing', (_, question) => {
    expect(check(index, question, { kind: 'unknown' })).toEqual({ kind: 'ready' });
    expect(grade(index, question, { kind: 'unknown' })).toMatchObject({ verdict: 'wrong', earned: 0 });
  });
});

describe('a quiz', () => {
  const ids = [...index.cards.keys()];

  test('asks as many as wished, no fact twice while others are left, and a mix of types', () => {
    const specs = composeQuiz(index, ids, { n: 20, way: 'mixed', seed: 'a' });
    expect(specs).toHaveLength(20);
    expect(new Set(specs.map((spec) => index.cards.get(spec.card)?.fact.id)).size).toBe(20);
    expect(new Set(specs.map(({ type }) => type)).size).toBeGreaterThanOrEqual(4);
    for (const spec of specs) expect(remake(index, spec)?.card).toBe(spec.card);
  });

  test.each(['choose', 'type'] as const)('by %s finds enough to ask', (way) => {
    expect(composeQuiz(index, ids, { n: 'all', way, seed: 'b' }).length).toBeGreaterThan(50);
  });
});

