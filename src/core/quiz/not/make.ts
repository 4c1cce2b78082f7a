import { askedOf, baseTemplate, head } from '../asking.ts';
import { distractorsFor } from '../distractors/index.ts';
import { type NotOption, valueId } from '../question.ts';
import { distinctTruths, mayBeSeveral } from '../several.ts';
import type { Maker } from '../type.ts';

const TRUE = { kind: 'true' } as const;

export const not: Maker<'not'> = {
  templates: (_index, card) => (mayBeSeveral(card) ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    if (!found) return undefined;
    const other = random.pick(distinctTruths(index, card).filter((value) => valueId(value) !== valueId(found.key)));
    const [wrong] = other ? distractorsFor(index, found.asked, found.key, random, 1) : [];
    if (!other || !wrong) return undefined;
    const options: NotOption[] = [
      { value: wrong.value, reason: { kind: 'key', proof: wrong.proof } },
      { value: found.key, reason: TRUE },
      { value: other, reason: TRUE }
    ];
    return { ...head(index, card, 'not', template, seed, found.asked), options: random.shuffle(options) };
  }
};
