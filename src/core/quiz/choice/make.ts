import type { Random } from '../../base/random.ts';
import { arranged } from '../arrange.ts';
import { askedOf, head, stemsOf } from '../asking.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Distractor } from '../distractors/nearness.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

/** Three options hold as much as four or five (Rodriguez 2005). */
const DISTRACTORS = 2;

/** The key among its distractors. */
export function optionsOf(key: Value, distractors: readonly Distractor[], random: Random): Option[] {
  const options: Option[] = [
    { value: key, reason: { kind: 'key' } },
    ...distractors.map(({ value, proof }): Option => ({ value, reason: { kind: 'false', proof } }))
  ];
  return arranged(options, ({ value }) => value, random);
}

export const choice: Maker<'choice'> = {
  templates: (_index, card) => stemsOf(card),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    if (!found) return undefined;
    const distractors = distractorsFor(index, found.asked, found.key, random, DISTRACTORS);
    if (distractors.length === 0) return undefined;
    return { ...head(index, card, 'choice', template, seed, found.asked), options: optionsOf(found.key, distractors, random) };
  }
};
