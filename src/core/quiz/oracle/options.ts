import type { Fact } from '../../content/fact.ts';
import type { Asked, Option, Value } from '../question.ts';
import { spanOf } from './dates.ts';
import { judge } from './judge.ts';
import { type Judgement, open, possible } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { judgeMark } from './marks.ts';
import { judgePlace } from './roles.ts';
import { shown } from './texts.ts';
import { accepted, amountOf, holds } from './units.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

/** The identity of a value, as answers hold it. */
export function idOf(value: Value): string {
  switch (value.kind) {
    case 'ref':
      return `ref:${value.fact}`;
    case 'date':
      return `date:${value.edtf}`;
    case 'quantity':
      return `quantity:${value.value} ${value.unit}`;
    case 'member':
      return `member:${value.id}`;
    case 'mark':
      return `mark:${value.mark}`;
    case 'roles':
      return `roles:${value.subject}>${value.object}`;
  }
}

/** Can the value be shown at all? */
function isReal({ facts, scales }: Knowledge, value: Value): boolean {
  switch (value.kind) {
    case 'ref': {
      const fact = facts.get(value.fact);
      return fact !== undefined && shown(fact, value.show) !== undefined;
    }
    case 'date':
      return spanOf(value.edtf) !== undefined;
    case 'quantity':
      return Number.isFinite(value.value) && scales.has(value.unit);
    case 'roles':
      return facts.has(value.subject) && facts.has(value.object);
    case 'member':
    case 'mark':
      return true;
  }
}

/** Which fact has the value asked for? The same question about the other fact; but what its own figure accepts may count as right. */
function judgeSubject(known: Knowledge, fact: Fact, { facet, object }: Asked, value: Value): Judgement {
  const other = value.kind === 'ref' ? known.facts.get(value.fact) : undefined;
  if (!other) return open('it is no fact');
  const forth = judge(known, other, facet, object);
  if (fact.kind !== 'figure' || other.kind !== 'figure' || forth.truth !== 'open') return forth;
  const own = accepted(fact, known.deck.units, known.scales);
  return holds(own, amountOf(other.value, other.unit, known.scales)) ? possible('its value would be accepted') : forth;
}

/** Would this value, put in the wanted place, make a true statement? */
export function judgeAsked(known: Knowledge, fact: Fact, asked: Asked, value: Value): Judgement {
  if (value.kind === 'mark') return judgeMark(known, fact, value.mark);
  if (asked.facet === 'order' && asked.want === 'object') return judgePlace(known, fact, asked.object, value);
  return asked.want === 'object' ? judge(known, fact, asked.facet, value) : judgeSubject(known, fact, asked, value);
}

/** Exactly one option is true and it is the key; every other one is false by the proof that it names. */
export function checkOptions(
  options: readonly Option[],
  judgeOption: (value: Value) => Judgement,
  known: Knowledge,
  keyId: string
): Verdict {
  const ids = options.map(({ value }) => idOf(value));
  const judged = options.map((option, i) => ({ option, id: ids[i] ?? '', judgement: judgeOption(option.value) }));
  const keys = judged.filter(({ option }) => option.reason.kind === 'key').map(({ id }) => id);
  const live = judged.filter(({ judgement }) => judgement.truth !== 'open').map(({ id }) => id);
  const bad = (problem: NonNullable<Verdict['problem']>, detail: string) => unsound(problem, detail, live, keys);

  const unreal = judged.find(({ option }) => !isReal(known, option.value));
  if (unreal) return bad('no-such-thing', `${unreal.id} cannot be shown`);
  if (judged.every(({ judgement }) => judgement.truth !== 'true')) return bad('none-right', `key ${keys.join(', ')}`);
  if (keys.length !== 1 || new Set(ids).size < ids.length) return bad('two-right', `${ids.join(', ')}: keys ${keys.join(', ')}`);
  for (const { option, id, judgement } of judged) {
    const { truth, because, proofs } = judgement;
    if (option.reason.kind === 'key') {
      if (truth !== 'true') return bad('key-not-entailed', `${id}: ${because}`);
      if (id !== keyId) return bad('key-not-entailed', `${id} is the key, but ${keyId} is what is asked`);
    } else if (truth !== 'open') return bad('two-right', `${id} is ${truth}: ${because}`);
    else if (!proofs.includes(option.reason.proof.by))
      return bad(
        'wrong-option-unproven',
        `${id} claims ${option.reason.proof.by}, but the deck offers ${proofs.join(', ') || 'no proof'}: ${because}`
      );
  }
  return sound(live, keys);
}
