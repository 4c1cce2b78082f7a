import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osa } from './distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['iran', 'iraq', 1],
  ['tashkent', 'tashknet', 1],
  ['gwadar', 'gawadar', 1],
  ['kitten', 'sitting', 3],
  // The restricted distance: `ca` to `abc` is 2 only if one place may be edited twice.
  ['ca', 'abc', 3],
  ['abcd', 'badc', 2]
])('%s to %s is %i', (a, b, d) => expect(osa(a, b)).toBe(d));

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('symmetric, nothing only between equals, at least the difference and at most the longer length', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const d = osa(a, b);
      expect(osa(b, a)).toBe(d);
      expect(d === 0).toBe(a === b);
      expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
    { numRuns: 500 }
  );
});

test('a limit changes nothing below it, and gives limit + 1 above', () => {
  fc.assert(
    fc.property(words, words, fc.nat({ max: 9 }), (a, b, limit) => {
      expect(osa(a, b, limit)).toBe(Math.min(osa(a, b), limit + 1));
    }),
    { numRuns: 1000 }
  );
});
