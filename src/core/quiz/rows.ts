import type { Card } from '../content/deck.ts';
import { showOf } from './asking.ts';
import type { DeckIndex } from './deck-index.ts';
import { proofOfFalsity } from './proof/proof-of-falsity.ts';
import { type Row, type Value } from './question.ts';
import { objectsOf, truthsOf } from './statement.ts';

// The lines of a question that joins several things with several others.

/** What stands on the left: the fact, by what is not asked for. */
function leftOf({ fact }: Card): Value {
  return fact.kind === 'relation'
    ? { kind: 'ref', fact: fact.subject, show: 'name' }
    : { kind: 'ref', fact: fact.id, show: showOf(fact) };
}

/** A card as a line; `undefined` where several things are true of it: each would be a right partner. */
export function rowOf(index: DeckIndex, card: Card): Row | undefined {
  const { fact, facet, id } = card;
  const [object] = objectsOf(fact, facet);
  if (!object || truthsOf(index, fact, facet).length !== 1) return undefined;
  return { card: id, asked: { fact: fact.id, facet, object, want: 'object' }, left: leftOf(card), key: object };
}

/** The choice is wrong for that line, and the deck proves it. */
export const isWrongFor = (index: DeckIndex, row: Row, choice: Value): boolean =>
  proofOfFalsity(index, row.asked, choice) !== undefined;
