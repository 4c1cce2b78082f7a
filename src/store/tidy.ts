import type { Learner } from './learner.svelte.ts';

/**
 * Closes blocks of the log, one after the other, so that it is quickly read the next time. For a moment in which nothing else
 * is to be done; where there is no room for it, it can wait: the log is whole as it is.
 */
export async function tidy(learner: Learner): Promise<void> {
  let packed;
  do packed = await learner.pack();
  while (packed.ok && packed.value);
}
