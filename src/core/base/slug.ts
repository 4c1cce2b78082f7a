import { foldText } from './fold-text.ts';
import { translitKey } from './transliteration.ts';

/** Long enough to know a thing by, and short enough for an address. */
const LONGEST = 48;

/** The id that is made of a name or sentence: `the Old Quay` is `old-quay`, `Москва` is `moskva`; empty where no letter is Latin or Cyrillic. */
export function slugOf(text: string): string {
  // Of no language: "A minor" keeps its A.
  const latin = foldText(text.replace(/^the /i, ''), '')
    .split(' ')
    .map((word) => (/[a-z0-9]/.test(word) ? word : translitKey(word)));
  const parts = latin
    .join(' ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const cut = parts.findIndex((_, i) => parts.slice(0, i + 1).join('-').length > LONGEST);
  return (cut === -1 ? parts : parts.slice(0, Math.max(1, cut))).join('-').slice(0, LONGEST);
}
