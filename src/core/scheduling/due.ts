import { type Day, dayFromNumber, dayNumber, type Instant, startOfDay } from '../base/day.ts';
import type { Due } from '../log/event.ts';

// In a column, a due is one number: a day counts from 1970, an instant in ms. No instant of our time is below this, no day above.
const FIRST_INSTANT = 1e9;
const MINUTE = 60_000;

export const isInstant = (due: number): boolean => due >= FIRST_INSTANT;

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** As `numberFromDay`, but without a Date: replaying a log does it once for each event. */
export function dayIn(day: Day): number {
  const digit = (i: number): number => day.charCodeAt(i) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  // Whole years up to this one; a leap day counts from March on.
  const leaps = month > 2 ? year : year - 1;
  return (
    365 * (year - 1970) +
    (Math.floor(leaps / 4) - Math.floor(leaps / 100) + Math.floor(leaps / 400) - 477) +
    (BEFORE_MONTH[month - 1] ?? 0) +
    digit(8) * 10 +
    digit(9) -
    1
  );
}

export const dueNumber = (due: Due): number => (typeof due === 'number' ? due : dayIn(due));

export const dueFrom = (number: number): Due => (isInstant(number) ? number : dayFromNumber(number));

/** Where and when the learner is. `offset`: minutes east of UTC. */
export interface Here {
  now: Instant;
  offset: number;
  rollover: number;
}

export const todayAt = ({ now, offset, rollover }: Here): number => dayNumber(now, offset, rollover);

/** The day on which something due falls, for the learner's calendar here. */
export const dueDay = (due: number, { offset, rollover }: Here): number =>
  isInstant(due) ? dayNumber(due, offset, rollover) : due;

/** How long until then, as a learner says it. */
export type Wait = { kind: 'session' } | { kind: 'minutes'; minutes: number } | { kind: 'days'; days: number };

/** `session`: for what was forgotten; it comes again as soon as a few other cards have passed. */
export function waitUntil(due: Due, here: Here, forgot = false): Wait {
  const number = dueNumber(due);
  if (isInstant(number) && forgot) return { kind: 'session' };
  if (isInstant(number) && number < startOfDay(todayAt(here) + 1, here.offset, here.rollover))
    return { kind: 'minutes', minutes: Math.max(0, Math.round((number - here.now) / MINUTE)) };
  return { kind: 'days', days: Math.max(0, dueDay(number, here) - todayAt(here)) };
}
