import { plain } from '../../content/text.ts';
import { warningRule } from './rule.ts';

/** So many words may come after the blank. */
const AFTER = 4;

/** W27: a stem with options has one blank, near its end. */
export const blanks = warningRule('W27', ({ stem, options, question }) => {
  if (options.length === 0) return [];
  const [, ...after] = plain(stem).split(/_{2,}/);
  const rest =
    after
      .at(-1)
      ?.split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
  return [
    ...(after.length > 1 ? [`the stem has ${after.length} blanks: leave one.`] : []),
    // A sentence with a gap is a statement, and the gap stands where it stands.
    ...(rest > AFTER && question.type !== 'gap' ? [`${rest} words come after the blank: put it near the end of the stem.`] : [])
  ];
});
