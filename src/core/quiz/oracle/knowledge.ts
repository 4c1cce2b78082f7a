import type { Deck } from '../../content/deck.ts';
import type { Fact, Kind } from '../../content/fact.ts';
import { fold } from './fold.ts';
import { inversesOf, type Pairs, pairsOf } from './pairs.ts';
import { type Things, thingsOf } from './things.ts';
import { type Scale, scalesOf } from './units.ts';

/** A deck as a set of statements, with what follows from them. */
export interface Knowledge {
  deck: Deck;
  facts: ReadonlyMap<string, Fact>;
  things: Things;
  pairs: Pairs;
  scales: Map<string, Scale>;
  /** The fact and all that speak of the same: what one of them says of it, all say. Disputed ones are among them. */
  twins(fact: Fact): readonly Fact[];
}

// What was said to be so and what somebody said are both words of a person.
const SORT: Partial<Record<Kind, string>> = { remark: 'said', assertion: 'said', entity: 'thing', term: 'thing' };

/** The words that tell what a fact is about; facts that share any are about the same. */
function headsOf(fact: Fact, { relations }: Deck, things: Things): string[] {
  const heads = (): (string | undefined)[] => {
    switch (fact.kind) {
      case 'event':
        return [fold(fact.label), fold(fact.happened)];
      case 'figure':
        return [fold(fact.of), fold(fact.says)];
      case 'proposal':
        return [fold(fact.action)];
      case 'assertion':
        return [fold(fact.says)];
      case 'remark':
        return [fold(fact.gist)];
      case 'set':
        return [fold(fact.label)];
      case 'entity':
      case 'term':
        return [things.of(fact.id).root];
      case 'relation': {
        const [s, o] = [things.of(fact.subject).root, things.of(fact.object).root];
        return [`${s} ${fact.relation} ${o}`, ...inversesOf(relations, fact.relation).map((other) => `${o} ${other} ${s}`)];
      }
    }
  };
  return heads().map((head) => `${SORT[fact.kind] ?? fact.kind}: ${head}`);
}

/** Everything that follows from a deck, made ready once for any number of questions. */
export function knowledgeOf(deck: Deck): Knowledge {
  const things = thingsOf(deck.facts);
  const groups = new Map<string, { facts: Set<Fact>; heads: Set<string> }>();
  for (const fact of deck.facts) {
    const group = { facts: new Set([fact]), heads: new Set(headsOf(fact, deck, things)) };
    for (const head of [...group.heads]) {
      const before = groups.get(head);
      before?.facts.forEach((other) => group.facts.add(other));
      before?.heads.forEach((other) => group.heads.add(other));
    }
    for (const head of group.heads) groups.set(head, group);
  }
  const groupOf = new Map<Fact, readonly Fact[]>();
  for (const { facts } of new Set(groups.values())) for (const fact of facts) groupOf.set(fact, [...facts]);
  return {
    deck,
    facts: new Map(deck.facts.map((fact) => [fact.id, fact])),
    things,
    pairs: pairsOf(deck, things),
    scales: scalesOf(deck.units),
    twins: (fact) => groupOf.get(fact) ?? [fact]
  };
}
