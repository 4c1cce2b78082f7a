import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** The word pack of a deck's language; English where there is none yet. */
export const wordsFor = (_lang: string): Words => en;
