import { valueId } from '../question.ts';
import { plain } from '../../content/text.ts';
import type { SeriesRule } from './rule.ts';
import type { QuestionView } from './view.ts';

/** How often one quiz may ask about a fact, and offer the same wrong answer. */
const MOST_ASKED = 2;
const MOST_OFFERED = 3;

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const wrongOptions = (view: QuestionView) =>
  view.question.type === 'kind' ? [] : view.options.filter(({ key }) => !key).map(({ value, text }) => ({ view, value, text }));

/** W31 over a quiz: no fact is asked more than twice, and no wrong answer offered more than three times. */
export const repeats: SeriesRule = {
  code: 'W31',
  severity: 'warning',
  find: (views) => [
    ...byKey(views, ({ fact }) => fact.id)
      .filter((group) => group.length > MOST_ASKED)
      .flatMap((group) => {
        const view = group[MOST_ASKED];
        return view ? [{ view, message: `${group.length} questions are about this fact: ask at most ${MOST_ASKED}.` }] : [];
      }),
    ...byKey(views.flatMap(wrongOptions), ({ value }) => valueId(value))
      .filter((group) => group.length > MOST_OFFERED)
      .flatMap((group) => {
        const last = group[MOST_OFFERED];
        if (!last) return [];
        const message = `"${plain(last.text)}" is a wrong answer ${group.length} times: offer it at most ${MOST_OFFERED} times.`;
        return [{ view: last.view, message }];
      })
  ]
};
