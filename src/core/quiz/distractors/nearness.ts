import type { Fact, Provenance } from '../../content/fact.ts';
import type { Proof, Value } from '../question.ts';

/** A wrong option with its proof, and how near it lies to the key: the nearer, the harder to rule out. */
export interface Distractor {
  value: Value;
  proof: Proof;
  near: number;
}

/** So many beyond those needed compete for a place, so that one question has not always the same options. */
export const SPARE = 2;

const isBeside = (a: Provenance, b: Provenance): boolean =>
  a !== 'background' && b !== 'background' && a.id === b.id && a.at.some((at) => b.at.includes(at));

/** How alike two facts are for a learner: told apart by the author, of one class, of one topic, in one paragraph. */
export function nearness(a: Fact, b: Fact): number {
  let near = 0;
  if (a.confusable?.some(({ fact }) => fact === b.id)) near += 8;
  if ('class' in a && 'class' in b && a.class === b.class) near += 4;
  if (a.kind === 'figure' && b.kind === 'figure' && a.unit === b.unit) near += 4;
  if (a.topic !== undefined && a.topic === b.topic) near += 2;
  if (isBeside(a.source, b.source)) near += 1;
  return near;
}
