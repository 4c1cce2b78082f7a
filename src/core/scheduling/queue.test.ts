import { expect, test } from 'vitest';
import { card, DeviceLog } from '../../../tests/fixtures/log.ts';
import { type Day, dayFromNumber, dayNumber, startOfDay } from '../base/day.ts';
import type { CardId } from '../base/ids.ts';
import type { Due, Grade } from '../log/event.ts';
import { fold } from './memory.ts';
import { type Plan, planDay, type PlanOptions } from './queue.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 4, 1, 12);
const TODAY = dayNumber(NOON, 0, 4);
const HERE: PlanOptions = { now: NOON, offset: 0, rollover: 4, newPerDay: 20 };
const day = (n: number): Day => dayFromNumber(TODAY + n);
const cards = (n: number, from = 0): CardId[] => Array.from({ length: n }, (_, i) => card(from + i));

/** Cards in review, last seen `ago` days ago and due on a day from today. */
function reviewed(log: DeviceLog, list: readonly CardId[], ago: number, due: Due, grade: Grade = 4): void {
  for (const one of list) log.add({ kind: 'self-graded', card: one, grade, ms: 6000, promisedDue: due }, NOON - ago * DAY);
}
const plan = (log: DeviceLog, list: readonly CardId[], options: Partial<PlanOptions> = {}): Plan =>
  planDay(fold(log.events), list, { ...HERE, ...options });

test('nothing at all', () => {
  expect(plan(new DeviceLog(), [])).toEqual({ cards: [], learning: 0, reviews: 0, fresh: 0, waiting: [], minutes: 0, more: 0 });
});

test('a new deck: so many new cards in the author’s order, the next ones tomorrow', () => {
  expect(plan(new DeviceLog(), cards(50))).toEqual({
    cards: cards(20),
    learning: 0,
    reviews: 0,
    fresh: 20,
    waiting: [],
    minutes: 7,
    more: 30,
    next: { due: day(1), count: 20 }
  });
});

test('cards met today count against today’s new ones, whoever asked them; wished for ones come on top', () => {
  const log = new DeviceLog();
  for (const one of cards(8))
    log.add({ kind: 'self-graded', card: one, grade: 3, ms: 1, promisedDue: NOON + 9 * MINUTE }, NOON - MINUTE);
  expect(plan(log, cards(50)).fresh).toBe(12);
  expect(plan(log, cards(50), { newPerDay: 5 })).toMatchObject({ fresh: 0, more: 42 });
  expect(plan(log, cards(50), { newPerDay: 5, extra: 5 })).toMatchObject({ fresh: 5, more: 37 });
  expect(plan(log, cards(50), { now: NOON + DAY }).fresh).toBe(20);
});

test('half-learnt cards come first when their time has come, else they wait', () => {
  const log = new DeviceLog();
  const at = (one: CardId, due: number): void =>
    void log.add({ kind: 'self-graded', card: one, grade: 3, ms: 1, promisedDue: due }, NOON - 9 * MINUTE);
  at(card(1), NOON + 2 * MINUTE);
  at(card(2), NOON + MINUTE);
  at(card(3), NOON);
  reviewed(log, [card(4)], 8, day(0));
  const { cards: order, learning, waiting, next } = plan(log, cards(5, 1), { newPerDay: 1 });
  expect([order, learning]).toEqual([[card(3), card(4)], 1]);
  expect(waiting).toEqual([
    { card: card(2), due: NOON + MINUTE },
    { card: card(1), due: NOON + 2 * MINUTE }
  ]);
  expect(next).toEqual({ due: NOON + MINUTE, count: 2 });
});

test('reviews with the most overdue for its stability first, new cards spread among them', () => {
  const log = new DeviceLog();
  reviewed(log, [card(1)], 9, day(0));
  reviewed(log, [card(2)], 10, day(0));
  reviewed(log, [card(3)], 8, day(0), 3);
  reviewed(log, [card(4)], 3, day(1));
  expect(plan(log, [...cards(4, 1), ...cards(2, 90)]).cards).toEqual([card(3), card(90), card(2), card(91), card(1)]);
});

test('hidden and put off cards are not asked', () => {
  const log = new DeviceLog();
  reviewed(log, cards(3), 8, day(0));
  log.add({ kind: 'set', cards: [card(0), card(9)], suspended: true }, NOON);
  log.add({ kind: 'set', cards: [card(1)], buriedUntil: day(1) }, NOON);
  const list = [...cards(3), card(9)];
  expect(plan(log, list).cards).toEqual([card(2)]);
  expect(plan(log, list).next).toEqual({ due: day(1), count: 1 });
  expect(plan(log, list, { now: NOON + DAY }).cards).toHaveLength(2);
});

test('the day turns at the learner’s own hour', () => {
  const log = new DeviceLog();
  reviewed(log, [card(1)], 1, day(1));
  const turn = startOfDay(TODAY + 1, 0, 4);
  expect(plan(log, [card(1)], { now: turn - 1 }).reviews).toBe(0);
  expect(plan(log, [card(1)], { now: turn }).reviews).toBe(1);
  expect(plan(log, [card(1)], { now: turn - 60 * MINUTE, offset: 60 }).reviews).toBe(1);
});

test('after days away: twenty a day, the most overdue first, nothing new', () => {
  const log = new DeviceLog();
  reviewed(log, cards(30), 12, day(-4));
  reviewed(log, cards(12, 30), 40, day(-10));
  const all = [...cards(42), ...cards(5, 90)];
  const first = plan(log, all);
  expect(first).toMatchObject({ backlog: { waiting: 42, take: 20 }, reviews: 20, fresh: 0, next: { due: day(1), count: 27 } });
  expect(first.cards.slice(0, 12)).toEqual(cards(12, 30));
  // One by one, until today's twenty are done: the promise of the morning holds all day.
  let done = 0;
  for (let left = plan(log, all); left.cards[0]; left = plan(log, all)) {
    expect(left.backlog).toEqual({ waiting: 42 - done, take: 20 - done });
    reviewed(log, [left.cards[0]], 0, day(30), 3);
    done += 1;
  }
  expect(done).toBe(20);
  expect(plan(log, all, { now: NOON + DAY })).toMatchObject({ backlog: { waiting: 22, take: 20 } });
});

test('a day missed is no backlog, and neither are few cards', () => {
  const log = new DeviceLog();
  reviewed(log, cards(42), 8, day(-1));
  expect(plan(log, cards(42))).toMatchObject({ reviews: 42 });
  expect(plan(log, cards(42)).backlog).toBeUndefined();
  expect(plan(log, cards(20), { now: NOON + 9 * DAY }).backlog).toBeUndefined();
  expect(plan(log, cards(42), { now: NOON + 9 * DAY }).backlog).toEqual({ waiting: 42, take: 20 });
});

test('a learner with many cards a day gets as many as usual, so that the backlog does not grow', () => {
  const log = new DeviceLog();
  reviewed(log, cards(60), 31, day(-10));
  reviewed(log, cards(60), 10, day(-5), 3);
  reviewed(log, cards(60, 60), 31, day(-4));
  expect(plan(log, cards(120)).backlog).toEqual({ waiting: 120, take: 60 });
});

test('minutes come from the learner’s own pace once there is one', () => {
  const log = new DeviceLog();
  reviewed(log, cards(40), 9, day(0));
  expect(plan(log, cards(40)).minutes).toBe(4);
  const slow = new DeviceLog();
  for (const one of cards(40))
    slow.add({ kind: 'self-graded', card: one, grade: 4, ms: 30_000, promisedDue: day(0) }, NOON - 9 * DAY);
  expect(plan(slow, cards(40)).minutes).toBe(20);
});

test('next: the first day on which something comes, and how many', () => {
  const log = new DeviceLog();
  reviewed(log, cards(2), 1, day(4));
  reviewed(log, cards(3, 2), 1, day(2));
  expect(plan(log, cards(5)).next).toEqual({ due: day(2), count: 3 });
});
