import type { Random } from '../../base/random.ts';
import type { Card } from '../../content/deck.ts';
import { askedOf, baseTemplate, head } from '../asking.ts';
import { closureOf } from '../closure.ts';
import { hasCompanions } from '../companions.ts';
import { datedWith, eventOf } from '../dated.ts';
import type { DeckIndex } from '../deck-index.ts';
import { proofOfFalsity } from '../proof/proof-of-falsity.ts';
import { type OrderQuestion, type Value, valueId } from '../question.ts';
import { objectsOf } from '../statement.ts';
import type { Maker } from '../type.ts';

const LEAST = 3;
const MOST = 4;

/** Some of the things to put in order, from first to last. */
function inOrder(index: DeckIndex, card: Card, random: Random): OrderQuestion['items'] {
  if (card.facet === 'when') return datedWith(index, card, random, MOST).map((one) => ({ card: one.id, value: eventOf(one) }));
  // Two lists of one thing may stand in two orders.
  if (closureOf(index).twins(card.fact).length > 1) return [];
  const members = objectsOf(card.fact, 'order');
  const chosen: Value[] = [];
  // One that may be meant by another's words has no place of its own.
  const apart = (a: Value, b: Value): boolean =>
    proofOfFalsity(index, { fact: card.fact.id, facet: 'order', object: a, want: 'object' }, b) !== undefined;
  for (const value of random.shuffle(members)) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => apart(other, value))) chosen.push(value);
  }
  return members.filter((value) => chosen.includes(value)).map((value) => ({ card: card.id, value }));
}

export const order: Maker<'order'> = {
  templates(index, card) {
    const base = baseTemplate(card);
    return base === 'set.order' || (base === 'event.when' && hasCompanions(index, card)) ? [base] : [];
  },
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const right = found ? inOrder(index, card, random) : [];
    if (!found || right.length < LEAST) return undefined;
    const sequence = right.map(({ value }) => valueId(value));
    const shuffled = random.shuffle(right);
    // What lies in order already is no question.
    const items = shuffled.every(({ value }, i) => valueId(value) === sequence[i]) ? shuffled.reverse() : shuffled;
    return { ...head(index, card, 'order', template, seed, found.asked), items, sequence };
  }
};
