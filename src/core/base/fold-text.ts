// Tokens that carry no meaning in a name. Russian and Urdu have none.
const ARTICLES: Record<string, string[]> = { en: ['the', 'a', 'an'] };

// Letters that Unicode does not decompose but that people type for one another. Urdu ہ stands for Arabic ه and ة and for ھ.
const SAME: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ھ: 'ہ',
  ە: 'ہ',
  ٱ: 'ا',
  ں: 'ن',
  ء: '',
  ـ: ''
};
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

// Only the scripts in which a mark is optional. Dropping \p{M} would take the vowels of Hindi, Tamil or Thai.
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

/** Arabic, Persian, Urdu and Hindi digits as ASCII; everything else as it is. */
export const foldDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String(digit.charCodeAt(0) - (digit < '۰' ? 0x660 : digit < '\u0700' ? 0x6f0 : 0x966)));

/**
 * What is left of a text when case, accents, punctuation, articles and keyboard variants of one letter are ignored: words
 * with single spaces. `lang` (a BCP 47 tag, English if absent) decides the articles. Idempotent.
 */
export function foldText(text: string, lang = 'en'): string {
  const words = foldDigits(text)
    // Unicode would make a space of it.
    .replaceAll('´', '')
    .normalize('NFKD')
    // An apostrophe or soft sign joins (O'Brien, Il'ya); so do the invisible joiners of Urdu.
    .replace(/['`‘’‛ʹ-ʿ\p{Cf}]/gu, '')
    .replace(OPTIONAL_MARKS, '')
    .toLowerCase()
    .replace(SAME_LETTERS, (letter) => SAME[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    // C++ and C# are not C, but "#3" is 3.
    .replace(/(^| )[+#]+/g, ' ')
    .split(' ')
    .filter(Boolean);
  const articles = ARTICLES[lang.split('-')[0] ?? ''] ?? [];
  const kept: string[] = [];
  for (const word of words.reverse()) {
    const next = kept.at(-1);
    // The last word stays (vitamin A), and so does an initial before an initial (A. Q. Khan).
    const isInitial = word.length === 1 && next?.length === 1;
    if (next === undefined || isInitial || !articles.includes(word)) kept.push(word);
  }
  return kept.reverse().join(' ');
}
