import type { SeriesRule } from './rule.ts';
import type { QuestionView } from './view.ts';

/** Of as many questions in a row the key may stand in the same place. */
const LONGEST_RUN = 4;
/** Fewer questions for each place show nothing. */
const ENOUGH = 10;
/** χ² beyond which chance alone is less likely than one in a hundred, by the number of places. */
const CRITICAL: Record<number, number> = { 2: 6.635, 3: 9.21, 4: 11.345, 5: 13.277 };

/** Where the key stands among how many; the five marks of "what kind of statement?" always stand in one order. */
function placeOf({ question, options }: QuestionView): { at: number; of: number } | undefined {
  const at = options.findIndex(({ key }) => key);
  if (question.type === 'kind' || at < 0 || options.filter(({ key }) => key).length > 1) return undefined;
  return { at, of: options.length };
}

export function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** W21 over a deck: the key stands as often in each place. */
export const positions: SeriesRule = {
  code: 'W21',
  severity: 'warning',
  find(views) {
    const places = views.flatMap((view) => placeOf(view) ?? []);
    return [2, 3, 4, 5].flatMap((of) => {
      const counts = Array.from({ length: of }, (_, at) => places.filter((one) => one.of === of && one.at === at).length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (total < ENOUGH * of || chiSquare(counts) <= (CRITICAL[of] ?? 0)) return [];
      return [{ message: `of ${of} options the right one stands ${counts.join(', ')} times in each place: shuffle them.` }];
    });
  }
};

/** W21 over a quiz: the key does not stand in one place five times in a row. */
export const runs: SeriesRule = {
  code: 'W21',
  severity: 'warning',
  find(views) {
    let run = 0;
    let last = -1;
    return views.flatMap((view) => {
      const at = placeOf(view)?.at;
      if (at === undefined) return [];
      run = at === last ? run + 1 : 1;
      last = at;
      if (run !== LONGEST_RUN + 1) return [];
      return [
        { view, message: `the right answer stands in place ${at + 1} for the ${run}th time in a row: take another order.` }
      ];
    });
  }
};
