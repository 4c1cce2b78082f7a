import { foldText } from '../../base/fold-text.ts';
import type { Unit } from '../../content/deck.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import type { Maker } from '../type.ts';

/** The fact's own unit and two others, to be told apart; in the deck's order, so that the place says nothing. */
const UNITS = 3;

const spellings = ({ id, one, other, spellings: more = [] }: Unit): string[] =>
  [id, one, other, ...more].map((word) => foldText(word));

/** Who writes one may mean the other: not to be told apart. */
const alike = (a: Unit, b: Unit | undefined): boolean =>
  b === undefined || spellings(a).some((word) => spellings(b).includes(word));

export const number: Maker<'number'> = {
  templates: (_index, card) => (card.fact.kind === 'figure' && card.facet === 'value' ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const { fact } = card;
    const found = askedOf(card, template, random);
    if (!found || fact.kind !== 'figure') return undefined;
    const others = random
      .shuffle(index.deck.units.filter((unit) => !alike(unit, index.units.get(fact.unit))))
      .slice(0, UNITS - 1);
    const { value, unit, precision, approx, tolerance } = fact;
    return {
      ...head(index, card, 'number', template, seed, found.asked),
      quantity: {
        value,
        unit,
        ...(precision === undefined ? {} : { precision }),
        ...(approx === undefined ? {} : { approx }),
        ...(tolerance === undefined ? {} : { tolerance })
      },
      units: index.deck.units.map(({ id }) => id).filter((id) => id === fact.unit || others.some((other) => other.id === id))
    };
  }
};
