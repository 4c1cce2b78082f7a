import type { Card } from '../content/deck.ts';
import { baseTemplate } from './asking.ts';
import { closureOf } from './closure.ts';
import type { DeckIndex } from './deck-index.ts';
import { type Value, valueId } from './question.ts';
import { truthsOf } from './statement.ts';

const SEVERAL = new Set(['set.members', 'event.who', 'proposal.to', 'relation.object', 'relation.subject']);

/** May this facet have more than one value? */
export const mayBeSeveral = (card: Card): boolean => SEVERAL.has(baseTemplate(card));

/** All that is true of a card's facet, each thing by one of its names. */
export function distinctTruths(index: DeckIndex, { fact, facet }: Card): Value[] {
  const { thing } = closureOf(index);
  const byThing = new Map<string, Value>();
  for (const value of truthsOf(index, fact, facet)) {
    const id = value.kind === 'ref' ? thing(value.fact) : valueId(value);
    if (!byThing.has(id)) byThing.set(id, value);
  }
  return [...byThing.values()];
}
