import { askedOf, baseTemplate, head } from '../asking.ts';
import { isKey, optionsOf } from '../choice/choice.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Graded } from '../question.ts';
import { RIGHT, type TypeOfQuestion, WRONG } from '../type.ts';

/** One is put into the false statement, and two stand beside the truth in "then what is it?". */
const DISTRACTORS = 3;
const NOT_FIXED: Graded = { verdict: 'near', earned: 0.5, of: 1, note: { code: 'not-fixed' } };

export const trueFalse: TypeOfQuestion<'true-false'> = {
  type: 'true-false',
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
  },
  check(question, given) {
    if (given.kind === 'unknown') return { kind: 'ready' };
    if (given.kind !== 'truth') return { kind: 'incomplete', why: 'no-pick' };
    // Only who rightly says "false" can be asked what is true instead.
    const asksFix = !given.truth && question.fixes !== undefined && given.fix === undefined;
    return asksFix ? { kind: 'incomplete', why: 'no-fix' } : { kind: 'ready' };
  },
  grade(_index, { truth, fixes }, given) {
    if (given.kind !== 'truth' || given.truth !== truth) return WRONG;
    return truth || (given.fix !== undefined && isKey(fixes ?? [], given.fix)) ? RIGHT : NOT_FIXED;
  }
};
