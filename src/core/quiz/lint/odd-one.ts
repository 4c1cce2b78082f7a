import { plain } from '../../content/text.ts';
import { cueRule } from './rule.ts';
import { significantFigures } from './significant-figures.ts';
import { keyed } from './view.ts';
import { isWorded } from './worded.ts';

const MARKS: [RegExp, string][] = [
  [/\p{N}/u, 'a digit'],
  [/[([]/, 'brackets']
];

/** W29: the key is not the only option with a digit, with brackets, or with a rounder or odder number. */
export const oddOne = cueRule('W29', (view) => {
  const found = keyed(view);
  if (!found || found.others.length < 2) return [];
  const { key, others } = found;
  const marked = MARKS.filter(
    ([pattern]) => isWorded(key.value) && pattern.test(plain(key.text)) && !others.some(({ text }) => pattern.test(plain(text)))
  );
  const figures = (value: typeof key.value): number | undefined =>
    value.kind === 'quantity' ? significantFigures(value.value) : undefined;
  const own = figures(key.value);
  const theirs = others.flatMap(({ value }) => figures(value) ?? []);
  const odd = own !== undefined && theirs.length === others.length && (own < Math.min(...theirs) || own > Math.max(...theirs));
  return [
    ...marked.map(([, what]) => `only the right answer "${plain(key.text)}" has ${what}: leave it out, or give others some.`),
    ...(odd ? [`the right answer "${plain(key.text)}" is rounder or odder than the others: round them alike.`] : [])
  ];
});
