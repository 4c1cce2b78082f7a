import { type Fact, MARK_OF, MARKS } from '../../content/fact.ts';
import { head } from '../asking.ts';
import { closureOf, inversesOf } from '../closure.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

/** What a fact says, as keys: of one thing, or of one pair from either end. What it says of other things, `twins` knows. */
function saysOf(index: DeckIndex, fact: Fact): string[] {
  const { thing } = closureOf(index);
  if (isNamed(fact)) return [thing(fact.id)];
  if (fact.kind !== 'relation') return [];
  const [s, o] = [thing(fact.subject), thing(fact.object)];
  return [`${s} ${fact.relation} ${o}`, ...inversesOf(index, fact.relation).map((inverse) => `${o} ${inverse} ${s}`)];
}

const SAID = new WeakMap<DeckIndex, ReadonlyMap<string, readonly Fact[]>>();

/** All facts by what they say; worked out once for a deck. */
function saidIn(index: DeckIndex): ReadonlyMap<string, readonly Fact[]> {
  const known = SAID.get(index);
  if (known) return known;
  const said = new Map<string, Fact[]>();
  for (const fact of index.deck.facts) for (const key of saysOf(index, fact)) said.set(key, [...(said.get(key) ?? []), fact]);
  SAID.set(index, said);
  return said;
}

/** The fact and all that say the same. */
const restating = (index: DeckIndex, fact: Fact): readonly Fact[] =>
  saysOf(index, fact).flatMap((key) => saidIn(index).get(key) ?? []);

export const kind: Maker<'kind'> = {
  // Asked once for a fact, on its first card: the statement is the same for all of them.
  templates: (index, card) => (index.cardsOfFact.get(card.fact.id)?.[0] === card ? ['kind'] : []),
  make(index, card, template, seed) {
    const { fact } = card;
    const key = MARK_OF[fact.stance];
    // Said once as a fact and once as a claim: nobody can tell which is meant.
    const others = [...closureOf(index).twins(fact), ...restating(index, fact)];
    if (others.some(({ stance }) => MARK_OF[stance] !== key)) return undefined;
    const object: Value = { kind: 'mark', mark: key };
    const { voice: _voice, ...base } = head(index, card, 'kind', template, seed, {
      fact: fact.id,
      facet: card.facet,
      object,
      want: 'object'
    });
    const marks = MARKS.filter((mark) => mark !== 'disputed' || index.disputes);
    return {
      ...base,
      options: marks.map((mark): Option => ({
        value: { kind: 'mark', mark },
        reason: mark === key ? { kind: 'key' } : { kind: 'false', proof: { by: 'functional' } }
      }))
    };
  }
};
