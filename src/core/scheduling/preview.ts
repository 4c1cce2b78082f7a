import type { CardId } from '../base/ids.ts';
import type { Due, Grade } from '../log/event.ts';
import { dueFrom } from '../log/due-number.ts';
import { type Here, todayAt } from './due.ts';
import { dueAfter } from './rate.ts';
import type { Memory } from './state.ts';

export type Preview = Readonly<Record<Grade, Due>>;

/** When the card comes back after each grade given now: the button shows it, the event promises it, the fold keeps it. */
export function preview(memory: Memory, card: CardId, here: Here): Preview {
  // No row reads as a card that was never asked.
  const row = memory.rows.get(card) ?? -1;
  const due = (grade: Grade): Due => dueFrom(dueAfter(memory, row, grade, todayAt(here), here.now));
  return { 1: due(1), 2: due(2), 3: due(3), 4: due(4) };
}
