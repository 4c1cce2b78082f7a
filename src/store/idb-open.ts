import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeviceId } from '#core/base/ids.ts';
import { bad, ok } from '#core/base/result.ts';
import type { LogEvent } from '#core/log/event.ts';
import type { Stored } from './event-store.ts';
import { troubleAtOpening } from './idb-trouble.ts';

/** Only ever added to: an older version of the app must be able to read what a newer one wrote. */
export interface Schema extends DBSchema {
  events: { key: [DeviceId, number]; value: LogEvent };
  meta: { key: string; value: unknown };
  /** Decks that are not the app's own. */
  decks: { key: [string, number]; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

const VERSION = 1;
/** Some browsers never answer; then it is better to say so than to show nothing. */
const PATIENCE_MS = 5000;

export interface Opening {
  name: string;
  /** The connection cannot be used any more; a new one may be. */
  onlost: () => void;
  patience?: number;
}

/** Opens the database, or says why it cannot be opened; never waits for long. */
export function openDatabase({ name, onlost, patience = PATIENCE_MS }: Opening): Stored<Database> {
  return new Promise((resolve) => {
    let late = false;
    const answer: typeof resolve = (result) => {
      clearTimeout(timer);
      late = true;
      resolve(result);
    };
    const timer = setTimeout(() => answer(bad({ code: 'storage/slow' })), patience);
    const opening = async (): Promise<Database> =>
      openDB<Schema>(name, VERSION, {
        upgrade(db) {
          db.createObjectStore('events', { keyPath: ['device', 'seq'] });
          db.createObjectStore('meta');
          db.createObjectStore('decks', { keyPath: ['id', 'rev'] });
        },
        blocked: () => answer(bad({ code: 'storage/blocked' })),
        // A newer version of the app wants to change the schema: it must not wait for this tab.
        blocking(_current, _blocked, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
          onlost();
        },
        terminated: onlost
      });
    opening().then(
      (db) => (late ? db.close() : answer(ok(db))),
      (error: unknown) => answer(bad(troubleAtOpening(error)))
    );
  });
}
