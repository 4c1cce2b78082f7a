import { dueNumber } from '../log/due-number.ts';
import type { LogEvent, LogEventOf } from '../log/event.ts';
import { answeredPart, answering, selfGraded } from './answers.ts';
import { wholeVerdict } from './whole-verdict.ts';
import { countLure, LURING } from './lures.ts';
import { allows, isSetting } from './settings.ts';
import { type Memory, rowOf } from './state.ts';

function answered(memory: Memory, event: LogEventOf<'answered'>, overridden: boolean): void {
  const due = event.promisedDue === undefined ? undefined : dueNumber(event.promisedDue);
  const answer = { ...event, due, overridden };
  answering(memory, answer, wholeVerdict(event.parts))?.answers.push({ event, overridden });
  for (const { card, given, outcome } of event.parts) {
    const row = rowOf(memory, card);
    if (outcome.verdict === 'wrong' && given.kind === 'pick' && !overridden && LURING.has(event.view))
      countLure(memory, row, JSON.stringify(given));
    answeredPart(memory, { card, row, verdict: outcome.verdict, unknown: given.kind === 'unknown' }, answer);
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

/** What one event does to a memory. `overridden`: a later event says that the learner was right. */
export function apply(memory: Memory, event: LogEvent, overridden: boolean): void {
  switch (event.kind) {
    case 'self-graded':
      return selfGraded(memory, { ...event, row: rowOf(memory, event.card), due: dueNumber(event.promisedDue) });
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
