import type { Deck } from '../../content/deck.ts';
import type { Fact, Kind } from '../../content/fact.ts';
import { fold } from './fold.ts';
import { type Pairs, pairsOf } from './pairs.ts';
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

/** The words that tell what a fact is about; facts of one kind that share any are about the same. */
function headsOf(fact: Fact, things: Things): string[] {
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
      return [`thing ${things.of(fact.id).root}`];
    case 'relation':
      return [`pair ${fact.relation} ${things.of(fact.subject).root} ${things.of(fact.object).root}`];
  }
}

// What was said to be so and what somebody said are both words of a person.
const SORT: Partial<Record<Kind, string>> = { remark: 'said', assertion: 'said', entity: 'thing', term: 'thing' };

export function knowledgeOf(deck: Deck): Knowledge {
  const things = thingsOf(deck.facts);
  const groups = new Map<string, Set<Fact>>();
  for (const fact of deck.facts) {
    const keys = headsOf(fact, things).map((head) => `${SORT[fact.kind] ?? fact.kind}: ${head}`);
    const group = new Set([fact, ...keys.flatMap((key) => [...(groups.get(key) ?? [])])]);
    const all = new Set([...keys, ...[...group].flatMap((one) => headsOf(one, things).map((head) => `${SORT[one.kind] ?? one.kind}: ${head}`))]);
    for (const key of all) groups.set(key, group);
  }
  const groupOf = new Map<Fact, readonly Fact[]>();
  for (const group of new Set(groups.values())) for (const fact of group) groupOf.set(fact, [...group]);
  return {
    deck,
    facts: new Map(deck.facts.map((fact) => [fact.id, fact])),
    things,
    pairs: pairsOf(deck, things),
    scales: scalesOf(deck.units),
    twins: (fact) => groupOf.get(fact) ?? [fact]
  };
}
