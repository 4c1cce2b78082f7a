import { overlaps, parseEdtf } from '../../base/edtf.ts';
import { plain } from '../../content/text.ts';
import type { Value } from '../question.ts';
import { errorRule, pairs } from './rule.ts';
import type { QuestionView } from './view.ts';

/** Nearer to each other than what the asked figure itself would accept. */
function tooNear({ fact }: QuestionView, a: Value, b: Value): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity' || a.unit !== b.unit || fact.kind !== 'figure') return false;
  const share = fact.tolerance ?? (fact.approx ? 0.1 : 0);
  const reach = Math.max(share * Math.min(Math.abs(a.value), Math.abs(b.value)), (fact.precision ?? 0) / 2);
  return a.value !== b.value && Math.abs(a.value - b.value) <= reach;
}

function meet(a: Value, b: Value): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
  return x !== undefined && y !== undefined && overlaps(x, y);
}

/** E3: dates and quantities to choose from have nothing in common: 2014 holds June 2014. */
export const overlapping = errorRule('E3', (view) =>
  pairs(view.options).flatMap(([a, b]) =>
    meet(a.value, b.value) || tooNear(view, a.value, b.value)
      ? [`"${plain(a.text)}" and "${plain(b.text)}" overlap, and whoever means one may mean the other: move them apart.`]
      : []
  )
);
