import { parseEdtf } from '../../base/edtf.ts';
import { translitKey } from '../../base/transliteration.ts';
import type { Deck } from '../../content/deck.ts';
import { plain } from '../../content/text.ts';
import { amountOf, type Scale, scalesOf } from '../oracle/units.ts';
import type { Value } from '../question.ts';
import { errorRule, pairs } from './rule.ts';
import { folded } from './view.ts';

// Thousands of questions share the units of one deck.
const SCALES = new WeakMap<Deck, Map<string, Scale>>();

function scales(deck: Deck): Map<string, Scale> {
  const known = SCALES.get(deck) ?? scalesOf(deck.units);
  SCALES.set(deck, known);
  return known;
}

function isSameValue(deck: Deck, a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') {
    const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
    return x !== undefined && y !== undefined && x.start === y.start && x.end === y.end;
  }
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    const [x, y] = [amountOf(a.value, a.unit, scales(deck)), amountOf(b.value, b.unit, scales(deck))];
    return x.what === y.what && x.amount === y.amount;
  }
  return false;
}

/** E2: no two options say the same: in other letters, another script, another unit or another form of the date. */
export const duplicates = errorRule('E2', (view) =>
  pairs(view.options).flatMap(([a, b]) => {
    const [x, y] = [folded(view, a.text), folded(view, b.text)];
    const same = translitKey(x) === translitKey(y) || isSameValue(view.deck, a.value, b.value);
    return same ? [`"${plain(a.text)}" and "${plain(b.text)}" are the same answer: leave one of them out.`] : [];
  })
);
