import type { Instant } from '../base/day.ts';
import type { Grade } from '../log/event.ts';
import { initialDifficulty, initialStability, interval, nextDifficulty, nextStability } from './fsrs.ts';
import type { Memory } from './state.ts';
import { NEW, nextStep, REVIEW } from './steps.ts';

const MINUTE = 60_000;

/** Stability after `grade` on that day; a clock set back counts as no time. */
function stabilityAfter({ columns, parameters }: Memory, row: number, grade: Grade, day: number): number {
  if ((columns.phase[row] ?? NEW) === NEW) return initialStability(grade, parameters);
  const elapsed = Math.max(0, day - (columns.last[row] ?? 0));
  return nextStability(columns.difficulty[row] ?? 0, columns.stability[row] ?? 0, elapsed, grade, parameters);
}

/** A better grade comes back later: of two that would come on one day, the better waits a day longer. `s`: stability after `grade`. */
function daysAfter(memory: Memory, row: number, grade: Grade, day: number, s: number): number {
  const own = interval(s, memory.parameters);
  if (grade === 4) return Math.max(own, daysAfter(memory, row, 3, day, stabilityAfter(memory, row, 3, day)) + 1);
  if (memory.columns.phase[row] !== REVIEW) return own;
  const other = interval(stabilityAfter(memory, row, grade === 3 ? 2 : 3, day), memory.parameters);
  return grade === 3 ? Math.max(own, Math.min(own, other) + 1) : Math.min(own, other);
}

/**
 * When the card comes back after `grade`, as the due column has it: what a button promises, and what an answer gets. `s`:
 * stability after `grade`, where it is known already.
 */
export function dueAfter(
  memory: Memory,
  row: number,
  grade: Grade,
  day: number,
  at: Instant,
  s = stabilityAfter(memory, row, grade, day)
): number {
  const { minutes } = nextStep(memory.columns.phase[row] ?? NEW, memory.columns.step[row] ?? 0, grade);
  return minutes === undefined ? day + daysAfter(memory, row, grade, day, s) : at + minutes * MINUTE;
}

/** Writes a rated answer into the card's row. `promised`: the due that the learner was told, which is kept. */
export function rate(memory: Memory, row: number, grade: Grade, day: number, at: Instant, promised: number | undefined): void {
  const { columns, parameters } = memory;
  const phase = columns.phase[row] ?? NEW;
  const next = nextStep(phase, columns.step[row] ?? 0, grade);
  const stability = stabilityAfter(memory, row, grade, day);
  const due = promised ?? dueAfter(memory, row, grade, day, at, stability);
  columns.difficulty[row] =
    phase === NEW ? initialDifficulty(grade, parameters) : nextDifficulty(columns.difficulty[row] ?? 0, grade, parameters);
  columns.stability[row] = stability;
  columns.last[row] = day;
  columns.due[row] = due;
  columns.phase[row] = next.phase;
  columns.step[row] = next.step;
  columns.reps[row] = (columns.reps[row] ?? 0) + 1;
  if (phase === REVIEW && grade === 1) columns.lapses[row] = (columns.lapses[row] ?? 0) + 1;
}
