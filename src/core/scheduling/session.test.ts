import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card, DeviceLog } from '../../../tests/fixtures/log.ts';
import type { Day } from '../base/day.ts';
import type { CardId, EventId } from '../base/ids.ts';
import type { Due, Grade } from '../log/event.ts';
import { enter, type Ledger, openLedger } from './ledger.ts';
import { fold } from './memory.ts';
import { preview } from './preview.ts';
import { type Plan, planDay } from './queue.ts';
import {
  answer,
  goOn,
  isSession,
  leaveOut,
  letIn,
  progress,
  resume,
  reveal,
  type Session,
  start,
  undo,
  view
} from './session.ts';
import { cardState } from './state.ts';

const NOW = Date.UTC(2026, 4, 1, 12);
const MINUTE = 60_000;
const TOMORROW = '2026-05-02' as Day;
const [a, b, c, d, e] = [card(1), card(2), card(3), card(4), card(5)];
const event = 'x.1' as EventId;

const plan = (cards: CardId[], waiting: Plan['waiting'] = []): Plan => ({
  cards,
  learning: 0,
  reviews: cards.length,
  fresh: 0,
  waiting,
  minutes: 1,
  more: 0
});
const begin = (...cards: CardId[]): Session => start(plan(cards), NOW);
/** The dues are those of the steps: a forgotten card in a minute, a new one that was known in ten, else tomorrow. */
const forgot = (session: Session, now = NOW): Session => answer(session, { grade: 1, due: now + MINUTE, event }, now);
const learnt = (session: Session, now = NOW): Session => answer(session, { grade: 3, due: now + 10 * MINUTE, event }, now);
const knew = (session: Session, now = NOW): Session => answer(session, { grade: 3, due: TOMORROW, event }, now);

test('a card is shown, turned over and answered', () => {
  const begun = begin(a, b);
  expect(view(begun)).toEqual({ kind: 'card', card: a, side: 'front' });
  expect(view(reveal(begun, 'Kosygin'))).toEqual({ kind: 'card', card: a, side: 'back', typed: 'Kosygin' });
  expect(view(knew(reveal(begun, 'Kosygin')))).toEqual({ kind: 'card', card: b, side: 'front' });
  expect(view(knew(knew(begun)))).toEqual({ kind: 'done' });
});

test('a forgotten card comes again after three others', () => {
  const shown: CardId[] = [];
  let session = forgot(begin(a, b, c, d, e));
  while (session.current) {
    shown.push(session.current);
    session = knew(session);
  }
  expect(shown).toEqual([b, c, d, a, e]);
});

test('when nothing else is left it comes at once, but not while another forgotten one is there', () => {
  expect(forgot(begin(a)).current).toBe(a);
  expect(forgot(knew(begin(a, b))).current).toBe(b);
  const two = forgot(forgot(begin(a, b)));
  expect(two.current).toBe(a);
  expect(forgot(two).current).toBe(b);
});

test('a card of the same fact does not follow, if another can', () => {
  const [when, where] = [card(1, 'when'), card(1, 'where')];
  expect(knew(begin(when, where, b)).current).toBe(b);
  expect(knew(knew(begin(when, where, b))).current).toBe(where);
  expect(knew(begin(when, where)).current).toBe(where);
});

test('a card learnt for the first time waits its ten minutes; the session says so', () => {
  const waiting = knew(learnt(begin(a, b)));
  expect(view(waiting)).toEqual({ kind: 'waiting', until: NOW + 10 * MINUTE, count: 1 });
  expect(view(resume(waiting, NOW + 10 * MINUTE - 1))).toEqual(view(waiting));
  expect(view(resume(waiting, NOW + 10 * MINUTE))).toEqual({ kind: 'card', card: a, side: 'front' });
  expect(view(goOn(waiting, NOW))).toEqual({ kind: 'card', card: a, side: 'front' });
  expect(view(knew(goOn(waiting, NOW)))).toEqual({ kind: 'done' });
});

test('who does not want to wait is asked once, not before each card', () => {
  const early = goOn(learnt(learnt(learnt(begin(a, b, c)))), NOW);
  expect(early.current).toBe(a);
  const second = forgot(early);
  expect(second.current).toBe(b);
  expect(learnt(second).current).toBe(c);
  expect(view(knew(knew(knew(second))))).toEqual({ kind: 'done' });
});

test('what is on time comes first, even for who does not want to wait', () => {
  const early = goOn(learnt(learnt(begin(a, b)), NOW + 5 * MINUTE), NOW + 6 * MINUTE);
  expect(early.current).toBe(a);
  expect(learnt(early, NOW + 16 * MINUTE).current).toBe(b);
});

test('its time comes in the middle of the session', () => {
  const session = learnt(begin(a, b, c));
  expect(knew(session, NOW + 9 * MINUTE).current).toBe(c);
  expect(knew(session, NOW + 10 * MINUTE).current).toBe(a);
});

test('cards half-learnt before the session come when their time does, the soonest first', () => {
  const waiting = [
    { card: c, due: NOW + MINUTE },
    { card: d, due: NOW + 5 * MINUTE }
  ];
  const session = start(plan([a, b], waiting), NOW);
  expect(knew(session, NOW + 2 * MINUTE).current).toBe(c);
  expect(view(knew(knew(session)))).toEqual({ kind: 'waiting', until: NOW + MINUTE, count: 2 });
  expect(start(plan([], waiting), NOW).current).toBeUndefined();
});

test('a short session has so many cards, and only these', () => {
  const session = start(plan([a, b, c], [{ card: d, due: NOW }]), NOW, 2);
  expect(view(knew(knew(session)))).toEqual({ kind: 'done' });
});

test('progress: a forgotten card adds one to the end', () => {
  const begun = begin(a, b, c);
  expect(progress(begun)).toEqual({ at: 1, of: 3, again: 0 });
  expect(progress(forgot(begun))).toEqual({ at: 2, of: 4, again: 1 });
  expect(progress(knew(knew(forgot(begun))))).toEqual({ at: 4, of: 4, again: 0 });
  expect(progress(knew(knew(knew(forgot(begun)))))).toEqual({ at: 4, of: 4, again: 0 });
});

test('a hidden card is not shown again, and comes back when it is shown', () => {
  const session = forgot(begin(a, b, c));
  const without = leaveOut(session, b, NOW);
  expect(without.current).toBe(c);
  expect(view(knew(leaveOut(without, a, NOW)))).toEqual({ kind: 'done' });
  expect(knew(letIn(without, b)).current).toBe(b);
});

test('undo shows the card with its answer and the old choice', () => {
  const turned = reveal(begin(a, b), 'Kosygin');
  expect(view(undo(forgot(turned)))).toEqual({ kind: 'card', card: a, side: 'back', typed: 'Kosygin', chosen: 1 });
  expect(view(knew(undo(forgot(turned))))).toEqual({ kind: 'card', card: b, side: 'front' });
  expect(undo(turned)).toBe(turned);
});

const choice = fc.record({ grade: fc.constantFrom<Grade>(1, 2, 3), pause: fc.integer({ min: 0, max: 15 }), wait: fc.boolean() });

/** A learner in a session, with all that depends on it. */
interface Study {
  log: DeviceLog;
  ledger: Ledger;
  session: Session;
  now: number;
}
const deck = [...[1, 2, 3].flatMap((n) => [card(n, 'when'), card(n, 'where')]), card(4)];
const counts = ({ ledger, now }: Study) => planDay(ledger.memory, deck, { now, offset: 0, rollover: 4, newPerDay: 20 });
const take = (study: Study, what: Parameters<DeviceLog['add']>[0]): Ledger => {
  const added = study.log.add(what, study.now);
  return enter(study.ledger, added) ?? openLedger(fold(study.log.events));
};

test('undo of many levels restores memory, queue and counts exactly', () => {
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 25 }), (choices) => {
      const log = new DeviceLog();
      let study: Study = { log, ledger: openLedger(fold([])), session: begin(), now: NOW };
      study.session = start(counts(study), NOW);
      const notice = (at: Study) =>
        structuredClone({
          cards: deck.map((one) => cardState(at.ledger.memory, one)),
          days: [...at.ledger.memory.days],
          plan: counts({ ...at, now: NOW + 3_600_000 }),
          progress: progress(at.session),
          session: { ...at.session, side: 'back', chosen: undefined, typed: undefined, early: undefined }
        });
      const past: ReturnType<typeof notice>[] = [];
      for (const { grade, pause, wait } of choices) {
        const now = study.now + pause * MINUTE;
        const woken = resume(study.session, now);
        const session = wait ? woken : goOn(woken, now);
        study = { ...study, now, session };
        if (!session.current) continue;
        past.push(notice(study));
        const due: Due = preview(study.ledger.memory, session.current, { now, offset: 0, rollover: 4 })[grade];
        const ledger = take(study, { kind: 'self-graded', card: session.current, grade, ms: 1000, promisedDue: due });
        const saved = log.events.at(-1)?.id ?? event;
        study = { ...study, ledger, session: answer(session, { grade, due, event: saved }, now) };
      }
      for (const before of past.reverse()) {
        const step = study.session.steps.at(-1);
        if (!step) throw new Error('there is one for each answer');
        study = { ...study, ledger: take(study, { kind: 'taken-back', event: step.event }), session: undo(study.session) };
        expect(notice(study)).toEqual(before);
        expect(study.session.chosen).toBe(step.grade);
      }
    }),
    { numRuns: 200 }
  );
});

test('every card is asked until it is learnt, and no card is lost, whatever the learner does', () => {
  fc.assert(
    fc.property(fc.infiniteStream(choice), (choices) => {
      let session = start(plan(deck), NOW);
      let now = NOW;
      const known = new Set<CardId>();
      for (let i = 0; view(session).kind !== 'done'; i += 1) {
        const { value } = choices.next();
        if (i > 400 || !value) break;
        now += value.pause * MINUTE;
        session = value.wait ? resume(session, now) : goOn(resume(session, now), now);
        if (!session.current) continue;
        expect(known.has(session.current)).toBe(false);
        if (value.grade === 3) known.add(session.current);
        session = value.grade === 1 ? forgot(session, now) : value.grade === 2 ? learnt(session, now) : knew(session, now);
        expect(progress(session).of).toBeGreaterThanOrEqual(progress(session).at);
      }
      expect([...known].sort()).toEqual([...deck].sort());
    })
  );
});

test('a session survives being stored, and nothing else is taken for one', () => {
  const session = reveal(knew(forgot(begin(a, b, c))), 'x');
  const stored: unknown = JSON.parse(JSON.stringify(session));
  expect(isSession(stored)).toBe(true);
  expect(stored).toEqual(session);
  for (const other of [
    undefined,
    null,
    7,
    [],
    {},
    { ...session, id: 'x' },
    { ...session, cards: [1] },
    { ...session, steps: [{}] },
    { ...session, side: 'up' },
    { ...session, early: 'yes' },
    { ...session, leftOut: undefined }
  ])
    expect(isSession(other)).toBe(false);
});
