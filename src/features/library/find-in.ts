import { foldText } from '#core/base/fold-text.ts';
import { type FacedCard, facedCards, type ReadyDeck } from '#core/content/deck.ts';
import { plain } from '#core/content/text.ts';

interface Findable {
  card: FacedCard;
  words: string;
}

const known = new WeakMap<ReadyDeck, Findable[]>();

/** Every word of each card's question, answer and explanation, and of its sources' titles, folded. Made once per deck. */
function findables(deck: ReadyDeck): Findable[] {
  let all = known.get(deck);
  if (!all) {
    all = [...facedCards(deck).values()].map((card) => {
      const text = [card.front, card.back, ...card.aside, card.fact.why].map(plain).join(' ');
      return { card, words: foldText(`${text} ${card.source?.title ?? ''}`) };
    });
    known.set(deck, all);
  }
  return all;
}

/** Cards in which every word that is looked for stands, in the deck's order. */
export function findIn(deck: ReadyDeck, wanted: string): FacedCard[] {
  const needles = foldText(wanted).split(' ').filter(Boolean);
  if (needles.length === 0) return [];
  return findables(deck)
    .filter(({ words }) => needles.every((needle) => words.includes(needle)))
    .map(({ card }) => card);
}
