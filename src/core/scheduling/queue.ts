import type { Instant } from '../base/day.ts';
import type { CardId } from '../base/ids.ts';
import type { Due } from '../log/event.ts';
import { dueFrom, isInstant } from '../log/due-number.ts';
import { dueDay, type Here, todayAt } from './due.ts';
import { apart, spread } from './spread.ts';
import type { Memory } from './state.ts';

export interface Waiting {
  card: CardId;
  due: Instant;
}

/** What there is to study now. */
export interface Plan {
  /** In the order in which they are asked. */
  cards: CardId[];
  /** How many of `cards` are half-learnt, due for review, new. */
  learning: number;
  reviews: number;
  fresh: number;
  /** Half-learnt cards that come back later today, the soonest first. */
  waiting: Waiting[];
  /** After days away: how many reviews wait, and how many of them are in `cards`. */
  backlog?: { waiting: number; take: number };
  /** An estimate from the learner's own pace. */
  minutes: number;
  /** New cards beyond today's number. */
  more: number;
  /** When the next cards come once these are done, and how many. */
  next?: { due: Due; count: number };
}

export interface PlanOptions extends Here {
  newPerDay: number;
  /** New cards wished for on top. */
  extra?: number;
}

/** A learner is behind when a review waits for so many days … */
const AWAY_DAYS = 3;
/** … and more than this many wait. */
const BACKLOG = 20;
/** How far back a usual day is looked for. */
const RECENT_DAYS = 30;
const DEFAULT_MS = 10_000;
/** A new card is seen twice on its first day. */
const LOOKS_AT_NEW = 2;

/** The learner's usual number of reviews on a day of study, and ms for each answer. */
function pace(memory: Memory, today: number): { reviews: number; ms: number } {
  let [studied, reviews, answers, ms] = [0, 0, 0, 0];
  for (let day = today - RECENT_DAYS; day < today; day += 1) {
    const count = memory.days.get(day);
    if (!count) continue;
    studied += 1;
    reviews += count.reviews;
    answers += count.answers;
    ms += count.ms;
  }
  return { reviews: studied === 0 ? 0 : reviews / studied, ms: answers < BACKLOG ? DEFAULT_MS : ms / answers };
}

interface Sorted {
  learning: Waiting[];
  waiting: Waiting[];
  reviews: { card: CardId; late: number; overdue: number }[];
  fresh: CardId[];
  /** The first day after today on which cards come, and how many. */
  nextDay: number;
  nextCount: number;
}

function sort(memory: Memory, cards: readonly CardId[], here: Here): Sorted {
  const today = todayAt(here);
  const { phase, due, suspended, buried, last, stability } = memory.columns;
  const sorted: Sorted = { learning: [], waiting: [], reviews: [], fresh: [], nextDay: Infinity, nextCount: 0 };
  for (const card of cards) {
    const row = memory.rows.get(card);
    if (row === undefined) {
      sorted.fresh.push(card);
      continue;
    }
    if (suspended[row] === 1) continue;
    const buriedToday = (buried[row] ?? 0) > today;
    if (phase[row] === 0) {
      if (!buriedToday) sorted.fresh.push(card);
      continue;
    }
    const when = due[row] ?? 0;
    const day = Math.max(dueDay(when, here), buried[row] ?? 0);
    if (day > today) {
      if (day < sorted.nextDay) [sorted.nextDay, sorted.nextCount] = [day, 0];
      if (day === sorted.nextDay) sorted.nextCount += 1;
    } else if (isInstant(when)) (when <= here.now ? sorted.learning : sorted.waiting).push({ card, due: when });
    else {
      // With one aim for all cards, relative overdueness is elapsed time over stability, but for a constant.
      const overdue = (today - (last[row] ?? 0)) / (stability[row] ?? 1);
      sorted.reviews.push({ card, late: today - when, overdue });
    }
  }
  const soonest = (a: Waiting, b: Waiting): number => a.due - b.due;
  sorted.learning.sort(soonest);
  sorted.waiting.sort(soonest);
  sorted.reviews.sort((a, b) => b.overdue - a.overdue);
  return sorted;
}

/** What to study of `cards` (each once, in the order in which new ones are learnt). */
export function planDay(memory: Memory, cards: readonly CardId[], options: PlanOptions): Plan {
  const today = todayAt(options);
  const done = memory.days.get(today);
  const usual = pace(memory, today);
  const { learning, waiting, reviews, fresh, nextDay, nextCount } = sort(memory, cards, options);

  const behind = reviews.length > 0 && reviews.some(({ late }) => late >= AWAY_DAYS);
  const waitingReviews = reviews.length + (done?.reviews ?? 0);
  // A learner with many cards a day would fall further behind at a fixed number.
  const take = Math.max(BACKLOG, Math.round(usual.reviews)) - (done?.reviews ?? 0);
  const backlog = behind && waitingReviews > BACKLOG && reviews.length > take;
  const taken = backlog ? reviews.slice(0, Math.max(0, take)) : reviews;

  const allowance = backlog ? 0 : Math.max(0, options.newPerDay - (done?.introduced ?? 0));
  const taught = fresh.slice(0, allowance + (options.extra ?? 0));
  const asked = apart([
    ...learning.map(({ card }) => card),
    ...spread(
      taken.map(({ card }) => card),
      taught
    )
  ]);
  const plan: Plan = {
    cards: asked,
    learning: learning.length,
    reviews: taken.length,
    fresh: taught.length,
    waiting,
    minutes: Math.ceil(((learning.length + taken.length + taught.length * LOOKS_AT_NEW) * usual.ms) / 60_000),
    more: fresh.length - taught.length
  };
  if (backlog) plan.backlog = { waiting: reviews.length, take: taken.length };

  const later = Math.min(plan.more, options.newPerDay) + (reviews.length - taken.length);
  const first = waiting[0];
  if (first) plan.next = { due: first.due, count: waiting.length };
  else if (later > 0) plan.next = { due: dueFrom(today + 1), count: later + (nextDay === today + 1 ? nextCount : 0) };
  else if (nextDay < Infinity) plan.next = { due: dueFrom(nextDay), count: nextCount };
  return plan;
}
