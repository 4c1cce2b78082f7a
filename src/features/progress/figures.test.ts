import { expect, test } from 'vitest';
import { numberFromDay } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import { emptyMemory } from '#core/scheduling/state.ts';
import { lastWeeks, rememberedOf } from './figures.ts';

const day = (text: string) => numberFromDay(text as Day);
const count = (reviews: number, recalled: number) => ({
  answers: reviews,
  remembered: recalled,
  introduced: 0,
  reviews,
  recalled,
  ms: 0
});

test.each([
  ['2026-11-23', '2026-08-31', 85], // a Monday
  ['2026-11-24', '2026-08-31', 86],
  ['2026-11-29', '2026-08-31', 91] // a Sunday: the last of its week
])('the weeks up to %s begin on Monday %s', (today, first, length) => {
  const days = lastWeeks(day(today));
  expect(days[0]).toBe(day(first));
  expect(days).toHaveLength(length);
  expect(days.at(-1)).toBe(day(today));
});

test('what is remembered is told from 20 answers of the last 30 days on', () => {
  const memory = emptyMemory();
  const today = day('2026-11-24');
  memory.days.set(today - 30, count(50, 0));
  memory.days.set(today - 29, count(10, 9));
  expect(rememberedOf(memory, today)).toEqual({ kind: 'few', answers: 60 });
  memory.days.set(today, count(10, 9));
  expect(rememberedOf(memory, today)).toEqual({ kind: 'enough', recalled: 18, of: 20, share: 0.9, inTen: 9 });
});
