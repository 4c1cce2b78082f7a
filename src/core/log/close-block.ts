import { VERDICTS } from '../base/answer.ts';
import { canonical } from '../base/canonical.ts';
import { isDay } from '../base/day.ts';
import type { CardId } from '../base/ids.ts';
import { ANSWERED, type Block, eventIn, newColumns, NONE, OTHER, SELF_GRADED } from './block.ts';
import { dueNumber, isInstant } from './due-number.ts';
import { type Due, LOG_VERSION, type LogEvent, MODES, VIEWS } from './event.ts';

// Apart from block.ts: a block is closed once in a thousand answers, and this is loaded then.

type Open = { -readonly [Name in keyof Block]: Block[Name] } & { cards: CardId[]; others: LogEvent[] };

const fits = (due: Due): boolean => (typeof due === 'number' ? isInstant(due) : isDay(due));

/** Writes what has a column. What comes out may be another event: whoever closes the block compares. */
function write(block: Open, row: number, event: LogEvent, numberOf: (card: CardId) => number): void {
  const { columns } = block;
  columns.at[row] = event.at;
  columns.offset[row] = event.offset;
  columns.prev[row] = Number.parseInt(event.prev ?? '', 16);
  if (event.kind === 'self-graded' && fits(event.promisedDue)) {
    columns.kind[row] = SELF_GRADED;
    columns.card[row] = numberOf(event.card);
    columns.ms[row] = event.ms;
    columns.due[row] = dueNumber(event.promisedDue);
    columns.says[row] = event.grade;
  }
  const part = event.kind === 'answered' && event.parts[0];
  if (event.kind === 'answered' && part && (event.promisedDue === undefined || fits(event.promisedDue))) {
    columns.kind[row] = ANSWERED;
    columns.card[row] = numberOf(part.card);
    columns.ms[row] = event.ms;
    columns.due[row] = event.promisedDue === undefined ? NaN : dueNumber(event.promisedDue);
    columns.says[row] = VERDICTS.indexOf(part.outcome.verdict);
    columns.unknown[row] = part.given.kind === 'unknown' ? 1 : 0;
    columns.view[row] = VIEWS.indexOf(event.view);
    columns.mode[row] = MODES.indexOf(event.mode);
    columns.options[row] = event.options ?? NONE;
    columns.hints[row] = event.hints ?? NONE;
    columns.run[row] = event.run ?? NaN;
    columns.gen[row] = event.gen;
    columns.deckRev[row] = event.deckRev;
    columns.earned[row] = part.outcome.earned;
    columns.of[row] = part.outcome.of;
    block.text += event.question;
    columns.asked[row] = block.text.length;
    block.text += JSON.stringify(part.given);
  }
  columns.end[row] = block.text.length;
}

/**
 * A block of events of one device, each following on the one before. Nothing of them is lost: an event that its columns would
 * not give back exactly is kept whole. `cards`: those that earlier blocks name.
 */
export function closeBlock(events: readonly LogEvent[], cards: readonly CardId[]): Block {
  const [head] = events;
  if (!head || events.some(({ device, seq }, i) => device !== head.device || seq !== head.seq + i))
    throw new Error('a block is a run of one device’s events');
  const named = [...cards];
  const numbers = new Map(named.map((card, i) => [card, i]));
  const block: Open = {
    v: LOG_VERSION,
    device: head.device,
    first: head.seq,
    learner: head.learner,
    known: cards.length,
    cards: [],
    columns: newColumns(events.length),
    text: '',
    others: []
  };
  const numberOf = (card: CardId): number => {
    const known = numbers.get(card);
    if (known !== undefined) return known;
    numbers.set(card, named.length);
    block.cards.push(card);
    return named.push(card) - 1;
  };
  events.forEach((event, row) => {
    const before = block.text;
    if (event.v === LOG_VERSION) write(block, row, event, numberOf);
    const { columns } = block;
    if (columns.kind[row] !== OTHER && canonical(eventIn(block, row, named)) === canonical(event)) return;
    block.text = before;
    columns.at[row] = event.at;
    columns.kind[row] = OTHER;
    columns.card[row] = block.others.push(event) - 1;
    columns.end[row] = before.length;
  });
  return block;
}
