import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLogs } from '../../../tests/fixtures/log.ts';
import { mergeLogs } from './merge.ts';

/** Three copies of one learner's log, each with only some of it. */
const copies = anyLogs().chain((log) => {
  const part = fc.shuffledSubarray(log).map((events) => structuredClone(events));
  return fc.tuple(part, part, part);
});

test('merging is commutative', () =>
  fc.assert(fc.property(copies, ([a, b]) => void expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a)))));

test('merging is associative', () =>
  fc.assert(
    fc.property(copies, ([a, b, c]) => void expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c))))
  ));

test('merging a log with itself changes nothing', () =>
  fc.assert(fc.property(copies, ([a]) => void expect(mergeLogs(a, a)).toEqual(mergeLogs(a)))));

test('nothing is lost and nothing is made up', () =>
  fc.assert(
    fc.property(copies, ([a, b]) => {
      const ids = new Set([...a, ...b].map(({ id }) => id));
      expect(new Set(mergeLogs(a, b).map(({ id }) => id))).toEqual(ids);
      expect(mergeLogs(a, b)).toHaveLength(ids.size);
    })
  ));

test('of two contents under one id all devices keep the same one', () =>
  fc.assert(
    fc.property(copies, ([a]) => {
      const other = a.map((event) => ({ ...event, at: event.at + 1 }));
      expect(mergeLogs(a, other)).toEqual(mergeLogs(other, a));
    })
  ));
