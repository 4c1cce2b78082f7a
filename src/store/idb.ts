import { type DeviceId, deviceId } from '#core/base/ids.ts';
import { bad, ok, type Result } from '#core/base/result.ts';
import { canonical } from '#core/base/canonical.ts';
import type { LogEvent, What } from '#core/log/event.ts';
import type { Log } from '#core/log/log.ts';
import type * as Bulk from './bulk.ts';
import type { EventStore, Meta, MetaFor, Moment, Stored, StoreTrouble } from './event-store.ts';
import { asked, type Database, openDatabase, type StoreName, type Writing } from './idb-open.ts';
import { isLost, troubleFrom } from './idb-trouble.ts';
import { TabNotice } from './tab-notice.ts';
import { stamp, type Tip, tipOf } from './stamp.ts';

// What the learner did must be on the disk, not in a buffer, when we say that it is saved.
const STRICT = { durability: 'strict' } as const;
const DEVICE = 'device';
/** Events in a block: so many are read and folded in a few milliseconds even singly. */
const BLOCK = 1000;
const ALL: StoreName[] = ['events', 'chunks', 'decks', 'meta'];

export interface IdbOptions {
  bytes: (n: number) => Uint8Array;
  name?: string;
  /** ms to wait for the browser to open the database. */
  patience?: number;
}

type Answering = Writing<'events' | 'meta'>;

/** Runs `work` in one transaction: what it wrote is on the disk when this answers, and nothing of it is there if it throws. */
async function inOne<Names extends StoreName, T>(tx: Writing<Names>, work: (tx: Writing<Names>) => Promise<T>): Promise<T> {
  try {
    const [done] = await Promise.all([work(tx), tx.done]);
    return done;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

const isDevice = (value: unknown): value is DeviceId => typeof value === 'string' && value !== '';

const putAll = (tx: Answering, meta: Meta): Promise<unknown>[] =>
  Object.entries(meta).map(([name, value]) => {
    const store = tx.objectStore('meta');
    return asked<unknown>(value === undefined ? store.delete(name) : store.put(value, name));
  });

const tailOf = (device: DeviceId): IDBKeyRange => IDBKeyRange.bound([device, 0], [device, Infinity]);

const lastOf = async (tx: Answering, device: DeviceId): Promise<LogEvent | undefined> =>
  (await tx.objectStore('events').openCursor(tailOf(device), 'prev'))?.value;

type Write = (tx: Answering, device: DeviceId, tip: Tip | undefined) => Promise<void>;

const OVERTAKEN = new Error('another tab has written since');

/**
 * Nearly always nobody else has written since: whether that is so is asked, and the events are written, in one go. `false`,
 * and nothing written, where `tip` is no longer the end of this device's log.
 */
async function writeAfter(tx: Answering, tip: Tip, write: Write): Promise<boolean> {
  try {
    await inOne(tx, async () => {
      // Where another tab has erased everything, this device has no last event either.
      const last = asked(tx.objectStore('events').openKeyCursor(tailOf(tip.device), 'prev'));
      const written = asked(write(tx, tip.device, tip));
      if ((await last)?.key[1] !== tip.seq) throw OVERTAKEN;
      await written;
    });
    return true;
  } catch (error) {
    if (error === OVERTAKEN) return false;
    throw error;
  }
}

class IdbStore implements EventStore {
  readonly lasting = true;
  #options: Required<IdbOptions>;
  #connection: Stored<Database> | undefined;
  #closed = false;
  #tip: Tip | undefined;
  #notice: TabNotice;

  constructor(options: Required<IdbOptions>) {
    this.#options = options;
    this.#notice = new TabNotice(options.name);
  }

  /** The open connection; a new one where the last was lost. */
  connect(): Stored<Database> {
    if (this.#closed) return Promise.resolve(bad({ code: 'storage/lost', detail: 'closed' }));
    const lose = (): void => {
      if (this.#connection === connection) this.#connection = undefined;
    };
    const connection: Stored<Database> = this.#connection ?? openDatabase({ ...this.#options, onlost: lose });
    this.#connection = connection;
    void connection.then(({ ok }) => ok || lose());
    return connection;
  }

  log(): Stored<Log> {
    return this.#with(async (db) => {
      const tx = db.transaction(['events', 'chunks']);
      const [blocks, tail] = await Promise.all([tx.objectStore('chunks').getAll(), tx.objectStore('events').getAll()]);
      return { blocks, tail };
    });
  }

  async append(what: readonly What[], moment: Moment, meta?: MetaFor): Stored<LogEvent[]> {
    let tried: LogEvent[] = [];
    const write: Write = async (tx, device, tip) => {
      tried = stamp(what, moment, device, tip);
      const events = tx.objectStore('events');
      await Promise.all([...tried.map((event) => asked(events.add(event))), ...putAll(tx, meta?.(tried) ?? {})]);
    };
    const saved = await this.#with(async (db) => {
      const begin = (): Answering => db.transaction(['events', 'meta'], 'readwrite', STRICT);
      const tip = this.#tip;
      this.#tip = undefined;
      if (!tip || !(await writeAfter(begin(), tip, write)))
        await inOne(begin(), async (tx) => {
          const device = await this.#device(tx);
          const last = await lastOf(tx, device);
          // The connection broke at a first try, but after the commit: then the events are there, and must not be there twice.
          if (!last || canonical(last) !== canonical(tried.at(-1))) await write(tx, device, last && tipOf(last));
        });
      const last = tried.at(-1);
      this.#tip = last && tipOf(last);
      return tried;
    });
    if (saved.ok) this.#notice.tell(saved.value);
    return saved;
  }

  async merge(events: readonly LogEvent[]): Stored<{ added: number; clashes: number }> {
    const merged = await this.#rarely(({ merge }, tx) => merge(tx, events));
    if (merged.ok && merged.value.added > 0) this.#notice.tell('all');
    return merged;
  }

  async pack(): Stored<boolean> {
    const tail = await this.#with((db) => db.count('events'));
    if (!tail.ok || tail.value <= BLOCK) return tail.ok ? ok(false) : tail;
    return this.#rarely(({ pack }, tx) => pack(tx, BLOCK));
  }

  meta(name: string): Stored<unknown> {
    return this.#with((db) => db.get('meta', name));
  }

  async putMeta(meta: Meta): Stored<void> {
    return this.#with((db) =>
      inOne(db.transaction(['events', 'meta'], 'readwrite', STRICT), async (tx) => {
        await Promise.all(putAll(tx, meta));
      })
    );
  }

  async erase(): Stored<void> {
    const erased = await this.#with((db) =>
      inOne(db.transaction(ALL, 'readwrite', STRICT), async (tx) => {
        await Promise.all(ALL.map((name) => tx.objectStore(name).clear()));
      })
    );
    if (erased.ok) this.#notice.tell('all');
    return erased;
  }

  onChange(changed: (events: readonly LogEvent[] | 'all') => void): () => void {
    return this.#notice.listen(changed);
  }

  close(): void {
    this.#closed = true;
    this.#notice.close();
    void this.#connection?.then((db) => db.ok && db.value.close());
    this.#connection = undefined;
  }

  /** This browser's name as a device. Read each time: another tab may have erased everything, and the name with it. */
  async #device(tx: Answering): Promise<DeviceId> {
    const known = await tx.objectStore('meta').get(DEVICE);
    if (isDevice(known)) return known;
    const fresh = deviceId(this.#options.bytes(16));
    await tx.objectStore('meta').put(fresh, DEVICE);
    return fresh;
  }

  /** Runs in one transaction what is so rarely done that its code is loaded then. */
  async #rarely<T>(work: (bulk: typeof Bulk, tx: Writing<'events' | 'chunks'>) => Promise<T>): Stored<T> {
    const bulk = await import('./bulk.ts').catch(() => undefined);
    if (!bulk) return bad({ code: 'app/incomplete' });
    return this.#with((db) => inOne(db.transaction(['events', 'chunks'], 'readwrite', STRICT), (tx) => work(bulk, tx)));
  }

  /** Runs `work` on an open connection; once more on a new one where the old turns out to be lost. */
  async #with<T>(work: (db: Database) => Promise<T>): Stored<T> {
    for (const again of [false, true]) {
      const db = await this.connect();
      if (!db.ok) return db;
      try {
        return ok(await work(db.value));
      } catch (error) {
        if (again || !isLost(error)) return bad(troubleFrom(error));
        db.value.close();
        this.#connection = undefined;
      }
    }
    return bad({ code: 'storage/lost' });
  }
}

/** The store of this browser, or why there is none. */
export async function openIdb({
  bytes,
  name = 'cardamom',
  patience = 5000
}: IdbOptions): Promise<Result<EventStore, StoreTrouble>> {
  const store = new IdbStore({ bytes, name, patience });
  const opened = await store.connect();
  if (opened.ok) return ok(store);
  store.close();
  return opened;
}
