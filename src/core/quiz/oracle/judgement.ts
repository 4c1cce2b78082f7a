import type { Proof } from '../question.ts';

/**
 * What the deck says of one value. `possible`: a dispute, an overlap or a part-of keeps it from being called true or false.
 * `open`: false if there is a proof, and otherwise unknown.
 */
export type Truth = 'true' | 'possible' | 'open';
export type ProofKind = Proof['by'];

export interface Judgement {
  truth: Truth;
  /** The proofs of falsity that this deck really offers; none unless the truth is `open`. */
  proofs: readonly ProofKind[];
  because: string;
}

export const entailed = (because: string): Judgement => ({ truth: 'true', proofs: [], because });
export const possible = (because: string): Judgement => ({ truth: 'possible', proofs: [], because });
export const open = (because: string, proofs: readonly (ProofKind | false)[] = []): Judgement => ({
  truth: 'open',
  proofs: proofs.filter((proof) => proof !== false),
  because
});
