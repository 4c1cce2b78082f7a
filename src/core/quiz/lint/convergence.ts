import { plain } from '../../content/text.ts';
import { contentWords } from './language.ts';
import { cueRule, pairs } from './rule.ts';
import { keyed, wordsOf } from './view.ts';

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((word) => b.includes(word));

/** W22: the key is not the one in which the words of all others meet: who knows nothing would choose it. */
export const convergence = cueRule('W22', (view) => {
  const found = keyed(view);
  if (!found || found.others.length < 2) return [];
  const words = (text: typeof found.key.text): string[] => [...new Set(contentWords(view, wordsOf(view, text)))];
  const key = words(found.key.text);
  const others = found.others.map(({ text }) => words(text));
  const common = others.map((other) => shared(key, other));
  const meets = common.every((both) => both.length > 0);
  // A word that the others share among themselves as well points at none of them.
  const apart = pairs(others).every(([a, b]) => shared(a, b).length === 0);
  if (!meets || !apart) return [];
  const cues = [...new Set(common.flat())].map((word) => `"${word}"`).join(' and ');
  return [`the right answer "${plain(found.key.text)}" shares ${cues} with the others: word it with fewer of their words.`];
});
