import { assertNever } from '../base/result.ts';
import type { Grade } from '../log/event.ts';

/** Where a card stands between its first answer and its long intervals. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;
export type Phase = (typeof PHASES)[number];

/** Minutes after which a card comes back within the day, step by step. */
const LEARNING = [1, 10] as const;
const RELEARNING = [10] as const;

/** `minutes`: the card comes back within the day; without them, after as many days as its stability says. */
export interface Step {
  phase: Phase;
  step: number;
  minutes?: number;
}

const REVIEW: Step = { phase: 'review', step: 0 };

function within(phase: 'learning' | 'relearning', steps: readonly number[], step: number, grade: Grade): Step {
  const first = steps[0] ?? 0;
  const second = steps[1];
  switch (grade) {
    case 1:
      return { phase, step: 0, minutes: first };
    case 2: {
      // Hard repeats the step; the first lies between itself and the second, or half as long again where it is the only one.
      const minutes = step === 0 ? (second === undefined ? first * 1.5 : (first + second) / 2) : (steps[step] ?? first);
      return { phase, step, minutes: Math.round(minutes) };
    }
    case 3: {
      const minutes = steps[step + 1];
      return minutes === undefined ? REVIEW : { phase, step: step + 1, minutes };
    }
    case 4:
      return REVIEW;
  }
}

/** Where a card goes from `phase` and `step` by a grade. */
export function nextStep(phase: Phase, step: number, grade: Grade): Step {
  switch (phase) {
    case 'new':
      return within('learning', LEARNING, 0, grade);
    case 'learning':
      return within('learning', LEARNING, step, grade);
    case 'review':
      return grade === 1 ? within('relearning', RELEARNING, 0, grade) : REVIEW;
    case 'relearning':
      return within('relearning', RELEARNING, step, grade);
    default:
      return assertNever(phase);
  }
}
