import { askedOf, baseTemplate, head } from '../asking.ts';
import { distractorsFor } from '../distractors/index.ts';
import { type Option, valueId } from '../question.ts';
import { distinctTruths, mayBeSeveral } from '../several.ts';
import type { Maker } from '../type.ts';

/** More than five rows are not read. */
const MOST_KEYS = 3;
const DISTRACTORS = 2;

export const multi: Maker<'multi'> = {
  templates: (_index, card) => (mayBeSeveral(card) ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    const truths = found && distinctTruths(index, card);
    if (!found || !truths || truths.length < 2) return undefined;
    const others = random.shuffle(truths.filter((value) => valueId(value) !== valueId(found.key)));
    const distractors = distractorsFor(index, found.asked, found.key, random, DISTRACTORS);
    if (distractors.length === 0 || others.length === truths.length) return undefined;
    const keys = [found.key, ...others.slice(0, 1 + random.below(MOST_KEYS - 1))];
    const options = [
      ...keys.map((value): Option => ({ value, reason: { kind: 'key' } })),
      ...distractors.map(({ value, proof }): Option => ({ value, reason: { kind: 'false', proof } }))
    ];
    return { ...head(index, card, 'multi', template, seed, found.asked), options: random.shuffle(options) };
  }
};
