import type { FactId } from '../../base/ids.ts';
import type { Card } from '../../content/deck.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import { closureOf } from '../closure.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import type { Proof } from '../question.ts';
import type { Maker } from '../type.ts';

/** Who does it to whom, by the fact. */
function endsOf({ fact }: Card): { subject: FactId; object: FactId } | undefined {
  if (fact.kind === 'relation') return { subject: fact.subject, object: fact.object };
  const [to, another] = fact.kind === 'proposal' ? (fact.to ?? []) : [];
  return fact.kind === 'proposal' && to !== undefined && another === undefined ? { subject: fact.by, object: to } : undefined;
}

/** Why the statement is false with its ends turned round. Between a person and a country nobody would be misled. */
function proofOfSwap(index: DeckIndex, card: Card, ends: { subject: FactId; object: FactId }): Proof | undefined {
  const [subject, object] = [index.facts.get(ends.subject), index.facts.get(ends.object)];
  if (!isNamed(subject) || !isNamed(object) || subject.class !== object.class) return undefined;
  const { fact } = card;
  if (fact.kind === 'proposal')
    return proofOfFalsity(
      index,
      { fact: fact.id, facet: 'by', object: { kind: 'ref', fact: fact.by, show: 'name' }, want: 'object' },
      { kind: 'ref', fact: ends.object, show: 'name' }
    );
  if (fact.kind !== 'relation') return undefined;
  const { pairs, same, nested } = closureOf(index);
  const closed = index.relations.get(fact.relation)?.closed;
  const near = (a: FactId, b: FactId): boolean => same(a, b) || nested(a, b);
  const mayHold = pairs(fact.relation).some((pair) => near(pair.subject, ends.object) && near(pair.object, ends.subject));
  return closed && !mayHold && !near(ends.subject, ends.object) ? { by: 'closed' } : undefined;
}

const SWAPPED = new Set(['relation.object', 'proposal.by']);

export const swap: Maker<'swap'> = {
  templates: (_index, card) => (SWAPPED.has(baseTemplate(card)) && endsOf(card) ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const ends = endsOf(card);
    const proof = ends && proofOfSwap(index, card, ends);
    if (!found || !ends || !proof) return undefined;
    return {
      ...head(index, card, 'swap', template, seed, found.asked),
      options: random.shuffle([
        { value: { kind: 'roles', fact: card.fact.id, ...ends }, reason: { kind: 'key' } },
        {
          value: { kind: 'roles', fact: card.fact.id, subject: ends.object, object: ends.subject },
          reason: { kind: 'false', proof }
        }
      ])
    };
  }
};
