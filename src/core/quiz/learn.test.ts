import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexDeck } from './deck-index.ts';
import { card, deck } from './fixture-deck.test-data.ts';
import { composeLearning } from './learn.ts';
import { remake } from './quiz.ts';

const index = indexDeck(deck);
const cards = [...index.cards.keys()];
const RECALLED = new Set(['typed', 'number', 'date', 'name-all']);

test('each card is recognised first and recalled later; one that is known is only recalled', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.string(), fc.boolean(), (n, seed, known) => {
      const isKnown = (one: string): boolean => known && one.length % 2 === 0;
      const wish = { n, seed, order: () => 0, isKnown };
      const questions = composeLearning(index, cards, wish);
      const asked = [...new Set(questions.map((spec) => spec.card))];
      expect(asked.length).toBeLessThanOrEqual(n);
      expect(asked.length).toBeGreaterThan(0);
      for (const one of asked) {
        const types = questions.filter((spec) => spec.card === one).map(({ type }) => RECALLED.has(type));
        expect(isKnown(one) ? [[true]] : [[false, true], [true]]).toContainEqual(types);
      }
      for (const spec of questions) expect(remake(index, spec)).toBeDefined();
      expect(composeLearning(index, cards, wish)).toEqual(questions);
    }),
    { numRuns: 60 }
  );
});

test('between the two lie three others, as long as there are some', () => {
  const questions = composeLearning(index, cards, { n: 8, seed: 'apart', order: () => 0, isKnown: () => false });
  const gaps = questions.flatMap((spec, at) => {
    const again = questions.findIndex((other, i) => i > at && other.card === spec.card);
    return again < 0 ? [] : [{ gap: again - at - 1, left: questions.length - again }];
  });
  expect(gaps.length).toBeGreaterThanOrEqual(6);
  for (const { gap, left } of gaps) expect(gap >= 3 || left <= 3).toBe(true);
});

test('the cards that are wished for come first', () => {
  const wanted = [card('ana', 'name'), card('map', 'when')];
  const order = (one: string): number => (wanted.some((other) => other === one) ? 0 : 1);
  const questions = composeLearning(index, cards, { n: 2, seed: 'first', order, isKnown: () => true });
  expect(questions.map((spec) => spec.card).sort()).toEqual([...wanted].sort());
});
