import { type CardId, factOf } from '../core/base/ids.ts';
import type { DeckIndex } from '../core/quiz/deck-index.ts';
import { lintQuiz, meetingCards, QUIZ_RULES, readerOf } from '../core/quiz/lint/index.ts';
import type { Question } from '../core/quiz/question.ts';
import { composeQuiz, remake, WAYS } from '../core/quiz/quiz.ts';

/** What the rules of whole quizzes found in some of one deck. */
export interface CheckedQuizzes {
  deck: string;
  composed: number;
  /** For each rule, in how many quizzes it found something, and what, for example. */
  rules: { code: string; found: number; example: string }[];
  /** Cards of two facts with questions that tell each other's answers, so that a quiz should ask one of them. */
  apart: [CardId, CardId][];
  /** How many more pairs of cards, each of one fact, are so. */
  ofOneFact: number;
}

const QUESTIONS = 20;
const QUIZZES = 20;

/**
 * Composes quizzes as a learner would meet them. What is wrong with one is chance's fault or the composer's, and not the author's:
 * so it is told, and stands in nobody's way. `questions`: one of each wording.
 */
export function checkQuizzes(index: DeckIndex, questions: readonly Question[]): CheckedQuizzes {
  const reader = readerOf(index);
  const cards = [...index.cards.keys()];
  const specs = WAYS.flatMap((way) =>
    Array.from({ length: QUIZZES }, (_, seed) => composeQuiz(index, cards, { n: QUESTIONS, way, seed: `check-${seed}` }))
  );
  const found = specs.map((quiz) =>
    lintQuiz(
      reader,
      quiz.flatMap((spec) => remake(index, spec) ?? [])
    )
  );
  const codes = [...new Set(QUIZ_RULES.map(({ code }) => code))];
  const pairs = meetingCards(reader, questions);
  const apart = pairs.filter(([a, b]) => factOf(a) !== factOf(b));
  return {
    deck: index.deck.id,
    composed: specs.length,
    rules: codes.map((code) => {
      const with_ = found.map((all) => all.find((finding) => finding.code === code)).filter((finding) => finding !== undefined);
      return { code, found: with_.length, example: with_[0]?.message ?? '' };
    }),
    apart,
    ofOneFact: pairs.length - apart.length
  };
}
