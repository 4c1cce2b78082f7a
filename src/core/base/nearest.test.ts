import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['lable', ['label', 'labels', 'level'], 'label'],
  ['chek', ['check', 'build', 'new'], 'check'],
  ['Check', ['build', 'check'], 'check'],
  ['saltmuth', ['salt', 'saltmouth'], 'saltmouth'],
  ['kennedy', ['john-kennedy', 'nixon'], 'john-kennedy'],
  ['kennedy', ['john-kennedy', 'robert-kennedy'], undefined],
  ['wh', ['who', 'role'], 'who'],
  ['colour', ['stance', 'kind'], undefined],
  ['x', [], undefined]
])('%s among %j: %s', (word, known, meant) => expect(nearest(word, known)).toBe(meant));

test('a sentence goes on with it, or ends', () => {
  expect(didYouMean('lable', ['label'])).toBe(': did you mean "label"?');
  expect(didYouMean('colour', ['label'])).toBe('.');
});
