import type { LogEvent } from '../log/event.ts';
import { placeOfId } from '../log/order.ts';
import { advance, follows, replay } from './memory.ts';
import { copyMemory, type Memory } from './state.ts';

/** The memory as it is, and as it was before the latest events: so that taking back one of them need not read the whole log. */
export interface Ledger {
  memory: Memory;
  base: Memory;
  /** What came after `base`, in order. */
  tail: readonly LogEvent[];
}

const MOST_TAIL = 500;

export const openLedger = (memory: Memory): Ledger => ({ memory, base: copyMemory(memory), tail: [] });

/** The event speaks of one in the tail. */
function reaches(base: Memory, event: LogEvent): boolean {
  if (event.kind !== 'taken-back' && event.kind !== 'overridden') return false;
  const { device, seq } = placeOfId(event.event);
  const place = [...base.devices.values()].find((mine) => mine.device === device);
  return !place || seq > place.seq;
}

/** The ledger after one new event, its memory a new object; `undefined` where only the whole log can tell: open it again. */
export function enter({ memory, base, tail }: Ledger, event: LogEvent): Ledger | undefined {
  const longer = [...tail, event];
  if (advance(memory, event))
    return longer.length > MOST_TAIL ? openLedger({ ...memory }) : { memory: { ...memory }, base, tail: longer };
  if (!follows(memory, event) || !reaches(base, event)) return undefined;
  return { memory: replay(base, longer), base, tail: longer };
}
