import type { Memory } from '#core/scheduling/state.ts';
import { dueDay, type Here, todayAt } from '#core/scheduling/due.ts';

const REMEMBERED_DAYS = 30;
const FEW = 20;
const WEEKS = 13;

export type Remembered =
  { kind: 'few'; answers: number } | { kind: 'enough'; recalled: number; of: number; share: number; inTen: number };

/** Answers of the last 30 days to cards that came back after days: the ones that say something of memory. */
export function rememberedOf(memory: Memory, today: number): Remembered {
  let recalled = 0;
  let of = 0;
  let answers = 0;
  for (const [day, count] of memory.days) {
    answers += count.answers;
    if (day <= today - REMEMBERED_DAYS || day > today) continue;
    recalled += count.recalled;
    of += count.reviews;
  }
  if (of < FEW) return { kind: 'few', answers };
  return { kind: 'enough', recalled, of, share: recalled / of, inTen: Math.round((recalled / of) * 10) };
}

/** Cards due on each of the next `days` days, today first with everything late. */
export function comingUp(memory: Memory, here: Here, days = 7): number[] {
  const today = todayAt(here);
  const coming = Array.from({ length: days }, () => 0);
  const { phase, due, suspended } = memory.columns;
  for (const row of memory.rows.values()) {
    if (phase[row] === 0 || suspended[row] === 1) continue;
    const day = Math.max(0, dueDay(due[row] ?? 0, here) - today);
    if (day < days) coming[day] = (coming[day] ?? 0) + 1;
  }
  return coming;
}

/** The day numbers of the last 13 weeks, Monday first, up to today. */
export function lastWeeks(today: number): number[] {
  const weekday = (today + 3) % 7; // 1970-01-01 was a Thursday; 0 is Monday
  const first = today - weekday - (WEEKS - 1) * 7;
  return Array.from({ length: today - first + 1 }, (_, i) => first + i);
}
