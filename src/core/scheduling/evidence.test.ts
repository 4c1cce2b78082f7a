import { expect, test } from 'vitest';
import { type AboutCard, type Answered, evidence, known } from './evidence.ts';

const typed: Answered & AboutCard = {
  view: 'typed',
  verdict: 'right',
  unknown: false,
  options: undefined,
  hints: undefined,
  ms: 5000,
  overridden: false,
  recall: 0.5,
  first: true
};

test.each<[string, Partial<Answered & AboutCard>, number | undefined]>([
  ['typed and right', {}, 3],
  ['typed at once: nobody guesses by typing', { ms: 300 }, 3],
  ['a number', { view: 'number' }, 3],
  ['a date', { view: 'date' }, 3],
  ['nearly', { verdict: 'near' }, 2],
  ['right after a hint', { hints: 1 }, 2],
  ['wrong', { verdict: 'wrong' }, 1],
  ['"I don’t know"', { verdict: 'wrong', unknown: true }, 1],
  ['"I was right"', { verdict: 'wrong', overridden: true }, 3],
  ['one of three on a new card', { view: 'choice', options: 3 }, undefined],
  ['one of three at R .7', { view: 'choice', options: 3, recall: 0.7 }, 3],
  ['one of five at R .5', { view: 'choice', options: 5, recall: 0.5 }, undefined],
  ['one of three where nobody counted', { view: 'choice', recall: 0.7 }, 3],
  ['true or false at R .7', { view: 'true-false', recall: 0.7 }, undefined],
  ['true or false at R .9', { view: 'true-false', recall: 0.9 }, 3],
  ['true or false, whatever the options of its second step', { view: 'true-false', options: 5, recall: 0.7 }, undefined],
  ['a guess too fast to have been read', { view: 'choice', options: 3, recall: 0.95, ms: 400 }, undefined],
  ['a wrong one, however fast', { view: 'choice', options: 3, verdict: 'wrong', ms: 400 }, 1],
  ['the kind of a statement', { view: 'kind', verdict: 'wrong' }, undefined],
  ['a second answer on one day', { verdict: 'wrong', first: false }, undefined]
])('%s', (_, more, grade) => {
  const answered = { ...typed, ...more };
  expect(evidence(answered, answered)).toBe(grade);
});

test.each([
  [1 / 2, [0.45, 0.66, 0.82, 0.94]],
  [1 / 3, [0.55, 0.74, 0.87, 0.96]],
  [1 / 4, [0.62, 0.79, 0.9, 0.97]]
])('the chance that a right answer was known, luck %f', (g, expected) => {
  const r = [0.3, 0.5, 0.7, 0.9];
  r.forEach((recall, i) => expect(known(recall, g)).toBeCloseTo(expected[i] ?? NaN, 2));
});
