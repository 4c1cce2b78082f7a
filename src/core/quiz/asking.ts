import type { Random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import type { Fact } from '../content/fact.ts';
import { type DeckIndex, voiceOf } from './deck-index.ts';
import { type Asked, GEN, type Question, type Show, type Value } from './question.ts';
import { objectsOf } from './statement.ts';

/** How a fact is shown when it is itself the answer. */
export function showOf(fact: Fact): Show {
  if (fact.stance === 'disputed') return 'passage';
  switch (fact.kind) {
    case 'event':
    case 'set':
      return 'label';
    case 'figure':
      return 'of';
    case 'proposal':
      return 'action';
    case 'assertion':
      return 'says';
    case 'remark':
      return 'gist';
    default:
      return 'name';
  }
}

/** The stem that asks for a facet's value: `event.when`. */
export const baseTemplate = ({ fact, facet }: Card): string => (facet === 'dispute' ? 'dispute' : `${fact.kind}.${facet}`);

// The facets whose value also asks for the fact: "which of these happened in June 2014?"
const WHICH = new Set([
  'event.when',
  'event.where',
  'event.who',
  'figure.value',
  'term.definition',
  'proposal.by',
  'proposal.to',
  'assertion.by',
  'remark.by',
  'dispute'
]);

/** The stems a card has: for its value, and, where another fact could be the answer, for the fact that has the value. */
export function stemsOf(card: Card): string[] {
  const base = baseTemplate(card);
  return WHICH.has(base) ? [base, `${base}.which`] : [base];
}

// The facets whose value is short enough to be left out of a sentence.
const GAPS = new Set([
  'event.when',
  'event.where',
  'event.who',
  'figure.value',
  'entity.name',
  'term.definition.which',
  'proposal.by',
  'proposal.to',
  'assertion.by',
  'remark.by',
  'relation.object',
  'relation.subject'
]);
const GAP = '.gap';

/** The stems that are a sentence with a gap. */
export const gapsOf = (card: Card): string[] =>
  stemsOf(card)
    .filter((stem) => GAPS.has(stem))
    .map((stem) => stem + GAP);

export const isGap = (template: string): boolean => template.endsWith(GAP);

/** What is asked, with one of the facet's values where it has several; `undefined` for a template the card has not. */
export function askedOf(card: Card, template: string, random: Random): { asked: Asked; key: Value } | undefined {
  const stem = isGap(template) ? template.slice(0, -GAP.length) : template;
  if (!stemsOf(card).includes(stem)) return undefined;
  const { fact, facet } = card;
  const object = random.pick(objectsOf(fact, facet));
  if (!object) return undefined;
  const want = stem.endsWith('.which') ? 'subject' : 'object';
  const asked: Asked = { fact: fact.id, facet, object, want };
  return { asked, key: want === 'object' ? object : { kind: 'ref', fact: fact.id, show: showOf(fact) } };
}

/** What every question about a card carries, whatever its type. */
export function head<Type extends Question['type']>(
  index: DeckIndex,
  card: Card,
  type: Type,
  template: string,
  seed: string,
  asked: Asked
) {
  const voice = voiceOf(index, card.fact);
  return {
    type,
    gen: GEN,
    deck: index.deck.id,
    rev: index.deck.rev,
    seed,
    card: card.id,
    template,
    stance: card.fact.stance,
    ...(voice ? { voice } : {}),
    asked
  } as const;
}
