import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { DeviceId } from '#core/base/ids.ts';
import { bad, ok } from '#core/base/result.ts';
import type { Block } from '#core/log/block.ts';
import type { LogEvent } from '#core/log/event.ts';
import type { Stored } from './event-store.ts';
import { troubleAtOpening } from './idb-trouble.ts';

/** Only ever added to: an older version of the app must be able to read what a newer one wrote. */
export interface Schema extends DBSchema {
  /** The log's tail: events that stand in no block yet. */
  events: { key: [DeviceId, number]; value: LogEvent };
  chunks: { key: [DeviceId, number]; value: Block };
  meta: { key: string; value: unknown };
  /** Decks that are not the app's own. */
  decks: { key: [string, number]; value: unknown };
}
export type Database = IDBPDatabase<Schema>;
export type StoreName = 'events' | 'chunks' | 'meta' | 'decks';
export type Writing<Names extends StoreName> = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** A request that nobody waits for any more, since another one failed first, must not be reported as unhandled. */
export function asked<T>(request: Promise<T>): Promise<T> {
  request.catch(() => undefined);
  return request;
}

const VERSION = 2;
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
        upgrade(db, before) {
          if (before < 1) {
            db.createObjectStore('events', { keyPath: ['device', 'seq'] });
            db.createObjectStore('meta');
            db.createObjectStore('decks', { keyPath: ['id', 'rev'] });
          }
          if (before < 2) db.createObjectStore('chunks', { keyPath: ['device', 'first'] });
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
