import { expect, test } from 'vitest';
import { type CardId, cardId, type DeckId, type FactId } from '../../src/core/base/ids.ts';
import { dayNumber, type Instant } from '../../src/core/base/day.ts';
import type { Grade } from '../../src/core/log/event.ts';
import { dueNumber, isInstant } from '../../src/core/log/due-number.ts';
import { DEFAULTS, initial, interval, next, parametersOf, recall, type Trace, WEIGHTS } from '../../src/core/scheduling/fsrs.ts';
import { fold } from '../../src/core/scheduling/memory.ts';
import { preview } from '../../src/core/scheduling/preview.ts';
import { type CardState, cardState } from '../../src/core/scheduling/state.ts';
import { DeviceLog } from '../fixtures/log.ts';
import vectors from './fsrs.json' with { type: 'json' };

const CARD: CardId = cardId('vectors' as DeckId, 'one' as FactId, 'when');
const MINUTE = 60_000;
const DAY = 86_400_000;
const isGrade = (n: number): n is Grade => n >= 1 && n <= 4;
const grades = (list: number[]): Grade[] => list.filter(isGrade);

/** Grades one card, each time at the moment that `when` gives, and answers with its state after each. */
function study(list: Grade[], when: (i: number, due: number | undefined) => Instant, offset = 0, rollover = 0): CardState[] {
  const log = new DeviceLog();
  const states: CardState[] = [];
  let due: number | undefined;
  for (const [i, grade] of list.entries()) {
    const at = when(i, due);
    const memory = fold(log.events, { rollover });
    const promisedDue = preview(memory, CARD, { now: at, offset, rollover })[grade];
    log.add({ kind: 'self-graded', card: CARD, grade, ms: 1000, promisedDue }, at, offset);
    due = dueNumber(promisedDue);
    states.push(cardState(fold(log.events, { rollover }), CARD));
  }
  return states;
}

const seen = (state: CardState | undefined) => {
  if (state?.kind !== 'seen') throw new Error('the card was graded');
  return state;
};

test('the default weights are those of the reference', () => {
  expect(WEIGHTS).toEqual(vectors.default_weights);
});

test('A: intervals when each review is exactly when it is due', () => {
  const { ratings, interval_days, start } = vectors.A_intervals_at_due;
  const first = Date.parse(start);
  let now = first;
  const at: Instant[] = [];
  const states = study(grades(ratings), (_, due) => {
    now = due === undefined ? first : isInstant(due) ? due : now + (due - dayNumber(now, 0, 0)) * DAY;
    at.push(now);
    return now;
  });
  const days = states.map((state, i) => {
    const due = dueNumber(seen(state).due);
    return isInstant(due) ? 0 : due - dayNumber(at[i] ?? 0, 0, 0);
  });
  expect(days).toEqual(interval_days);
});

test.each([
  ['as they are', WEIGHTS, vectors.B_memory_state.stability],
  [
    'without same-day growth',
    WEIGHTS.map((w, i) => (i >= 17 && i <= 19 ? 0 : w)),
    vectors.B_memory_state.stability_with_w17_w18_w19_zero
  ]
])('B: the trace after six reviews, weights %s', (_, w, stability) => {
  const { ratings, elapsed_days, difficulty } = vectors.B_memory_state;
  const trace = grades(ratings).reduce<Trace | undefined>(
    (before, grade, i) => (before ? next(before, elapsed_days[i] ?? 0, grade, parametersOf(w)) : initial(grade, parametersOf(w))),
    undefined
  );
  expect(trace?.stability).toBeCloseTo(stability, 4);
  expect(trace?.difficulty).toBeCloseTo(difficulty, 6);
});

test('B by way of the log: the fold is no other formula', () => {
  const { ratings, elapsed_days, stability, difficulty } = vectors.B_memory_state;
  let now = Date.UTC(2026, 0, 1, 12);
  const states = study(grades(ratings), (i) => (now += (elapsed_days[i] ?? 0) * DAY + MINUTE));
  expect(seen(states.at(-1)).stability).toBeCloseTo(stability, 4);
  expect(seen(states.at(-1)).difficulty).toBeCloseTo(difficulty, 6);
});

test('C: the first review', () => {
  const { stability, difficulty } = vectors.C_first_review;
  const now = Date.UTC(2026, 0, 1, 12);
  for (const grade of [1, 2, 3, 4] as const) {
    expect(initial(grade).stability).toBeCloseTo(stability[grade - 1] ?? NaN, 8);
    expect(initial(grade).difficulty).toBeCloseTo(difficulty[grade - 1] ?? NaN, 8);
  }
  const due = preview(fold([]), CARD, { now, offset: 0, rollover: 0 });
  expect([due[1], due[2], due[3]]).toEqual([now + MINUTE, now + 6 * MINUTE, now + 10 * MINUTE]);
  expect(dueNumber(due[4]) - dayNumber(now, 0, 0)).toBe(8);
});

test('D: a review after 20 days', () => {
  const { before, after, interval_days } = vectors.D_review_at_20_days;
  for (const [name, grade] of [['again', 1], ['hard', 2], ['good', 3], ['easy', 4]] as const) {
    const trace = next(before, before.elapsed_days, grade);
    expect(trace.stability).toBeCloseTo(after[name].S, 4);
    expect(trace.difficulty).toBeCloseTo(after[name].D, 4);
    if (grade > 1) expect(interval(trace.stability, DEFAULTS)).toBe(interval_days[name]);
  }
});

test('E: interval and chance of recall', () => {
  const { stability, retention, interval_days, retrievability_at_2_days_decay_0_2 } = vectors.E_next_interval;
  expect(retention.map((r) => interval(stability, parametersOf(WEIGHTS, r), Infinity))).toEqual(interval_days);
  expect(interval(stability, parametersOf(WEIGHTS, 0.1))).toBe(36500);
  expect(recall(2, 1, parametersOf(WEIGHTS.with(20, 0.2)))).toBeCloseTo(retrievability_at_2_days_decay_0_2, 7);
});

test('ten minutes that cross midnight in UTC are no day in New York', () => {
  const { ratings, at, rollover_hour, elapsed_days } = vectors.local_day_case;
  const times = at.map((time) => Date.parse(time));
  const offset = -300;
  const days = times.map((time) => dayNumber(time, offset, rollover_hour));
  expect(days.map((day, i) => day - (days[i - 1] ?? day))).toEqual(elapsed_days);
  const states = study(grades(ratings), (i) => times[i] ?? 0, offset, rollover_hour);
  expect(seen(states[1]).stability).toBeCloseTo(2.3065, 4);
  expect(dueNumber(seen(states[1]).due) - (days[1] ?? 0)).toBe(2);
});
