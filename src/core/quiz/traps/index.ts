import { ENDS } from './ends.test-data.ts';
import { LISTS } from './lists.test-data.ts';
import { MEASURES } from './measures.test-data.ts';
import { NAMES } from './names.test-data.ts';
import { PLACES } from './places.test-data.ts';
import { SPEAKERS } from './speakers.test-data.ts';
import { OURS, spring } from './spring.ts';
import type { Trap } from './trap.test-data.ts';
import { WORDS } from './words.test-data.ts';

/** Every trap that is laid, by what it plays on. */
export const TRAPS: { [theme: string]: readonly Trap[] } = {
  names: NAMES,
  words: WORDS,
  places: PLACES,
  measures: MEASURES,
  relations: ENDS,
  speakers: SPEAKERS,
  lists: LISTS
};

/** How many traps are laid, and which of them our questions fall into or the oracle finds fault in. */
export function walkTraps(seeds: number): { laid: number; sprung: string[] } {
  const all = Object.entries(TRAPS).flatMap(([theme, traps]) => traps.map((trap) => ({ theme, trap })));
  const sprung = all.filter(({ trap }) => {
    const { fallen, faults } = spring(OURS, trap, seeds);
    return fallen.length > 0 || faults.length > 0;
  });
  return { laid: all.length, sprung: sprung.map(({ theme, trap }) => `${theme}: ${trap.name}`) };
}
