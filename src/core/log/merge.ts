import type { EventId } from '../base/ids.ts';
import type { LogEvent } from './event.ts';
import { sortedLog, preferred } from './order.ts';

/** Set union by id, in order. Two events with one id and different content leave the same one on every device. */
export function mergeLogs(...logs: readonly (readonly LogEvent[])[]): readonly LogEvent[] {
  const union = new Map<EventId, LogEvent>();
  for (const event of logs.flat()) {
    const here = union.get(event.id);
    union.set(event.id, here ? preferred(here, event) : event);
  }
  return sortedLog([...union.values()]);
}
