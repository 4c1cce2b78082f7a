import type { Given } from '../../base/answer.ts';
import type { DeckIndex } from '../deck-index.ts';
import { type Check, type Graded, type NotOption, type Option, valueId } from '../question.ts';
import { RIGHT, WRONG } from '../type.ts';

export const checkPick = (given: Given): Check =>
  (given.kind === 'pick' && given.value !== '') || given.kind === 'unknown'
    ? { kind: 'ready' }
    : { kind: 'incomplete', why: 'no-pick' };

type Options = readonly (Option | NotOption)[];

export const isKey = (options: Options, value: string): boolean =>
  options.some((option) => option.reason.kind === 'key' && valueId(option.value) === value);

/** Every type whose answer is one of its options. */
export const picked = {
  check: (_question: unknown, given: Given): Check => checkPick(given),
  grade: (_index: DeckIndex, { options }: { options: Options }, given: Given): Graded =>
    given.kind === 'pick' && isKey(options, given.value) ? RIGHT : WRONG
};
