import type { Verdict } from '../base/answer.ts';
import { DEFAULT_ROLLOVER, type Instant } from '../base/day.ts';
import type { CardId, DeckId, DeviceId } from '../base/ids.ts';
import type { Due, LogEventOf, Mode, View } from '../log/event.ts';
import type { Place } from '../log/order.ts';
import { dueFrom } from '../log/due-number.ts';
import { DEFAULTS, type Parameters, recall } from './fsrs.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { type Phase, PHASES } from './steps.ts';

/** One number of each kind for each card. Days count from 1970-01-01. As narrow as may be: replaying a log jumps about in them. */
const newColumns = (rows: number) => ({
  /** In days. */
  stability: new Float64Array(rows),
  difficulty: new Float64Array(rows),
  /** See due.ts: a day or an instant. */
  due: new Float64Array(rows),
  /** The day of the last rated answer. */
  last: new Int32Array(rows),
  /** A place in `PHASES`. */
  phase: new Uint8Array(rows),
  step: new Uint8Array(rows),
  reps: new Uint32Array(rows),
  lapses: new Uint32Array(rows),
  suspended: new Uint8Array(rows),
  /** Not asked before this day. */
  buried: new Int32Array(rows),
  flag: new Uint8Array(rows)
});
export type Columns = ReturnType<typeof newColumns>;

type Column = ArrayLike<number> & { set(from: ArrayLike<number>): void };

/** Writes all columns of `from` into the longer ones of `to`. */
function fill<Name extends string>(to: Record<Name, Column>, from: Record<Name, Column>): void {
  for (const name in to) to[name].set(from[name]);
}

function copyColumns(columns: Columns, rows: number): Columns {
  const copy = newColumns(rows);
  fill(copy, columns);
  return copy;
}

/** What happened on one day of the learner's calendar. */
export interface DayCount {
  answers: number;
  remembered: number;
  /** Cards met for the first time. */
  introduced: number;
  /** Rated answers of cards that came back after days, and how many of them were remembered: the figures to trust. */
  reviews: number;
  recalled: number;
  /** Time spent, each answer counted up to a minute. */
  ms: number;
}

export interface RunAnswer {
  event: LogEventOf<'answered'>;
  /** "I was right", said the learner. */
  overridden: boolean;
}

/** One quiz, as far as it was answered. */
export interface Run {
  /** The instant at which it began names it. */
  id: Instant;
  mode: Mode;
  day: number;
  right: number;
  near: number;
  /** Answers so far. */
  of: number;
  ms: number;
  answers: RunAnswer[];
}

/** A question answered wrong or nearly, and not right since. */
export interface Mistake {
  card: CardId;
  view: View;
  /** The event's own `question`. */
  question: string;
  verdict: Verdict;
}

/** All that the log says, folded: derived, and thrown away at will. */
export interface Memory {
  /** The hour at which the learner's day begins, in every day number here. */
  rollover: number;
  parameters: Parameters;
  rows: Map<CardId, number>;
  columns: Columns;
  days: Map<number, DayCount>;
  settings: Settings;
  /** The learner's decks and their revisions, in the order they were added. */
  decks: Map<DeckId, number>;
  /** The latest quizzes, oldest first. */
  runs: Run[];
  /** Oldest first. */
  mistakes: Map<number, Mistake>;
  /** How often a wrong option was chosen, by `lureKey`. */
  lures: Map<string, number>;
  /** The last event of each device. */
  devices: Map<DeviceId, Place>;
  /** The last event of all. */
  end: Place | undefined;
  events: number;
}

const FIRST_ROWS = 64;

/** `cards`: how many are expected; more find room too. */
export const emptyMemory = (rollover = DEFAULT_ROLLOVER, parameters: Parameters = DEFAULTS, cards = 0): Memory => ({
  rollover,
  parameters,
  rows: new Map(),
  columns: newColumns(cards + FIRST_ROWS),
  days: new Map(),
  settings: DEFAULT_SETTINGS,
  decks: new Map(),
  runs: [],
  mistakes: new Map(),
  lures: new Map(),
  devices: new Map(),
  end: undefined,
  events: 0
});

/** Shares nothing that a later event changes. */
export function copyMemory(memory: Memory): Memory {
  const devices = new Map([...memory.devices].map(([device, place]) => [device, { ...place }]));
  return {
    ...memory,
    rows: new Map(memory.rows),
    columns: copyColumns(memory.columns, memory.columns.phase.length),
    days: new Map([...memory.days].map(([day, count]) => [day, { ...count }])),
    decks: new Map(memory.decks),
    runs: memory.runs.map((run) => ({ ...run, answers: [...run.answers] })),
    mistakes: new Map(memory.mistakes),
    lures: new Map(memory.lures),
    devices,
    end: memory.end && { ...memory.end }
  };
}

/** The card's row; a new one where it has none. */
export function rowOf(memory: Memory, card: CardId): number {
  const known = memory.rows.get(card);
  if (known !== undefined) return known;
  const row = memory.rows.size;
  memory.rows.set(card, row);
  if (row === memory.columns.phase.length) memory.columns = copyColumns(memory.columns, row * 2);
  return row;
}

export const phaseOf = (memory: Memory, row: number): Phase => PHASES[memory.columns.phase[row] ?? 0] ?? 'new';

interface Kept {
  suspended: boolean;
  /** Not asked before this day; 0 when it may be. */
  buried: number;
  /** A coloured flag, 0 for none. */
  flag: number;
}

/** What the memory holds of one card, in words. */
export type CardState = Kept &
  (
    | { kind: 'new' }
    | {
        kind: 'seen';
        phase: Exclude<Phase, 'new'>;
        /** In days. */
        stability: number;
        difficulty: number;
        /** Day number of the last rated answer. */
        last: number;
        due: Due;
        reps: number;
        lapses: number;
      }
  );

export function cardState(memory: Memory, card: CardId): CardState {
  const row = memory.rows.get(card);
  if (row === undefined) return { kind: 'new', suspended: false, buried: 0, flag: 0 };
  const { columns } = memory;
  const kept = { suspended: columns.suspended[row] === 1, buried: columns.buried[row] ?? 0, flag: columns.flag[row] ?? 0 };
  const phase = phaseOf(memory, row);
  if (phase === 'new') return { kind: 'new', ...kept };
  return {
    kind: 'seen',
    phase,
    stability: columns.stability[row] ?? 0,
    difficulty: columns.difficulty[row] ?? 0,
    last: columns.last[row] ?? 0,
    due: dueFrom(columns.due[row] ?? 0),
    reps: columns.reps[row] ?? 0,
    lapses: columns.lapses[row] ?? 0,
    ...kept
  };
}

/** The chance that the learner would recall the card on that day; `undefined` for a card never rated. */
export function recallOn(memory: Memory, card: CardId, day: number): number | undefined {
  const row = memory.rows.get(card);
  if (row === undefined || memory.columns.phase[row] === 0) return undefined;
  const { last, stability } = memory.columns;
  return recall(Math.max(0, day - (last[row] ?? 0)), stability[row] ?? 1, memory.parameters);
}
