import { indexDeck } from '#core/quiz/deck-index.ts';
import { composeQuiz } from '#core/quiz/quiz.ts';
import { make, QUESTION_TYPES, templatesOf } from '#core/quiz/registry.ts';
import { bigDeck } from './big-deck.ts';

export type Job = { kind: 'generate'; facts: number } | { kind: 'quiz'; facts: number; questions: number };

/** Every question of a deck of so many facts, each stem once, the index included; in ms. Making the deck is not measured. */
function generateMs(facts: number): number {
  const deck = bigDeck(facts, 'bench');
  const from = performance.now();
  const index = indexDeck(deck);
  for (const card of index.cards.values())
    for (const type of QUESTION_TYPES)
      for (const template of templatesOf(index, card, type)) make(index, card.id, type, 'bench', template);
  return performance.now() - from;
}

/** One quiz of a deck that is open already, as at its second quiz. */
function quizMs(facts: number, questions: number): number {
  const index = indexDeck(bigDeck(facts, 'bench'));
  const cards = [...index.cards.keys()];
  const compose = (seed: string): void => void composeQuiz(index, cards, { n: questions, way: 'mixed', seed });
  compose('first');
  const from = performance.now();
  compose('second');
  return performance.now() - from;
}

export const run = (job: Job): number => (job.kind === 'generate' ? generateMs(job.facts) : quizMs(job.facts, job.questions));
