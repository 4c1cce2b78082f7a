import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factOf } from '../core/base/ids.ts';
import { readDeck } from '../core/content/schema.ts';
import { indexDeck } from '../core/quiz/deck-index.ts';
import { make, QUESTION_TYPES, templatesOf } from '../core/quiz/registry.ts';
import { checkQuizzes } from './quizzes.ts';

const read = readDeck(JSON.parse(readFileSync('tests/fixtures/content/golden/harbour.cardamom', 'utf8')));
if (!read.ok) throw new Error('the golden deck cannot be read');
const index = indexDeck(read.value);
const questions = [...index.cards.values()].flatMap((card) =>
  QUESTION_TYPES.flatMap((type) =>
    templatesOf(index, card, type).flatMap((template) => make(index, card.id, type, '1', template) ?? [])
  )
);
const checked = checkQuizzes(index, questions);

test('every rule of quizzes is counted, with an example of what it found', () => {
  expect(checked).toMatchObject({ deck: 'harbour', composed: 140 });
  expect(checked.rules.map(({ code }) => code)).toEqual(['E8', 'W21', 'W24', 'W31']);
  for (const { found, example } of checked.rules) expect(example === '').toBe(found === 0);
  // So small a deck offers the same few wrong answers again and again.
  expect(checked.rules.find(({ code }) => code === 'W31')?.found).toBeGreaterThan(0);
});

test('cards that tell each other’s answers are paired once, those of one fact only counted', () => {
  const keys = checked.apart.map((pair) => pair.toSorted().join(' '));
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
  for (const [a, b] of checked.apart) expect(factOf(a)).not.toBe(factOf(b));
  expect(checked.ofOneFact).toBeGreaterThan(0);
});
