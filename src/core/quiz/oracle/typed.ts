import type { Fact } from '../../content/fact.ts';
import type { Asked, TypedQuestion, Value } from '../question.ts';
import { fold, nameText } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { idOf, judgeAsked } from './options.ts';
import { thingOf, valuesOf } from './roles.ts';
import { shown } from './texts.ts';
import { isNamed, namesOf, type Named } from './things.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

type Names = Extract<TypedQuestion['accept'], { kind: 'names' }>;

/** Every way to write a value: the names of a thing, or the words that are shown. */
function spellings(known: Knowledge, value: Value, asked: Fact): Set<string> {
  const fact = value.kind === 'ref' ? known.facts.get(value.fact) : undefined;
  if (isNamed(fact) && (value.kind !== 'ref' || value.show === 'name')) return new Set(namesOf(fact));
  if (fact && value.kind === 'ref') {
    const words = shown(fact, value.show);
    return new Set([...(words === undefined ? [] : [words]), ...(fact.alternates ?? []).map(nameText)].map(fold));
  }
  return new Set(thingOf(known, value, asked)?.names ?? []);
}

/** True values that a learner may give although the question does not hold them, as words. */
function missing(known: Knowledge, fact: Fact, { facet, want }: Asked, accepted: ReadonlySet<string>): string | undefined {
  if (want !== 'object') return undefined;
  if (facet !== 'who' && facet !== 'to' && facet !== 'members' && facet !== 'object' && facet !== 'subject' && facet !== 'by')
    return undefined;
  const left = valuesOf(known, fact, facet).sure.find(({ names }) => ![...names].some((name) => accepted.has(name)));
  return left && ([...left.names][0] ?? left.root);
}

/** A typed name: whatever is accepted is true and is nobody else's name; whatever is true is accepted. */
export function checkNames(known: Knowledge, fact: Fact, { asked }: TypedQuestion, accept: Names): Verdict {
  const keys = accept.values.map(idOf);
  const judged = accept.values.map((value) => ({ value, judgement: judgeAsked(known, fact, asked, value) }));
  const live = judged.filter(({ judgement }) => judgement.truth !== 'open').map(({ value }) => idOf(value));
  const bad = (problem: NonNullable<Verdict['problem']>, detail: string) => unsound(problem, detail, live, keys);

  if (keys.length === 0 || accept.names.length === 0) return bad('none-right', 'nothing is accepted');
  const untrue = judged.find(({ judgement }) => judgement.truth !== 'true');
  if (untrue) return bad('accepts-false', `${idOf(untrue.value)} is ${untrue.judgement.truth}: ${untrue.judgement.because}`);

  const right = accept.values.map((value) => spellings(known, value, fact));
  const accepted = new Set([accept.usual, ...accept.names.map(({ t }) => t)].map(fold));
  const stray = [...accepted].find((name) => !right.some((names) => names.has(name)));
  if (stray !== undefined) return bad('accepts-false', `"${stray}" is no name of ${keys.join(', ')}`);

  const meant = accept.values.flatMap((value) => (value.kind === 'ref' ? [value.fact] : []));
  const classes = meant
    .flatMap((id) => known.facts.get(id) ?? [])
    .filter(isNamed)
    .map((one) => one.class);
  const rival = ({ id, class: kind }: Named) => !meant.some((one) => one === id) && classes.includes(kind);
  for (const name of accepted) {
    const other = known.things.bearers(name).find(rival);
    if (other && judgeAsked(known, fact, asked, { kind: 'ref', fact: other.id, show: 'name' }).truth !== 'true')
      return bad('accepts-false', `"${name}" is also a name of ${other.id}`);
    // Namesakes count as one thing elsewhere; here they are two, because the name does not say which is meant.
    if (other) return bad('accepts-false', `"${name}" is a name of ${meant.join(', ')} and of ${other.id}`);
  }
  const unnamed = accept.values.find((_, i) => ![...(right[i] ?? [])].some((name) => accepted.has(name)));
  if (unnamed) return bad('rejects-true', `no name of ${idOf(unnamed)} is accepted`);
  const lost = missing(known, fact, asked, accepted);
  if (lost !== undefined) return bad('rejects-true', `"${lost}" is true as well`);
  return sound(live, keys);
}
