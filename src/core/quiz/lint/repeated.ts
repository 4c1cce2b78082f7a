import { contentWords } from './language.ts';
import { isWorded } from './worded.ts';
import { cueRule } from './rule.ts';
import { wordsOf } from './view.ts';

/** Facts that are told apart by what they are may share the word for it: the city that …, the city in which …. */
const SHARED = 1;

/** W26: what every option says belongs into the stem. */
export const repeated = cueRule('W26', (view) => {
  // Two events are named as they are: what they share is no padding.
  if (view.question.type === 'before') return [];
  if (!view.options.every(({ value }) => isWorded(value)) || view.options.length < 2) return [];
  const [first = [], ...more] = view.options.map(({ text }) => wordsOf(view, text));
  const units = new Set(view.deck.units.flatMap(({ one, other }) => [...wordsOf(view, one), ...wordsOf(view, other)]));
  const everywhere = contentWords(view, first).filter((word) => !units.has(word) && more.every((words) => words.includes(word)));
  // The members of a list have its label for what they share.
  if (everywhere.length <= (view.fact.kind === 'set' ? 0 : SHARED)) return [];
  return [`every option says ${everywhere.map((word) => `"${word}"`).join(' and ')}: say it once, in the stem.`];
});
