import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { answer, card, DECK, DeviceLog } from '../../tests/fixtures/log.ts';
import { value } from '../../tests/fixtures/event-store-contract.ts';
import type { Day, Instant } from '#core/base/day.ts';
import { bad, ok } from '#core/base/result.ts';
import { foldLog } from '#core/scheduling/fold-log.ts';
import { cardState } from '#core/scheduling/state.ts';
import { lookInto, makeBackup } from './backup.ts';
import type { ShelfDeck } from './decks.ts';
import type { EventStore, StoreTrouble } from './event-store.ts';
import { openIdb } from './idb.ts';
import { type Doors, Learner, type QuizAnswer } from './learner.svelte.ts';
import { MemoryStore } from './memory.ts';
import type { QuizRun } from './quiz-run.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const cards = [1, 2, 3, 4, 5].map((n) => card(n));
const [a, b] = [card(1), card(2)];
const shelf: ShelfDeck[] = [{ id: DECK, rev: 3, title: 'Harbour', about: 'A harbour', lang: 'en', facts: 5, cards, hash: 'x' }];

let now: Instant = NOON;
let made = 0;
const bytes = (n: number): Uint8Array => new Uint8Array(n).fill((made += 1) % 256);
const running: Learner[] = [];
afterEach(() => {
  running.splice(0).forEach((learner) => learner.stop());
  vi.unstubAllGlobals();
  now = NOON;
});

async function meet(store: EventStore = new MemoryStore(bytes), doors: Partial<Doors> = {}): Promise<Learner> {
  const learner = new Learner({
    clock: { now: () => now, offset: () => 0 },
    bytes,
    shelf: async () => ok(shelf),
    open: async () => ok(store),
    ...doors
  });
  running.push(learner);
  await learner.start();
  return learner;
}
async function withDeck(store?: EventStore): Promise<Learner> {
  const learner = await meet(store);
  value(await learner.addDeck(DECK));
  return learner;
}
/** A store that fails when it is told to. */
class Shaky extends MemoryStore {
  trouble: StoreTrouble | undefined;
  override async append(...args: Parameters<MemoryStore['append']>) {
    return this.trouble ? bad(this.trouble) : super.append(...args);
  }
}
const theAnswer = (run?: Instant): QuizAnswer => {
  const { kind: _kind, ...rest } = answer(a, 'wrong', 'typed', run === undefined ? {} : { run }) as Extract<
    ReturnType<typeof answer>,
    { kind: 'answered' }
  >;
  return rest;
};

test('without its list of decks the app says so, and the answers can still be backed up', async () => {
  const store = new MemoryStore(bytes);
  await (await meet(store)).addDeck(DECK);
  const learner = await meet(store, { shelf: async () => bad({ code: 'deck/unreachable' }) });
  expect(learner.state).toEqual({ kind: 'trouble', code: 'app/incomplete' });
  expect(learner.trouble).toEqual({ code: 'app/incomplete' });
  expect(value(await makeBackup(learner, NOON))).toContain(DECK);
});

test('a new learner has nothing; a deck brings cards', async () => {
  const learner = await meet();
  expect([learner.state, learner.trouble, learner.decks, learner.today.cards]).toEqual([
    { kind: 'ready', lasting: false },
    undefined,
    [],
    []
  ]);
  value(await learner.addDeck(DECK));
  expect([learner.decks, learner.today.cards, learner.dueIn(DECK)]).toEqual([shelf, cards, 5]);
  expect([learner.titleOf(DECK), learner.memory.decks.get(DECK)]).toEqual(['Harbour', 3]);
  value(await learner.removeDeck(DECK));
  expect([learner.decks, learner.today.cards]).toEqual([[], []]);
});

test('settings hold at once and for whoever opens next', async () => {
  const store = new MemoryStore(bytes);
  const learner = await withDeck(store);
  value(await learner.setSetting('new-cards', 2));
  value(await learner.setSetting('theme', 'dark'));
  expect([learner.settings.theme, learner.today.cards.length]).toEqual(['dark', 2]);
  expect((await meet(store)).settings).toEqual(learner.settings);
});

test('a session, card by card', async () => {
  const learner = await withDeck();
  expect(value(await learner.startSession({ most: 2 }))?.cards).toEqual([a, b]);
  expect(learner.view).toEqual({ kind: 'card', card: a, side: 'front' });
  value(await learner.reveal('Kosygin'));
  expect(learner.view).toEqual({ kind: 'card', card: a, side: 'back', typed: 'Kosygin' });
  const promise = learner.promise?.[3];
  value(await learner.selfGrade(a, 3, 2000));
  expect(cardState(learner.memory, a)).toMatchObject({ phase: 'learning', due: promise });
  value(await learner.selfGrade(b, 3, 2000));
  expect(learner.view).toEqual({ kind: 'waiting', until: NOON + 10 * MINUTE, count: 2 });
  now += 10 * MINUTE;
  learner.refresh();
  expect(learner.view).toEqual({ kind: 'card', card: a, side: 'front' });
  value(await learner.selfGrade(a, 3, 2000));
  value(await learner.goOn());
  value(await learner.selfGrade(b, 3, 2000));
  expect(learner.view).toEqual({ kind: 'done' });
  expect(cardState(learner.memory, b)).toMatchObject({ phase: 'review', due: '2026-05-03' });
  value(await learner.endSession());
  expect(learner.session).toBeUndefined();
});

test('killed at any moment, it goes on with the same card and side', async () => {
  const store = new MemoryStore(bytes);
  const learner = await withDeck(store);
  value(await learner.startSession());
  value(await learner.selfGrade(a, 1, 2000));
  value(await learner.reveal());
  const next = await meet(store);
  expect(next.session).toEqual(learner.session);
  expect(next.view).toEqual({ kind: 'card', card: b, side: 'back' });
  expect(next.memory.days).toEqual(learner.memory.days);
  value(await next.undo());
  expect(next.view).toEqual({ kind: 'card', card: a, side: 'back', chosen: 1 });
  expect(cardState(next.memory, a).kind).toBe('new');
});

test('the next day has a plan of its own', async () => {
  const store = new MemoryStore(bytes);
  const learner = await withDeck(store);
  value(await learner.startSession());
  now += DAY;
  expect((await meet(store)).session).toBeUndefined();
});

test('what an older app left as a session is left alone', async () => {
  const store = new MemoryStore(bytes);
  value(await store.putMeta({ session: { id: NOON, queue: [] }, quiz: { id: 'x' }, backup: 'yesterday' }));
  const learner = await meet(store);
  expect([learner.session, learner.quiz, learner.lastBackup]).toEqual([undefined, undefined, undefined]);
});

test('undo takes back one answer after the other', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  const before = { ...learner.today };
  for (const one of cards) value(await learner.selfGrade(one, 3, 2000));
  for (const _ of cards) value(await learner.undo());
  expect(learner.view).toEqual({ kind: 'card', card: a, side: 'back', chosen: 3 });
  expect(learner.today).toEqual(before);
  expect(value(await learner.undo())).toEqual([]);
});

test('the next card does not show before the answer is saved, nor when it cannot be', async () => {
  const store = new Shaky(bytes);
  const learner = await withDeck(store);
  value(await learner.startSession());
  store.trouble = { code: 'storage/full' };
  const [session, memory] = [learner.session, learner.memory];
  expect(await learner.selfGrade(a, 3, 2000)).toEqual({ ok: false, error: { code: 'storage/full' } });
  expect([learner.session, learner.memory, learner.trouble?.code]).toEqual([session, memory, 'storage/full']);
  store.trouble = undefined;
  value(await learner.selfGrade(a, 3, 2000));
  expect(learner.session?.current).toBe(b);
});

test('two taps on one button are one answer', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  await Promise.all([learner.selfGrade(a, 3, 2000), learner.selfGrade(a, 3, 2000)]);
  expect([cardState(learner.memory, a), learner.session?.steps.length]).toMatchObject([{ reps: 1 }, 1]);
});

test('two taps on "Forgot" are one, even where the same card follows at once', async () => {
  const learner = await withDeck();
  value(await learner.startSession({ most: 1 }));
  await Promise.all([learner.selfGrade(a, 1, 2000), learner.selfGrade(a, 1, 2000)]);
  expect([cardState(learner.memory, a), learner.session?.current]).toMatchObject([{ reps: 1 }, a]);
});

test('what the button said is kept, even over the end of the day', async () => {
  const learner = await withDeck();
  value(await learner.selfGrade(a, 4, 2000));
  now += 8 * DAY;
  learner.refresh();
  value(await learner.setSetting('new-cards', 0));
  value(await learner.startSession({ deck: DECK }));
  const promised = learner.promise?.[3];
  expect(promised).toMatch(/^2026-/);
  now = Date.UTC(2026, 4, 10, 5);
  value(await learner.selfGrade(a, 3, 2000, promised));
  expect(cardState(learner.memory, a)).toMatchObject({ due: promised });
});

test('"in 10 minutes" counts from the tap', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  const said = learner.promise?.[3];
  now += 5 * MINUTE;
  value(await learner.selfGrade(a, 3, 2000, said));
  expect(cardState(learner.memory, a)).toMatchObject({ due: NOON + 15 * MINUTE });
});

test('a hidden card leaves the session, and comes back', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  value(await learner.hide(a));
  expect([learner.session?.current, cardState(learner.memory, a).suspended, learner.today.cards.includes(a)]).toEqual([
    b,
    true,
    false
  ]);
  value(await learner.hide(a, false));
  expect(learner.today.cards).toContain(a);
});

test('a quiz: its answers, its place, and "I was right"', async () => {
  const store = new MemoryStore(bytes);
  const learner = await withDeck(store);
  const quiz: QuizRun = {
    id: NOON,
    deck: DECK,
    mode: 'quiz',
    questions: [{ card: a, type: 'typed', template: 'event.when', seed: '1' }]
  };
  value(await learner.setQuiz(quiz));
  const [saved] = value(await learner.answer(theAnswer(NOON)));
  const next = await meet(store);
  expect([next.quiz, next.memory.runs[0]?.of, next.memory.mistakes.size]).toEqual([quiz, 1, 1]);
  if (!saved) throw new Error('it was saved');
  value(await next.override(saved.id));
  expect([next.memory.runs[0]?.right, next.memory.mistakes.size]).toEqual([1, 0]);
  value(await next.takeBack(saved.id));
  expect(next.memory.runs).toEqual([]);
  value(await next.setQuiz(undefined));
  expect((await meet(store)).quiz).toBeUndefined();
});

test('a backup brings everything back to another device, and a second time adds nothing', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  for (const one of cards) value(await learner.selfGrade(one, 3, 2000));
  value(await learner.undo());
  const file = value(await makeBackup(learner, NOON));
  const other = await meet();
  const { made, events, skipped } = value(lookInto(file));
  expect([made, events.length, skipped]).toEqual([NOON, 7, 0]);
  expect(value(await other.merge(events))).toBe(7);
  expect([other.decks, other.memory.days, other.today]).toEqual([learner.decks, learner.memory.days, learner.today]);
  expect(value(await other.merge(events))).toBe(0);
  expect(lookInto('x')).toEqual(bad('foreign'));
});

test('events from another device that lie before what is here are folded in', async () => {
  const learner = await withDeck();
  const log = new DeviceLog(9);
  log.add({ kind: 'self-graded', card: a, grade: 4, ms: 1, promisedDue: '2026-04-30' as Day }, NOON - 9 * DAY);
  value(await learner.selfGrade(a, 3, 2000));
  value(await learner.merge(log.events));
  expect(cardState(learner.memory, a)).toMatchObject({ phase: 'review', reps: 2 });
});

test('when the last backup was made is kept', async () => {
  const store = new MemoryStore(bytes);
  const learner = await meet(store);
  expect(learner.lastBackup).toBeUndefined();
  value(await learner.noteBackup());
  expect([learner.lastBackup, (await meet(store)).lastBackup]).toEqual([NOON, NOON]);
});

test('erased is erased, and the next answers begin anew', async () => {
  const learner = await withDeck();
  value(await learner.startSession());
  value(await learner.selfGrade(a, 3, 2000));
  const file = value(await makeBackup(learner, NOON));
  value(await learner.eraseAll());
  expect([learner.memory.events, learner.decks, learner.session]).toEqual([0, [], undefined]);
  value(await learner.addDeck(DECK));
  expect(value(await learner.merge(value(lookInto(file)).events))).toBe(2);
  expect(cardState(learner.memory, a)).toMatchObject({ reps: 1 });
});

test.each<[StoreTrouble['code'], Learner['state']]>([
  ['storage/denied', { kind: 'ready', lasting: false }],
  ['storage/slow', { kind: 'trouble', code: 'storage/slow' }],
  ['storage/blocked', { kind: 'trouble', code: 'storage/blocked' }],
  ['storage/newer', { kind: 'trouble', code: 'storage/newer' }],
  ['storage/lost', { kind: 'trouble', code: 'storage/lost' }]
])('a store that does not open: %s', async (code, state) => {
  const learner = await meet(undefined, { open: async () => bad({ code }) });
  expect([learner.state, learner.trouble]).toEqual([state, { code }]);
  const added = await learner.addDeck(DECK);
  // Where nothing can be kept the app works all the same, and goes on saying so; where data may be hidden, it does not pretend.
  expect([added.ok, learner.decks.length, learner.trouble?.code]).toEqual(
    code === 'storage/denied' ? [true, 1, code] : [false, 0, 'storage/lost']
  );
});

test('two tabs: each hears what the other saved, and none needs to', async () => {
  const name = `tabs-${(made += 1)}`;
  const open = () => openIdb({ bytes, name });
  const [one, two] = [await meet(undefined, { open }), await meet(undefined, { open })];
  value(await one.addDeck(DECK));
  await expect.poll(() => two.decks.length).toBe(1);
  // At the same moment, before either has heard of the other.
  await Promise.all([one.selfGrade(a, 4, 2000), two.selfGrade(b, 4, 2000), one.setSetting('theme', 'dark')]);
  await expect.poll(() => [one, two].map(({ memory }) => memory.events)).toEqual([4, 4]);
  for (const { memory } of [one, two]) {
    expect([cardState(memory, a), cardState(memory, b), memory.settings.theme]).toMatchObject([{ reps: 1 }, { reps: 1 }, 'dark']);
    expect(memory.days).toEqual(one.memory.days);
  }
  value(await one.eraseAll());
  await expect.poll(() => two.memory.events).toBe(0);
});

test('where tabs cannot tell each other anything, the next answer finds what came between', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const name = `deaf-tabs-${(made += 1)}`;
  const open = () => openIdb({ bytes, name });
  const [one, two] = [await meet(undefined, { open }), await meet(undefined, { open })];
  value(await one.addDeck(DECK));
  value(await two.selfGrade(a, 4, 2000));
  expect([two.decks.length, one.memory.rows.size]).toEqual([1, 0]);
  value(await one.selfGrade(b, 4, 2000));
  expect([one.memory.rows.size, one.memory.events]).toEqual([2, 3]);
});

test('the visible memory is what a fold of the stored log gives', async () => {
  const store = new MemoryStore(bytes);
  const learner = await withDeck(store);
  value(await learner.startSession());
  for (let i = 0; i < 30; i += 1) {
    now += (i % 7) * MINUTE;
    const { view } = learner;
    if (i % 4 === 3) value(await learner.undo());
    else if (view?.kind === 'card') value(await learner.selfGrade(view.card, i % 3 === 0 ? 1 : 3, 2000));
    else value(await learner.goOn());
  }
  expect(learner.memory).toEqual(foldLog(value(await store.log())));
});
