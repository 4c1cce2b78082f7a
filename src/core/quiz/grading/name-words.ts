import { foldText } from '../../base/fold-text.ts';
import { isNumeral, translitKey } from '../../base/transliteration.ts';

/** A word of a name: its letters as folded, and the key that they share with other spellings of it. */
export interface Word {
  fold: string;
  key: string;
}

export const MINOR = ['and', 'of', 'и', 'اور'];
// As folded; they say nothing of who is meant.
export const TITLES = (
  'mr mrs ms miss dr doctor prof professor sir lord lady count comrade prime minister premier pm president chairman foreign ' +
  'general gen field marshal fm colonel col major captain pandit pt shri shrimati smt mian allama maulana mohtarma nawabzada ' +
  'товарищ граф генерал маршал президент премьер министр профессор ' +
  'جنرل ڈاکٹر پروفیسر وزیر اعظم صدر میان علامہ مولانا محترمہ نوابزادہ'
).split(' ');
const CROWNS = 'king queen tsar czar emperor empress sultan shah царь король королева император императрица بادشاہ ملکہ'.split(
  ' '
);
/** As keys: borne before the name that somebody goes by. */
const MUHAMMAD = ['muhamad', 'محمد'];
const AFTER_TITLES = ['sahib', 'sahab', 'ji', 'صاحب', 'جی'];
// "Republic of" stands in the full names of most states; with these three it makes another state.
export const PLACE =
  /^((city|town|port|province|kingdom) of|(islamic )?republic of(?! (china|congo|korea)$)|город|г|شہر|صوبہ) (?=.)|(?<=.) (port|province|شہر)$/;
/** Peter I, World War II: as far as things are numbered so. */
const ORDINAL = /^x{0,3}(ix|iv|v?i{0,3})$/;

const ROMAN = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10]
]);
const romanValue = (word: string): number =>
  [...word]
    .map((letter) => ROMAN.get(letter) ?? 0)
    .reduce((sum, value, i, values) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);

/** A Roman numeral at the end of a name is the same as its digits: Peter 1. */
export const wordsOf = (folded: string): Word[] =>
  folded.split(' ').map((fold, i, { length }) => ({
    fold,
    key: fold !== '' && i > 0 && i === length - 1 && ORDINAL.test(fold) ? String(romanValue(fold)) : translitKey(fold)
  }));
export const joined = (words: Word[], by: keyof Word): string => words.map((word) => word[by]).join('');
export const sorted = (words: Word[], by: keyof Word): string =>
  words
    .map((word) => word[by])
    .filter((word) => by === 'fold' || !MINOR.includes(word))
    .sort()
    .join(' ');
export const numerals = (words: Word[], by: keyof Word): string =>
  words
    .map((word) => word[by])
    .filter(isNumeral)
    .join(' ');
export const isSame = (said: Word[], name: Word[]): boolean =>
  said.length === name.length && said.every(({ key }, i) => key === name[i]?.key);

/** The typed words, and then what is left without what is harmless: `the city of`, `King`, or a person's titles. */
export function readings(said: string, lang: string | undefined, person: boolean): Word[][] {
  const folded = foldText(said, lang);
  const all = wordsOf(folded);
  const out = [all];
  const bare = folded.replace(PLACE, '');
  if (bare !== folded) out.push(wordsOf(bare));
  const from = all.findIndex(({ fold }) => !CROWNS.includes(fold) && !(person && TITLES.includes(fold)));
  const to = person && AFTER_TITLES.includes(all.at(-1)?.fold ?? '') ? -1 : undefined;
  if (from > 0 || (from === 0 && to !== undefined && all.length > 1)) out.push(all.slice(from, to));
  // Gandhiji.
  const bareOfJi = folded.replace(/(?<=\p{L}{3})ji$/u, '');
  if (person && bareOfJi !== folded) out.push(wordsOf(bareOfJi));
  const last = out.at(-1) ?? all;
  if (person && last.length > 2 && MUHAMMAD.includes(last[0]?.key ?? '')) out.push(last.slice(1));
  return out;
}
