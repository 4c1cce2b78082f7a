import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLogs, answer, card, type DECK, DeviceLog } from '../../../tests/fixtures/log.ts';
import { type Day, dayFromNumber, dayNumber, type Instant } from '../base/day.ts';
import type { CardId } from '../base/ids.ts';
import type { Due, Grade, LogEvent, What } from '../log/event.ts';
import { type Block, cardsIn } from '../log/block.ts';
import { closeBlock } from '../log/close-block.ts';
import { eventsOf, type Log } from '../log/log.ts';
import { sortedLog } from '../log/order.ts';
import { dueNumber } from '../log/due-number.ts';
import { enter, type Ledger, openLedger } from './ledger.ts';
import { foldLog } from './fold-log.ts';
import { fold } from './memory.ts';
import { preview } from './preview.ts';
import { cardState, type Memory, recallOn } from './state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 4, 1, 12);
const A = card(1);

const grade = (grade: Grade, promisedDue: Due = NOON + 600_000, of: CardId = A): What => ({
  kind: 'self-graded',
  card: of,
  grade,
  ms: 4000,
  promisedDue
});
const day = (n: number): Day => dayFromNumber(dayNumber(NOON, 0, 4) + n);
const seen = (memory: Memory, of: CardId = A) => {
  const state = cardState(memory, of);
  if (state.kind === 'new') throw new Error('the card was rated');
  return state;
};
const today = (memory: Memory, at: Instant = NOON) => memory.days.get(dayNumber(at, 0, 4));

/** All of a memory, with the order of what is ordered. */
const whole = ({ rows, columns, days, decks, mistakes, devices, ...rest }: Memory) => ({
  ...rest,
  // How much room there is beyond the cards' rows says nothing.
  columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.slice(0, rows.size)])),
  rows: [...rows],
  days: [...days].sort(([a], [b]) => a - b),
  decks: [...decks],
  mistakes: [...mistakes],
  devices: [...devices].sort()
});
/** What a learner would notice: not how long the log is. */
const noticed = (memory: Memory) => {
  const { devices: _devices, end: _end, events: _events, rows, ...rest } = whole(memory);
  return { ...rest, cards: Object.fromEntries(rows.map(([id]) => [id, cardState(memory, id)])), columns: undefined };
};

test('the same events in any order of arrival leave the same memory', () => {
  fc.assert(
    fc.property(
      anyLogs().chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
      ([log, shuffled]) => void expect(whole(fold(shuffled))).toEqual(whole(fold(log)))
    ),
    { numRuns: 300 }
  );
});

/** Runs of one device's events closed into blocks here and there, in the order in which they might have been. */
const packed = (events: readonly LogEvent[], cuts: readonly (boolean | undefined)[]): Log => {
  const blocks: Block[] = [];
  const tail: LogEvent[] = [];
  for (const name of new Set(events.map(({ device }) => device))) {
    const mine = events.filter(({ device }) => device === name);
    let run: LogEvent[] = [];
    mine.forEach((event, i) => {
      run.push(event);
      if (cuts[i] === undefined || i === mine.length - 1) return;
      if (cuts[i]) blocks.push(closeBlock(run, cardsIn(blocks)));
      else tail.push(...run);
      run = [];
    });
    tail.push(...run);
  }
  return { blocks: blocks.reverse(), tail };
};

test('which events stand in blocks makes no difference', () => {
  fc.assert(
    fc.property(anyLogs({ most: 60 }), fc.array(fc.option(fc.boolean(), { nil: undefined }), { maxLength: 60 }), (log, cuts) => {
      const kept = packed(log, cuts);
      expect(eventsOf(kept)).toEqual(sortedLog(log));
      expect(whole(foldLog(kept))).toEqual(whole(fold(log)));
    }),
    { numRuns: 500 }
  );
});

const enterAll = (events: readonly LogEvent[]): { ledger: Ledger; reopened: number } => {
  let reopened = 0;
  let ledger = openLedger(fold([]));
  events.forEach((event, i) => {
    const next = enter(ledger, event);
    if (!next) reopened += 1;
    ledger = next ?? openLedger(fold(events.slice(0, i + 1)));
  });
  return { ledger, reopened };
};

test('event by event is the same as all at once', () => {
  fc.assert(
    fc.property(anyLogs(), (log) => void expect(whole(enterAll(log).ledger.memory)).toEqual(whole(fold(log)))),
    { numRuns: 300 }
  );
});

test('one device that studies and takes back never has to read its log again', () => {
  const log = new DeviceLog();
  log.add({ kind: 'setting', name: 'new-cards', value: 7 }, NOON);
  for (let i = 0; i < 700; i += 1) {
    const event = log.add(grade(i % 3 === 0 ? 1 : 3, day(i), card(i % 40)), NOON + i * MINUTE);
    if (i % 5 === 0) log.add({ kind: 'taken-back', event: event.id }, NOON + i * MINUTE);
  }
  const { ledger, reopened } = enterAll(log.events);
  // Once: the tail is cut when it is long, and the event just before the cut is taken back after it.
  expect(reopened).toBeLessThanOrEqual(1);
  expect(whole(ledger.memory)).toEqual(whole(fold(log.events)));
});

test('what is taken back has never been', () => {
  fc.assert(
    fc.property(anyLogs({ devices: 1 }), anyLogs({ devices: 1, most: 6 }), (before, more) => {
      const log = new DeviceLog();
      const at = NOON * 2;
      for (const { id: _id, device: _device, seq: _seq, v: _v, prev: _prev, at: _at, offset, learner: _l, ...what } of before)
        log.add(what as What, at, offset);
      const memory = fold(log.events);
      const undone = more.map(
        ({ id: _id, device: _device, seq: _seq, v: _v, prev: _prev, at: _at, offset, learner: _l, ...what }) =>
          log.add((what.kind === 'taken-back' || what.kind === 'overridden' ? grade(1) : what) as What, at, offset)
      );
      for (const { id } of undone.reverse()) log.add({ kind: 'taken-back', event: id }, at);
      expect(noticed(fold(log.events))).toEqual(noticed(memory));
    })
  );
});

test('taking back a taking-back holds', () => {
  const log = new DeviceLog();
  const first = log.add(grade(3), NOON);
  const back = log.add({ kind: 'taken-back', event: first.id }, NOON);
  expect(cardState(fold(log.events), A).kind).toBe('new');
  log.add({ kind: 'taken-back', event: back.id }, NOON);
  expect(seen(fold(log.events)).reps).toBe(1);
});

test('what the button says is what is stored, in every history', () => {
  const step = fc.record({
    grade: fc.constantFrom<Grade>(1, 2, 3, 4),
    wait: fc.integer({ min: 0, max: 40 * 24 }),
    offset: fc.constantFrom(-300, 0, 345)
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(23), (steps, rollover) => {
      const log = new DeviceLog();
      log.add({ kind: 'setting', name: 'day-start', value: rollover }, NOON);
      let at = NOON;
      for (const { grade: g, wait, offset } of steps) {
        at += wait * HOUR;
        const promise = preview(fold(log.events), A, { now: at, offset, rollover });
        log.add(grade(g, promise[g]), at, offset);
        expect(seen(fold(log.events)).due).toBe(promise[g]);
        const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((n) => dueNumber(promise[n]));
        expect(again).not.toBe(good);
        if (typeof promise[2] === 'string') expect(hard).toBeLessThan(good ?? 0);
        if (typeof promise[3] === 'string') expect(good).toBeLessThan(easy ?? 0);
      }
    }),
    { numRuns: 500 }
  );
});

test('an answer without a promise comes back when the button would have said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('right', 'near', 'wrong'), fc.integer({ min: 1, max: 60 })), { maxLength: 8 }),
      (steps) => {
        const log = new DeviceLog();
        let at = NOON;
        for (const [verdict, days] of steps) {
          at += days * DAY;
          const promise = preview(fold(log.events), A, { now: at, offset: 0, rollover: 4 });
          log.add(answer(A, verdict), at);
          expect(seen(fold(log.events)).due).toBe(promise[verdict === 'right' ? 3 : verdict === 'near' ? 2 : 1]);
        }
      }
    )
  );
});

test('a promise is kept whatever the formulas say, until a later event', () => {
  const log = new DeviceLog();
  log.add(grade(3, '2040-02-29' as Day), NOON);
  expect(seen(fold(log.events)).due).toBe('2040-02-29');
  log.add({ kind: 'adopted', parameters: fold([]).parameters.w.map((w) => w * 1.1), retention: 0.8, fitted: 1 }, NOON);
  expect(seen(fold(log.events)).due).toBe('2040-02-29');
  log.add({ kind: 'set', cards: [A], due: day(3) }, NOON);
  expect(seen(fold(log.events)).due).toBe(day(3));
});

test('adopted weights hold for the whole log, those adopted last', () => {
  const log = new DeviceLog();
  log.add(grade(3), NOON);
  const before = seen(fold(log.events)).stability;
  const w = fold([]).parameters.w;
  log.add({ kind: 'adopted', parameters: w.map((x) => x * 3), retention: 0.8, fitted: 1 }, NOON);
  const last = log.add({ kind: 'adopted', parameters: w.map((x) => x * 2), retention: 0.85, fitted: 2 }, NOON);
  expect(seen(fold(log.events)).stability).toBeCloseTo(before * 2, 6);
  expect(fold(log.events).parameters.retention).toBe(0.85);
  log.add({ kind: 'taken-back', event: last.id }, NOON);
  expect(seen(fold(log.events)).stability).toBeCloseTo(before * 3, 6);
});

// Days between two reviews, as the learner's calendar has it.
test.each<[string, [Instant, number], [Instant, number], number]>([
  ['ten minutes over midnight in UTC', [Date.parse('2026-01-10T23:55Z'), -300], [Date.parse('2026-01-11T00:05Z'), -300], 0],
  ['over the rollover hour', [Date.parse('2026-03-01T03:50Z'), 0], [Date.parse('2026-03-01T04:10Z'), 0], 1],
  ['past midnight, before the rollover hour', [Date.parse('2026-03-01T22:00Z'), 0], [Date.parse('2026-03-02T02:00Z'), 0], 0],
  ['the day with 23 hours', [Date.parse('2026-03-28T08:00Z'), 60], [Date.parse('2026-03-29T07:00Z'), 120], 1],
  ['the day with 25 hours', [Date.parse('2026-10-24T07:00Z'), 120], [Date.parse('2026-10-25T08:00Z'), 60], 1],
  ['a flight west within one day', [Date.parse('2026-06-01T08:00Z'), 120], [Date.parse('2026-06-01T20:00Z'), -420], 0],
  ['a flight east over the date line', [Date.parse('2026-06-01T20:00Z'), -600], [Date.parse('2026-06-02T05:00Z'), 720], 1],
  [
    'a flight west over the date line, back to the day before',
    [Date.parse('2026-06-02T00:00Z'), 720],
    [Date.parse('2026-06-02T06:00Z'), -600],
    0
  ],
  ['a clock set back by a week', [Date.parse('2026-06-08T12:00Z'), 0], [Date.parse('2026-06-01T12:00Z'), 0], 0],
  ['a clock set on by a week', [Date.parse('2026-06-01T12:00Z'), 0], [Date.parse('2026-06-08T12:00Z'), 0], 7]
])('elapsed days: %s', (_, [first, offset], [second, later], days) => {
  const log = new DeviceLog();
  log.add(grade(4, day(9)), first, offset);
  log.add(grade(3, day(9)), second, later);
  const direct = new DeviceLog(2);
  direct.add(grade(4, day(9)), NOON);
  direct.add(grade(3, day(9)), NOON + days * DAY);
  expect(seen(fold(log.events)).stability).toBe(seen(fold(direct.events)).stability);
});

test('the chance of recall falls from day to day, and is not known of a card never rated', () => {
  const log = new DeviceLog();
  log.add(grade(4, day(8)), NOON);
  const on = (days: number) => recallOn(fold(log.events), A, dayNumber(NOON, 0, 4) + days);
  expect([on(-5), on(0)]).toEqual([1, 1]);
  expect(on(8)).toBeCloseTo(0.9, 2);
  expect(on(9)).toBeLessThan(on(8) ?? 0);
  expect(recallOn(fold(log.events), card(2), 20_000)).toBeUndefined();
});

test('after a clock that ran ahead, days count from the right day again', () => {
  const log = new DeviceLog();
  log.add(grade(4, day(9)), NOON + 400 * DAY);
  log.add(grade(3, day(9)), NOON);
  expect(seen(fold(log.events)).last).toBe(dayNumber(NOON, 0, 4));
});

test('the learner’s own hour moves all days, also the earlier ones', () => {
  const log = new DeviceLog();
  log.add(grade(3), Date.parse('2026-05-01T05:00Z'));
  expect([...fold(log.events).days.keys()].map(dayFromNumber)).toEqual(['2026-05-01']);
  log.add({ kind: 'setting', name: 'day-start', value: 6 }, NOON);
  expect([...fold(log.events).days.keys()].map(dayFromNumber)).toEqual(['2026-04-30']);
  expect([...fold(log.events, { rollover: 0 }).days.keys()].map(dayFromNumber)).toEqual(['2026-05-01']);
});

test('an answer is rated once a day: the first that says something', () => {
  const log = new DeviceLog();
  log.add(answer(A, 'right', 'choice', { options: 3 }), NOON);
  expect(cardState(fold(log.events), A).kind).toBe('new');
  log.add(answer(A, 'wrong'), NOON + 1);
  log.add(answer(A, 'right', 'typed', { mode: 'fix' }), NOON + 2);
  expect(seen(fold(log.events))).toMatchObject({ phase: 'learning', reps: 1, due: NOON + 1 + MINUTE });
  log.add(answer(A, 'right'), NOON + DAY);
  expect(seen(fold(log.events)).reps).toBe(2);
});

test('a choice counts when the learner most likely knew', () => {
  const log = new DeviceLog();
  log.add(grade(4, day(8)), NOON);
  const rated = (days: number): boolean => {
    const again = new DeviceLog(2);
    again.add(answer(A, 'right', 'choice', { options: 3 }), NOON + days * DAY);
    return seen(fold([...log.events, ...again.events])).reps === 2;
  };
  expect([rated(1), rated(8), rated(4000)]).toEqual([true, true, false]);
});

test('"I was right" makes it right where it stands, not where it was said', () => {
  const log = new DeviceLog();
  const wrong = log.add(answer(A, 'wrong', 'typed', { run: 1 }), NOON);
  log.add(answer(card(2), 'right', 'typed', { run: 1 }), NOON + 1);
  const memory = fold(log.events);
  expect([memory.runs[0]?.right, memory.mistakes.size, seen(memory).due]).toEqual([1, 1, NOON + MINUTE]);
  log.add({ kind: 'overridden', event: wrong.id }, NOON + DAY);
  const after = fold(log.events);
  expect([after.runs[0]?.right, after.mistakes.size, today(after)?.remembered]).toEqual([2, 0, 2]);
  expect(seen(after)).toMatchObject({ due: NOON + 10 * MINUTE, last: dayNumber(NOON, 0, 4) });
});

test('a day’s counts', () => {
  const log = new DeviceLog();
  log.add(grade(3, day(1)), NOON - DAY);
  log.add(grade(3, day(1)), NOON - DAY + 600_000);
  log.add(grade(1), NOON);
  log.add(grade(3, day(2), card(2)), NOON + 1);
  log.add(answer(card(3), 'near', 'typed', { ms: 500_000 }), NOON + 2);
  log.add(answer(card(3), 'right', 'kind'), NOON + 3);
  const memory = fold(log.events);
  expect(today(memory)).toEqual({
    answers: 4,
    remembered: 3,
    introduced: 2,
    reviews: 1,
    recalled: 0,
    ms: 4000 + 4000 + 60_000 + 5000
  });
  expect(today(memory, NOON - DAY)).toMatchObject({ answers: 2, introduced: 1, reviews: 0 });
  expect(seen(memory)).toMatchObject({ phase: 'relearning', lapses: 1, reps: 3 });
});

test('settings: the last value wins, and only one that the app could have written', () => {
  const log = new DeviceLog();
  const say = (name: string, value: string | number | boolean) =>
    log.add({ kind: 'setting', name: name as 'theme', value }, NOON);
  say('new-cards', 5);
  say('new-cards', 12);
  say('new-cards', -1);
  say('new-cards', 'many');
  say('new-cards', NaN);
  say('day-start', 99);
  say('theme', 'dark');
  say('constructor', 'x');
  const { settings, rollover } = fold(log.events);
  expect(settings).toEqual({ ...fold([]).settings, 'new-cards': 12, theme: 'dark' });
  expect(rollover).toBe(4);
});

test('decks in the order they were added; a removed one keeps what was learnt', () => {
  const log = new DeviceLog();
  const say = (deck: string, action: 'added' | 'updated' | 'removed', rev = 1) =>
    log.add({ kind: 'deck', deck: deck as typeof DECK, action, rev }, NOON);
  say('b', 'added');
  say('a', 'added');
  log.add(grade(3), NOON);
  say('b', 'updated', 2);
  expect([...fold(log.events).decks]).toEqual([
    ['b', 2],
    ['a', 1]
  ]);
  say('b', 'removed');
  say('b', 'added', 3);
  expect([...fold(log.events).decks]).toEqual([
    ['a', 1],
    ['b', 3]
  ]);
  expect(seen(fold(log.events)).reps).toBe(1);
});

const toFix = (memory: Memory) => [...memory.mistakes.values()].map(({ question }) => question);

test('quizzes, and what is still to fix', () => {
  const log = new DeviceLog();
  log.add(answer(A, 'wrong', 'choice', { run: 7, question: 'choice/x#1' }), NOON);
  log.add(answer(card(2), 'near', 'typed', { run: 7, question: 'typed/x#2' }), NOON);
  log.add(answer(card(3), 'right', 'typed', { run: 7 }), NOON);
  log.add(answer(card(3), 'wrong', 'kind', { run: 7, question: 'kind/x#3' }), NOON);
  log.add(answer(card(4), 'wrong', 'typed', { mode: 'study' }), NOON);
  const memory = fold(log.events);
  expect(memory.runs).toMatchObject([{ id: 7, mode: 'quiz', of: 4, right: 1, near: 1, ms: 20_000 }]);
  expect(toFix(memory)).toEqual(['choice/x#1', 'typed/x#2', 'kind/x#3']);
  // The fact's own question does not mend the question of what kind it is; a self-grade mends.
  log.add(answer(card(3), 'right', 'typed'), NOON);
  log.add(answer(A, 'right', 'typed', { mode: 'fix', run: 8 }), NOON);
  log.add(grade(1, day(1), card(2)), NOON);
  expect(toFix(fold(log.events))).toEqual(['typed/x#2', 'kind/x#3']);
  log.add(grade(3, day(1), card(2)), NOON);
  expect(toFix(fold(log.events))).toEqual(['kind/x#3']);
  log.add(answer(card(3), 'right', 'kind', { mode: 'fix', run: 8 }), NOON);
  expect(fold(log.events).mistakes.size).toBe(0);
  expect(fold(log.events).runs.map(({ id, mode }) => [id, mode])).toEqual([
    [7, 'quiz'],
    [8, 'fix']
  ]);
});

test('only the latest quizzes are listed answer by answer', () => {
  const log = new DeviceLog();
  for (let run = 1; run <= 20; run += 1) log.add(answer(A, 'right', 'typed', { run }), NOON + run);
  expect(fold(log.events).runs.map(({ id }) => id)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test('hidden, put off, flagged, begun anew', () => {
  const log = new DeviceLog();
  log.add(grade(3, day(5)), NOON);
  log.add({ kind: 'set', cards: [A, card(2)], suspended: true, flag: 3 }, NOON);
  log.add({ kind: 'set', cards: [A], buriedUntil: day(2) }, NOON);
  expect(seen(fold(log.events))).toMatchObject({ suspended: true, flag: 3, buried: dueNumber(day(2)), due: day(5) });
  expect(cardState(fold(log.events), card(2))).toMatchObject({ kind: 'new', suspended: true });
  log.add({ kind: 'set', cards: [A], suspended: false, reset: true }, NOON);
  expect(cardState(fold(log.events), A)).toEqual({ kind: 'new', suspended: false, flag: 3, buried: dueNumber(day(2)) });
});

test('kinds and versions that came later are passed over', () => {
  const log = new DeviceLog();
  const first = log.add(grade(3), NOON);
  const before = noticed(fold(log.events));
  for (const more of [
    { kind: 'sung' },
    { kind: 'toString' },
    { v: 2, card: undefined },
    { v: 2, kind: 'taken-back', event: first.id }
  ])
    log.events.push({ ...first, ...more, id: `x.${log.events.length + 1}`, seq: log.events.length + 1 } as LogEvent);
  expect(noticed(fold(log.events))).toEqual(before);
  expect(fold(log.events).events).toBe(5);
});
