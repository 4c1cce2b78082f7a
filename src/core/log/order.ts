import type { Instant } from '../base/day.ts';
import type { DeviceId, EventId } from '../base/ids.ts';
import { canonical } from '../base/canonical.ts';
import { hash32 } from '../base/random.ts';
import type { LogEvent } from './event.ts';

/** Where an event stands among all events of all devices. `at`: its effective time. */
export interface Place {
  at: Instant;
  device: DeviceId;
  seq: number;
}

/** A clock that was set back must not reorder a device: no event is earlier than that device's previous one. */
export const effectiveTime = (at: Instant, previous: Instant | undefined): Instant =>
  previous === undefined || at > previous ? at : previous;

/** By effective time, then device, then seq: two phones can share a millisecond. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.at - b.at || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq);

/** What the next event of the device says of this one in `prev`: a break in the chain shows that events were lost or changed. */
export const chainHash = (event: LogEvent): string => hash32(canonical(event)).toString(16).padStart(8, '0');

/** The device and seq that an event's id names. */
export function placeOfId(id: EventId): { device: string; seq: number } {
  const dot = id.lastIndexOf('.');
  return { device: id.slice(0, dot), seq: Number(id.slice(dot + 1)) };
}

/** For events of one device. */
export const bySeq = (a: LogEvent, b: LogEvent): number => a.seq - b.seq;

/** The events, each there once, in the one order that all devices agree on. */
export function sortedLog(events: readonly LogEvent[]): LogEvent[] {
  const byDevice = new Map<DeviceId, LogEvent[]>();
  for (const event of events) {
    const mine = byDevice.get(event.device);
    if (mine) mine.push(event);
    else byDevice.set(event.device, [event]);
  }
  const placed: { event: LogEvent; place: Place }[] = [];
  for (const [device, log] of byDevice) {
    let at: Instant | undefined;
    for (const event of log.sort(bySeq)) {
      at = effectiveTime(event.at, at);
      placed.push({ event, place: { at, device, seq: event.seq } });
    }
  }
  return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ event }) => event);
}
