import { dayNumber, type Instant, startOfDay } from '../base/day.ts';
import { dueNumber, isInstant } from '../log/due-number.ts';
import type { Due } from '../log/event.ts';

const MINUTE = 60_000;

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
