import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factOf, parseCardId } from '../base/ids.ts';
import { indexDeck } from './deck-index.ts';
import { card, deck } from './fixture-deck.test-data.ts';
import type { QuestionType } from './question.ts';
import { composeQuiz, remake, type Way, WAYS } from './quiz.ts';

const index = indexDeck(deck);
const cards = [...index.cards.keys()];
const compose = (n: number | 'all', way: Way, seed: string) => composeQuiz(index, cards, { n, way, seed });

test('every question can be made again, is about a card once, and has as many as were asked for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), fc.integer({ min: 1, max: 30 }), fc.string(), (way, n, seed) => {
      const quiz = compose(n, way, seed);
      expect(quiz.length).toBeLessThanOrEqual(n);
      expect(new Set(quiz.map((spec) => spec.card)).size).toBe(quiz.length);
      for (const spec of quiz)
        expect(remake(index, spec)).toMatchObject({ card: spec.card, type: spec.type, template: spec.template });
      expect(compose(n, way, seed)).toEqual(quiz);
    }),
    { numRuns: 60 }
  );
});

test.each([1, 5, 10, 20])('%i questions are about as many facts', (n) => {
  const quiz = compose(n, 'mixed', 'facts');
  expect(quiz).toHaveLength(n);
  expect(new Set(quiz.map((spec) => factOf(spec.card))).size).toBe(n);
});

test.each<[Way, QuestionType[]]>([
  ['choose', ['before', 'choice', 'gap', 'kind', 'match', 'multi', 'not', 'order', 'true-false']],
  ['type', ['date', 'name-all', 'number', 'typed']],
  ['recognise', ['choice', 'gap', 'true-false']],
  ['pairs', ['match']],
  ['timeline', ['before', 'date', 'order']],
  ['stance', ['kind']]
])('%s asks just in these types', (way, types) => {
  expect([...new Set(compose('all', way, 'types').map(({ type }) => type))].sort()).toEqual(types);
});

test('mixed asks in nearly every type there is', () => {
  const asked = new Set(compose('all', 'mixed', 'types').map(({ type }) => type));
  expect(asked.size).toBeGreaterThanOrEqual(11);
});

test('the types are mixed evenly', () => {
  const used = new Map<QuestionType, number>();
  for (const { type } of compose(20, 'choose', 'even')) used.set(type, (used.get(type) ?? 0) + 1);
  // Some types are for few cards alone: what they leave is shared by the others.
  expect(used.size).toBeGreaterThanOrEqual(6);
  expect(Math.max(...used.values())).toBeLessThanOrEqual(4);
});

test('another seed gives another quiz', () => expect(compose(10, 'mixed', 'b')).not.toEqual(compose(10, 'mixed', 'a')));

test('cards that the deck has not are passed over', () => {
  const gone = parseCardId('island/gone/when');
  if (!gone.ok) throw new Error('no id');
  expect(composeQuiz(index, [gone.value.card], { n: 3, way: 'mixed', seed: 's' })).toEqual([]);
  expect(remake(index, { card: gone.value.card, type: 'choice', template: 'event.when', seed: 's' })).toBeUndefined();
  expect(remake(index, { card: card('map', 'when'), type: 'choice', template: 'no.such', seed: 's' })).toBeUndefined();
});
