import { askedOf, baseTemplate, head } from '../asking.ts';
import { type Value } from '../question.ts';
import { distinctTruths } from '../several.ts';
import { disputedOf } from '../statement.ts';
import type { Maker } from '../type.ts';
import { acceptedNames } from '../typed/make.ts';

const LEAST = 2;
/** A longer list is a lesson of its own. */
const MOST = 6;

export const nameAll: Maker<'name-all'> = {
  templates(_index, card) {
    const { fact } = card;
    const whole = (fact.kind === 'set' && fact.closed) || (fact.kind === 'event' && fact.whoClosed);
    const base = baseTemplate(card);
    return whole && (base === 'set.members' || base === 'event.who') ? [base] : [];
  },
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const values: Value[] = found ? distinctTruths(index, card) : [];
    // What is disputed may belong to the list, or not: nobody can name all.
    if (disputedOf(index, card.fact, card.facet).length > 0) return undefined;
    if (!found || values.length < LEAST || values.length > MOST) return undefined;
    if (!values.every((value) => acceptedNames(index, card.fact, [value], value))) return undefined;
    return { ...head(index, card, 'name-all', template, seed, found.asked), values };
  }
};
