import type { DeviceId } from '#core/base/ids.ts';
import { cardsIn } from '#core/log/block.ts';
import { closeBlock } from '#core/log/close-block.ts';
import { asked, type Writing } from './idb-open.ts';

/** Events in a block: so many are read and folded in a few milliseconds even singly. */
const ROWS = 1000;

/**
 * Which events of the tail to close into a block: the first of one device that follow on each other without gaps, so many that
 * a block is full. A device's last event stays: it says where its log goes on. `keys` in order.
 */
function runToPack(keys: readonly [DeviceId, number][]): IDBKeyRange | undefined {
  let from = 0;
  for (const [i, [device, seq]] of keys.entries()) {
    const before = keys[i - 1];
    if (before?.[0] !== device || before[1] !== seq - 1) from = i;
    if (before && i - from === ROWS) return IDBKeyRange.bound(keys[from], before);
  }
  return undefined;
}

/** Moves the events of one full block out of the tail, if there are so many; `false` where there are not. */
export async function pack(tx: Writing<'events' | 'chunks'>): Promise<boolean> {
  const [events, chunks] = [tx.objectStore('events'), tx.objectStore('chunks')];
  const run = runToPack(await events.getAllKeys());
  if (!run) return false;
  const [packed, blocks] = await Promise.all([events.getAll(run), chunks.getAll()]);
  await Promise.all([asked(chunks.add(closeBlock(packed, cardsIn(blocks)))), asked(events.delete(run))]);
  return true;
}
