import { type Fact, MARK_OF, MARKS } from '../../content/fact.ts';
import { head } from '../asking.ts';
import { closureOf, inversesOf } from '../closure.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

/** Do both say the same: of one thing, or of one pair, perhaps from its other end? What they say of other things, `twins` knows. */
function restates(index: DeckIndex, fact: Fact, other: Fact): boolean {
  const { same } = closureOf(index);
  if (isNamed(fact)) return isNamed(other) && same(fact.id, other.id);
  if (fact.kind !== 'relation' || other.kind !== 'relation') return false;
  if (fact.relation === other.relation && same(fact.subject, other.subject) && same(fact.object, other.object)) return true;
  const turned = same(fact.subject, other.object) && same(fact.object, other.subject);
  return turned && inversesOf(index, fact.relation).includes(other.relation);
}

export const kind: Maker<'kind'> = {
  // Asked once for a fact, on its first card: the statement is the same for all of them.
  templates: (index, card) => (index.cardsOfFact.get(card.fact.id)?.[0] === card ? ['kind'] : []),
  make(index, card, template, seed) {
    const { fact } = card;
    const key = MARK_OF[fact.stance];
    // Said once as a fact and once as a claim: nobody can tell which is meant.
    const others = [...closureOf(index).twins(fact), ...index.deck.facts.filter((other) => restates(index, fact, other))];
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
