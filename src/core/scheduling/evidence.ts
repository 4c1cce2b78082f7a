import type { Verdict } from '../base/answer.ts';
import type { Grade, View } from '../log/event.ts';

/** How a question was answered. */
export interface Answered {
  view: View;
  /** How many options there were to choose from. */
  options?: number | undefined;
  hints?: number | undefined;
  ms: number;
  /** "I was right", said the learner. */
  overridden: boolean;
}

/** What it says of one card, and what was known of the card at that moment. */
export interface AboutCard {
  verdict: Verdict;
  /** "I don't know" */
  unknown: boolean;
  /** The chance that the learner would have recalled it just then. */
  recall: number;
  /** No answer of this card has been rated on this day yet. */
  first: boolean;
}

/** Nothing is known of a card that was never asked. */
export const UNKNOWN_RECALL = 0.5;
/** A right answer to a question with options counts from this chance on that the learner knew. */
const KNOWN = 0.85;
const SLIP = 0.05;
/** Nobody reads a question with its options so fast: the tap was a guess (after Wise 2017). */
const RAPID_MS = 700;

/** The chance that somebody who answered right knew it. `r`: the chance before; `g`: of a lucky guess. */
export const known = (r: number, g: number): number => ((1 - SLIP) * r) / ((1 - SLIP) * r + g * (1 - r));

/** What is typed is known; of everything else, luck may have a part in it. Asked for each answer of a log: no set is searched. */
const guessable = (view: View): boolean => view !== 'typed' && view !== 'number' && view !== 'date' && view !== 'name-all';

/** The chance to be right without knowing. `options`: how many there were for what was chosen. */
function luck(view: View, options: number | undefined): number {
  if (view === 'true-false') return 1 / 2;
  // Each row is ticked or not; the neighbours of an item are two of its companions.
  if (view === 'multi') return 1 / 2 ** (options ?? 3);
  return 1 / Math.max(options ?? 3, 1);
}

/** What an answer says about memory: a grade, or nothing. Never easy: that is for the learner alone to say. */
export function evidence(
  { view, options, hints, ms, overridden }: Answered,
  { verdict, unknown, recall, first }: AboutCard
): Grade | undefined {
  if (!first || view === 'kind') return undefined;
  if (overridden) return 3;
  if (unknown || verdict === 'wrong') return 1;
  if (verdict === 'near' || (hints ?? 0) > 0) return 2;
  if (!guessable(view)) return 3;
  if (ms < RAPID_MS) return undefined;
  return known(recall, luck(view, options)) >= KNOWN ? 3 : undefined;
}
