import type { Card } from '../content/deck.ts';
import { baseTemplate } from './asking.ts';
import type { DeckIndex } from './deck-index.ts';
import { isSame } from './proof/false-thing.ts';
import type { Value } from './question.ts';
import { truthsOf } from './statement.ts';

const SEVERAL = new Set(['set.members', 'event.who', 'proposal.to', 'relation.object', 'relation.subject']);

/** May this facet have more than one value? */
export const mayBeSeveral = (card: Card): boolean => SEVERAL.has(baseTemplate(card));

/** All that is true of a card's facet, each thing by one of its names. */
export function distinctTruths(index: DeckIndex, { fact, facet }: Card): Value[] {
  const distinct: Value[] = [];
  for (const value of truthsOf(index, fact, facet))
    if (!distinct.some((other) => isSame(index, fact, other, value))) distinct.push(value);
  return distinct;
}
