import { MARK_OF, MARKS } from '../../content/fact.ts';
import { head } from '../asking.ts';
import { closureOf } from '../closure.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

export const kind: Maker<'kind'> = {
  // Asked once for a fact, on its first card: the statement is the same for all of them.
  templates: (index, card) => (index.cardsOfFact.get(card.fact.id)?.[0] === card ? ['kind'] : []),
  make(index, card, template, seed) {
    const { fact } = card;
    const key = MARK_OF[fact.stance];
    // Said once as a fact and once as a claim: nobody can tell which is meant.
    if (
      closureOf(index)
        .twins(fact)
        .some(({ stance }) => MARK_OF[stance] !== key)
    )
      return undefined;
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
