import type { Unit } from '../../content/deck.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import { closureOf } from '../closure.ts';
import type { DeckIndex } from '../deck-index.ts';
import { quantityOf } from '../quantity.ts';
import type { Maker } from '../type.ts';

/** The fact's own unit and two others, to be told apart; in the deck's order, so that the place says nothing. */
const UNITS = 3;

/** What is counted stands in the question: there is no unit to choose. */
const others = (index: DeckIndex, unit: Unit): Unit[] => (unit.count ? [] : index.deck.units.filter(({ count }) => !count));

/** Who writes one may mean the other: not to be told apart. */
function alike(index: DeckIndex, a: Unit, b: Unit): boolean {
  const { fold } = closureOf(index);
  const spellings = ({ id, one, other, spellings: more = [] }: Unit): string[] =>
    [id, one, other, ...more].map((word) => fold(word));
  const mine = spellings(a);
  return spellings(b).some((word) => word !== '' && mine.includes(word));
}

export const number: Maker<'number'> = {
  templates: (_index, card) => (card.fact.kind === 'figure' && card.facet === 'value' ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const { fact } = card;
    const found = askedOf(card, template, random);
    const unit = fact.kind === 'figure' ? index.units.get(fact.unit) : undefined;
    if (!found || fact.kind !== 'figure' || !unit) return undefined;
    const units = [unit];
    for (const other of random.shuffle(others(index, unit)))
      if (units.length < UNITS && !units.some((one) => alike(index, one, other))) units.push(other);
    return {
      ...head(index, card, 'number', template, seed, found.asked),
      quantity: quantityOf(fact),
      units: index.deck.units.filter((one) => units.includes(one)).map(({ id }) => id)
    };
  }
};
