import { foldText } from '../base/fold-text.ts';
import type { CardId, FactId } from '../base/ids.ts';
import { type Card, cardsOf, type Deck, type RelationKind, type Source, type Unit } from '../content/deck.ts';
import type { EntityFact, Fact, Name, TermFact } from '../content/fact.ts';
import { plain } from '../content/text.ts';

/** What has a name and can stand as an answer. */
export type Named = EntityFact | TermFact;

/** A deck made ready for asking: everything the generator looks up, built once. */
export interface DeckIndex {
  deck: Deck;
  facts: ReadonlyMap<FactId, Fact>;
  cards: ReadonlyMap<CardId, Card>;
  /** The cards of one fact, in the author's order. */
  cardsOfFact: ReadonlyMap<FactId, Card[]>;
  sources: ReadonlyMap<string, Source>;
  relations: ReadonlyMap<string, RelationKind>;
  units: ReadonlyMap<string, Unit>;
  named: Named[];
  /** Folded names of each named fact, alternates and scripts included. */
  names: ReadonlyMap<FactId, string[]>;
}

export const isNamed = (fact: Fact | undefined): fact is Named => fact?.kind === 'entity' || fact?.kind === 'term';

export const nameOf = (fact: Named) => (fact.kind === 'entity' ? fact.name : fact.term);

/** Every name a learner may write for it, the usual one first. */
export function namesOf(fact: Named): { t: string; lang?: string }[] {
  const named = (name: Name): { t: string; lang?: string } => (typeof name === 'string' ? { t: name } : name);
  const usual = { t: plain(nameOf(fact)) };
  return [usual, ...(fact.alternates ?? []).map(named), ...Object.entries(fact.scripts ?? {}).map(([lang, t]) => ({ t, lang }))];
}

/** Cheap enough to make at the first question: maps over the facts, and folded names. */
export function indexDeck(deck: Deck): DeckIndex {
  const cards = cardsOf(deck);
  const cardsOfFact = new Map<FactId, Card[]>();
  for (const card of cards) {
    const known = cardsOfFact.get(card.fact.id);
    if (known) known.push(card);
    else cardsOfFact.set(card.fact.id, [card]);
  }
  const named = deck.facts.filter(isNamed);
  return {
    deck,
    facts: new Map(deck.facts.map((fact) => [fact.id, fact])),
    cards: new Map(cards.map((card) => [card.id, card])),
    cardsOfFact,
    sources: new Map(deck.sources.map((source) => [source.id, source])),
    relations: new Map(deck.relations.map((relation) => [relation.id, relation])),
    units: new Map(deck.units.map((unit) => [unit.id, unit])),
    named,
    names: new Map(named.map((fact) => [fact.id, namesOf(fact).map(({ t, lang }) => foldText(t, lang))]))
  };
}

/** The fact whose words an attributed stem must name: who is said to have said it, else the source's own voice. */
export function voiceOf(index: DeckIndex, fact: Fact): FactId | undefined {
  if (fact.stance === 'fact') return undefined;
  if (fact.kind === 'assertion' || fact.kind === 'remark') return fact.by;
  if (fact.kind === 'proposal' && (fact.stance === 'proposal' || fact.stance === 'plan')) return fact.by;
  return fact.source === 'background' ? undefined : index.sources.get(fact.source.id)?.voice;
}
