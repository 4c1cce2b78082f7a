import type { Random } from '../../base/random.ts';
import type { Fact } from '../../content/fact.ts';
import type { Option, Value } from '../question.ts';

/** A wrong option with its proof, and how near it lies to the key: the nearer, the harder to rule out. */
export interface Distractor {
  value: Value;
  proof: Extract<Option['reason'], { kind: 'false' }>['proof'];
  near: number;
}

const NEAR_BY = 2;

/** How alike two facts are for a learner: told apart by the author, of one class, topic and paragraph. */
export function nearness(a: Fact, b: Fact): number {
  let near = 0;
  if (a.confusable?.some(({ fact }) => fact === b.id)) near += 8;
  if ('class' in a && 'class' in b && a.class === b.class) near += 4;
  if (a.kind === 'figure' && b.kind === 'figure' && a.unit === b.unit) near += 4;
  if (a.topic !== undefined && a.topic === b.topic) near += 2;
  if (
    a.source !== 'background' &&
    b.source !== 'background' &&
    a.source.at.some((at) => b.source !== 'background' && b.source.at.includes(at))
  )
    near += 1;
  return near;
}

/** The nearest few, with chance among equals and a little beyond, so that one question has not always the same options. */
export function nearest(random: Random, all: readonly Distractor[], count: number): Distractor[] {
  const order = random.shuffle(all).sort((a, b) => b.near - a.near);
  return random.shuffle(order.slice(0, count + NEAR_BY)).slice(0, count);
}
