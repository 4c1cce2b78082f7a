import type { CardId, DeckId, FactId } from '../base/ids.ts';
import { cardId } from '../base/ids.ts';
import { type Facet, type Fact, type Mark, MARK_OF } from './fact.ts';
import type { Text } from './text.ts';

export interface Source {
  id: string;
  title: string;
  publisher?: string;
  /** Where it can be read; shown as a link, never fetched. */
  url?: string;
  author?: string;
  date?: string;
  /** What a locator counts. */
  unit: 'paragraph' | 'page' | 'second' | 'row';
  /** How many of them there are. */
  extent: number;
  /** The entity whose words the source is, where nothing else is said. */
  voice: FactId;
}

/** What is known of a relation decides which proofs of falsity exist for it. */
export interface RelationKind {
  id: string;
  /** A whole sentence with `{s}` and `{o}`, without its full stop. */
  says: string;
  /** The question for the object, with `{s}`; and for the subject, with `{o}`. */
  askObject: string;
  askSubject: string;
  /** Classes that answers are drawn from. */
  subjectClass: string[];
  objectClass: string[];
  /** One object for each subject; or one subject for each object. */
  functional?: 'object' | 'subject' | 'both';
  /** The deck names every pair that holds: what it does not name is false by the text. */
  closed?: boolean;
  symmetric?: boolean;
  inverse?: string;
}

export interface Unit {
  id: string;
  one: string;
  other: string;
  /** What a learner may write for it: `$`, `usd`, `dollars`. */
  spellings?: string[];
  /** A count of whole things: no fraction, no scale. */
  count?: boolean;
}

export interface Topic {
  id: string;
  title: Text;
}

export interface Deck {
  format: 1;
  id: DeckId;
  /** Counts published versions, from 1. */
  rev: number;
  title: Text;
  about: Text;
  lang: string;
  licence: string;
  authors: string[];
  /** The day on which the deck was true; ages count from here. */
  asOf: string;
  origin?: string;
  /** The school grade at whose end a learner reads the stems with ease. */
  readingGrade?: number;
  sources: Source[];
  relations: RelationKind[];
  units: Unit[];
  topics: Topic[];
  facts: Fact[];
}

/** The facets a fact can answer, in the order its cards are learnt. */
export function facetsOf(fact: Fact): Facet[] {
  if (fact.stance === 'disputed') return ['dispute'];
  switch (fact.kind) {
    case 'event':
      return [
        ...(fact.when ? (['when'] as const) : []),
        ...(fact.where ? (['where'] as const) : []),
        ...(fact.who?.length ? (['who'] as const) : [])
      ];
    case 'figure':
      return ['value'];
    case 'entity':
      return fact.role ? ['name', 'role'] : [];
    case 'term':
      return ['definition'];
    case 'proposal':
      return ['action', 'by', ...(fact.to?.length ? (['to'] as const) : []), ...(fact.reason ? (['why'] as const) : [])];
    case 'assertion':
    case 'remark':
      return ['by'];
    case 'relation':
      return ['object', 'subject'];
    case 'set':
      return ['members', ...(fact.ordered ? (['order'] as const) : [])];
  }
}

export interface Card {
  id: CardId;
  fact: Fact;
  facet: Facet;
}

/** Every card of a deck, in the author's order. */
export const cardsOf = (deck: Deck): Card[] =>
  deck.facts.flatMap((fact) => facetsOf(fact).map((facet) => ({ id: cardId(deck.id, fact.id, facet), fact, facet })));

/** What a flashcard shows, in words. */
export interface Face {
  front: Text;
  back: Text;
  /** What stands small under the answer. */
  aside: Text[];
  /** Where its fact stands in the source: "Paragraph 3". */
  place: string;
}

/** A deck as it is shipped: with the faces of its cards, in the order of `cardsOf`. Showing a card is then no work at all. */
export interface ReadyDeck extends Deck {
  faces: Face[];
}

export interface FacedCard extends Card, Face {
  /** What kind of statement it is, as a learner is told. */
  mark: Mark;
  /** None for what is generally known. */
  source: Source | undefined;
}

export function facedCards(deck: ReadyDeck): Map<CardId, FacedCard> {
  const sources = new Map(deck.sources.map((source) => [source.id, source]));
  const faced = new Map<CardId, FacedCard>();
  cardsOf(deck).forEach((card, i) => {
    const face = deck.faces[i];
    const { source, stance } = card.fact;
    const cited = source === 'background' ? undefined : sources.get(source.id);
    if (face) faced.set(card.id, { ...card, ...face, mark: MARK_OF[stance], source: cited });
  });
  return faced;
}
