import type { Random } from '../../base/random.ts';
import { parseEdtf } from '../../base/edtf.ts';
import { askedOf, head, stemsOf } from '../asking.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Distractor } from '../distractors/nearness.ts';
import type { Option, Value } from '../question.ts';
import type { Maker } from '../type.ts';

/** Three options hold as much as four or five (Rodriguez 2005). */
const DISTRACTORS = 2;

const sortKey = (value: Value): number | undefined => {
  if (value.kind === 'date') return parseEdtf(value.edtf)?.start;
  return value.kind === 'quantity' ? value.value : undefined;
};

/** The key among its distractors: dates and quantities from first to last, anything else by chance. */
export function optionsOf(key: Value, distractors: readonly Distractor[], random: Random): Option[] {
  const options: Option[] = [
    { value: key, reason: { kind: 'key' } },
    ...distractors.map(({ value, proof }): Option => ({ value, reason: { kind: 'false', proof } }))
  ];
  if (sortKey(key) === undefined) return random.shuffle(options);
  return options.sort((a, b) => (sortKey(a.value) ?? 0) - (sortKey(b.value) ?? 0));
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
