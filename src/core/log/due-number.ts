import { type Day, dayFromNumber } from '../base/day.ts';
import type { Due } from './event.ts';

// In a column, a due is one number: a day counts from 1970, an instant in ms. No instant of our time is below this, no day above.
const FIRST_INSTANT = 1e9;

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
