import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLogs, card, DeviceLog } from '../../../tests/fixtures/log.ts';
import { printBackup, readBackup } from './codec.ts';
import type { LogEvent, What } from './event.ts';
import { readEvent } from './event-schema.ts';

const MADE = 1_800_000_000_000;
const graded: What = { kind: 'self-graded', card: card(1), grade: 3, ms: 1, promisedDue: MADE };
const log = new DeviceLog();
for (let i = 0; i < 5; i += 1) log.add(graded, i);
const file = printBackup({ made: MADE, events: log.events });
const event = log.events[0];
if (!event) throw new Error('there are five');

test('what was printed is read again as it was', () =>
  fc.assert(
    fc.property(anyLogs(), fc.option(fc.array(fc.jsonValue(), { maxLength: 3 }), { nil: undefined }), (events, decks) => {
      const backup = decks ? { made: MADE, events, decks } : { made: MADE, events };
      const plain: unknown = JSON.parse(JSON.stringify(backup));
      expect(readBackup(printBackup(backup))).toEqual({ ok: true, value: { backup: plain, skipped: [] } });
    })
  ));

test.each([
  ['nothing', '', { code: 'empty' }],
  ['blank', ' \n\uFEFF', { code: 'empty' }],
  ['prose', 'Dear diary', { code: 'foreign' }],
  ['another JSON', '{"format":"anki","version":1}', { code: 'foreign' }],
  ['a list', '[]', { code: 'foreign' }],
  ['null', 'null', { code: 'foreign' }],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', { code: 'foreign' }],
  ['a later version', file.replace('"version":1', '"version":2'), { code: 'newer', version: 2 }],
  ['no version', file.replace('"version":1', '"version":"1"'), { code: 'truncated', line: 1 }],
  ['no list of events', '{"format":"cardamom-backup","version":1,"made":1,"events":{}}', { code: 'truncated', line: 1 }],
  ['cut in an event', file.slice(0, file.indexOf('\n', 400) - 3), { code: 'truncated', line: 3 }],
  ['cut between events', file.split('\n').slice(0, 4).join('\n'), { code: 'truncated', line: 4 }],
  ['cut in the head', file.slice(0, 40), { code: 'truncated', line: 1 }],
  ['a flipped quotation mark', file.replace('"seq":3', '"seq:3'), { code: 'truncated', line: 4 }]
])('a bad file: %s', (_, text, error) => expect(readBackup(text)).toEqual({ ok: false, error }));

test('a file that is far too large is not even parsed', () => {
  expect(readBackup(' '.repeat(100_000_001))).toEqual({ ok: false, error: { code: 'large' } });
});

test('every way to cut a file short is noticed', () => {
  for (let length = 0; length < file.trimEnd().length; length += 1) expect(readBackup(file.slice(0, length)).ok).toBe(false);
});

test('one malformed event is named and skipped, the others are kept', () => {
  const events: unknown[] = [...log.events];
  events[2] = { ...event, seq: 'three' };
  const text = JSON.stringify({ format: 'cardamom-backup', version: 1, made: MADE, events });
  expect(readBackup(text)).toEqual({
    ok: true,
    value: {
      backup: { made: MADE, events: log.events.filter((_, i) => i !== 2) },
      skipped: [{ index: 2, field: 'seq' }]
    }
  });
});

const answered: What = {
  kind: 'answered',
  parts: [{ card: card(1), given: { kind: 'pick', value: 'ref:x' }, outcome: { verdict: 'right', earned: 1, of: 1 } }],
  mode: 'quiz',
  view: 'choice',
  question: 'choice/event.when#1',
  gen: 1,
  deckRev: 1,
  ms: 5
};
const of = (what: What, more: object = {}): unknown => ({ ...new DeviceLog().add(what, 1), ...more });

test.each<[string, unknown, string]>([
  ['not an object', 'hello', 'event'],
  ['another id than its device and seq say', of(graded, { id: 'aa.1' }), 'event'],
  ['a device with a dot', of(graded, { device: 'a.b', id: 'a.b.1' }), 'id'],
  ['a time out of all time', of(graded, { at: 9e15 }), 'at'],
  ['an offset of days', of(graded, { offset: 5000 }), 'offset'],
  ['an unknown grade', of(graded, { grade: 5 }), 'grade'],
  ['a card that is no card', of(graded, { card: 'a/b' }), 'card'],
  ['a day that does not exist', of(graded, { promisedDue: '2026-02-30' }), 'promisedDue'],
  ['a due so small that it would be a day', of(graded, { promisedDue: 20_000 }), 'promisedDue'],
  ['no parts', of(answered, { parts: [] }), 'parts'],
  ['a part without an outcome', of(answered, { parts: [{ card: card(1), given: { kind: 'unknown' } }] }), 'parts.0.outcome'],
  ['an unknown way to answer', of(answered, { parts: [{ card: card(1), given: { kind: 'sung' } }] }), 'parts.0.given.kind'],
  ['ten weights', of({ kind: 'adopted', parameters: Array(10).fill(1), retention: 0.9, fitted: 1 }), 'parameters']
])('a malformed event: %s', (_, json, field) => expect(readEvent(json)).toEqual({ ok: false, field }));

test.each<[string, unknown]>([
  ['a kind that came later', of(graded, { kind: 'sung' })],
  ['a kind with the name of something else', of(graded, { kind: 'constructor' })],
  ['a later version of a kind', of(graded, { v: 2, grade: 'A+' })],
  ['a field that came later', of(graded, { mood: 'good' })]
])('what a later app wrote is kept whole: %s', (_, json) => expect(readEvent(json)).toEqual({ ok: true, event: json }));

test('a thousandfold nest of lists is refused, not walked', () => {
  const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
  const amended = { deck: 'harbour', fact: 'one', rev: 1, patch: deep };
  expect(readEvent({ ...event, kind: 'amended', ...amended })).toEqual({ ok: false, field: 'depth' });
});

test('random damage never throws and never makes up an event', () => {
  const known = new Set(log.events.map(({ id }) => id));
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (at, letter) => {
      const read = readBackup(file.slice(0, at) + letter + file.slice(at + 1));
      if (!read.ok) return;
      const { backup, skipped } = read.value;
      expect(backup.events.length + skipped.length).toBe(log.events.length);
      for (const { id, seq, device } of backup.events) expect(known.has(id) || id === `${device}.${seq}`).toBe(true);
    })
  );
});

test('the schema knows every kind of event that there is', () => {
  const kinds: LogEvent['kind'][] = ['taken-back', 'set', 'deck', 'setting', 'task', 'overridden', 'taken-back-batch'];
  for (const kind of kinds)
    expect(readEvent({ ...event, kind, card: undefined, event: 7, cards: 7, deck: 7, name: 7, task: 7, batch: 7 }).ok).toBe(
      false
    );
});
