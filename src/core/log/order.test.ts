import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLogs, card, DeviceLog } from '../../../tests/fixtures/log.ts';
import type { LogEvent, What } from './event.ts';
import { chainHash, effectiveTime, sortedLog } from './order.ts';

const graded: What = { kind: 'self-graded', card: card(1), grade: 3, ms: 1, promisedDue: 1_800_000_000_000 };
const ids = (events: readonly LogEvent[]) => events.map(({ device, seq }) => `${device[1]}.${seq}`);

test.each([
  ['the first event', 5, undefined, 5],
  ['a clock that goes', 9, 5, 9],
  ['the same millisecond', 5, 5, 5],
  ['a clock set back', 3, 5, 5]
])('effective time: %s', (_, at, previous, effective) => expect(effectiveTime(at, previous)).toBe(effective));

test('two devices by time, then device, then seq', () => {
  const [a, b] = [new DeviceLog(1), new DeviceLog(2)];
  a.add(graded, 100);
  b.add(graded, 50);
  b.add(graded, 100);
  a.add(graded, 100);
  expect(ids(sortedLog([...b.events, ...a.events]))).toEqual(['2.1', '1.1', '1.2', '2.2']);
});

test('a clock set back does not reorder a device, and other devices come after what it had seen', () => {
  const [a, b] = [new DeviceLog(1), new DeviceLog(2)];
  a.add(graded, 100);
  a.add(graded, 10);
  b.add(graded, 60);
  expect(ids(sortedLog([...a.events, ...b.events]))).toEqual(['2.1', '1.1', '1.2']);
});

test('a log in order is answered as it is, without a copy', () => {
  const log = new DeviceLog();
  for (const at of [1, 2, 2, 1, 9]) log.add(graded, at);
  expect(sortedLog(log.events)).toEqual(log.events);
});

test('arrival makes no difference', () => {
  fc.assert(
    fc.property(
      anyLogs().chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
      ([log, shuffled]) => void expect(sortedLog(shuffled)).toEqual(sortedLog(log))
    )
  );
});

test('each device keeps its own order', () => {
  fc.assert(
    fc.property(anyLogs(), (log) => {
      const last = new Map<string, number>();
      for (const { device, seq } of sortedLog(log)) {
        expect(seq).toBe((last.get(device) ?? 0) + 1);
        last.set(device, seq);
      }
    })
  );
});

test('the chain names the event before, whatever the order of its keys', () => {
  const log = new DeviceLog();
  const first = log.add(graded, 1);
  const { prev } = log.add(graded, 2);
  const turned = Object.fromEntries(Object.entries(first).reverse()) as unknown as LogEvent;
  expect([first.prev, prev]).toEqual([undefined, chainHash(turned)]);
  expect(chainHash({ ...first, at: 2 })).not.toBe(prev);
});
