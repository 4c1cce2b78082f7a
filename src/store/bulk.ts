import type { DeviceId } from '#core/base/ids.ts';
import { canonical } from '#core/base/canonical.ts';
import { cardsIn } from '#core/log/block.ts';
import { closeBlock } from '#core/log/close-block.ts';
import type { LogEvent } from '#core/log/event.ts';
import { eventsOf } from '#core/log/log.ts';
import { asked, type Writing } from './idb-open.ts';

// What is done with many events at once, seldom enough to be loaded only then.

type Tx = Writing<'events' | 'chunks'>;

/** Adds what is not here yet: see `EventStore`. */
export async function merge(tx: Tx, events: readonly LogEvent[]): Promise<{ added: number; clashes: number }> {
  const store = tx.objectStore('events');
  const [tail, blocks] = await Promise.all([store.getAll(), tx.objectStore('chunks').getAll()]);
  const here = new Map(eventsOf({ blocks, tail }).map((event) => [event.id, event]));
  const adding: Promise<unknown>[] = [];
  let clashes = 0;
  for (const event of events) {
    const twin = here.get(event.id);
    if (!twin) {
      here.set(event.id, event);
      adding.push(asked(store.add(event)));
    } else if (canonical(twin) !== canonical(event)) clashes += 1;
  }
  await Promise.all(adding);
  return { added: adding.length, clashes };
}

/**
 * Which events of the tail to close into a block: the first of one device that follow on each other without gaps, so many that
 * a block is full. A device's last event stays: it says where its log goes on. `keys` in order; `size`: events in a block.
 */
function runToPack(keys: readonly [DeviceId, number][], size: number): IDBKeyRange | undefined {
  let from = 0;
  for (const [i, [device, seq]] of keys.entries()) {
    const before = keys[i - 1];
    if (before?.[0] !== device || before[1] !== seq - 1) from = i;
    if (before && i - from === size) return IDBKeyRange.bound(keys[from], before);
  }
  return undefined;
}

/** Moves `size` events, one full block, out of the tail, if there are so many; `false` where there are not. */
export async function pack(tx: Tx, size: number): Promise<boolean> {
  const [events, chunks] = [tx.objectStore('events'), tx.objectStore('chunks')];
  const run = runToPack(await events.getAllKeys(), size);
  if (!run) return false;
  const [packed, blocks] = await Promise.all([events.getAll(run), chunks.getAll()]);
  await Promise.all([asked(chunks.add(closeBlock(packed, cardsIn(blocks)))), asked(events.delete(run))]);
  return true;
}
