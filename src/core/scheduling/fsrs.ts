import type { Grade } from '../log/event.ts';

// FSRS-6: two numbers say what a learner's memory of one card is like. Formulas and letters: open-spaced-repetition/
// free-spaced-repetition-scheduler, wiki "The Algorithm". Time is in whole days of the learner's calendar.

/** Stability in days: after so long, the chance of recall is 0.9. Difficulty: 1 to 10. */
export interface Trace {
  stability: number;
  difficulty: number;
}

export const WEIGHTS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
  1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];
const LEAST_STABILITY = 0.001;
export const MOST_DAYS = 36500;

const bounded = (x: number, least: number, most: number): number => (x < least ? least : x > most ? most : x);
const days = (s: number): number => bounded(s, LEAST_STABILITY, MOST_DAYS);
const at = (w: readonly number[], i: number): number => w[i] ?? 0;

/** For positive `x`: less than half the time of `Math.pow`, and equal to 1e-14. */
const power = (x: number, y: number): number => Math.exp(y * Math.log(x));

/** D0(G), before it is brought into 1 to 10: the mean reversion aims at the number as it is. */
const rawDifficulty = (g: Grade, w: readonly number[]): number => at(w, 4) - Math.exp(at(w, 5) * (g - 1)) + 1;

/** The 21 weights, the chance of recall at which a card comes back, and what follows from them alone. */
export interface Parameters {
  w: readonly number[];
  retention: number;
  /** The number that makes R(S, S) = 0.9. */
  factor: number;
  /** How far R falls to reach `retention`, in the measure of `factor`. */
  reach: number;
  /** D0(4), to which difficulty is drawn. */
  ease: number;
  /** e^w8 */
  growth: number;
  /** What a lapse within the day divides stability by. */
  lapse: number;
}

export const parametersOf = (w: readonly number[], retention = 0.9): Parameters => ({
  w,
  retention,
  factor: power(0.9, -1 / at(w, 20)) - 1,
  reach: power(retention, -1 / at(w, 20)) - 1,
  ease: rawDifficulty(4, w),
  growth: Math.exp(at(w, 8)),
  lapse: Math.exp(at(w, 17) * at(w, 18))
});

export const DEFAULTS: Parameters = parametersOf(WEIGHTS);

/** R(t, S): the chance of recall `t` days after a review. */
export const recall = (t: number, s: number, { w, factor }: Parameters): number => power(1 + (factor * t) / s, -at(w, 20));

/** I(r, S): after how many days the chance of recall has fallen to the retention; whole days, from 1 to `most`. */
export const interval = (s: number, { reach, factor }: Parameters, most = MOST_DAYS): number =>
  bounded(Math.round((s * reach) / factor), 1, most);

/** S0(G) */
export const initialStability = (g: Grade, { w }: Parameters): number => days(at(w, g - 1));

export const initialDifficulty = (g: Grade, { w }: Parameters): number => bounded(rawDifficulty(g, w), 1, 10);

/** D'(D, G): moved by the grade, less so near 10, and drawn a little towards D0(4). */
export function nextDifficulty(d: number, g: Grade, { w, ease }: Parameters): number {
  const damped = d - (at(w, 6) * (g - 3) * (10 - d)) / 9;
  return bounded(at(w, 7) * ease + (1 - at(w, 7)) * damped, 1, 10);
}

/** S'r(D, S, R, G), for grades 2 to 4. */
export const stabilityAfterRecall = (d: number, s: number, r: number, g: Grade, { w, growth }: Parameters): number =>
  days(
    s *
      (1 +
        growth *
          (11 - d) *
          power(s, -at(w, 9)) *
          (Math.exp((1 - r) * at(w, 10)) - 1) *
          (g === 2 ? at(w, 15) : 1) *
          (g === 4 ? at(w, 16) : 1))
  );

/** S'f(D, S, R), never above what a lapse within the day would leave. */
export function stabilityAfterLapse(d: number, s: number, r: number, { w, lapse }: Parameters): number {
  const long = at(w, 11) * power(d, -at(w, 12)) * (power(s + 1, at(w, 13)) - 1) * Math.exp((1 - r) * at(w, 14));
  return days(Math.min(long, s / lapse));
}

/** S'(S, G) for a second review on one day: a pass never shortens. */
export function stabilitySameDay(s: number, g: Grade, { w }: Parameters): number {
  const times = Math.exp(at(w, 17) * (g - 3 + at(w, 18))) * power(s, -at(w, 19));
  return days(s * (g >= 2 ? Math.max(times, 1) : times));
}

/** S' for a review `t` days after the last. */
export function nextStability(d: number, s: number, t: number, g: Grade, p: Parameters): number {
  if (t === 0) return stabilitySameDay(s, g, p);
  const r = recall(t, s, p);
  return g === 1 ? stabilityAfterLapse(d, s, r, p) : stabilityAfterRecall(d, s, r, g, p);
}

export const initial = (g: Grade, p = DEFAULTS): Trace => ({
  stability: initialStability(g, p),
  difficulty: initialDifficulty(g, p)
});

/** `elapsed`: days since the last review, 0 on the same day. */
export const next = ({ stability, difficulty }: Trace, elapsed: number, g: Grade, p = DEFAULTS): Trace => ({
  stability: nextStability(difficulty, stability, elapsed, g, p),
  difficulty: nextDifficulty(difficulty, g, p)
});
