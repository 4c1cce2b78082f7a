import type { Instant } from '../base/day.ts';
import type { DeviceId } from '../base/ids.ts';
import { type Block, cardsIn, eventIn, sizeOf } from './block.ts';
import type { LogEvent } from './event.ts';
import { bySeq, comparePlaces, effectiveTime, type Place } from './order.ts';

/** The log as it is kept: most of it in closed blocks, and a tail of single events. */
export interface Log {
  blocks: readonly Block[];
  tail: readonly LogEvent[];
}

/** Events of one device that follow on each other: a block, or events in none. */
type Stretch = { kind: 'block'; block: Block } | { kind: 'events'; events: readonly LogEvent[] };

/** Rows `from` to before `to` of a stretch; `end`: the place of the last of them. */
export type Piece = Stretch & { from: number; to: number; end: Place };

const rowsOf = (stretch: Stretch): number => (stretch.kind === 'block' ? sizeOf(stretch.block) : stretch.events.length);

const seqAt = (stretch: Stretch, row: number): number =>
  stretch.kind === 'block' ? stretch.block.first + row : (stretch.events[row]?.seq ?? 0);

const instantAt = (stretch: Stretch, row: number): Instant =>
  (stretch.kind === 'block' ? stretch.block.columns.at[row] : stretch.events[row]?.at) ?? 0;

/** One device's log by seq. `events`: by seq, each once. */
function stretchesOf(blocks: readonly Block[], events: readonly LogEvent[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const upTo = (seq: number): LogEvent[] => {
    const begin = from;
    while ((events[from]?.seq ?? Infinity) < seq) from += 1;
    return events.slice(begin, from);
  };
  const add = (loose: readonly LogEvent[]): void => void (loose.length > 0 && stretches.push({ kind: 'events', events: loose }));
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    add(upTo(block.first));
    stretches.push({ kind: 'block', block });
    upTo(block.first + sizeOf(block));
  }
  add(upTo(Infinity));
  return stretches;
}

/** How far one device's log has been walked. */
interface Course {
  device: DeviceId;
  stretches: readonly Stretch[];
  at: number;
  row: number;
  /** The effective time of the event before. */
  before: Instant | undefined;
}

function coursesOf({ blocks, tail }: Log): Course[] {
  const devices = new Map<DeviceId, { blocks: Block[]; events: LogEvent[] }>();
  const of = (device: DeviceId): { blocks: Block[]; events: LogEvent[] } => {
    const known = devices.get(device);
    if (known) return known;
    const fresh = { blocks: [], events: [] };
    devices.set(device, fresh);
    return fresh;
  };
  for (const block of blocks) of(block.device).blocks.push(block);
  for (const event of tail) of(event.device).events.push(event);
  return [...devices].map(([device, mine]) => ({
    device,
    stretches: stretchesOf(mine.blocks, mine.events.sort(bySeq)),
    at: 0,
    row: 0,
    before: undefined
  }));
}

function headOf({ device, stretches, at, row, before }: Course): Place | undefined {
  const stretch = stretches[at];
  return stretch && { at: effectiveTime(instantAt(stretch, row), before), device, seq: seqAt(stretch, row) };
}

/** Walks to the end of the stretch, or to the first event that comes after `limit`. */
function walk(course: Course, limit: Place | undefined): Piece | undefined {
  const { device, stretches, row: from } = course;
  const stretch = stretches[course.at];
  if (!stretch) return undefined;
  const size = rowsOf(stretch);
  const comesLater = (at: Instant): boolean =>
    limit !== undefined && (at > limit.at || (at === limit.at && device > limit.device));
  let to = from;
  let end = course.before;
  for (; to < size; to += 1) {
    const at = effectiveTime(instantAt(stretch, to), end);
    if (to > from && comesLater(at)) break;
    end = at;
  }
  course.before = end;
  course.row = to < size ? to : 0;
  if (to === size) course.at += 1;
  return { ...stretch, from, to, end: { at: end ?? 0, device, seq: seqAt(stretch, to - 1) } };
}

/** Every event once, in the one order that all devices agree on, in pieces that follow on each other in one device's log. */
export function* inOrder(log: Log): Generator<Piece, void> {
  const courses = coursesOf(log);
  for (;;) {
    const heads = courses.flatMap((course) => {
      const place = headOf(course);
      return place ? [{ course, place }] : [];
    });
    const [first, second] = heads.sort((a, b) => comparePlaces(a.place, b.place));
    const piece = first && walk(first.course, second?.place);
    if (!piece) return;
    yield piece;
  }
}

/** Every event once, in the one order that all devices agree on. */
export function eventsOf(log: Log): LogEvent[] {
  const cards = cardsIn(log.blocks);
  return [...inOrder(log)].flatMap((piece) =>
    piece.kind === 'events'
      ? piece.events.slice(piece.from, piece.to)
      : Array.from({ length: piece.to - piece.from }, (_, i) => eventIn(piece.block, piece.from + i, cards))
  );
}
