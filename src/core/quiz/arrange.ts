import { parseEdtf } from '../base/edtf.ts';
import type { Random } from '../base/random.ts';
import type { Value } from './question.ts';

const sortKey = (value: Value): number | undefined => {
  if (value.kind === 'date') return parseEdtf(value.edtf)?.start;
  return value.kind === 'quantity' ? value.value : undefined;
};

/** What is chosen from as it stands before the learner: dates and quantities from first to last, anything else by chance. */
export function arranged<Item>(items: readonly Item[], valueOf: (item: Item) => Value, random: Random): Item[] {
  if (items.some((item) => sortKey(valueOf(item)) === undefined)) return random.shuffle(items);
  return [...items].sort((a, b) => (sortKey(valueOf(a)) ?? 0) - (sortKey(valueOf(b)) ?? 0));
}
