import { disjoint, parseEdtf } from '../base/edtf.ts';
import type { Random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import { plain } from '../content/text.ts';
import { closureOf } from './closure.ts';
import { companionsOf } from './companions.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Value } from './question.ts';

// Events in the order in which they happened.

/** When a card's event happened, by every fact that tells of it; `undefined` where one of these cannot be read. */
function spansOf(index: DeckIndex, { fact }: Card) {
  const dates = closureOf(index)
    .twins(fact)
    .flatMap((twin) => (twin.kind === 'event' && twin.when !== undefined ? [parseEdtf(twin.when)] : []));
  return dates.flatMap((span) => (span ? [span] : []));
}

/** A year in its name tells when it was. */
const tellsYear = ({ fact }: Card): boolean => fact.kind !== 'event' || /\d{3}/.test(plain(fact.label));

export const eventOf = ({ fact }: Card): Value => ({ kind: 'ref', fact: fact.id, show: 'label' });

/** Where the first happened before the second by all that is said of both, less than 0; `undefined` where nobody can tell. */
export function compareEvents(index: DeckIndex, a: Card, b: Card): number | undefined {
  const [mine, its] = [spansOf(index, a), spansOf(index, b)];
  if (!mine.every((one) => its.every((other) => disjoint(one, other)))) return undefined;
  const signs = new Set(mine.flatMap((one) => its.map((other) => Math.sign(one.start - other.start))));
  const [sign, another] = [...signs];
  return another === undefined ? sign : undefined;
}

/** Up to `most` events, this one among them, of which each two can be told apart; from first to last. */
export function datedWith(index: DeckIndex, card: Card, random: Random, most: number): Card[] {
  if (tellsYear(card)) return [];
  const chosen = [card];
  for (const other of companionsOf(index, card, random)) {
    if (chosen.length === most) break;
    if (!tellsYear(other) && chosen.every((one) => compareEvents(index, one, other) !== undefined)) chosen.push(other);
  }
  return chosen.sort((a, b) => compareEvents(index, a, b) ?? 0);
}
