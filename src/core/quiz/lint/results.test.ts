import { expect, test } from 'vitest';
import { type ItemCounts, resultFaults } from './results.ts';

const best = { answers: 10, right: 10 };
const worst = { answers: 10, right: 0 };
/** So many chose the key, and each of the others. */
const item = (right: number, wrong: number[], more: Partial<ItemCounts> = {}): ItemCounts => ({
  options: [{ text: 'Ana', key: true, chosen: right }, ...wrong.map((chosen, i) => ({ text: `other ${i}`, key: false, chosen }))],
  best,
  worst,
  ...more
});

const fails: [string, ItemCounts, string][] = [
  ['1 of 40 chose it', item(20, [19, 1]), 'hardly anybody chose "other 1"'],
  ['nobody chose it', item(30, [0, 20]), 'hardly anybody chose "other 0"'],
  ['39 of 40 right', item(39, [1]), '98 % were right'],
  ['7 of 40 right', item(7, [17, 16]), '18 % were right'],
  [
    'the worst nearly as good',
    item(20, [20], { worst: { answers: 100, right: 91 } }),
    'no better than the worst (100 % and 91 %)'
  ],
  ['the worst better', item(20, [20], { best: worst, worst: best }), 'no better than the worst (0 % and 100 %)']
];

test.each(fails)('W33 finds: %s', (_, counts, message) => {
  const found = resultFaults(counts);
  expect(found.some((one) => one.includes(message))).toBe(true);
  for (const one of found) expect(one).toMatch(/: [a-z][^:]+\.$/);
});

const passes: [string, ItemCounts][] = [
  ['2 of 40 chose it', item(20, [18, 2])],
  ['38 of 40 right', item(38, [2])],
  ['8 of 40 right', item(8, [16, 16])],
  ['a tenth between best and worst', item(20, [20], { best: { answers: 10, right: 3 }, worst: { answers: 10, right: 2 } })],
  ['too few answers', item(39, [0])],
  ['no groups', item(20, [20], { best: { answers: 0, right: 0 }, worst: { answers: 0, right: 0 } })],
  ['nobody answered', item(0, [0, 0])]
];

test.each(passes)('W33 lets pass: %s', (_, counts) => expect(resultFaults(counts)).toEqual([]));

test('W33: a key that hardly anybody chose is too hard, and not idle', () =>
  expect(resultFaults(item(1, [20, 19]))).toEqual(['3 % were right: look for a fault in the key or the wording.']));
