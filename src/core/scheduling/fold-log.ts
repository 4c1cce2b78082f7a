import { VERDICTS } from '../base/answer.ts';
import type { CardId } from '../base/ids.ts';
import { ANSWERED, type Block, cardsIn, eventIn, givenIn, NONE, OTHER, questionIn, SELF_GRADED } from '../log/block.ts';
import { type Grade, LOG_VERSION, type LogEvent, MODES, VIEWS } from '../log/event.ts';
import { inOrder, type Log, type Piece } from '../log/log.ts';
import { answeredPart, answering, type Answering, selfGraded } from './answers.ts';
import { apply } from './apply.ts';
import { hindsight, type Hindsight } from './hindsight.ts';
import { countLure, LURING } from './lures.ts';
import { applyOne, end } from './memory.ts';
import { emptyMemory, type Memory, rowOf, type RunAnswer } from './state.ts';

// The same as `fold`, without an object for each event. Loaded only where there are blocks: not before a learner's thousandth answer.

/** An answer of a quiz. Its event is read out of the block only where the quiz is still listed at the end: most are not. */
class UnreadAnswer implements RunAnswer {
  readonly overridden: boolean;
  #block: Block;
  #row: number;
  #cards: readonly CardId[];

  constructor(overridden: boolean, block: Block, row: number, cards: readonly CardId[]) {
    this.overridden = overridden;
    this.#block = block;
    this.#row = row;
    this.#cards = cards;
  }

  get event(): RunAnswer['event'] {
    const event = eventIn(this.#block, this.#row, this.#cards);
    if (event.kind !== 'answered') throw new Error(`${event.id} is no answer`);
    return event;
  }
}

/** What the folding of one log keeps beside the memory. */
interface Reading {
  memory: Memory;
  seen: Hindsight;
  /** The cards of the blocks by number, and their rows in the memory, -1 where they have none yet. */
  cards: readonly CardId[];
  rows: Int32Array;
}

/** How a pick begins as JSON. */
const PICK = '{"kind":"pick",';

function rowOfNumber({ memory, cards, rows }: Reading, number: number): number {
  const known = rows[number] ?? -1;
  if (known >= 0) return known;
  const card = cards[number];
  if (card === undefined) return known;
  const row = rowOf(memory, card);
  rows[number] = row;
  return row;
}

function answeredIn(reading: Reading, block: Block, row: number, overridden: boolean): void {
  const { memory, cards } = reading;
  const { columns } = block;
  const number = columns.card[row] ?? 0;
  const due = columns.due[row] ?? NaN;
  const run = columns.run[row] ?? NaN;
  const options = columns.options[row];
  const hints = columns.hints[row];
  const answer: Answering = {
    at: columns.at[row] ?? 0,
    offset: columns.offset[row] ?? 0,
    ms: columns.ms[row] ?? 0,
    mode: MODES[columns.mode[row] ?? 0] ?? 'study',
    view: VIEWS[columns.view[row] ?? 0] ?? 'typed',
    question: questionIn(block, row),
    run: Number.isNaN(run) ? undefined : run,
    options: options === NONE ? undefined : options,
    hints: hints === NONE ? undefined : hints,
    due: Number.isNaN(due) ? undefined : due,
    overridden
  };
  const verdict = VERDICTS[columns.says[row] ?? 0] ?? 'wrong';
  answering(memory, answer, verdict)?.answers.push(new UnreadAnswer(overridden, block, row, cards));
  const card = cards[number] ?? ('' as CardId);
  const rated = rowOfNumber(reading, number);
  if (verdict === 'wrong' && !overridden && LURING.has(answer.view)) {
    const given = givenIn(block, row);
    if (given.startsWith(PICK)) countLure(memory, rated, given);
  }
  answeredPart(memory, { card, row: rated, verdict, unknown: columns.unknown[row] === 1 }, answer);
}

function applyRows(reading: Reading, { block, from, to }: Piece & { kind: 'block' }): void {
  const { memory, seen } = reading;
  const { columns, device, first, others } = block;
  const gone = seen.takenBack.get(device);
  const right = seen.overridden.get(device);
  for (let row = from; row < to; row += 1) {
    const seq = first + row;
    if (gone?.has(seq) === true) continue;
    const kind = columns.kind[row];
    if (kind === SELF_GRADED)
      selfGraded(memory, {
        row: rowOfNumber(reading, columns.card[row] ?? 0),
        grade: (columns.says[row] ?? 1) as Grade,
        at: columns.at[row] ?? 0,
        offset: columns.offset[row] ?? 0,
        ms: columns.ms[row] ?? 0,
        due: columns.due[row] ?? 0
      });
    else if (kind === ANSWERED) answeredIn(reading, block, row, right?.has(seq) === true);
    else if (kind === OTHER) {
      const event = others[columns.card[row] ?? 0];
      if (event?.v === LOG_VERSION) apply(memory, event, right?.has(seq) === true);
    }
  }
}

/** The events of a piece that may rewrite others. */
function others(piece: Piece): readonly LogEvent[] {
  if (piece.kind === 'events') return piece.events.slice(piece.from, piece.to);
  const { block, from, to } = piece;
  return block.others.filter(({ seq }) => seq >= block.first + from && seq < block.first + to);
}

function applyPiece(reading: Reading, piece: Piece): void {
  const { memory, seen } = reading;
  if (piece.kind === 'block') {
    applyRows(reading, piece);
    end(memory, piece.end, piece.to - piece.from);
  } else for (const event of piece.events.slice(piece.from, piece.to)) applyOne(memory, event, seen);
}

/** The memory that a log leaves; which of its events stand in blocks makes no difference. `rollover`: see `fold`. */
export function foldLog(log: Log, { rollover }: { rollover?: number } = {}): Memory {
  const pieces = [...inOrder(log)];
  const seen = hindsight(pieces.flatMap(others), rollover);
  const cards = cardsIn(log.blocks);
  const memory = emptyMemory(seen.rollover, seen.parameters, cards.length);
  const reading: Reading = { memory, seen, cards, rows: new Int32Array(cards.length).fill(-1) };
  for (const piece of pieces) applyPiece(reading, piece);
  for (const run of memory.runs) run.answers = run.answers.map(({ event, overridden }) => ({ event, overridden }));
  return memory;
}
