import type { Name } from '../../content/fact.ts';
import type { Text } from '../../content/text.ts';

// The oracle's own reading of words. It shares nothing with base/fold-text.ts on purpose: a fault in one of the two shows as a
// difference, and not as the same wrong answer twice.

const MARKED = /\*([^*]+)\*|~([^~]+)~|\^([^^]+)\^/g;
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** The words of a text, without marks. */
export const wordsOf = (text: Text): string => {
  const runs = typeof text === 'string' ? [text] : text.map(({ t }) => t);
  return runs.join('').replace(MARKED, (_, em, sub, sup) => em ?? sub ?? sup);
};

export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.t);

// American and British spelling of one word. What becomes of other words does not matter: both sides go the same way.
const spelling = (word: string): string =>
  word
    .replace(/is(ation|e|ed|ing)s?$/, 'iz$1')
    .replace(/ence$/, 'ense')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/(.{2})our$/, '$1or');

/** Two texts that fold alike say the same. Case, accents, punctuation, articles and American spelling do not count. */
export function fold(text: Text): string {
  const words = wordsOf(text)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    // An article; but "A. Khan" is a man.
    .replace(/^an?\s+(?=\p{L})/u, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '' && word !== 'the');
  return words.map(spelling).join(' ');
}
