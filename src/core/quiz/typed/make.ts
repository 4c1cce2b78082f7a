import type { FactId } from '../../base/ids.ts';
import type { Card } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import { plain } from '../../content/text.ts';
import { askedOf, baseTemplate, gapsOf, head, isGap } from '../asking.ts';
import { closureOf } from '../closure.ts';
import { type DeckIndex, isNamed, nameOf } from '../deck-index.ts';
import { tellsItself } from '../gap/telling.ts';
import { quantityOf } from '../quantity.ts';
import type { TypedQuestion, Value } from '../question.ts';
import { callings, truthsOf } from '../statement.ts';
import type { Maker } from '../type.ts';

/** Nobody can be expected to type the same sentence as the author. */
const MOST_WORDS = 4;

const TYPED = new Set([
  'event.when',
  'event.where',
  'event.who',
  'figure.value',
  'entity.name',
  'term.definition.which',
  'proposal.by',
  'proposal.to',
  'remark.by',
  'assertion.by',
  'relation.object',
  'relation.subject',
  'set.members',
  'set.order'
]);

const isShort = (value: Value): boolean => value.kind !== 'member' || plain(value.text).split(' ').length <= MOST_WORDS;

/** A name that another thing of the class bears does not say which is meant: no answer could be right. */
function isAmbiguous(index: DeckIndex, values: readonly Value[], names: readonly { t: string; lang?: string }[]): boolean {
  const { fold, bearers } = closureOf(index);
  const meant = values.flatMap((value) => (value.kind === 'ref' ? [value.fact] : []));
  const classOf = (id: FactId): string | undefined => {
    const fact = index.facts.get(id);
    return isNamed(fact) ? fact.class : undefined;
  };
  const classes = new Set(meant.map(classOf));
  return names.some(({ t, lang }) => bearers(fold(t, lang)).some((id) => !meant.includes(id) && classes.has(classOf(id))));
}

/** Everything that is accepted for these values, `key` among them; `undefined` where nobody could be expected to type it. */
export function acceptedNames(index: DeckIndex, fact: Fact, values: Value[], key: Value): TypedQuestion['accept'] | undefined {
  const called = values.map((value) => callings(index, fact, value));
  // Not all that is true can be typed: an event has no name.
  if (called.some((names) => names.length === 0)) return undefined;
  const names = called.flat();
  const named = key.kind === 'ref' ? index.facts.get(key.fact) : undefined;
  const usual = key.kind === 'member' ? key.text : isNamed(named) ? nameOf(named) : undefined;
  if (usual === undefined || !values.every(isShort) || isAmbiguous(index, values, names)) return undefined;
  return { kind: 'names', names, usual, values };
}

function accepted(index: DeckIndex, { fact, facet }: Card, object: Value, key: Value): TypedQuestion['accept'] | undefined {
  if (key.kind === 'date') return { kind: 'date', edtf: key.edtf };
  if (fact.kind === 'figure') return { kind: 'quantity', quantity: quantityOf(fact) };
  // Of an order one member is asked for; of a list any will do.
  const values = key !== object || facet === 'order' ? [key] : truthsOf(index, fact, facet);
  return acceptedNames(index, fact, values, key);
}

export const typed: Maker<'typed'> = {
  templates(_index, card) {
    const base = baseTemplate(card);
    const asks = [base, `${base}.which`].filter((template) => TYPED.has(template));
    return [...asks, ...gapsOf(card).filter((gap) => asks.some((template) => gap.startsWith(template)))];
  },
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    if (found && isGap(template) && tellsItself(index, card.fact, found.key)) return undefined;
    const accept = found && accepted(index, card, found.asked.object, found.key);
    return found && accept && { ...head(index, card, 'typed', template, seed, found.asked), accept };
  }
};
