import type { Verdict } from '../../src/core/base/answer.ts';
import { cardId, type DeckId, deviceId, eventId, type FactId, FIRST_LEARNER } from '../../src/core/base/ids.ts';
import { random } from '../../src/core/base/random.ts';
import { dayFromNumber } from '../../src/core/base/day.ts';
import { LOG_VERSION, type LogEvent, type What } from '../../src/core/log/event.ts';

const DECK = 'bench' as DeckId;
const DAY = 86_400_000;
const START = Date.UTC(2020, 0, 1, 8);
/** Reviews on one card, on average. */
const REVIEWS = 10;
const A_DAY = 150;

/**
 * A learner's log of `n` events: study and quizzes in turn, one answer in eight wrong, one in five hundred taken back, some
 * settings between. The same seed gives the same log.
 */
export function syntheticLog(n: number, seed: string): LogEvent[] {
  const chance = random(seed);
  const device = deviceId(Uint8Array.from({ length: 16 }, () => chance.below(256)));
  const cards = Array.from({ length: Math.max(1, Math.floor(n / REVIEWS)) }, (_, i) =>
    cardId(DECK, `fact-number-${Math.floor(i / 3)}` as FactId, ['when', 'where', 'who'][i % 3] ?? 'when')
  );
  const wrong = (): boolean => chance.below(8) === 0;
  const card = () => chance.pick(cards) ?? cardId(DECK, 'none' as FactId, 'when');

  const selfGraded = (day: number): What => ({
    kind: 'self-graded',
    card: card(),
    grade: wrong() ? 1 : 3,
    ms: 2000 + chance.below(9000),
    promisedDue: dayFromNumber(day + 1 + chance.below(90))
  });
  const answered = (at: number): What => {
    const verdict: Verdict = wrong() ? 'wrong' : 'right';
    return {
      kind: 'answered',
      parts: [
        {
          card: card(),
          given: { kind: 'pick', value: `ref:fact-number-${chance.below(999)}` },
          outcome: { verdict, earned: verdict === 'right' ? 1 : 0, of: 1 }
        }
      ],
      mode: 'quiz',
      view: chance.below(2) === 0 ? 'choice' : 'typed',
      question: `choice/event.when#${chance.below(100_000)}`,
      run: at - (at % DAY),
      gen: 1,
      deckRev: 1,
      ms: 2000 + chance.below(9000),
      options: 3
    };
  };
  const what = (seq: number, at: number): What => {
    if (seq > 1 && chance.below(500) === 0) return { kind: 'taken-back', event: eventId(device, seq - 1) };
    if (chance.below(1000) === 0) return { kind: 'setting', name: 'new-cards', value: chance.below(40) };
    return chance.below(10) < 7 ? selfGraded(Math.floor(at / DAY)) : answered(at);
  };

  return Array.from({ length: n }, (_, i): LogEvent => {
    const seq = i + 1;
    const at = START + Math.floor(i / A_DAY) * DAY + (i % A_DAY) * 9000 + chance.below(5000);
    return {
      v: LOG_VERSION,
      id: eventId(device, seq),
      device,
      seq,
      at,
      offset: 60,
      learner: FIRST_LEARNER,
      prev: seq.toString(16).padStart(8, '0'),
      ...what(seq, at)
    };
  });
}
