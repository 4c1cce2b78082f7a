import { foldText } from '#core/base/fold-text.ts';
import { type Card, cardsOf, type Deck } from '#core/content/deck.ts';
import { plain, type Text } from '#core/content/text.ts';
import { indexDeck } from '#core/quiz/deck-index.ts';
import { wordsFor } from '#core/quiz/words/index.ts';

interface Findable {
  card: Card;
  front: Text;
  words: string;
}

const known = new WeakMap<Deck, Findable[]>();

/** Every word of each card's question, answer and explanation, and of its sources' titles, folded. Made once per deck. */
function findables(deck: Deck): Findable[] {
  let all = known.get(deck);
  if (!all) {
    const index = indexDeck(deck);
    const words = wordsFor(deck.lang);
    all = cardsOf(deck).map((card) => {
      const front = words.front(index, card);
      const source = words.provenance(index, card.fact).source?.title ?? '';
      const text = [front, words.back(index, card), ...words.aside(index, card), card.fact.why].map(plain).join(' ');
      return { card, front, words: foldText(`${text} ${source}`) };
    });
    known.set(deck, all);
  }
  return all;
}

/** Cards in which every word that is looked for stands, in the deck's order, each with its question. */
export function findIn(deck: Deck, wanted: string): { card: Card; front: Text }[] {
  const needles = foldText(wanted).split(' ').filter(Boolean);
  if (needles.length === 0) return [];
  return findables(deck).filter(({ words }) => needles.every((needle) => words.includes(needle)));
}
