import { askedOf, baseTemplate, head } from '../asking.ts';
import { hasCompanions } from '../companions.ts';
import { datedWith, eventOf } from '../dated.ts';
import type { Maker } from '../type.ts';

export const before: Maker<'before'> = {
  templates: (index, card) => (baseTemplate(card) === 'event.when' && hasCompanions(index, card) ? ['event.when'] : []),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const [first, second] = found ? datedWith(index, card, random, 2) : [];
    if (!found || !first || !second) return undefined;
    return {
      ...head(index, card, 'before', template, seed, found.asked),
      options: random.shuffle([
        { value: eventOf(first), reason: { kind: 'key' } },
        { value: eventOf(second), reason: { kind: 'false', proof: { by: 'disjoint' } } }
      ])
    };
  }
};
