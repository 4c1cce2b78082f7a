import { expect, test } from 'vitest';
import { readDecks } from '#compiler/compile.ts';
import { problemLine } from '#core/content/problem.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { lintQuestions } from '#core/quiz/lint/index.ts';
import { consult, prepareOracle } from '#core/quiz/oracle/oracle.ts';
import type { Question } from '#core/quiz/question.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';

// Every question that the shipped decks can ask, before a judge that shares no code with the generator.

const SEEDS = 200;
const LINTED = 3;
const SHOWN = 30;

const { decks, problems } = readDecks('content');

test('there are decks, and they can be read', () => {
  expect(problems.filter(({ severity }) => severity === 'error').map(problemLine)).toEqual([]);
  expect(decks.length).toBeGreaterThan(0);
});

/** Every card by every type in every wording; `undefined` where the generator has no proof, and so no question. */
function* questionsOf(index: ReturnType<typeof indexDeck>, seeds: number): Generator<Question | undefined> {
  for (const card of index.cards.values())
    for (const type of QUESTION_TYPES)
      for (const template of templatesOf(index, card, type))
        for (let seed = 0; seed < seeds; seed += 1) yield make(index, card.id, type, `seed-${seed}`, template);
}

/** One line for each kind of fault, with how often it came up. */
function tally(faults: string[]): string[] {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].map(([fault, count]) => `${count} × ${fault}`).slice(0, SHOWN);
}

test.each(decks.map((deck) => [deck.id, deck] as const))('%s: one right answer, and proofs that the others are wrong', (_, deck) => {
  const oracle = prepareOracle(deck);
  const index = indexDeck(deck);
  const faults: string[] = [];
  const made = new Map<string, number>();
  let refused = 0;
  for (const question of questionsOf(index, SEEDS)) {
    if (!question) {
      refused += 1;
      continue;
    }
    made.set(question.type, (made.get(question.type) ?? 0) + 1);
    const { problem, detail } = consult(oracle, question);
    if (problem) faults.push(`${question.card} ${question.type} ${question.template}: ${problem}: ${detail}`);
  }
  const total = [...made.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${deck.id}: ${total} questions checked (${[...made].map(([type, n]) => `${type} ${n}`).join(', ')}), ${refused} refused`);
  expect(tally(faults)).toEqual([]);
  expect([...made.keys()].sort()).toEqual([...QUESTION_TYPES].sort());
}, 120_000);

test.each(decks.map((deck) => [deck.id, deck] as const))('%s: no rule of question lint is broken', (_, deck) => {
  const index = indexDeck(deck);
  const questions = [...questionsOf(index, LINTED)].filter((question) => question !== undefined);
  const findings = lintQuestions(index, questions).filter(({ severity }) => severity === 'error');
  console.log(`${deck.id}: ${questions.length} questions linted`);
  expect(tally(findings.map(({ code, card, type, template, message }) => `${code} ${card} ${type} ${template}: ${message}`))).toEqual([]);
}, 120_000);
