import type { Instant } from '../base/day.ts';
import type { CardId, EventId } from '../base/ids.ts';
import type { Due, Grade } from '../log/event.ts';
import type { Plan, Waiting } from './queue.ts';
import { family } from './spread.ts';

export type Side = 'front' | 'back';

export interface SessionStep {
  card: CardId;
  grade: Grade;
  due: Due;
  /** The event that holds it, to take it back by. */
  event: EventId;
  typed?: string;
}

/** A stretch of study, as plain data: stored with every step, so that it goes on with the same card and side after a kill. */
export interface Session {
  /** The instant at which it began names it. */
  id: Instant;
  /** As planned; each is asked in this order, but for those that come again. */
  cards: readonly CardId[];
  /** Half-learnt before the session; they come when their time does. */
  waiting: readonly Waiting[];
  steps: readonly SessionStep[];
  /** Hidden on the way. */
  leftOut: readonly CardId[];
  /** The learner does not want to wait: cards come before their time too, once there are no others. */
  early?: boolean;
  /** The card that is shown. Without one the session waits, or is done. */
  current?: CardId;
  side: Side;
  /** What the learner has written on the card. */
  typed?: string;
  /** The grade that was taken back. */
  chosen?: Grade;
}

export type SessionView =
  | { kind: 'card'; card: CardId; side: Side; typed?: string; chosen?: Grade }
  /** Only cards that are not due yet are left; the learner may wait, go on at once, or stop. */
  | { kind: 'waiting'; until: Instant; count: number }
  | { kind: 'done' };

/** A forgotten card comes again after so many others. */
const OTHERS = 3;

interface Rest {
  /** Not asked yet. */
  ahead: CardId[];
  /** Forgotten, oldest first; `others`: how many cards were shown since. */
  forgot: { card: CardId; others: number }[];
  waiting: Waiting[];
}

function rest({ cards, waiting, steps, leftOut, current }: Session): Rest {
  const last = new Map(steps.map((step, i) => [step.card, { ...step, others: steps.length - 1 - i }]));
  const gone = new Set(current === undefined ? leftOut : [...leftOut, current]);
  const open = (card: CardId): boolean => !last.has(card) && !gone.has(card);
  const left: Rest = { ahead: cards.filter(open), forgot: [], waiting: waiting.filter(({ card }) => open(card)) };
  for (const { card, grade, due, others } of last.values()) {
    if (gone.has(card) || typeof due !== 'number') continue;
    if (grade === 1) left.forgot.push({ card, others });
    else left.waiting.push({ card, due });
  }
  left.forgot.sort((a, b) => b.others - a.others);
  left.waiting.sort((a, b) => a.due - b.due);
  return left;
}

/** The card to show next: forgotten ones first, then those whose time has come, then the plan; cards of one fact apart. */
function pick(session: Session, now: Instant): CardId | undefined {
  const { ahead, forgot, waiting } = rest(session);
  const ripe = forgot.filter(({ others }) => others >= OTHERS).map(({ card }) => card);
  const ready = waiting.filter(({ due }) => due <= now).map(({ card }) => card);
  const shown = session.steps.at(-1)?.card;
  const first = [...ripe, ...ready, ...ahead];
  // Nothing else is left: what was forgotten comes at once, but not the same card twice while there is another.
  const order = first.length > 0 ? first : [...(session.early ? waiting : []), ...forgot].map(({ card }) => card);
  return order.find((card) => family(card) !== family(shown)) ?? order.find((card) => card !== shown) ?? order[0];
}

const front = ({ current: _current, typed: _typed, chosen: _chosen, ...session }: Session): Session => ({
  ...session,
  side: 'front'
});

function show(session: Session, card: CardId | undefined): Session {
  return card === undefined ? front(session) : { ...front(session), current: card };
}

const showNext = (session: Session, now: Instant): Session => show(session, pick(front(session), now));

/** `most`: for a short session; what is left stays in the plan. */
export function start(plan: Plan, now: Instant, most = Infinity): Session {
  const cards = plan.cards.slice(0, most);
  const waiting = most === Infinity ? plan.waiting : [];
  return showNext({ id: now, cards, waiting, steps: [], leftOut: [], side: 'front' }, now);
}

/** Shows a card whose time has come, if none is shown. */
export const resume = (session: Session, now: Instant): Session =>
  session.current === undefined ? showNext(session, now) : session;

/** Waits no more: shows the card that would come soonest, and after it those that would come later. */
export const goOn = (session: Session, now: Instant): Session =>
  session.current === undefined ? showNext({ ...session, early: true }, now) : session;

export const reveal = (session: Session, typed?: string): Session =>
  typed === undefined ? { ...session, side: 'back' } : { ...session, side: 'back', typed };

/** The shown card was graded, and its event is saved. */
export function answer(session: Session, step: Omit<SessionStep, 'card' | 'typed'>, now: Instant): Session {
  const { current: card, typed } = session;
  if (card === undefined) return session;
  const done: SessionStep = typed === undefined ? { card, ...step } : { card, ...step, typed };
  return showNext({ ...session, steps: [...session.steps, done] }, now);
}

/** One answer back: its card is shown again with the answer, and the old choice is known. */
export function undo(session: Session): Session {
  const step = session.steps.at(-1);
  if (!step) return session;
  const back: Session = {
    ...front(session),
    steps: session.steps.slice(0, -1),
    current: step.card,
    side: 'back',
    chosen: step.grade
  };
  return step.typed === undefined ? back : { ...back, typed: step.typed };
}

/** Leaves a card out: it was hidden. */
export function leaveOut(session: Session, card: CardId, now: Instant): Session {
  const without = { ...session, leftOut: [...session.leftOut, card] };
  return session.current === card ? showNext(without, now) : without;
}

/** The hidden card is asked again after all. */
export const letIn = (session: Session, card: CardId): Session => ({
  ...session,
  leftOut: session.leftOut.filter((other) => other !== card)
});

export function view(session: Session): SessionView {
  const { current, side, typed, chosen } = session;
  if (current !== undefined)
    return {
      kind: 'card',
      card: current,
      side,
      ...(typed === undefined ? {} : { typed }),
      ...(chosen === undefined ? {} : { chosen })
    };
  const { waiting } = rest(session);
  return waiting[0] ? { kind: 'waiting', until: waiting[0].due, count: waiting.length } : { kind: 'done' };
}

/** `at` of `of` cards, as far as is known; `again`: how many were answered and come again in this session. */
export function progress(session: Session): { at: number; of: number; again: number } {
  const { ahead, forgot, waiting } = rest(session);
  const shown = session.current === undefined ? 0 : 1;
  const done = session.steps.length;
  return {
    at: done + shown,
    of: done + shown + ahead.length + forgot.length + waiting.length,
    again: forgot.length + waiting.length
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const isDue = (value: unknown): boolean => isText(value) || typeof value === 'number';
const isGrade = (value: unknown): boolean => value === 1 || value === 2 || value === 3 || value === 4;

/** What was stored may be of another version of the app: what is not a session as this one knows it is not carried on. */
export const isSession = (value: unknown): value is Session =>
  isObject(value) &&
  typeof value['id'] === 'number' &&
  [value['cards'], value['leftOut']].every((cards) => Array.isArray(cards) && cards.every(isText)) &&
  Array.isArray(value['waiting']) &&
  value['waiting'].every((one) => isObject(one) && isText(one['card']) && typeof one['due'] === 'number') &&
  Array.isArray(value['steps']) &&
  value['steps'].every(
    (step) =>
      isObject(step) &&
      isText(step['card']) &&
      isText(step['event']) &&
      isGrade(step['grade']) &&
      isDue(step['due']) &&
      isOptionalText(step['typed'])
  ) &&
  (value['early'] === undefined || typeof value['early'] === 'boolean') &&
  isOptionalText(value['current']) &&
  (value['side'] === 'front' || value['side'] === 'back') &&
  isOptionalText(value['typed']) &&
  (value['chosen'] === undefined || isGrade(value['chosen']));
