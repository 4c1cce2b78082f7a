import { LOG_VERSION, type LogEvent } from '../log/event.ts';
import { comparePlaces, effectiveTime, type Place, sortedLog } from '../log/order.ts';
import { apply } from './apply.ts';
import { hindsight, type Hindsight, rewrites } from './hindsight.ts';
import { copyMemory, emptyMemory, type Memory } from './state.ts';

/** Says how far the memory has come: `events` more, the last of them at `place`. */
export function end(memory: Memory, place: Place, events: number): void {
  memory.devices.set(place.device, place);
  memory.end = place;
  memory.events += events;
}

/** Applies one event, the next in order. */
export function applyOne(memory: Memory, event: LogEvent, { takenBack, overridden }: Hindsight): void {
  const { v, at, device, seq } = event;
  // An event of a later version may have any form.
  if (v === LOG_VERSION && takenBack.get(device)?.has(seq) !== true)
    apply(memory, event, overridden.get(device)?.has(seq) === true);
  end(memory, { at: effectiveTime(at, memory.devices.get(device)?.at), device, seq }, 1);
}

/**
 * The memory that a log leaves of which nothing stands in blocks; the order in which the events arrived does not matter.
 * `rollover` instead of the learner's own setting. Kinds of event that a later version has are passed over.
 */
export function fold(events: readonly LogEvent[], { rollover }: { rollover?: number } = {}): Memory {
  const sorted = sortedLog(events);
  const seen = hindsight(sorted, rollover);
  const memory = emptyMemory(seen.rollover, seen.parameters);
  for (const event of sorted) applyOne(memory, event, seen);
  return memory;
}

/** True where the event comes after all others. */
export function follows(memory: Memory, { at, device, seq }: LogEvent): boolean {
  const mine = memory.devices.get(device);
  if (mine && seq <= mine.seq) return false;
  return !memory.end || comparePlaces(memory.end, { at: effectiveTime(at, mine?.at), device, seq }) < 0;
}

const NOTHING = hindsight([]);

/** Applies one new event in place, if it comes last and changes nothing before it; else answers `false`: fold again. */
export function advance(memory: Memory, event: LogEvent): boolean {
  if (rewrites(event) || !follows(memory, event)) return false;
  applyOne(memory, event, NOTHING);
  return true;
}

/** `base` with `tail` after it, in order, where later events of the tail may take back earlier ones of the tail. */
export function replay(base: Memory, tail: readonly LogEvent[]): Memory {
  const memory = copyMemory(base);
  const seen = hindsight(tail, memory.rollover);
  for (const event of tail) applyOne(memory, event, seen);
  return memory;
}
