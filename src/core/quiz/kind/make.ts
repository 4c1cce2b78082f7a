import { MARK_OF, MARKS } from '../../content/fact.ts';
import { head } from '../asking.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

export const kind: Maker<'kind'> = {
  // Asked once for a fact, on its first card: the statement is the same for all of them.
  templates: (index, card) => (index.cardsOfFact.get(card.fact.id)?.[0] === card && card.fact.kind !== 'entity' ? ['kind'] : []),
  make(index, card, template, seed) {
    const key = MARK_OF[card.fact.stance];
    const object: Value = { kind: 'mark', mark: key };
    const asked = { fact: card.fact.id, facet: card.facet, object, want: 'object' } as const;
    const { voice: _voice, ...base } = head(index, card, 'kind', template, seed, asked);
    return {
      ...base,
      options: MARKS.filter(
        (mark) => mark !== 'disputed' || key === 'disputed' || index.deck.facts.some(({ stance }) => stance === 'disputed')
      ).map((mark): Option => ({
        value: { kind: 'mark', mark },
        reason: mark === key ? { kind: 'key' } : { kind: 'false', proof: { by: 'functional' } }
      }))
    };
  }
};
