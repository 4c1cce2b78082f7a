import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { eventStoreContract, longLog, value } from '../../tests/fixtures/event-store-contract.ts';
import { FIRST_LEARNER } from '../core/base/ids.ts';
import type { What } from '../core/log/event.ts';
import { eventsOf } from '../core/log/log.ts';
import type { EventStore } from './event-store.ts';
import { openIdb } from './idb.ts';

let made = 0;
const bytes = (n: number): Uint8Array => new Uint8Array(n).fill((made += 1));
let name = '';
const open = async (patience = 1000): Promise<EventStore> => value(await openIdb({ bytes, name, patience }));
const anew = (): Promise<EventStore> => {
  name = `test-${(made += 1)}`;
  return open();
};
eventStoreContract('idb', anew, open);

const MOMENT = { at: 1_800_000_000_000, offset: 0, learner: FIRST_LEARNER };
const dark: What = { kind: 'setting', name: 'theme', value: 'dark' };
const trouble = async (result: Promise<unknown>) => expect(await result).toMatchObject({ ok: false });

const opened: EventStore[] = [];
const opening = async (): Promise<EventStore> => {
  const store = await anew();
  opened.push(store);
  return store;
};
afterEach(() => {
  vi.restoreAllMocks();
  opened.splice(0).forEach((store) => store.close());
});

/** Makes the next calls of one method of IndexedDB fail as browsers do. */
const failing = (method: 'add' | 'put', error: string, times = 1): void => {
  const real = IDBObjectStore.prototype[method];
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left > 0) {
      left -= 1;
      throw new DOMException('made for a test', error);
    }
    return real.apply(this, args);
  });
};

test('the learner’s actions are written durably', async () => {
  const store = await opening();
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  value(await store.append([dark], MOMENT));
  value(await store.merge([]));
  value(await store.putMeta({ backup: 1 }));
  value(await store.erase());
  expect(transactions.mock.calls.map(([, mode, options]) => [mode, options])).toEqual(
    Array(4).fill(['readwrite', { durability: 'strict' }])
  );
});

test('a full disk is said, loses nothing, and leaves the store usable', async () => {
  const store = await opening();
  const saved = value(await store.append([dark], MOMENT, () => ({ session: 1 })));
  failing('add', 'QuotaExceededError');
  expect(await store.append([dark, dark], MOMENT, () => ({ session: 2 }))).toMatchObject({
    ok: false,
    error: { code: 'storage/full' }
  });
  expect(eventsOf(value(await store.log()))).toEqual(saved);
  expect(value(await store.meta('session'))).toBe(1);
  expect(value(await store.append([dark], MOMENT))[0]?.seq).toBe(2);
});

test('a disk that fills up half-way keeps none of the events of one action', async () => {
  const store = await opening();
  failing('put', 'QuotaExceededError', 9);
  await trouble(store.append([dark, dark], MOMENT, () => ({ session: 2 })));
  vi.restoreAllMocks();
  expect(eventsOf(value(await store.log()))).toEqual([]);
});

test('an event is never written over', async () => {
  const store = await opening();
  value(await store.append([dark], MOMENT));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const add = vi.spyOn(IDBObjectStore.prototype, 'add');
  value(await store.append([dark], MOMENT, () => ({ session: 1 })));
  expect([add.mock.contexts, put.mock.contexts].map((calls) => calls.map((to) => (to as IDBObjectStore).name))).toEqual([
    ['events'],
    ['meta']
  ]);
});

test('a log of years is read from blocks and a short tail', async () => {
  const store = await opening();
  const events = longLog(8, 3400);
  value(await store.merge(events));
  while (value(await store.pack()));
  const { blocks, tail } = value(await store.log());
  expect([blocks.map(({ first }) => first), tail.length]).toEqual([[1, 1001, 2001], 400]);
  // Cards are named once in the whole log.
  expect(blocks.map(({ cards }) => cards.length)).toEqual([70, 0, 0]);
});

test('a block that cannot be written leaves the tail as it was', async () => {
  const store = await opening();
  const events = longLog(8, 1200);
  value(await store.merge(events));
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
    throw new DOMException('made for a test', 'QuotaExceededError');
  });
  expect(await store.pack()).toMatchObject({ ok: false, error: { code: 'storage/full' } });
  expect(value(await store.log())).toEqual({ blocks: [], tail: events });
});

test('what the first version of the app stored is read, and goes on', async () => {
  name = `test-${(made += 1)}`;
  const first = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: ['device', 'seq'] });
      db.createObjectStore('meta');
      db.createObjectStore('decks', { keyPath: ['id', 'rev'] });
    }
  });
  const events = longLog(3, 20);
  for (const event of events) await first.add('events', event);
  await first.put('meta', events[0]?.device, 'device');
  first.close();
  const store = await open();
  opened.push(store);
  expect(eventsOf(value(await store.log()))).toEqual(events);
  expect(value(await store.append([dark], MOMENT))[0]?.seq).toBe(21);
});

test('a lost connection is opened again, once', async () => {
  const store = await opening();
  failing('add', 'InvalidStateError');
  expect(value(await store.append([dark], MOMENT))[0]?.seq).toBe(1);
  vi.restoreAllMocks();
  failing('add', 'UnknownError', 2);
  expect(await store.append([dark], MOMENT)).toMatchObject({ ok: false, error: { code: 'storage/lost' } });
  expect(eventsOf(value(await store.log()))).toHaveLength(1);
});

test('a connection that breaks after the commit does not save an answer twice', async () => {
  const store = await opening();
  value(await store.append([dark], MOMENT));
  const abort = vi.spyOn(IDBTransaction.prototype, 'abort').mockImplementationOnce(() => undefined);
  const real = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    real.apply(this, args);
    throw new DOMException('the answer was lost, not the data', 'UnknownError');
  });
  const saved = value(await store.append([dark, dark], MOMENT, () => ({ session: 5 })));
  expect(abort).toHaveBeenCalledOnce();
  expect(saved.map(({ seq }) => seq)).toEqual([2, 3]);
  expect(eventsOf(value(await store.log()))).toHaveLength(3);
  expect(value(await store.meta('session'))).toBe(5);
});

test('a bug is thrown, not taken for a broken disk', async () => {
  const store = await opening();
  const uncloneable = { ...dark, value: (() => 1) as unknown as string };
  await expect(store.append([dark, uncloneable as What], MOMENT)).rejects.toThrow();
  expect(eventsOf(value(await store.log()))).toEqual([]);
});

test('a newer version of the app can change the database while this one is open', async () => {
  const store = await opening();
  value(await store.append([dark], MOMENT));
  const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('new') });
  expect(newer.objectStoreNames).toContain('events');
  newer.close();
  expect(await store.log()).toMatchObject({ ok: false, error: { code: 'storage/newer' } });
  expect(await openIdb({ bytes, name, patience: 1000 })).toMatchObject({ ok: false, error: { code: 'storage/newer' } });
});

test('no IndexedDB, or one that refuses, is storage denied', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openIdb({ bytes, name: 'none' })).toMatchObject({ ok: false, error: { code: 'storage/denied' } });
  vi.unstubAllGlobals();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await openIdb({ bytes, name: 'none' })).toMatchObject({ ok: false, error: { code: 'storage/denied' } });
});

test('a browser that never answers is not waited for', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => Reflect.construct(IDBOpenDBRequest, []));
  expect(await openIdb({ bytes, name: 'never', patience: 5 })).toEqual({ ok: false, error: { code: 'storage/slow' } });
});

test('a tab with an older version that does not let go is named', async () => {
  const old = await openDB('deaf', 1);
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(function (this: IDBFactory, of) {
    return IDBFactory.prototype.open.call(this, of, 2);
  });
  expect(await openIdb({ bytes, name: 'deaf', patience: 1000 })).toEqual({ ok: false, error: { code: 'storage/blocked' } });
  old.close();
});

test('a closed store stays closed', async () => {
  const store = await opening();
  store.close();
  expect(await store.append([dark], MOMENT)).toMatchObject({ ok: false, error: { code: 'storage/lost' } });
});
