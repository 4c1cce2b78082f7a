import type { CardId, DeckId, DeviceId, EventId, FactId, LearnerId } from '../base/ids.ts';
import type { Given, Verdict } from '../base/answer.ts';
import type { Day, Instant } from '../base/day.ts';

// Everything that can happen, on one page. The log is the truth; whatever else the app shows is a fold of it.
// Evidence is raw: an event says what was asked and answered, never what it was worth.

export const LOG_VERSION = 1;

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
/** 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What the button promised: a day, or, within the day, an instant in ms. */
export type Due = Day | Instant;

export interface Part {
  card: CardId;
  given: Given;
  /** As graded then; a later version may grade `given` anew. */
  outcome: { verdict: Verdict; earned: number; of: number };
}

// Blocks hold the place in these lists (log/block.ts): only ever add at the end.
export const VIEWS = [
  'choice',
  'true-false',
  'typed',
  'number',
  'date',
  'kind',
  'multi',
  'not',
  'before',
  'gap',
  'swap',
  'match',
  'categorise',
  'order',
  'name-all'
] as const;
export type View = (typeof VIEWS)[number];
export const MODES = ['study', 'quiz', 'fix', 'learn', 'test'] as const;
export type Mode = (typeof MODES)[number];

interface Stamp {
  v: typeof LOG_VERSION;
  /** `<device>.<seq>` */
  id: EventId;
  device: DeviceId;
  /** Counts this device's events from 1, without gaps. */
  seq: number;
  at: Instant;
  /** Minutes east of UTC on the device's clock. */
  offset: number;
  learner: LearnerId;
  /** Hash of this device's previous event (`log/order.ts`); absent on its first. */
  prev?: string;
}

export type What =
  | {
      kind: 'answered';
      parts: Part[];
      mode: Mode;
      view: View;
      /** `<view>/<template>#<seed>`: enough to make the same question again. */
      question: string;
      /** The quiz run it belongs to: the instant at which the run began. */
      run?: Instant;
      gen: number;
      deckRev: number;
      /** From the question's paint to the answer. */
      ms: number;
      hints?: number;
      /** How many options there were to choose from. */
      options?: number;
      promisedDue?: Due;
    }
  | { kind: 'self-graded'; card: CardId; grade: Grade; ms: number; promisedDue: Due }
  | { kind: 'taken-back'; event: EventId }
  | { kind: 'taken-back-batch'; batch: string }
  | { kind: 'overridden'; event: EventId }
  | { kind: 'set'; cards: CardId[]; suspended?: boolean; buriedUntil?: Day; flag?: number; due?: Due; reset?: true }
  | { kind: 'amended'; deck: DeckId; fact: FactId; patch: unknown; rev: number }
  | { kind: 'deck'; deck: DeckId; rev: number; action: 'added' | 'updated' | 'removed' }
  | { kind: 'adopted'; parameters: number[]; retention: number; fitted: number }
  | { kind: 'setting'; name: SettingName; value: string | number | boolean }
  | { kind: 'task'; task: string; action: 'opened' | 'sent' };

export const SETTINGS = {
  theme: 'auto',
  'text-size': 100,
  'new-cards': 20,
  'day-start': 4,
  swipe: true,
  buzz: true,
  'letter-keys': true,
  install: 'ask'
} as const satisfies Record<string, string | number | boolean>;
export type SettingName = keyof typeof SETTINGS;

export type LogEvent = Stamp & What;
export type LogEventOf<K extends What['kind']> = Stamp & Extract<What, { kind: K }>;
