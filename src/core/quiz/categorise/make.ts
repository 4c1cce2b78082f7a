import { baseTemplate, head } from '../asking.ts';
import { closureOf } from '../closure.ts';
import { companionsOf, hasCompanions } from '../companions.ts';
import { type Row, type Value, valueId } from '../question.ts';
import { isWrongFor, rowOf } from '../rows.ts';
import type { Maker } from '../type.ts';

const LEAST_ROWS = 3;
const MOST_ROWS = 5;
const MOST_CHOICES = 3;

const SORTED = new Set(['event.where', 'proposal.by', 'proposal.to', 'assertion.by', 'remark.by', 'relation.object']);

export const categorise: Maker<'categorise'> = {
  templates: (index, card) => (SORTED.has(baseTemplate(card)) && hasCompanions(index, card) ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const first = template === baseTemplate(card) ? rowOf(index, card) : undefined;
    if (!first) return undefined;
    const { thing } = closureOf(index);
    const same = (a: Value, b: Value): boolean =>
      a.kind === 'ref' && b.kind === 'ref' ? thing(a.fact) === thing(b.fact) : valueId(a) === valueId(b);
    const rows: Row[] = [first];
    const choices: Value[] = [first.key];
    for (const other of companionsOf(index, card, random)) {
      if (rows.length === MOST_ROWS) break;
      const row = rowOf(index, other);
      if (!row || rows.some(({ left }) => valueId(left) === valueId(row.left))) continue;
      const known = choices.find((choice) => same(choice, row.key));
      if (!known && choices.length === MOST_CHOICES) continue;
      const own: Row = { ...row, key: known ?? row.key };
      const fits =
        choices.every((choice) => choice === known || isWrongFor(index, own, choice)) &&
        (known !== undefined || rows.every((one) => isWrongFor(index, one, own.key)));
      if (!fits) continue;
      rows.push(own);
      if (!known) choices.push(own.key);
    }
    // With a row for each choice it would be a match.
    if (rows.length < LEAST_ROWS || choices.length < 2 || choices.length === rows.length) return undefined;
    return {
      ...head(index, card, 'categorise', template, seed, first.asked),
      rows: random.shuffle(rows),
      choices: random.shuffle(choices)
    };
  }
};
