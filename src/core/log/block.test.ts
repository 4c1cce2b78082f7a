import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLogs, answer, card, DeviceLog } from '../../../tests/fixtures/log.ts';
import { type Block, cardsIn, eventIn, sizeOf } from './block.ts';
import { closeBlock } from './close-block.ts';
import type { LogEvent } from './event.ts';

const NOON = Date.UTC(2026, 4, 1, 12);
const eventsIn = (block: Block, cards = cardsIn([block])): LogEvent[] =>
  Array.from({ length: sizeOf(block) }, (_, row) => eventIn(block, row, cards));

test('a block gives back every event, as structured cloning leaves it', () => {
  fc.assert(
    fc.property(anyLogs({ devices: 1 }), fc.nat(5), (log, known) => {
      if (log.length === 0) return;
      const before = Array.from({ length: known }, (_, i) => card(`before-${i}`));
      const block = structuredClone(closeBlock(log, before));
      expect(eventsIn(block, [...before, ...block.cards])).toEqual(log);
    }),
    { numRuns: 500 }
  );
});

const rightAnswer = answer(card(1), 'right', 'typed', { run: NOON, options: 3, hints: 1, promisedDue: NOON + 5e6 });

// Each of these is more than a column can say.
test.each<[string, object]>([
  ['a field that a later version added', { later: { deep: [1, 2] } }],
  ['a kind that came later', { kind: 'sung' }],
  ['a version that came later', { v: 2 }],
  ['another learner', { learner: 'sister' }],
  ['no hash of the one before', { prev: undefined }],
  ['a hash of another form', { prev: 'sha-256:00' }],
  ['a view that came later', { view: 'hologram' }],
  [
    'part of a third',
    { parts: [{ card: card(1), given: { kind: 'unknown' }, outcome: { verdict: 'near', earned: 1 / 3, of: 1 } }] }
  ],
  [
    'several parts',
    { parts: [1, 2].map((n) => ({ card: card(n), given: { kind: 'unknown' }, outcome: { verdict: 'wrong', earned: 0, of: 1 } })) }
  ],
  ['no parts', { parts: [] }],
  ['very many options', { options: 255 }],
  ['a promise that is no day', { promisedDue: 'soon' }],
  ['a promise that is a number of nothing', { promisedDue: 5 }],
  ['a time between two milliseconds, and an offset between two minutes', { at: NOON + 0.25, offset: 0.5 }]
])('kept whole: %s', (_, more) => {
  const log = new DeviceLog();
  for (let i = 0; i < 4; i += 1) log.add(rightAnswer, NOON + i);
  // A device's first event has no hash of one before it, and is kept whole too.
  const events = log.events.slice(1).map((event, i) => (i === 1 ? ({ ...event, ...more } as LogEvent) : event));
  const block = closeBlock(events, []);
  expect(eventsIn(block)).toEqual(events);
  expect(block.others).toEqual(events.slice(1, 2));
});

test('what is said every day has columns', () => {
  const log = new DeviceLog();
  log.add(rightAnswer, NOON);
  log.add(rightAnswer, NOON);
  log.add(answer(card(2), 'wrong', 'choice', { ms: 1234.5 }), NOON);
  log.add({ kind: 'self-graded', card: card(1), grade: 4, ms: 900, promisedDue: NOON + 6e5 }, NOON, -300);
  expect(closeBlock(log.events.slice(1), []).others).toEqual([]);
});

test.each([
  ['nothing', (): LogEvent[] => []],
  ['two devices', () => [1, 2].map((n) => new DeviceLog(n).add(rightAnswer, NOON))],
  [
    'a gap',
    () => {
      const log = new DeviceLog();
      return [1, 2, 3].map(() => log.add(rightAnswer, NOON)).filter(({ seq }) => seq !== 2);
    }
  ]
])('no block of %s', (_, events) => expect(() => closeBlock(events(), [])).toThrow('one device'));
