import { errorRule } from './rule.ts';

const FEWEST = 2;
const MOST = 5;

/** E13: two to five options, in a choice and where a false statement is put right. */
export const optionCount = errorRule('E13', ({ question, options }) => {
  const chosen = question.type === 'choice' || question.type === 'kind' || (question.type === 'true-false' && !question.truth);
  return chosen && (options.length < FEWEST || options.length > MOST)
    ? [`${options.length} options are too many or too few: deny in "not" as many as make ${FEWEST} to ${MOST}.`]
    : [];
});
