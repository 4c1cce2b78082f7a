import { expect, test } from 'vitest';
import { crossTable, table } from './table.ts';

test('columns are as wide as their widest cell, and numbers stand to the right', () => {
  expect(
    table(
      ['kind', 'facts'],
      [
        ['event', 12],
        ['set', 1234567],
        ['term', 0]
      ]
    )
  ).toBe(['kind       facts', 'event         12', 'set    1,234,567', 'term           ·'].join('\n'));
});

test('a cross table has sums, and no row or column without any', () => {
  const pairs = [
    ['event', 'fact'],
    ['event', 'claim'],
    ['set', 'claim']
  ] as const;
  expect(crossTable('kind', ['event', 'term', 'set'], ['fact', 'plan', 'claim'], pairs)).toBe(
    ['kind   fact  claim  all', 'event     1      1    2', 'set       ·      1    1', 'all       1      2    3'].join('\n')
  );
});
