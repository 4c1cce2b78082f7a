import { plain } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { cueRule } from './rule.ts';
import { keyed, wordsOf } from './view.ts';

const OPPOSITES: Record<string, [string, string][]> = {
  en: (
    'more less, most least, increase decrease, increases decreases, increased decreased, rise fall, rose fell, grow shrink, ' +
    'growing shrinking, high low, higher lower, large small, larger smaller, great small, long short, longer shorter, first last, ' +
    'before after, early late, earlier later, old new, north south, northern southern, east west, eastern western, import export, ' +
    'imports exports, buy sell, buys sells, open close, opened closed, lift impose, lifted imposed, start end, began ended, ' +
    'strengthen weaken, stronger weaker, strong weak, better worse, for against, with without, allow forbid, allowed forbidden, ' +
    'true false, friend enemy, ally rival, war peace, public private, join leave, joined left, win lose, won lost, up down'
  )
    .split(', ')
    .map((two) => two.split(' '))
    .flatMap(([one, other]): [string, string][] => (one !== undefined && other !== undefined ? [[one, other]] : []))
};

/** The one word in which two texts differ, from both. */
function difference(a: readonly string[], b: readonly string[]): [string, string] | undefined {
  if (a.length !== b.length) return undefined;
  const at = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [i] = at;
  return at.length === 1 && i !== undefined ? [a[i] ?? '', b[i] ?? ''] : undefined;
}

/** W30: the key is not one of two opposites beside something else: who knows nothing would choose between the two. */
export const opposites = cueRule('W30', (view) => {
  const found = keyed(view);
  const known = inLanguage(view, OPPOSITES);
  if (!found || !known || found.others.length < 2) return [];
  const key = wordsOf(view, found.key.text);
  const isOpposite = (words: readonly string[]): boolean => {
    const two = difference(key, words);
    return two !== undefined && known.some((pair) => pair.includes(two[0]) && pair.includes(two[1]));
  };
  const opposite = found.others.find(({ text }) => isOpposite(wordsOf(view, text)));
  if (!opposite) return [];
  return [
    `"${plain(found.key.text)}" and "${plain(opposite.text)}" are opposites, so one of them must be right: replace the wrong one.`
  ];
});
