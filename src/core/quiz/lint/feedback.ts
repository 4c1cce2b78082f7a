import { plain } from '../../content/text.ts';
import { errorRule } from './rule.ts';

/** E17: whoever answered learns why. */
export const feedback = errorRule('E17', ({ fact }) =>
  plain(fact.why).trim() === '' ? ['the fact has no explanation: write one in why.'] : []
);
