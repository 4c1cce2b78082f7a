import type { CardId, FactId } from '../base/ids.ts';
import { type Card, cardsOf, type Deck, type RelationKind, type Source, type Unit } from '../content/deck.ts';
import type { EntityFact, Fact, Name, TermFact } from '../content/fact.ts';
import { plain, type Text } from '../content/text.ts';

/** What has a name and can stand as an answer. */
export type Named = EntityFact | TermFact;

/** A deck made ready for asking: maps over what it holds. What follows from its facts is worked out by `closureOf` when needed. */
export interface DeckIndex {
  deck: Deck;
  facts: ReadonlyMap<FactId, Fact>;
  cards: ReadonlyMap<CardId, Card>;
  /** The cards of one fact, in the order in which they are learnt. */
  cardsOfFact: ReadonlyMap<FactId, Card[]>;
  sources: ReadonlyMap<string, Source>;
  relations: ReadonlyMap<string, RelationKind>;
  units: ReadonlyMap<string, Unit>;
  /** Some fact is disputed. */
  disputes: boolean;
}

export const isNamed = (fact: Fact | undefined): fact is Named => fact?.kind === 'entity' || fact?.kind === 'term';

export const nameOf = (fact: Named): Text => (fact.kind === 'entity' ? fact.name : fact.term);

export const nameRun = (name: Name): { t: string; lang?: string } => (typeof name === 'string' ? { t: name } : name);

/** Every name a learner may write for it, the usual one first. */
export const namesOf = (fact: Named): { t: string; lang?: string }[] => [
  { t: plain(nameOf(fact)) },
  ...(fact.alternates ?? []).map(nameRun),
  ...Object.entries(fact.scripts ?? {}).map(([lang, t]) => ({ t, lang }))
];

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Cheap: a screen that only shows cards needs no more. */
export function indexDeck(deck: Deck): DeckIndex {
  const cards = cardsOf(deck);
  const cardsOfFact = new Map<FactId, Card[]>();
  for (const card of cards) {
    const known = cardsOfFact.get(card.fact.id);
    if (known) known.push(card);
    else cardsOfFact.set(card.fact.id, [card]);
  }
  return {
    deck,
    facts: byId(deck.facts),
    cards: byId(cards),
    cardsOfFact,
    sources: byId(deck.sources),
    relations: byId(deck.relations),
    units: byId(deck.units),
    disputes: deck.facts.some(({ stance }) => stance === 'disputed')
  };
}

/** The entity whose words the source of a fact is, where nothing else is said. */
export const sourceVoice = (index: DeckIndex, fact: Fact): FactId | undefined =>
  fact.source === 'background' ? undefined : index.sources.get(fact.source.id)?.voice;

/**
 * The entity whose words a question must say it rests on; none for plain fact. Who said or proposes it; but a proposal that
 * the source merely reports as its claim is the source's word.
 */
export function voiceOf(index: DeckIndex, fact: Fact): FactId | undefined {
  if (fact.stance === 'fact') return undefined;
  const reported = fact.kind === 'proposal' && fact.stance !== 'proposal' && fact.stance !== 'plan';
  return 'by' in fact && !reported ? fact.by : sourceVoice(index, fact);
}
