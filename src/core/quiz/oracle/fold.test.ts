import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['The Soviet Union', 'soviet union'],
  ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization'],
  ['a defence *centre*', 'Defense center'],
  ['Kérguelen’s Harbour', 'kerguelens harbor'],
  [[{ t: 'Эльм' }], 'ЭЛЬМ']
])('%j says the same as %j', (a, b) => expect(fold(a)).toBe(fold(b)));

test.each([
  ['A. Mar', 'Mar'],
  ['Iran', 'Iraq'],
  ['भारत', 'भरत'],
  ['H~2~O', 'HO']
])('%j does not say the same as %j', (a, b) => expect(fold(a)).not.toBe(fold(b)));
