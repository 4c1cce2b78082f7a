import type { Instant } from '#core/base/day.ts';
import type { DeckId } from '#core/base/ids.ts';
import type { Mode } from '#core/log/event.ts';
import type { QuestionSpec } from '#core/quiz/quiz.ts';

/** `learn`: first recognised, then recalled. `test`: nothing is told before the end. `fix`: mistakes, until each was right once. */
export const QUIZ_MODES = ['quiz', 'fix', 'learn', 'test'] as const satisfies Mode[];
export type QuizMode = (typeof QUIZ_MODES)[number];

/** A quiz that was begun, so that it goes on after a kill. What was answered is in the log: the memory's run of the same id. */
export interface QuizRun {
  /** The instant at which it began names it, in `run` of its answers. */
  id: Instant;
  deck: DeckId;
  mode: QuizMode;
  questions: readonly QuestionSpec[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What an older or newer version of the app left is not carried on. */
export const isQuizRun = (value: unknown): value is QuizRun =>
  isObject(value) &&
  typeof value['id'] === 'number' &&
  typeof value['deck'] === 'string' &&
  QUIZ_MODES.some((mode) => mode === value['mode']) &&
  Array.isArray(value['questions']) &&
  value['questions'].every(
    (spec) => isObject(spec) && ['card', 'type', 'template', 'seed'].every((name) => typeof spec[name] === 'string')
  );
