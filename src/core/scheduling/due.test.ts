import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayFromNumber, dayNumber, dayOf, numberFromDay } from '../base/day.ts';
import { dayIn, dueFrom, dueNumber } from '../log/due-number.ts';
import { dueDay, type Here, waitUntil } from './due.ts';

test('a day is read as the calendar has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
      const day = dayFromNumber(number);
      expect(dayIn(day)).toBe(numberFromDay(day));
    })
  );
});

test('days and instants keep apart in one column', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 90_000 }).map(dayFromNumber), fc.integer({ min: 1e9, max: 8e15 })),
      (due) => void expect(dueFrom(dueNumber(due))).toBe(due)
    )
  );
});

const here: Here = { now: Date.UTC(2026, 10, 24, 12), offset: 0, rollover: 4 };
const MINUTE = 60_000;
const day = (n: number): Day => addDays('2026-11-24' as Day, n);

test.each([
  ['ten minutes', here.now + 10 * MINUTE, false, { kind: 'minutes', minutes: 10 }],
  ['a moment ago', here.now - MINUTE, false, { kind: 'minutes', minutes: 0 }],
  ['forgotten', here.now + MINUTE, true, { kind: 'session' }],
  ['after midnight, before the day ends', here.now + 15 * 60 * MINUTE, false, { kind: 'minutes', minutes: 900 }],
  ['after the rollover hour', here.now + 16 * 60 * MINUTE, false, { kind: 'days', days: 1 }],
  ['tomorrow', day(1), false, { kind: 'days', days: 1 }],
  ['tomorrow, though forgotten', day(1), true, { kind: 'days', days: 1 }],
  ['late', day(-3), false, { kind: 'days', days: 0 }]
] as const)('waiting: %s', (_, due, forgot, wait) => expect(waitUntil(due, here, forgot)).toEqual(wait));

// Each row: what the device's clock said, minutes east of UTC, and the learner's day, at rollover hour 4.
test.each([
  ['before the rollover hour', '2026-03-01T03:59Z', 0, '2026-02-28'],
  ['at the rollover hour', '2026-03-01T04:00Z', 0, '2026-03-01'],
  ['late evening in New York', '2026-01-10T23:55Z', -300, '2026-01-10'],
  ['ten minutes on, the next day in UTC', '2026-01-11T00:05Z', -300, '2026-01-10'],
  ['Kathmandu, 45 minutes', '2026-05-01T22:20Z', 345, '2026-05-02'],
  ['summer time begins: 03:59 of the new clock', '2026-03-29T01:59Z', 120, '2026-03-28'],
  ['and a minute later', '2026-03-29T02:00Z', 120, '2026-03-29'],
  ['summer time ends: the hour that comes twice', '2026-10-25T00:30Z', 120, '2026-10-24'],
  ['and its second time', '2026-10-25T01:30Z', 60, '2026-10-24'],
  ['west over the date line', '2026-06-01T12:00Z', -600, '2026-05-31'],
  ['east over the date line', '2026-06-01T12:00Z', 840, '2026-06-01'],
  ['a leap day', '2028-02-29T12:00Z', 0, '2028-02-29']
])('the learner’s day: %s', (_, at, offset, expected) => expect(dayOf(Date.parse(at), offset, 4)).toBe(expected));

test('a day with 23 or 25 hours is one day', () => {
  // 09:00 on each side of both changes in Berlin.
  for (const [before, after] of [
    [
      ['2026-03-28T08:00Z', 60],
      ['2026-03-29T07:00Z', 120]
    ],
    [
      ['2026-10-24T07:00Z', 120],
      ['2026-10-25T08:00Z', 60]
    ]
  ] as const)
    expect(dayNumber(Date.parse(after[0]), after[1], 4) - dayNumber(Date.parse(before[0]), before[1], 4)).toBe(1);
});

test('what is due at an instant falls on a day of where the learner is now', () => {
  const due = Date.parse('2026-11-25T03:30Z');
  expect(dueDay(due, here)).toBe(numberFromDay(day(0)));
  expect(dueDay(due, { ...here, offset: 330 })).toBe(numberFromDay(day(1)));
});
