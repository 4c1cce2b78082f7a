import { expect, test } from 'vitest';
import { readAnswers } from '#compiler/answers.ts';
import { closureOf } from '#core/quiz/closure.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { grade } from '#core/quiz/graders.ts';
import { make } from '#core/quiz/registry.ts';
import { agreementOf, gradeAnswers, percent } from '#compiler/grading.ts';

const decks = readAnswers('tests/fixtures/grading');
const graded = decks.flatMap(gradeAnswers);

test('there are enough labelled answers, of every sort, and a third is held out', () => {
  expect(decks.map(({ deck }) => deck.id)).toEqual(['bodies', 'dates', 'figures', 'people', 'places', 'urdu']);
  expect(graded.length).toBeGreaterThanOrEqual(600);
  expect(graded.filter(({ held }) => held).length).toBeGreaterThanOrEqual(200);
  const undecided = graded.filter(({ label }) => label === 'right-or-near' || label === 'near-or-wrong');
  expect(undecided.length / graded.length).toBeLessThan(0.05);
});

test('no answer is labelled twice for one question', () => {
  const keys = graded.map(({ deck, fact, said }) => `${deck} ${fact} ${said}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each([
  ['the open answers', graded.filter(({ held }) => !held)],
  ['all answers', graded]
])('of %s few that are right are rejected, and fewer that are wrong accepted', (_, answers) => {
  const { right, rejected, wrong, accepted } = agreementOf(answers);
  expect(percent(rejected, right)).toBeLessThanOrEqual(2);
  expect(percent(accepted, wrong)).toBeLessThanOrEqual(0.5);
});

test('no answer that names another thing of its deck is accepted', () => {
  expect(graded.filter(({ names }) => names === 'another').length).toBeGreaterThan(100);
  expect(agreementOf(graded).others).toBe(0);
});

test('no name of any deck is accepted, not even half, for another thing of it', () => {
  const passed: string[] = [];
  let asked = 0;
  for (const { deck } of decks) {
    const index = indexDeck(deck);
    const { names, same } = closureOf(index);
    for (const { id, facet, fact } of index.cards.values()) {
      const question = facet === 'name' ? make(index, id, 'typed', 'names') : undefined;
      if (!question) continue;
      for (const { t } of names.filter((name) => !same(name.fact, fact.id))) {
        asked += 1;
        if (grade(index, question, { kind: 'text', text: t }).verdict !== 'wrong') passed.push(`${id}: ${t}`);
      }
    }
  }
  expect(asked).toBeGreaterThan(10_000);
  expect(passed).toEqual([]);
});
