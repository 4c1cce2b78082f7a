import { isNumeral } from '../../base/transliteration.ts';
import { isSame, joined, MINOR, sorted, type Word } from './name-words.ts';

// How a typed name fits a known one: the smaller, the better. Beyond SURNAME it is a guess at a slip.
export const SAME = 0;
const REORDERED = 1;
export const RESPELT = 2;
export const SHORTENED = 3;
export const SURNAME = 4;
export const OTHERWISE = 5;
/** Of two shortened names that fit, the one of which more words were typed. */
const PER_WORD = 0.01;

/** Left out of the first letters that a name is known by. */
const UNLETTERED = [...MINOR, 'for', 'the', 'in', 'on'];

/** Kosygin Alexei as Alexei Kosygin. */
export const turned = (words: Word[]): Word[][] => [words, [...words.slice(1), ...words.slice(0, 1)]];

const isGiven = (a: Word, b: Word): boolean =>
  a.key === b.key || (a.fold.length === 1 && b.fold.startsWith(a.fold)) || (b.fold.length === 1 && a.fold.startsWith(b.fold));

/** Is this a shorter or fuller form of a person's name: surname alone, initials, a patronymic more, a middle name less? */
function personFit(said: Word[], name: Word[]): number {
  const last = name.at(-1);
  const first = name[0];
  if (!last || !first || name.length < 2 || isNumeral(last.fold) || said.at(-1)?.key !== last.key) return OTHERWISE;
  const [given, ...middle] = said.slice(0, -1);
  if (!given) return SURNAME;
  const known = name.slice(1, -1);
  const initials = name.slice(0, -1).map(({ fold }) => fold.charAt(0));
  const fits =
    (isGiven(given, first) && (known.length === 0 || middle.every((word) => known.some((other) => isGiven(word, other))))) ||
    (middle.length === 0 && initials.length > 1 && given.fold === initials.join(''));
  if (fits) return SHORTENED - PER_WORD * said.filter(({ key }) => name.some((word) => word.key === key)).length;
  return isSame(said, name.slice(-said.length)) ? SURNAME : OTHERWISE;
}

/** One word in at most three of its letters: N. Korea, vit. A, Indo-Pak; not a numeral. */
const abbreviates = (a: Word, b: Word): boolean =>
  !isNumeral(b.key) && ((a.fold.length <= 3 && b.fold.startsWith(a.fold)) || (a.fold === 'st' && b.fold === 'saint'));

/** Is this the name in its first letters (at least three), in a sign that it holds (B12), or with some words abbreviated? */
function bodyFit(said: Word[], name: Word[]): number {
  const [sign, more] = said;
  if (sign && !more && /^(?=.*\p{L}).*\d/u.test(sign.fold) && name.some(({ fold }) => fold === sign.fold)) return SHORTENED;
  if (said.length === 1 || said.every(({ fold }) => fold.length === 1)) {
    const lettered = name.filter(({ fold }) => !UNLETTERED.includes(fold));
    const letters = (by: keyof Word): string =>
      lettered.map(({ fold, key, [by]: word }) => (isNumeral(key) ? word : fold.charAt(0))).join('');
    if (lettered.length > 2 && [letters('fold'), letters('key')].includes(joined(said, 'fold'))) return SHORTENED;
  }
  const short =
    said.length === name.length &&
    said.some(({ key }, i) => key === name[i]?.key) &&
    said.every((word, i) => word.key === name[i]?.key || (name[i] && abbreviates(word, name[i])));
  return short ? SHORTENED : OTHERWISE;
}

/** How well what was typed fits a name. */
export function fit(said: Word[], name: Word[], person: boolean): number {
  if (joined(said, 'fold') === joined(name, 'fold')) return SAME;
  if (sorted(said, 'fold') === sorted(name, 'fold')) return REORDERED;
  if (joined(said, 'key') === joined(name, 'key')) return RESPELT;
  // Of "of" alone nothing is left.
  if (sorted(said, 'key') === sorted(name, 'key') && sorted(name, 'key') !== '') return RESPELT;
  return person ? Math.min(...turned(said).map((words) => personFit(words, name))) : bodyFit(said, name);
}
