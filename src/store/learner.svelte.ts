import { createContext } from 'svelte';
import type { Instant } from '#core/base/day.ts';
import { type CardId, type DeckId, type EventId, FIRST_LEARNER } from '#core/base/ids.ts';
import { bad, ok, type Result } from '#core/base/result.ts';
import type { ReadyDeck } from '#core/content/deck.ts';
import type { Text } from '#core/content/text.ts';
import type { Due, Grade, LogEvent, SettingName, What } from '#core/log/event.ts';
import type { Log } from '#core/log/log.ts';
import { type Here, todayAt } from '#core/scheduling/due.ts';
import { enter, type Ledger, openLedger } from '#core/scheduling/ledger.ts';
import { fold } from '#core/scheduling/memory.ts';
import { preview, type Preview } from '#core/scheduling/preview.ts';
import { type Plan, planDay } from '#core/scheduling/queue.ts';
import * as sessions from '#core/scheduling/session.ts';
import type { Session, SessionView } from '#core/scheduling/session.ts';
import type { Settings, SettingValue } from '#core/scheduling/settings.ts';
import type { Memory } from '#core/scheduling/state.ts';
import { type DeckTrouble, loadDeck, loadShelf, type ShelfDeck } from './decks.ts';
import type { EventStore, Meta, MetaFor, Stored, StoreTrouble } from './event-store.ts';
import { openIdb } from './idb.ts';
import { isQuizRun, type QuizRun } from './quiz-run.ts';

export interface Doors {
  clock: { now(): Instant; offset(): number };
  /** So many random bytes. */
  bytes: (n: number) => Uint8Array;
  /** This browser's own store where nothing else is said. */
  open?: () => Promise<Result<EventStore, StoreTrouble>>;
  /** The decks that come with the app where nothing else is said. */
  shelf?: () => Promise<Result<readonly ShelfDeck[], DeckTrouble>>;
}

export type LearnerState =
  | { kind: 'opening' }
  /** Not `lasting`: this browser lets the app keep nothing, and answers are gone with the page. */
  | { kind: 'ready'; lasting: boolean }
  | { kind: 'trouble'; code: StoreTrouble['code'] };

export type QuizAnswer = Omit<Extract<What, { kind: 'answered' }>, 'kind'>;

export interface SessionWish {
  /** Cards of this deck only. */
  deck?: DeckId;
  /** At most so many cards. */
  most?: number;
  /** So many new cards more than today's number. */
  extra?: number;
}

const META = { session: 'session', quiz: 'quiz', backup: 'backup' } as const;
const CLOSED: StoreTrouble = { code: 'storage/lost', detail: 'not open' };

/** Reading blocks is code of its own: a learner's first thousand answers do without. */
async function memoryOf({ blocks, tail }: Log): Stored<Memory> {
  if (blocks.length === 0) return ok(fold(tail));
  const reader = await import('#core/scheduling/fold-log.ts').catch(() => undefined);
  return reader ? ok(reader.foldLog({ blocks, tail })) : bad({ code: 'app/incomplete' });
}

/**
 * Everything the screens know of the learner, and everything they can do. Whatever changes it is on the disk first: a method
 * answers, and the visible state moves on, only after the store has said that it is saved.
 */
export class Learner {
  state = $state.raw<LearnerState>({ kind: 'opening' });
  /** What last went wrong, until something is saved again. */
  trouble = $state.raw<StoreTrouble | undefined>();
  #ledger = $state.raw<Ledger>(openLedger(fold([])));
  session = $state.raw<Session | undefined>();
  quiz = $state.raw<QuizRun | undefined>();
  /** When the last backup was made, as far as this device knows. */
  lastBackup = $state.raw<Instant | undefined>();
  #seen = $state.raw<{ now: Instant; offset: number }>({ now: 0, offset: 0 });

  /** All decks that there are to choose from. */
  shelf = $state.raw<readonly ShelfDeck[]>([]);
  #doors: Doors;
  #store: EventStore | undefined;
  #stopListening: () => void = () => undefined;
  /** Ends when everything asked for so far is done: two taps in one moment must not both act on the same card. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(doors: Doors) {
    this.#doors = doors;
    this.#look();
  }

  get memory(): Memory {
    return this.#ledger.memory;
  }

  get settings(): Settings {
    return this.memory.settings;
  }

  /** Where and when the learner is, as of the last look at the clock (`refresh`). */
  get here(): Here {
    return { ...this.#seen, rollover: this.memory.rollover };
  }

  /** The learner's own decks, in the order they were added. */
  decks: readonly ShelfDeck[] = $derived.by(() =>
    [...this.memory.decks.keys()].flatMap((id) => this.shelf.filter((deck) => deck.id === id))
  );

  /** What there is to study now, over all decks. */
  today: Plan = $derived.by(() => this.plan());

  /** What the session shows. */
  view: SessionView | undefined = $derived.by(() => this.session && sessions.view(this.session));

  /** What the buttons under the shown card promise. */
  promise: Preview | undefined = $derived.by(() =>
    this.view?.kind === 'card' ? preview(this.memory, this.view.card, this.here) : undefined
  );

  cardsIn(deck: DeckId): readonly CardId[] {
    return this.shelf.find(({ id }) => id === deck)?.cards ?? [];
  }

  titleOf(deck: DeckId): Text {
    return this.shelf.find(({ id }) => id === deck)?.title ?? deck;
  }

  deck(id: string): Promise<Result<ReadyDeck, DeckTrouble>> {
    return loadDeck(id);
  }

  plan({ deck, extra = 0 }: SessionWish = {}): Plan {
    const decks = deck === undefined ? this.decks.map(({ id }) => id) : [deck];
    return planDay(
      this.memory,
      decks.flatMap((id) => this.cardsIn(id)),
      { ...this.here, newPerDay: this.settings['new-cards'], extra }
    );
  }

  /** How many cards of the deck are there to study now. */
  dueIn(deck: DeckId): number {
    return this.plan({ deck }).cards.length;
  }

  /** Opens the store and reads the log. */
  async start(): Promise<void> {
    await this.#inTurn(() => this.#open());
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', this.#onVisible);
  }

  stop(): void {
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.#onVisible);
    this.#stopListening();
    this.#store?.close();
    this.#store = undefined;
  }

  /** Looks at the clock: a new day may have begun, or a waiting card's time come. */
  refresh(): void {
    this.#look();
    if (this.session) this.session = sessions.resume(this.session, this.#seen.now);
  }

  /** Anything at all, saved as it is. */
  append(what: readonly What[]): Stored<readonly LogEvent[]> {
    return this.#inTurn(() => this.#save(what));
  }

  setSetting<Name extends SettingName>(name: Name, value: Settings[Name] & SettingValue): Stored<readonly LogEvent[]> {
    return this.append([{ kind: 'setting', name, value }]);
  }

  addDeck(deck: DeckId): Stored<readonly LogEvent[]> {
    const rev = this.shelf.find(({ id }) => id === deck)?.rev ?? 1;
    return this.append([{ kind: 'deck', deck, rev, action: 'added' }]);
  }

  /** What was answered is kept: the deck may come again. */
  removeDeck(deck: DeckId): Stored<readonly LogEvent[]> {
    return this.append([{ kind: 'deck', deck, rev: this.memory.decks.get(deck) ?? 1, action: 'removed' }]);
  }

  /** Begins a session. Without cards to study there is none. */
  startSession(wish: SessionWish = {}): Stored<Session | undefined> {
    return this.#inTurn(async () => {
      this.#look();
      const plan = this.plan(wish);
      const begun =
        plan.cards.length > 0 || plan.waiting.length > 0 ? sessions.start(plan, this.#seen.now, wish.most) : undefined;
      return this.#keep({ [META.session]: begun }, () => (this.session = begun));
    });
  }

  /** Shows the answer at once: only what was answered must be saved first. */
  reveal(typed?: string): Stored<void> {
    this.session = this.session && sessions.reveal(this.session, typed);
    return this.#inTurn(() => this.#keep({ [META.session]: this.session }, () => undefined));
  }

  /** Waits no more for the cards whose time has not come. */
  goOn(): Stored<Session | undefined> {
    return this.#inTurn(async () => {
      this.#look();
      const changed = this.session && sessions.goOn(this.session, this.#seen.now);
      return this.#keep({ [META.session]: changed }, () => (this.session = changed));
    });
  }

  endSession(): Stored<Session | undefined> {
    return this.#inTurn(() => this.#keep({ [META.session]: undefined }, () => (this.session = undefined)));
  }

  /** `ms`: from the card's paint to the answer; `said`: what the button promised. A session that shows the card moves on. */
  selfGrade(card: CardId, grade: Grade, ms: number, said?: Due): Stored<readonly LogEvent[]> {
    const shown = this.session;
    return this.#inTurn(async () => {
      // A second tap on a button whose card has gone already.
      if (shown?.current === card && this.session !== shown) return ok([]);
      // "In 10 minutes" counts from the tap; a day is the day that was shown, even if another has begun since.
      const due = typeof said === 'string' ? said : preview(this.memory, card, { ...this.here, ...this.#moment() })[grade];
      return this.#save([{ kind: 'self-graded', card, grade, ms, promisedDue: due }], (session, [event]) =>
        event && session.current === card ? sessions.answer(session, { grade, due, event: event.id }, event.at) : session
      );
    });
  }

  /** An answer to a question. */
  answer(answer: QuizAnswer): Stored<readonly LogEvent[]> {
    return this.append([{ kind: 'answered', ...answer }]);
  }

  /** "I was right": the answer counts as right, now and whenever the log is read. */
  override(event: EventId): Stored<readonly LogEvent[]> {
    return this.append([{ kind: 'overridden', event }]);
  }

  /** As if it had never been. */
  takeBack(event: EventId): Stored<readonly LogEvent[]> {
    return this.append([{ kind: 'taken-back', event }]);
  }

  /** One answer of the session back; its card is shown again with the answer, and the old choice known. */
  undo(): Stored<readonly LogEvent[]> {
    return this.#inTurn(async () => {
      const step = this.session?.steps.at(-1);
      return step ? this.#save([{ kind: 'taken-back', event: step.event }], sessions.undo) : ok([]);
    });
  }

  /** A hidden card is not asked until it is shown again. */
  hide(card: CardId, hidden = true): Stored<readonly LogEvent[]> {
    return this.#inTurn(() =>
      this.#save([{ kind: 'set', cards: [card], suspended: hidden }], (session) =>
        hidden ? sessions.leaveOut(session, card, this.#moment().now) : sessions.letIn(session, card)
      )
    );
  }

  /** Begins a quiz, or changes what it still asks; `undefined` drops it. */
  setQuiz(quiz: QuizRun | undefined): Stored<void> {
    return this.#inTurn(() => this.#keep({ [META.quiz]: quiz }, () => void (this.quiz = quiz)));
  }

  /** Every event, of every device. Works wherever the log can be read, whatever else is wrong. */
  log(): Stored<Log> {
    return this.#inTurn(async () => {
      const log = (await this.#store?.log()) ?? bad(CLOSED);
      return log.ok ? log : this.#failed(log.error);
    });
  }

  /** Closes one block of the log: see `tidy`. */
  pack(): Stored<boolean> {
    return this.#inTurn(async () => (await this.#store?.pack()) ?? bad(CLOSED));
  }

  /** The backup has been saved somewhere. */
  noteBackup(): Stored<void> {
    const now = this.#doors.clock.now();
    return this.#inTurn(() => this.#keep({ [META.backup]: now }, () => void (this.lastBackup = now)));
  }

  /** Adds what is not here; replaces nothing. Answers with how many events that were. */
  merge(events: readonly LogEvent[]): Stored<number> {
    return this.#inTurn(async () => {
      const merged = (await this.#store?.merge(events)) ?? bad(CLOSED);
      if (!merged.ok) return this.#failed(merged.error);
      await this.#readLog();
      return ok(merged.value.added);
    });
  }

  eraseAll(): Stored<void> {
    return this.#inTurn(async () => {
      const erased = (await this.#store?.erase()) ?? bad(CLOSED);
      if (!erased.ok) return this.#failed(erased.error);
      await this.#readLog();
      await this.#readMeta();
      return erased;
    });
  }

  #onVisible = (): void => {
    if (document.visibilityState === 'visible') this.refresh();
  };

  #moment(): { now: Instant; offset: number } {
    const { clock } = this.#doors;
    return { now: clock.now(), offset: clock.offset() };
  }

  #look(): void {
    this.#seen = this.#moment();
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(action);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #failed(trouble: StoreTrouble): { ok: false; error: StoreTrouble } {
    this.trouble = trouble;
    return bad(trouble);
  }

  async #open(): Promise<void> {
    const { open, bytes, shelf = loadShelf } = this.#doors;
    const [opened, decks] = await Promise.all([(open ?? (() => openIdb({ bytes })))(), shelf()]);
    if (opened.ok) this.#store = opened.value;
    else {
      this.trouble = opened.error;
      if (opened.error.code !== 'storage/denied') {
        this.state = { kind: 'trouble', code: opened.error.code };
        return;
      }
      const { MemoryStore } = await import('./memory.ts');
      this.#store = new MemoryStore(bytes);
    }
    if (decks.ok) this.shelf = decks.value;
    if (!(await this.#readLog())) return;
    await this.#readMeta();
    if (!decks.ok) {
      this.trouble = { code: 'app/incomplete' };
      this.state = { kind: 'trouble', code: 'app/incomplete' };
      return;
    }
    this.#stopListening = this.#store.onChange((events) => void this.#inTurn(() => this.#catchUp(events)));
    this.state = { kind: 'ready', lasting: this.#store.lasting };
  }

  async #readLog(): Promise<boolean> {
    const log = (await this.#store?.log()) ?? bad(CLOSED);
    const memory = log.ok ? await memoryOf(log.value) : log;
    if (memory.ok) this.#ledger = openLedger(memory.value);
    else {
      this.#failed(memory.error);
      if (this.state.kind === 'opening') this.state = { kind: 'trouble', code: memory.error.code };
    }
    this.#look();
    return memory.ok;
  }

  async #readMeta(): Promise<void> {
    const kept = async (name: string): Promise<unknown> => {
      const value = await this.#store?.meta(name);
      return value?.ok ? value.value : undefined;
    };
    const [session, quiz, backup] = await Promise.all([kept(META.session), kept(META.quiz), kept(META.backup)]);
    this.session = sessions.isSession(session) && this.#isToday(session) ? sessions.resume(session, this.#seen.now) : undefined;
    this.quiz = isQuizRun(quiz) ? quiz : undefined;
    this.lastBackup = typeof backup === 'number' ? backup : undefined;
  }

  /** A session ends with its day: the next one has a plan of its own. */
  #isToday = (session: Session): boolean => todayAt({ ...this.here, now: session.id }) === todayAt(this.here);

  /** Another tab has written. */
  async #catchUp(events: readonly LogEvent[] | 'all'): Promise<void> {
    if (events !== 'all' && this.#enter(events)) return;
    await this.#readLog();
    if (events !== 'all' || this.memory.events > 0) return;
    // The other tab has erased everything.
    this.session = undefined;
    this.quiz = undefined;
  }

  /** Saves, and only then shows. `change`: what becomes of the session, saved in the same transaction. */
  async #save(
    what: readonly What[],
    change?: (session: Session, events: readonly LogEvent[]) => Session
  ): Stored<readonly LogEvent[]> {
    // The screen looks at the clock with the answer saved, not before: what it would draw then is drawn anew at once.
    const moment = this.#moment();
    const before = this.session;
    let after = before;
    const meta: MetaFor = (events) => {
      if (before && change) after = change(before, events);
      return after === before ? {} : { [META.session]: after };
    };
    const { now: at, offset } = moment;
    const saved = (await this.#store?.append(what, { at, offset, learner: FIRST_LEARNER }, meta)) ?? bad(CLOSED);
    if (!saved.ok) return this.#failed(saved.error);
    // All at once: the screen is drawn anew with each wait.
    const entered = this.#enter(saved.value);
    this.#seen = moment;
    this.session = after;
    if (!entered) await this.#readLog();
    if (this.#store?.lasting) this.trouble = undefined;
    return saved;
  }

  /** `false` where something came between, or the past has changed: only the whole log can tell. */
  #enter(events: readonly LogEvent[]): boolean {
    let ledger: Ledger | undefined = this.#ledger;
    for (const event of events) {
      const next: boolean = event.seq === (ledger.memory.devices.get(event.device)?.seq ?? 0) + 1;
      ledger = next ? enter(ledger, event) : undefined;
      if (!ledger) return false;
    }
    this.#ledger = ledger;
    return true;
  }

  async #keep<T>(meta: Meta, show: () => T): Stored<T> {
    const kept = (await this.#store?.putMeta(meta)) ?? bad(CLOSED);
    return kept.ok ? ok(show()) : this.#failed(kept.error);
  }
}

export const [getLearner, setLearner] = createContext<Learner>();
