import { eventId, type DeviceId } from '#core/base/ids.ts';
import { LOG_VERSION, type LogEvent, type What } from '#core/log/event.ts';
import { chainHash } from '#core/log/order.ts';
import type { Moment } from './event-store.ts';

/** The events that follow `last`, the device's latest, numbered and chained. */
export function stamp(what: readonly What[], moment: Moment, device: DeviceId, last: LogEvent | undefined): LogEvent[] {
  const events: LogEvent[] = [];
  let previous = last;
  for (const one of what) {
    const seq: number = (previous?.seq ?? 0) + 1;
    const chain = previous ? { prev: chainHash(previous) } : {};
    previous = { v: LOG_VERSION, id: eventId(device, seq), device, seq, ...moment, ...chain, ...one };
    events.push(previous);
  }
  return events;
}
