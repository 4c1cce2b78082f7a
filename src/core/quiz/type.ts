import type { Given } from '../base/answer.ts';
import type { Random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Check, Graded, Note, QuestionOf, QuestionType } from './question.ts';

// A type of question is one folder: make.ts, which the first question needs, and grade.ts, which only an answer needs.

/** What a type of question can ask of a card, and how. */
export interface Maker<Type extends QuestionType> {
  /** The stems this type has for a card; each is a question of its own. */
  templates(index: DeckIndex, card: Card): string[];
  /** `undefined`: the deck does not prove enough for this question. The same arguments give the same bytes. */
  make(index: DeckIndex, card: Card, template: string, seed: string, random: Random): QuestionOf<Type> | undefined;
}

/** Checking, and then grading. */
export interface Grader<Type extends QuestionType> {
  /** Is there an answer at all, and can it be read? Needs no key. */
  check(question: QuestionOf<Type>, given: Given, index: DeckIndex): Check;
  /** Only for an answer that `check` calls ready. */
  grade(index: DeckIndex, question: QuestionOf<Type>, given: Given): Graded;
}

/** From here on an answer that is only partly right counts as nearly right. */
const NEARLY = 0.5;

/** So much of what could be earned; `some` tells it where it is neither all nor nothing. */
export function graded(earned: number, of: number, some: Note): Graded {
  if (earned >= of) return { verdict: 'right', earned, of };
  return { verdict: earned / of >= NEARLY ? 'near' : 'wrong', earned, of, note: some };
}

export const RIGHT: Graded = { verdict: 'right', earned: 1, of: 1 };
export const WRONG: Graded = { verdict: 'wrong', earned: 0, of: 1 };
