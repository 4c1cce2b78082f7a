import type { DeviceId, EventId } from '../base/ids.ts';
import { LOG_VERSION, type LogEvent } from '../log/event.ts';
import { placeOfId } from '../log/order.ts';
import { DEFAULTS, type Parameters, parametersOf } from './fsrs.ts';
import { allows, DEFAULT_SETTINGS } from './settings.ts';

type Marks = Map<DeviceId, Set<number>>;

/** What later events say of earlier ones, by device and seq, and what holds for the whole log. */
export interface Hindsight {
  takenBack: Marks;
  overridden: Marks;
  rollover: number;
  parameters: Parameters;
}

/** True where the event changes what earlier ones mean. */
export const rewrites = (event: LogEvent): boolean =>
  event.kind === 'taken-back' ||
  event.kind === 'overridden' ||
  event.kind === 'adopted' ||
  (event.kind === 'setting' && event.name === 'day-start');

function mark(marks: Marks, id: EventId): void {
  const { device, seq } = placeOfId(id);
  const seqs = marks.get(device as DeviceId);
  if (seqs) seqs.add(seq);
  else marks.set(device as DeviceId, new Set([seq]));
}

/** `events` in order; read from the end, so that taking back a taking-back holds. `rollover` instead of the learner's own setting. */
export function hindsight(events: readonly LogEvent[], rollover?: number): Hindsight {
  const takenBack: Marks = new Map();
  const overridden: Marks = new Map();
  let own = rollover;
  let parameters = DEFAULTS;
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i];
    if (!event || event.v !== LOG_VERSION || !rewrites(event) || takenBack.get(event.device)?.has(event.seq)) continue;
    if (event.kind === 'taken-back') mark(takenBack, event.event);
    else if (event.kind === 'overridden') mark(overridden, event.event);
    else if (event.kind === 'adopted' && parameters === DEFAULTS) parameters = parametersOf(event.parameters, event.retention);
    else if (event.kind === 'setting' && event.name === 'day-start' && own === undefined && allows('day-start', event.value))
      own = Number(event.value);
  }
  return { takenBack, overridden, rollover: own ?? DEFAULT_SETTINGS['day-start'], parameters };
}
