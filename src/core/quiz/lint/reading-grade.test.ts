import { expect, test } from 'vitest';
import { readingGrade, syllables } from './reading-grade.ts';

test.each([
  ['the', 1],
  ['made', 1],
  ['joined', 1],
  ['lifted', 2],
  ['people', 2],
  ['countries', 2],
  ['places', 2],
  ['times', 1],
  ['governments', 3],
  ['O’Brien', 2],
  ['1966', 1]
])('%s has %d syllables', (word, count) => expect(syllables(word)).toBe(count));

test.each([
  ['The cat sat on the mat.', -1.45],
  ['The cat sat. The dog ran.', -2.62],
  ['The cat sat; the dog ran, at 3.5 miles an hour?', 0.39 * 11 + (11.8 * 11) / 11 - 15.59],
  ['Governments', 0.39 + 11.8 * 3 - 15.59],
  ['', 0]
])('%s: grade %d', (text, grade) => expect(readingGrade(text)).toBeCloseTo(grade));
