const VOWELS = /[aeiouy]+/g;

/** Syllables of an English word, by its groups of vowels; an "e" at the end is silent. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.match(VOWELS)?.length ?? 0;
  const silent = /[^aeiouyl]e$|[^aeiouycsgzxh]es$|[^aeiouytd]ed$/.test(letters) && groups > 1 ? 1 : 0;
  return Math.max(1, groups - silent);
}

/** The school grade at which an English text is read (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word − 15.59. */
export function readingGrade(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));
  const sentences = Math.max(1, text.match(/[.?!](\s|$)/g)?.length ?? 0);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}
