import { eventId, type DeviceId } from '#core/base/ids.ts';
import { LOG_VERSION, type LogEvent, type What } from '#core/log/event.ts';
import { chainHash } from '#core/log/order.ts';
import type { Moment } from './event-store.ts';

/** How far the log of a device has come: its last event's number and hash. */
export interface Tip {
  device: DeviceId;
  seq: number;
  hash: string;
}

export const tipOf = (event: LogEvent): Tip => ({ device: event.device, seq: event.seq, hash: chainHash(event) });

/** The events that come next on that device, numbered and chained. */
export function stamp(what: readonly What[], moment: Moment, device: DeviceId, tip: Tip | undefined): LogEvent[] {
  const events: LogEvent[] = [];
  let before = tip;
  for (const one of what) {
    const last = events.at(-1);
    if (last) before = tipOf(last);
    const seq = (before?.seq ?? 0) + 1;
    const chain = before ? { prev: before.hash } : {};
    events.push({ v: LOG_VERSION, id: eventId(device, seq), device, seq, ...moment, ...chain, ...one });
  }
  return events;
}
