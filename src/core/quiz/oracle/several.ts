import type { Fact } from '../../content/fact.ts';
import type {
  Asked,
  CategoriseQuestion,
  MatchQuestion,
  MultiQuestion,
  NameAllQuestion,
  NotQuestion,
  Option,
  NotOption,
  Row,
  SwapQuestion,
  Value
} from '../question.ts';
import type { Judgement } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { idOf } from './options.ts';
import { judgeThing, thingOf, valuesOf } from './roles.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

// Questions with several right answers, or several lines.

/** Would this value make a true statement? */
export type Judge = (fact: Fact, asked: Asked, value: Value) => Judgement;

const isTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

const idsOf = (options: readonly (Option | NotOption)[], key: boolean): string[] =>
  options.filter(({ reason }) => (reason.kind === 'key') === key).map(({ value }) => idOf(value));

const falseBy = ({ truth, proofs, because }: Judgement, by: string | undefined, id: string): Verdict | undefined => {
  if (truth !== 'open') return unsound('two-right', `${id} is ${truth}: ${because}`);
  return by !== undefined && proofs.some((proof) => proof === by)
    ? undefined
    : unsound('wrong-option-unproven', `${id} claims ${by ?? 'nothing'}, but the deck offers ${proofs.join(', ')}: ${because}`);
};

/** Every key is true, and every other option is false by the proof it names. */
export function checkMulti(judge: Judge, fact: Fact, { options, asked }: MultiQuestion): Verdict {
  const keys = idsOf(options, true);
  if (keys.length === 0) return unsound('none-right', 'no option counts as right');
  if (isTwice(options.map(({ value }) => idOf(value)))) return unsound('two-right', 'an option stands twice', [], keys);
  for (const { value, reason } of options) {
    const judgement = judge(fact, asked, value);
    const fault =
      reason.kind === 'key'
        ? judgement.truth === 'true'
          ? undefined
          : unsound('key-not-entailed', `${idOf(value)}: ${judgement.because}`)
        : falseBy(judgement, reason.proof.by, idOf(value));
    if (fault) return { ...fault, keys };
  }
  return sound(keys, keys);
}

/** One option is false by the proof it names; all others are true. */
export function checkNot(judge: Judge, fact: Fact, { options, asked }: NotQuestion): Verdict {
  const keys = idsOf(options, true);
  if (keys.length !== 1 || isTwice(options.map(({ value }) => idOf(value))))
    return unsound('two-right', `keys ${keys.join(', ')}`, [], keys);
  for (const { value, reason } of options) {
    const judgement = judge(fact, asked, value);
    if (reason.kind === 'key') {
      const fault = falseBy(judgement, reason.proof.by, idOf(value));
      if (fault) return { ...fault, keys };
    } else if (judgement.truth !== 'true') return unsound('key-not-entailed', `${idOf(value)}: ${judgement.because}`, [], keys);
  }
  return sound(idsOf(options, false), keys);
}

/** What stands on the left is the fact, or the subject of its relation. */
const isLeftOf = (fact: Fact, left: Value): boolean =>
  left.kind === 'ref' && left.fact === (fact.kind === 'relation' ? fact.subject : fact.id);

function rowFault({ facts }: Knowledge, judge: Judge, row: Row, choices: readonly Value[]): Verdict | undefined {
  const { asked, left, key, card } = row;
  const fact = facts.get(asked.fact);
  if (!fact || !isLeftOf(fact, left) || card.split('/')[1] !== fact.id)
    return unsound('no-such-thing', `${idOf(left)} is not what ${card} is about`);
  const own = judge(fact, asked, key);
  if (own.truth !== 'true') return unsound('key-not-entailed', `${idOf(key)} of ${fact.id}: ${own.because}`);
  for (const choice of choices) {
    if (idOf(choice) === idOf(key)) continue;
    const { truth, because, proofs } = judge(fact, asked, choice);
    if (truth !== 'open') return unsound('two-right', `${idOf(choice)} of ${fact.id} is ${truth}: ${because}`);
    if (proofs.length === 0) return unsound('wrong-option-unproven', `${idOf(choice)} of ${fact.id}: ${because}`);
  }
  return undefined;
}

/** Each line has one right choice among all; in a match, each choice belongs to one line at most. */
export function checkRows(known: Knowledge, judge: Judge, question: MatchQuestion | CategoriseQuestion): Verdict {
  const { rows, choices, type } = question;
  const keys = rows.map(({ left, key }) => `${idOf(left)} ${idOf(key)}`);
  const offered = choices.map(idOf);
  const [own] = rows.filter(({ card }) => card === question.card);
  if (!own) return unsound('no-such-thing', 'its own card is none of the lines', [], keys);
  if (isTwice(rows.map(({ left }) => idOf(left))) || isTwice(offered))
    return unsound('two-right', 'something stands twice', [], keys);
  if (type === 'match' && isTwice(rows.map(({ key }) => idOf(key)))) return unsound('two-right', 'one partner for two', [], keys);
  if (!rows.every(({ key }) => offered.includes(idOf(key)))) return unsound('none-right', 'a partner is missing', [], keys);
  for (const row of rows) {
    const fault = rowFault(known, judge, row, choices);
    if (fault) return { ...fault, keys };
  }
  return sound(keys, keys);
}

/** The ends as they are make a true statement; turned round, one that is false by the proof it names. */
export function checkSwap(known: Knowledge, fact: Fact, { options }: SwapQuestion): Verdict {
  const keys = idsOf(options, true);
  const { things, pairs } = known;
  const [right, wrong] = [true, false].map((key) => options.find(({ reason }) => (reason.kind === 'key') === key));
  if (options.length !== 2 || right?.value.kind !== 'roles' || wrong?.value.kind !== 'roles' || wrong.reason.kind !== 'false')
    return unsound('no-such-thing', 'it has not two ways round', [], keys);
  const [ends, turned] = [right.value, wrong.value];
  if (turned.subject !== ends.object || turned.object !== ends.subject)
    return unsound('no-such-thing', 'the other way round is another statement', [], keys);
  if (fact.kind === 'proposal') {
    if (fact.by !== ends.subject || fact.to?.[0] !== ends.object || fact.to.length > 1)
      return unsound('key-not-entailed', 'the proposal is not by the one to the other', [], keys);
    const judged = judgeThing(known, fact, 'by', { kind: 'ref', fact: ends.object, show: 'name' });
    return falseBy(judged, wrong.reason.proof.by, idOf(turned)) ?? sound(keys, keys);
  }
  if (fact.kind !== 'relation' || fact.subject !== ends.subject || fact.object !== ends.object)
    return unsound('key-not-entailed', 'the fact does not join these', [], keys);
  const [s, o] = [things.of(ends.subject), things.of(ends.object)];
  const near = (a: typeof s, b: typeof s): boolean => things.same(a, b) || things.contains(a, b) || things.contains(b, a);
  const mayHold = [...pairs.sure, ...pairs.disputed].some(
    (pair) => pair.relation === fact.relation && near(pair.subject, o) && near(pair.object, s)
  );
  if (mayHold || near(s, o)) return unsound('two-right', 'it may be so the other way round as well', [], keys);
  const proven = pairs.closed(fact.relation) && wrong.reason.proof.by === 'closed';
  return proven ? sound(keys, keys) : unsound('wrong-option-unproven', 'not all pairs are named', [], keys);
}

/** All that is true, each once, and the deck says that it is all. */
export function checkNameAll(known: Knowledge, fact: Fact, { values, asked }: NameAllQuestion): Verdict {
  const keys = values.map(idOf);
  if (asked.facet !== 'members' && asked.facet !== 'who') return unsound('no-such-thing', `${asked.facet} has no list`, [], keys);
  const { sure, unsure, closed } = valuesOf(known, fact, asked.facet);
  if (!closed || unsure.length > 0) return unsound('none-right', 'the list may be longer', [], keys);
  const { same } = known.things;
  const given = values.map((value) => thingOf(known, value, fact));
  const missing = sure.find((thing) => !given.some((one) => one && same(one, thing)));
  if (missing) return unsound('rejects-true', 'a member is missing', [], keys);
  const stray = given.findIndex((one) => !one || !sure.some((thing) => same(thing, one)));
  if (stray >= 0) return unsound('accepts-false', `${keys[stray]} is no member`, [], keys);
  const twice = given.some((one, i) => given.some((other, j) => i < j && one && other && same(one, other)));
  return twice ? unsound('two-right', 'a member stands twice', [], keys) : sound(keys, keys);
}
