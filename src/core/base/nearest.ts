import { osa } from './distance.ts';

const MOST = 3;

/** The known word that was most likely meant: with few letters changed, or the only one of which `word` is a part between dashes. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(MOST, Math.ceil(word.length / 3));
  const near = known
    .map((one) => ({ one, distance: osa(word.toLowerCase(), one.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const holding = known.filter((one) => `-${one}-`.includes(`-${word}-`));
  return near[0]?.one ?? (holding.length === 1 ? holding[0] : undefined);
}

/** Goes on a sentence that has said what is not known: `: did you mean "label"?`, or a full stop. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? '.' : `: did you mean "${meant}"?`;
}
