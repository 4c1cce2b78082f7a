import type { CardId } from '../base/ids.ts';

/** `few` spread evenly among `many`, both in their own order. */
export function spread<T>(many: readonly T[], few: readonly T[]): T[] {
  const out: T[] = [];
  let i = 0;
  let j = 0;
  while (i < many.length || j < few.length) {
    const takeFew = j < few.length && (i >= many.length || (j + 0.5) * many.length < (i + 0.5) * few.length);
    const item = takeFew ? few[j++] : many[i++];
    if (item !== undefined) out.push(item);
  }
  return out;
}

/** Deck and fact: cards of one fact give each other away. */
export const family = (card: CardId | undefined): string => card?.slice(0, card.lastIndexOf('/')) ?? '';

/** The same cards, as little moved as may be, so that no two of one fact are neighbours wherever that can be. */
export function apart(cards: readonly CardId[]): CardId[] {
  const out: CardId[] = [];
  const held: CardId[] = [];
  for (const card of cards) {
    held.push(card);
    for (let fit = 0; fit >= 0;) {
      fit = held.findIndex((other) => family(other) !== family(out.at(-1)));
      if (fit >= 0) out.push(...held.splice(fit, 1));
    }
  }
  // What is left belongs to the fact of the last card: it goes between strangers further up, or stays at the end.
  for (const card of held) {
    let gap = out.length - 1;
    while (gap >= 0 && (family(out[gap]) === family(card) || family(out[gap - 1]) === family(card))) gap -= 1;
    out.splice(gap < 0 ? out.length : gap, 0, card);
  }
  return out;
}
