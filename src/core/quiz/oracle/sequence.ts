import type { Fact } from '../../content/fact.ts';
import type { BeforeQuestion, OrderQuestion, Value } from '../question.ts';
import { spanOf } from './dates.ts';
import type { Knowledge } from './knowledge.ts';
import { idOf } from './options.ts';
import { judgePlace } from './roles.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

// Which came first, and what comes after what.

/** Every date that the deck gives an event, disputed ones too. */
function spansOf({ facts, twins }: Knowledge, value: Value) {
  const fact = value.kind === 'ref' ? facts.get(value.fact) : undefined;
  if (fact?.kind !== 'event' || fact.when === undefined) return [];
  return twins(fact).flatMap((twin) => {
    const span = twin.kind === 'event' && twin.when !== undefined ? spanOf(twin.when) : undefined;
    return span ? [span] : [];
  });
}

/** The one was over, by all that "about" allows, before the other began. */
function isBefore(known: Knowledge, first: Value, second: Value): boolean {
  const [mine, its] = [spansOf(known, first), spansOf(known, second)];
  return mine.length > 0 && its.length > 0 && mine.every((a) => its.every((b) => a.loose.to < b.loose.from));
}

export function checkBefore(known: Knowledge, { options, asked }: BeforeQuestion): Verdict {
  const [first, second] = [true, false].map((key) => options.find(({ reason }) => (reason.kind === 'key') === key)?.value);
  const keys = first ? [idOf(first)] : [];
  if (options.length !== 2 || !first || !second) return unsound('none-right', 'there are not two to choose from', [], keys);
  if (![first, second].some((value) => value.kind === 'ref' && value.fact === asked.fact))
    return unsound('no-such-thing', 'the event asked about is none of them', [], keys);
  return isBefore(known, first, second) ? sound(keys, keys) : unsound('key-wrong', 'it was not surely the first', [], keys);
}

const memberId = (member: { fact: string } | { id: string }): string =>
  'fact' in member ? `ref:${member.fact}` : `member:${member.id}`;

export function checkOrder(known: Knowledge, fact: Fact, { items, sequence, asked }: OrderQuestion): Verdict {
  const values = new Map(items.map(({ value }) => [idOf(value), value]));
  const bad = (detail: string): Verdict => unsound('key-wrong', detail, [], sequence);
  if (values.size !== items.length || items.length !== sequence.length || !sequence.every((id) => values.has(id)))
    return bad('what is shown is not what is to be put in order');
  if (asked.facet === 'order') {
    if (fact.kind !== 'set' || !fact.ordered || known.twins(fact).length > 1) return bad(`${fact.id} has no order of its own`);
    const places = sequence.map((id) => fact.members.findIndex((member) => memberId(member) === id));
    const rises = places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? Infinity)));
    if (!rises) return bad('the members stand in another order');
    const blurred = items.find(({ value }) =>
      items.some((other) => other.value !== value && judgePlace(known, fact, value, other.value).truth !== 'open')
    );
    return blurred ? bad(`the place of ${idOf(blurred.value)} cannot be told from another`) : sound(sequence, sequence);
  }
  const own = items.find(({ value }) => value.kind === 'ref' && value.fact === asked.fact);
  const isOwn = items.every(({ card, value }) => value.kind === 'ref' && card.split('/')[1] === value.fact);
  if (!own || !isOwn) return unsound('no-such-thing', 'an item is not of its card', [], sequence);
  for (let i = 1; i < sequence.length; i += 1) {
    const [first, second] = [values.get(sequence[i - 1] ?? ''), values.get(sequence[i] ?? '')];
    if (!first || !second || !isBefore(known, first, second))
      return bad(`${sequence[i - 1]} was not surely before ${sequence[i]}`);
  }
  return sound(sequence, sequence);
}
