import { askedOf, baseTemplate, head } from '../asking.ts';
import { optionsOf } from '../choice/make.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Maker } from '../type.ts';

/** One is put into the false statement, and two stand beside the truth in "then what is it?". */
const DISTRACTORS = 3;

export const trueFalse: Maker<'true-false'> = {
  templates: (_index, card) => (card.facet === 'order' ? [] : [baseTemplate(card)]),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    if (!found) return undefined;
    const { asked, key } = found;
    const [shown, ...others] = random.shuffle(distractorsFor(index, asked, key, random, DISTRACTORS));
    // A statement that can only be true is no question.
    if (!shown || others.length === 0) return undefined;
    const base = head(index, card, 'true-false', template, seed, asked);
    if (random.below(2) === 0) return { ...base, shown: key, truth: true, reason: { kind: 'key' } };
    return {
      ...base,
      shown: shown.value,
      truth: false,
      reason: { kind: 'false', proof: shown.proof },
      fixes: optionsOf(key, others, random)
    };
  }
};
