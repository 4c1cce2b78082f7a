import { expect, test } from 'vitest';
import { answer, card, DeviceLog } from '../../../tests/fixtures/log.ts';
import type { Given } from '../base/answer.ts';
import type { View } from '../log/event.ts';
import { timesLured } from './lures.ts';
import { fold } from './memory.ts';

const A = card(1);
const NOON = Date.UTC(2026, 4, 1, 12);
const pick = (value: string): Given => ({ kind: 'pick', value });

function picked(log: DeviceLog, value: string, view: View = 'choice', verdict: 'right' | 'wrong' = 'wrong') {
  const what = answer(A, verdict, view);
  const parts = what.kind === 'answered' ? what.parts.map((part) => ({ ...part, given: pick(value) })) : [];
  return log.add({ ...what, parts } as typeof what, NOON);
}

test('a wrong option is counted each time it is chosen, whatever comes between', () => {
  const log = new DeviceLog();
  picked(log, 'ref:iran');
  picked(log, 'ref:iraq', 'choice', 'right');
  picked(log, 'ref:india');
  picked(log, 'ref:iran', 'gap');
  const memory = fold(log.events);
  expect(timesLured(memory, A, pick('ref:iran'))).toBe(2);
  expect(timesLured(memory, A, pick('ref:india'))).toBe(1);
  expect(timesLured(memory, A, pick('ref:iraq'))).toBe(0);
  expect(timesLured(memory, card(2), pick('ref:iran'))).toBe(0);
});

test('only where a wrong option claims to be the answer, and not where the learner was right after all', () => {
  const log = new DeviceLog();
  picked(log, 'mark:claim', 'kind');
  picked(log, 'ref:iran', 'not');
  const counted = picked(log, 'ref:india');
  log.add({ kind: 'overridden', event: counted.id }, NOON);
  const undone = picked(log, 'ref:kenya');
  log.add({ kind: 'taken-back', event: undone.id }, NOON);
  const memory = fold(log.events);
  for (const value of ['mark:claim', 'ref:iran', 'ref:india', 'ref:kenya']) expect(timesLured(memory, A, pick(value))).toBe(0);
});
