import { type Given, VERDICTS } from '../base/answer.ts';
import { type CardId, type DeviceId, eventId, type LearnerId } from '../base/ids.ts';
import { dueFrom } from './due-number.ts';
import { type Grade, LOG_VERSION, type LogEvent, MODES, VIEWS } from './event.ts';

// Most of a log is two kinds of event, said again and again. In columns they are a sixth of the size, and are read and folded
// without an object for each.

/** What stands in `kind`. */
export const OTHER = 0;
export const SELF_GRADED = 1;
export const ANSWERED = 2;

/** Where a number may be absent. */
export const NONE = 255;

export const newColumns = (rows: number) => ({
  kind: new Uint8Array(rows),
  at: new Float64Array(rows),
  offset: new Int16Array(rows),
  prev: new Uint32Array(rows),
  /** The card's number in the log; of another kind of event its place in `others`. */
  card: new Uint32Array(rows),
  ms: new Float64Array(rows),
  /** See due-number.ts; NaN where nothing was promised. */
  due: new Float64Array(rows),
  /** A self-grade's grade; an answer's place in `VERDICTS`. */
  says: new Uint8Array(rows),
  /** 1 for "I don't know". */
  unknown: new Uint8Array(rows),
  view: new Uint8Array(rows),
  mode: new Uint8Array(rows),
  options: new Uint8Array(rows),
  hints: new Uint8Array(rows),
  /** NaN outside quizzes. */
  run: new Float64Array(rows),
  gen: new Uint32Array(rows),
  deckRev: new Uint32Array(rows),
  earned: new Float32Array(rows),
  of: new Float32Array(rows),
  /** Where its `question` ends in `text`, and where what was `given`, as JSON, does. It begins where the row before ends. */
  asked: new Uint32Array(rows),
  end: new Uint32Array(rows)
});

/** Events of one device that follow on each other, closed: never changed again. */
export interface Block {
  v: typeof LOG_VERSION;
  device: DeviceId;
  /** The number of its first event; the others follow without gaps. */
  first: number;
  learner: LearnerId;
  /** How many cards the blocks closed before it name: its own are numbered from there. */
  known: number;
  cards: readonly CardId[];
  columns: ReturnType<typeof newColumns>;
  text: string;
  /** Events without columns of their own, whole. */
  others: readonly LogEvent[];
}

export const sizeOf = ({ columns }: Block): number => columns.kind.length;

/** The cards that the blocks name, by their numbers in the log. */
export function cardsIn(blocks: readonly Block[]): CardId[] {
  const cards: CardId[] = [];
  for (const block of blocks) block.cards.forEach((card, i) => (cards[block.known + i] = card));
  return cards;
}

const optional = <Name extends string, T>(name: Name, value: T | undefined): { [N in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: T };
const number = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
const short = (value: number | undefined): number | undefined => (value === NONE ? undefined : value);

/** What was asked in that row. */
export const questionIn = ({ text, columns }: Block, row: number): string =>
  text.slice(row > 0 ? columns.end[row - 1] : 0, columns.asked[row]);

/** What was given in that row, as JSON. */
export const givenIn = ({ text, columns }: Block, row: number): string => text.slice(columns.asked[row], columns.end[row]);

/** The event of that row. `cards`: see `cardsIn`. */
export function eventIn(block: Block, row: number, cards: readonly CardId[]): LogEvent {
  const { device, first, learner, columns, others } = block;
  const kind = columns.kind[row];
  const card = columns.card[row] ?? 0;
  if (kind === OTHER) {
    const other = others[card];
    if (!other) throw new Error(`row ${row} of the block from ${device}.${first} is missing`);
    return other;
  }
  const seq = first + row;
  const stamp = {
    v: LOG_VERSION,
    id: eventId(device, seq),
    device,
    seq,
    at: columns.at[row] ?? 0,
    offset: columns.offset[row] ?? 0,
    learner,
    prev: (columns.prev[row] ?? 0).toString(16).padStart(8, '0')
  } as const;
  const name = cards[card] ?? ('' as CardId);
  const ms = columns.ms[row] ?? 0;
  const due = columns.due[row] ?? NaN;
  const says = columns.says[row] ?? 0;
  if (kind === SELF_GRADED)
    return { ...stamp, kind: 'self-graded', card: name, grade: says as Grade, ms, promisedDue: dueFrom(due) };
  return {
    ...stamp,
    kind: 'answered',
    parts: [
      {
        card: name,
        given: JSON.parse(givenIn(block, row)) as Given,
        outcome: { verdict: VERDICTS[says] ?? 'wrong', earned: columns.earned[row] ?? 0, of: columns.of[row] ?? 0 }
      }
    ],
    mode: MODES[columns.mode[row] ?? 0] ?? 'study',
    view: VIEWS[columns.view[row] ?? 0] ?? 'typed',
    question: questionIn(block, row),
    gen: columns.gen[row] ?? 0,
    deckRev: columns.deckRev[row] ?? 0,
    ms,
    ...optional('run', number(columns.run[row] ?? NaN)),
    ...optional('hints', short(columns.hints[row])),
    ...optional('options', short(columns.options[row])),
    ...optional('promisedDue', Number.isNaN(due) ? undefined : dueFrom(due))
  };
}
