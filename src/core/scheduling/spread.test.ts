import fc from 'fast-check';
import { expect, test } from 'vitest';
import { card } from '../../../tests/fixtures/log.ts';
import type { CardId } from '../base/ids.ts';
import { apart, family, spread } from './spread.ts';

test.each([
  ['abcdef', 'XY', 'abXcdeYf'],
  ['abcd', 'XYZV', 'aXbYcZdV'],
  ['a', 'XYZ', 'XaYZ'],
  ['', 'XY', 'XY'],
  ['ab', '', 'ab']
])('%s with %s spread among it', (many, few, out) => expect(spread([...many], [...few]).join('')).toBe(out));

test('the few come evenly: no stretch has one more of them than its share', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (many, few) => {
      const all = spread(Array(many).fill('m'), Array(few).fill('f'));
      let seen = 0;
      all.forEach((one, i) => {
        if (one === 'f') seen += 1;
        expect(Math.abs(seen - ((i + 1) * few) / (many + few))).toBeLessThanOrEqual(1);
      });
    })
  );
});

const cards = fc.array(fc.tuple(fc.nat(4), fc.constantFrom('when', 'where', 'who', 'why')), { maxLength: 14 }).map((list) => {
  const ids = list.map(([fact, facet]): CardId => card(fact, facet));
  return [...new Set(ids)];
});

test('no two cards of one fact are neighbours wherever that can be', () => {
  fc.assert(
    fc.property(cards, (list) => {
      const out = apart(list);
      expect([...out].sort()).toEqual([...list].sort());
      const counts = new Map<string, number>();
      for (const one of list) counts.set(family(one), (counts.get(family(one)) ?? 0) + 1);
      const most = Math.max(0, ...counts.values());
      const clashes = out.filter((one, i) => i > 0 && family(one) === family(out[i - 1])).length;
      expect(clashes).toBe(Math.max(0, most - (list.length - most) - 1));
    }),
    { numRuns: 2000 }
  );
});

test('an order without neighbours stays as it is', () => {
  const list = [card(1), card(2), card(1, 'who'), card(3)];
  expect(apart(list)).toEqual(list);
});
