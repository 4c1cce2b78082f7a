import type { LearnerId } from '#core/base/ids.ts';
import type { Instant } from '#core/base/day.ts';
import type { Result } from '#core/base/result.ts';
import type { LogEvent, What } from '#core/log/event.ts';
import type { Log } from '#core/log/log.ts';

/** Why the store could not do what was asked. Whatever it acknowledged before is still there. */
export type StoreTrouble = {
  code:
    | 'storage/denied'
    | 'storage/full'
    /** Opening took longer than five seconds. */
    | 'storage/slow'
    /** Another tab holds an older version open. */
    | 'storage/blocked'
    /** A newer version of the app has written here. */
    | 'storage/newer'
    | 'storage/lost'
    /** A part of the app itself could not be fetched. */
    | 'app/incomplete';
  detail?: string;
};

export type Stored<T> = Promise<Result<T, StoreTrouble>>;

/** The moment of an action, as the device's clock says it. `offset`: minutes east of UTC. */
export interface Moment {
  at: Instant;
  offset: number;
  learner: LearnerId;
}

/** Small values beside the log, by name: whatever is only of this device. */
export type Meta = Record<string, unknown>;
export type MetaFor = (events: readonly LogEvent[]) => Meta;

/** Where the log lives. The log only grows: nothing here changes or removes an event but `erase`. */
export interface EventStore {
  /** What is stored outlives the page. */
  readonly lasting: boolean;
  log(): Stored<Log>;
  /**
   * Stamps and saves in one transaction together with what `meta` makes of the stamped events: all of it or nothing. Answers
   * with the events once they are on the disk. A value of `undefined` removes that name from the meta values.
   */
  append(what: readonly What[], moment: Moment, meta?: MetaFor): Stored<LogEvent[]>;
  /** Adds what is not here yet. `clashes`: ids that are here with another content; what is here stays. */
  merge(events: readonly LogEvent[]): Stored<{ added: number; clashes: number }>;
  /** Closes one block, where enough events stand alone. Changes nothing of what the log says. `false`: there was none to close. */
  pack(): Stored<boolean>;
  meta(name: string): Stored<unknown>;
  putMeta(meta: Meta): Stored<void>;
  /** Removes everything and gives the device a new name: what was erased can come back from a backup without a clash. */
  erase(): Stored<void>;
  /** Calls back when another tab has written. Answers with a function that ends it. */
  onChange(changed: (events: readonly LogEvent[] | 'all') => void): () => void;
  close(): void;
}
