import { arranged } from '../arrange.ts';
import { baseTemplate, head } from '../asking.ts';
import { companionsOf, hasCompanions } from '../companions.ts';
import { distractorsFor } from '../distractors/index.ts';
import { type DeckIndex, isNamed } from '../deck-index.ts';
import { type Asked, type Row, type Value, valueId } from '../question.ts';
import { isWrongFor, rowOf } from '../rows.ts';
import type { Maker } from '../type.ts';

const LEAST = 3;
const MOST = 4;
/** So many wrong ones are tried for the place of the choice that belongs to no row. */
const TRIED = 6;

const MATCHED = new Set([
  'event.when',
  'event.where',
  'figure.value',
  'entity.role',
  'term.definition',
  'proposal.by',
  'proposal.to',
  'proposal.why',
  'assertion.by',
  'remark.by',
  'relation.object'
]);

/** A city among persons would find its partner by itself; but who speaks or is to act may be anybody. */
function classOf(index: DeckIndex, { facet }: Asked, value: Value): string {
  if (facet === 'by' || facet === 'to') return 'actor';
  const fact = value.kind === 'ref' ? index.facts.get(value.fact) : undefined;
  return isNamed(fact) ? fact.class : value.kind;
}

export const match: Maker<'match'> = {
  templates: (index, card) => (MATCHED.has(baseTemplate(card)) && hasCompanions(index, card) ? [baseTemplate(card)] : []),
  make(index, card, template, seed, random) {
    const first = template === baseTemplate(card) ? rowOf(index, card) : undefined;
    if (!first) return undefined;
    const rows: Row[] = [first];
    for (const other of companionsOf(index, card, random)) {
      if (rows.length === MOST) break;
      const row = rowOf(index, other);
      const apart = (one: Row, two: Row): boolean =>
        valueId(one.left) !== valueId(two.left) &&
        classOf(index, one.asked, one.key) === classOf(index, two.asked, two.key) &&
        isWrongFor(index, one, two.key) &&
        isWrongFor(index, two, one.key);
      if (row && rows.every((one) => apart(one, row))) rows.push(row);
    }
    if (rows.length < LEAST) return undefined;
    // One choice too many: else the last pair would make itself.
    const extra = distractorsFor(index, first.asked, first.key, random, TRIED).find(({ value }) =>
      rows.every(
        (row) =>
          valueId(row.key) !== valueId(value) &&
          classOf(index, row.asked, row.key) === classOf(index, row.asked, value) &&
          isWrongFor(index, row, value)
      )
    );
    return {
      ...head(index, card, 'match', template, seed, first.asked),
      rows: random.shuffle(rows),
      choices: arranged([...rows.map(({ key }) => key), ...(extra ? [extra.value] : [])], (value) => value, random)
    };
  }
};
