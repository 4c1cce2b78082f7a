import { plain } from '../../content/text.ts';
import { errorRule, pairs as everyTwo } from './rule.ts';
import { folded, type PairEnd } from './view.ts';

const FEWEST = 3;
const MOST = 7;

const mixed = (ends: readonly PairEnd[], side: string): string[] => {
  const sorts = [...new Set(ends.map(({ sort }) => sort))];
  return sorts.length > 1 ? [`on the ${side} stand ${sorts.join(' and ')}: match things of one class.`] : [];
};

/** E16: a matching question joins three to seven pairs, each side of one class, and no two pairs end alike. */
export const matching = errorRule('E16', (view) => {
  const { pairs } = view;
  const count = pairs.length;
  if (count === 0) return [];
  const twice = everyTwo(pairs).filter(([a, b]) => folded(view, a.right.text) === folded(view, b.right.text));
  return [
    ...(count < FEWEST ? [`there are only ${count} pairs: match at least ${FEWEST}.`] : []),
    ...(count > MOST ? [`there are ${count} pairs: match at most ${MOST}.`] : []),
    ...mixed(
      pairs.map(({ left }) => left),
      'left'
    ),
    ...mixed(
      pairs.map(({ right }) => right),
      'right'
    ),
    ...twice.map(([a]) => `"${plain(a.right.text)}" stands on the right twice: leave one of these pairs out.`)
  ];
});
