import { ENDS } from './ends.test-data.ts';
import { LISTS } from './lists.test-data.ts';
import { MEASURES } from './measures.test-data.ts';
import { NAMES } from './names.test-data.ts';
import { PLACES } from './places.test-data.ts';
import { SPEAKERS } from './speakers.test-data.ts';
import type { Trap } from './trap.test-data.ts';

/** Every trap that is laid, by what it plays on. */
export const TRAPS: { [theme: string]: readonly Trap[] } = {
  names: NAMES,
  places: PLACES,
  measures: MEASURES,
  relations: ENDS,
  speakers: SPEAKERS,
  lists: LISTS
};
