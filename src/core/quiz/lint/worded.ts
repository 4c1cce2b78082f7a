import type { Value } from '../question.ts';

/**
 * Words of the author's own, which can be put another way; a name, a date or a number is as it is, and a passage as the source
 * has it.
 */
export const isWorded = (value: Value): boolean =>
  value.kind === 'member' || (value.kind === 'ref' && value.show !== 'name' && value.show !== 'passage');
