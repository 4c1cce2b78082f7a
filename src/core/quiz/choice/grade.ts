import type { Given } from '../../base/answer.ts';
import { type Check, type Option, valueId } from '../question.ts';
import { type Grader, RIGHT, WRONG } from '../type.ts';

export const checkPick = (given: Given): Check =>
  (given.kind === 'pick' && given.value !== '') || given.kind === 'unknown'
    ? { kind: 'ready' }
    : { kind: 'incomplete', why: 'no-pick' };

export const isKey = (options: readonly Option[], value: string): boolean =>
  options.some((option) => option.reason.kind === 'key' && valueId(option.value) === value);

export const choice: Grader<'choice'> = {
  check: (_question, given) => checkPick(given),
  grade: (_index, { options }, given) => (given.kind === 'pick' && isKey(options, given.value) ? RIGHT : WRONG)
};
