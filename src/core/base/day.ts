import type { Brand } from './ids.ts';

/** The learner's calendar day, `2026-11-24`: it begins at the rollover hour, not at midnight. */
export type Day = Brand<string, 'Day'>;
/** Milliseconds since 1970 in UTC. */
export type Instant = number;

export const DEFAULT_ROLLOVER = 4;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days since 1970-01-01 of the learner's day in which `at` falls. `offset`: minutes east of UTC, as the device said then. */
export const dayNumber = (at: Instant, offset: number, rollover: number): number =>
  Math.floor((at + offset * MINUTE - rollover * HOUR) / DAY);

export const dayOf = (at: Instant, offset: number, rollover: number): Day => dayFromNumber(dayNumber(at, offset, rollover));

/** The instant at which a day begins for a learner at `offset`. */
export const startOfDay = (day: number, offset: number, rollover: number): Instant =>
  day * DAY + rollover * HOUR - offset * MINUTE;

export const dayFromNumber = (number: number): Day => new Date(number * DAY).toISOString().slice(0, 10) as Day;

export const numberFromDay = (day: Day): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

export const addDays = (day: Day, days: number): Day => dayFromNumber(numberFromDay(day) + days);

/** `true` for a real calendar day written as `YYYY-MM-DD`. */
export function isDay(raw: string): raw is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const time = Date.parse(`${raw}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === raw;
}
