import { dayNumber, type Instant } from '../base/day.ts';
import type { DeviceId, EventId } from '../base/ids.ts';
import { type Grade, LOG_VERSION, type LogEvent, type LogEventOf, type Mode, type View } from '../log/event.ts';
import { comparePlaces, effectiveTime, type Place, placeOfId, sortedLog } from '../log/order.ts';
import { dueNumber } from './due.ts';
import { evidence, UNKNOWN_RECALL } from './evidence.ts';
import { DEFAULTS, type Parameters, recall } from './fsrs.ts';
import { rate } from './rate.ts';
import { allows, DEFAULT_SETTINGS, isSetting } from './settings.ts';
import { copyMemory, type DayCount, emptyMemory, type Memory, rowOf, type Run } from './state.ts';
import { NEW, REVIEW } from './steps.ts';

/** A longer pause is not time spent on the card. */
const MOST_MS = 60_000;
/** Answers of older quizzes count, but are no longer listed one by one. */
const KEPT_RUNS = 12;

/** What later events say of earlier ones, by device and seq, and what holds for the whole log. */
interface Hindsight {
  takenBack: Map<string, Set<number>>;
  overridden: Map<string, Set<number>>;
  rollover: number;
  parameters: Parameters;
}

const says = (marks: Map<string, Set<number>>, event: { device: DeviceId; seq: number }): boolean =>
  marks.size > 0 && marks.get(event.device)?.has(event.seq) === true;

function mark(marks: Map<string, Set<number>>, id: EventId): void {
  const { device, seq } = placeOfId(id);
  const seqs = marks.get(device);
  if (seqs) seqs.add(seq);
  else marks.set(device, new Set([seq]));
}

/** From the end, so that taking back a taking-back holds. */
function hindsight(events: readonly LogEvent[], rollover: number | undefined): Hindsight {
  const seen: Hindsight = {
    takenBack: new Map(),
    overridden: new Map(),
    rollover: rollover ?? -1,
    parameters: DEFAULTS
  };
  for (let i = events.length - 1; i >= 0; i -= 1) {
    const event = events[i];
    if (!event || event.kind === 'self-graded' || event.kind === 'answered') continue;
    if (event.v !== LOG_VERSION || says(seen.takenBack, event)) continue;
    if (event.kind === 'taken-back') mark(seen.takenBack, event.event);
    else if (event.kind === 'overridden') mark(seen.overridden, event.event);
    else if (event.kind === 'adopted' && seen.parameters === DEFAULTS)
      seen.parameters = { w: event.parameters, retention: event.retention };
    else if (event.kind === 'setting' && event.name === 'day-start' && seen.rollover < 0 && allows('day-start', event.value))
      seen.rollover = Number(event.value);
  }
  if (seen.rollover < 0) seen.rollover = DEFAULT_SETTINGS['day-start'];
  return seen;
}

function countOf(memory: Memory, day: number): DayCount {
  const count = memory.days.get(day);
  if (count) return count;
  const fresh: DayCount = { answers: 0, remembered: 0, introduced: 0, reviews: 0, recalled: 0, ms: 0 };
  memory.days.set(day, fresh);
  return fresh;
}

/** Before the card's row is changed: what kind of card it was decides what is counted. */
function countRated({ columns }: Memory, count: DayCount, row: number, grade: Grade): void {
  const phase = columns.phase[row];
  if (phase === NEW) count.introduced += 1;
  if (phase !== REVIEW) return;
  count.reviews += 1;
  if (grade > 1) count.recalled += 1;
}

/** What kind of statement a card's fact is, is another thing to know than the card. */
const mistakeKey = (row: number, view?: View): number => row * 2 + (view === 'kind' ? 1 : 0);

function runOf(memory: Memory, id: number, mode: Mode, day: number): Run {
  // Nearly always the answer before was of the same run.
  const latest = memory.runs.at(-1);
  const known = latest?.id === id ? latest : memory.runs.find((run) => run.id === id);
  if (known) return known;
  const run: Run = { id, mode, day, right: 0, near: 0, of: 0, ms: 0, answers: [] };
  memory.runs.push(run);
  if (memory.runs.length > KEPT_RUNS) memory.runs.shift();
  return run;
}

function selfGraded(memory: Memory, event: LogEventOf<'self-graded'>): void {
  const { card, grade, ms } = event;
  const day = dayNumber(event.at, event.offset, memory.rollover);
  const count = countOf(memory, day);
  count.answers += 1;
  if (grade > 1) count.remembered += 1;
  count.ms += Math.min(ms, MOST_MS);
  const row = rowOf(memory, card);
  if (grade > 2) memory.mistakes.delete(mistakeKey(row));
  countRated(memory, count, row, grade);
  rate(memory, row, grade, day, event.at, dueNumber(event.promisedDue));
}

function answered(memory: Memory, event: LogEventOf<'answered'>, overridden: boolean): void {
  const { parts, mode, view, ms, at, options, hints, promisedDue } = event;
  const day = dayNumber(at, event.offset, memory.rollover);
  const count = countOf(memory, day);
  count.ms += Math.min(ms, MOST_MS);
  const run = event.run === undefined ? undefined : runOf(memory, event.run, mode, day);
  if (run) {
    run.ms += Math.min(ms, MOST_MS);
    run.answers.push({ event, overridden });
  }
  for (const { card, given, outcome } of parts) {
    const verdict = overridden ? 'right' : outcome.verdict;
    count.answers += 1;
    if (verdict !== 'wrong') count.remembered += 1;
    if (run) {
      run.of += 1;
      if (verdict === 'right') run.right += 1;
      if (verdict === 'near') run.near += 1;
    }
    const row = rowOf(memory, card);
    const key = mistakeKey(row, view);
    if (verdict === 'right' || mode !== 'study') memory.mistakes.delete(key);
    if (verdict !== 'right' && mode !== 'study') memory.mistakes.set(key, { card, view, question: event.question, verdict });
    const { columns, parameters } = memory;
    const fresh = columns.phase[row] === 0;
    const last = columns.last[row] ?? 0;
    const grade = evidence({
      view,
      verdict,
      unknown: given.kind === 'unknown',
      options,
      hints,
      ms,
      overridden,
      recall: fresh ? UNKNOWN_RECALL : recall(Math.max(0, day - last), columns.stability[row] ?? 1, parameters.w[20] ?? 0),
      first: fresh || last !== day
    });
    if (grade === undefined) continue;
    countRated(memory, count, row, grade);
    rate(memory, row, grade, day, at, promisedDue === undefined ? undefined : dueNumber(promisedDue));
  }
}

function set(memory: Memory, event: LogEventOf<'set'>): void {
  for (const card of event.cards) {
    const row = rowOf(memory, card);
    const { columns } = memory;
    if (event.reset)
      for (const name of ['stability', 'difficulty', 'last', 'due', 'phase', 'step', 'reps', 'lapses'] as const)
        columns[name][row] = 0;
    if (event.suspended !== undefined) columns.suspended[row] = event.suspended ? 1 : 0;
    if (event.buriedUntil !== undefined) columns.buried[row] = dueNumber(event.buriedUntil);
    if (event.flag !== undefined) columns.flag[row] = event.flag;
    // A card that was never rated is new, whatever day it is wished for.
    if (event.due !== undefined && columns.phase[row] !== 0) columns.due[row] = dueNumber(event.due);
  }
}

function apply(memory: Memory, event: LogEvent, overridden: boolean): void {
  switch (event.kind) {
    case 'self-graded':
      return selfGraded(memory, event);
    case 'answered':
      return answered(memory, event, overridden);
    case 'set':
      return set(memory, event);
    case 'setting':
      if (isSetting(event.name) && allows(event.name, event.value))
        memory.settings = { ...memory.settings, [event.name]: event.value };
      return;
    case 'deck':
      if (event.action === 'removed') memory.decks.delete(event.deck);
      else memory.decks.set(event.deck, event.rev);
      return;
    // The first three are known before any event is applied: see `hindsight`. Nothing is written in batches yet, nothing laid
    // over a deck, no task opened.
    case 'taken-back':
    case 'overridden':
    case 'adopted':
    case 'taken-back-batch':
    case 'amended':
    case 'task':
      return;
    default:
      // A kind added to the vocabulary fails to compile here; one that a later version wrote is passed over.
      event satisfies never;
  }
}

/** Where the log of that device has come to. */
function placeOf(memory: Memory, device: DeviceId, at: Instant): Place {
  const known = memory.devices.get(device);
  if (known) return known;
  const place = { at, device, seq: 0 };
  memory.devices.set(device, place);
  return place;
}

/** Stops with `false` before an event that is not in order; the memory is then of no use. */
function applyAll(memory: Memory, events: readonly LogEvent[], { takenBack, overridden }: Hindsight): boolean {
  // One device writes many events in a row: what is known of it is looked up once.
  let place: Place | undefined;
  let gone: ReadonlySet<number> | undefined;
  let right: ReadonlySet<number> | undefined;
  // By index: an iterator would make an object for each event until the loop is compiled.
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i];
    if (!event) continue;
    const { device, seq, at } = event;
    if (place?.device !== device) {
      if (!follows(memory, event)) return false;
      place = placeOf(memory, device, at);
      memory.end = place;
      gone = takenBack.get(device);
      right = overridden.get(device);
    } else if (seq <= place.seq) return false;
    // An event of a later version may have any form.
    if (event.v === LOG_VERSION && gone?.has(seq) !== true) apply(memory, event, right?.has(seq) === true);
    place.at = effectiveTime(at, place.at);
    place.seq = seq;
  }
  memory.events += events.length;
  return true;
}

/** `undefined` where the events are not in order. */
function foldOrdered(events: readonly LogEvent[], rollover: number | undefined): Memory | undefined {
  const seen = hindsight(events, rollover);
  const memory = emptyMemory(seen.rollover, seen.parameters);
  return applyAll(memory, events, seen) ? memory : undefined;
}

/**
 * The memory that a log leaves; the order in which the events arrived does not matter. `rollover` instead of the learner's
 * own setting. Kinds of event that a later version has are passed over.
 */
export function fold(events: readonly LogEvent[], { rollover }: { rollover?: number } = {}): Memory {
  // Nearly every log is in order already; whether it is shows as it is applied, and costs no pass of its own.
  const memory = foldOrdered(events, rollover) ?? foldOrdered(sortedLog(events), rollover);
  if (!memory) throw new Error('a sorted log is in order');
  return memory;
}

/** True where the event comes after all others. */
export function follows(memory: Memory, { at, device, seq }: LogEvent): boolean {
  const mine = memory.devices.get(device);
  if (mine && seq <= mine.seq) return false;
  return !memory.end || comparePlaces(memory.end, { at: effectiveTime(at, mine?.at), device, seq }) < 0;
}

/** True where the event changes what earlier ones mean. */
const rewrites = (event: LogEvent): boolean =>
  event.kind === 'taken-back' ||
  event.kind === 'overridden' ||
  event.kind === 'adopted' ||
  (event.kind === 'setting' && event.name === 'day-start');

const NOTHING = hindsight([], undefined);

/** Applies one new event in place, if it comes last and changes nothing before it; else answers `false`: fold again. */
export function advance(memory: Memory, event: LogEvent): boolean {
  return !rewrites(event) && applyAll(memory, [event], NOTHING);
}

/** `base` with `tail` after it, where later events of the tail may take back earlier ones of the tail. */
export function replay(base: Memory, tail: readonly LogEvent[]): Memory {
  const memory = copyMemory(base);
  applyAll(memory, tail, hindsight(tail, memory.rollover));
  return memory;
}
