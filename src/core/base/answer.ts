/** An answer as ids and values, never as positions, so another version or device can grade it again. */
export type Given =
  /** `valueId` of the option (core/quiz/question.ts). */
  | { kind: 'pick'; value: string }
  | { kind: 'text'; text: string }
  /** The digits as typed, and the chosen unit's id. */
  | { kind: 'number'; text: string; unit: string }
  | { kind: 'date'; edtf: string }
  /** `fix`: `valueId` of what the learner put right in a false statement. */
  | { kind: 'truth'; truth: boolean; fix?: string }
  /** `valueId` of every option chosen. */
  | { kind: 'picks'; values: string[] }
  /** `valueId` of each row with that of its choice; a row without one is absent. */
  | { kind: 'pairs'; pairs: [string, string][] }
  /** `valueId` of every item, from first to last. */
  | { kind: 'sequence'; values: string[] }
  | { kind: 'texts'; texts: string[] }
  | { kind: 'unknown' };

export const VERDICTS = ['right', 'near', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];
