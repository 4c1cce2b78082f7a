import type { Grade } from '../log/event.ts';

/** Where a card stands between its first answer and its long intervals. A column holds the place in this list. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;
export type Phase = (typeof PHASES)[number];
export const NEW = 0;
const LEARNING = 1;
export const REVIEW = 2;
const RELEARNING = 3;

/** Minutes after which a card comes back within the day, step by step. */
const STEPS = { [LEARNING]: [1, 10], [RELEARNING]: [10] } as const;
const MOST_STEPS = 2;
const GRADES = [1, 2, 3, 4] as const;

/** `minutes`: the card comes back within the day; without them, after as many days as its stability says. */
export interface Step {
  /** A place in `PHASES`. */
  phase: number;
  step: number;
  minutes?: number;
}

const DAYS: Step = { phase: REVIEW, step: 0 };

function within(phase: typeof LEARNING | typeof RELEARNING, step: number, grade: Grade): Step {
  const steps: readonly number[] = STEPS[phase];
  const [first = 1, second] = steps;
  switch (grade) {
    case 1:
      return { phase, step: 0, minutes: first };
    case 2: {
      // Hard repeats the step; the first lies between itself and the second, or is half as long again where it is the only one.
      const minutes = step > 0 ? (steps[step] ?? first) : second === undefined ? first * 1.5 : (first + second) / 2;
      return { phase, step, minutes: Math.round(minutes) };
    }
    case 3: {
      const minutes = steps[step + 1];
      return minutes === undefined ? DAYS : { phase, step: step + 1, minutes };
    }
    case 4:
      return DAYS;
  }
}

function after(phase: number, step: number, grade: Grade): Step {
  if (phase === REVIEW) return grade === 1 ? within(RELEARNING, 0, grade) : DAYS;
  return phase === RELEARNING ? within(RELEARNING, step, grade) : within(LEARNING, phase === NEW ? 0 : step, grade);
}

// Made once: replaying a log asks for every one of its events.
const TABLE = PHASES.flatMap((_, phase) =>
  Array.from({ length: MOST_STEPS }, (_, step) => GRADES.map((grade) => after(phase, step, grade))).flat()
);

/** Where a card goes from `phase` (a place in `PHASES`) and `step` by a grade. */
export const nextStep = (phase: number, step: number, grade: Grade): Step =>
  TABLE[(phase * MOST_STEPS + step) * GRADES.length + grade - 1] ?? DAYS;
