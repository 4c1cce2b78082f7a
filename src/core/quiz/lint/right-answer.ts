import { checkQuestion } from '../oracle/oracle.ts';
import { errorRule } from './rule.ts';

/** E1: what is true by the deck is just what counts as right; the oracle judges, which shares no code with the generator. */
export const rightAnswer = errorRule('E1', ({ deck, question }) => {
  const { problem, detail } = checkQuestion(deck, question);
  return problem ? [`${detail} (${problem}): correct the fact, or deny in "not" what is false.`] : [];
});
