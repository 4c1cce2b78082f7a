import type { Instant } from '#core/base/day.ts';
import type { DeckId } from '#core/base/ids.ts';
import type { QuestionSpec } from '#core/quiz/quiz.ts';

/** A quiz that was begun, so that it goes on after a kill. What was answered is in the log: the memory's run of the same id. */
export interface QuizRun {
  /** The instant at which it began names it, in `run` of its answers. */
  id: Instant;
  deck: DeckId;
  mode: 'quiz' | 'fix';
  questions: readonly QuestionSpec[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What an older or newer version of the app left is not carried on. */
export const isQuizRun = (value: unknown): value is QuizRun =>
  isObject(value) &&
  typeof value['id'] === 'number' &&
  typeof value['deck'] === 'string' &&
  (value['mode'] === 'quiz' || value['mode'] === 'fix') &&
  Array.isArray(value['questions']) &&
  value['questions'].every(
    (spec) => isObject(spec) && ['card', 'type', 'template', 'seed'].every((name) => typeof spec[name] === 'string')
  );
