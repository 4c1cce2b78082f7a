// Cyrillic as folded (й is и, ё is е), after BGN/PCGN; the key below evens out what the systems disagree on.
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya'
};

// In this order: a later rule works on what an earlier one left.
const RULES: [RegExp, string][] = [
  // Jurij and Iljitsch, as German writes them; Zhukov keeps what zh is below.
  [/^ju/, 'yu'],
  [/lj/g, 'ly'],
  [/shch/g, 'sch'],
  [/ts?ch/g, 'ch'],
  [/d?zh|dj|dsch/g, 'j'],
  [/sch(ch)?/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/c(?![hiey])/g, 'k'],
  [/qu(?=[aeio])|q/g, 'k'],
  [/t[sz]/g, 'c'],
  [/k+s/g, 'x'],
  [/([eo])ff$/g, '$1v'],
  [/w/g, 'v'],
  [/[iy]+y/g, 'y'],
  [/^m[uo]h[ae]m+[ae]d$/, 'muhamad'],
  [/^ahm[ae]d$/, 'ahmad'],
  // Nikolayevich and Nikolaevich; Fyodor and Fedor; Yevgeny and Evgeny.
  [/([aeo])[iyj](?=e)/g, '$1'],
  [/([bcdfghjklmnprstvxz])yo(?=[a-z])/g, '$1e'],
  [/^[yj]e/, 'e'],
  // Alexei, Alexey, Alexi; but Hussain and Hussein keep a vowel of their own.
  [/[ae][iyj]$/, 'i'],
  [/[ae](?:[iy](?![aeou])|j(?![aeiouy]))/g, 'ei'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[iy]j$/, 'i'],
  [/oj$/, 'oi'],
  // British and American.
  [/is(?=ations?$)/, 'iz'],
  [/y/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  // Quaid-e-Azam and Quaid-i-Azam.
  [/^e$/, 'i']
];

const ROMAN = /^(?=.)m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;

/** A word that must be typed as it is: it holds a digit or is a Roman numeral, where one letter makes another thing. */
export const isNumeral = (word: string): boolean => /\p{N}/u.test(word) || ROMAN.test(word);

// Peter the First, the 2nd World War, World War Two: words of one number, from 1, as folded.
const COUNTED = [
  'first one первыи первая اول',
  'second two второи вторая دوم',
  'third three третии третья سوم',
  'fourth four четвертыи',
  'fifth five',
  'sixth six',
  'seventh seven',
  'eighth eight',
  'ninth nine',
  'tenth ten'
];
const NUMBER_OF = new Map(COUNTED.flatMap((words, i) => words.split(' ').map((word) => [word, String(i + 1)] as const)));

function wordKey(word: string): string {
  const number = NUMBER_OF.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (number !== undefined) return number;
  if (isNumeral(word)) return word;
  const latin = word.replace(/[а-яґєі]/g, (letter) => CYRILLIC[letter] ?? letter);
  // A soft sign alone would leave nothing, and nothing equals nothing.
  return RULES.reduce((key, [from, to]) => key.replace(from, to), latin) || word;
}

/**
 * A key that is equal for the usual romanisations of one Russian, Urdu or Arabic name, and for its Cyrillic form. Takes a folded
 * text; words stay apart, numerals stay as they are, and words for small numbers become digits. Equal keys are strong evidence, not proof: ask whether another name has it too.
 */
export const translitKey = (folded: string): string => folded.split(' ').map(wordKey).join(' ');
