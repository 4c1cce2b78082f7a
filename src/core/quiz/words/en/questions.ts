import type { Facet, Fact, ProposalFact } from '../../../content/fact.ts';
import { parseEdtf } from '../../../base/edtf.ts';
import { plain, type Text } from '../../../content/text.ts';
import type { DeckIndex } from '../../deck-index.ts';
import type { Value } from '../../question.ts';
import { objectsOf } from '../../statement.ts';
import { fill, firstWord, mapText, say } from '../say.ts';
import { atPlace, inSentence, isPlural, list, named, whoOf } from './names.ts';
import { among, isProper, termPhrase, unordered } from './sentences.ts';
import { numberWords, quantityWords, whenWords } from './values.ts';

// Questions begin small, and have their own question mark: "According to …," may come before them.

/** Where the answer is chosen, typed, or recalled before a card is turned. */
export type Manner = 'choose' | 'type' | 'recall';

const do_ = (index: DeckIndex, by: ProposalFact['by']): string => (isPlural(index, by) ? 'do' : 'does');

/** "Which country is the one whose …", not "which country is the country whose …". */
function roleQuestion(index: DeckIndex, fact: Fact & { kind: 'entity' }): Text {
  const who = whoOf(index, fact.id);
  const role = plain(fact.role ?? '');
  const twice = new RegExp(
    `^the ${fact.class} (?=(who|whom|whose|which|that|where|(from|in|near|to|at|on|under|by) (which|whose|whom))\\b)`,
    'i'
  );
  if (who !== 'who' && twice.test(role)) return say`${who} is the one ${role.replace(twice, '')}?`;
  return say`${who} is ${fact.role ?? ''}?`;
}

function proposalQuestion(index: DeckIndex, fact: ProposalFact, facet: Facet): Text {
  const { by, action } = fact;
  const to = fact.to?.length ? list(fact.to.map((id) => named(index, id))) : undefined;
  const isPlan = fact.stance === 'plan';
  switch (facet) {
    case 'by': {
      const who = whoOf(index, by);
      if (to === undefined) return say`${who} ${isPlan ? 'plans' : 'proposes'} to ${action}?`;
      return isPlan ? say`${who} plans that ${to} ${action}?` : say`${who} wants ${to} to ${action}?`;
    }
    case 'to':
      return say`${whoOf(index, fact.to?.[0])} should ${action}?`;
    case 'why':
      return to === undefined
        ? say`why ${do_(index, by)} ${named(index, by)} ${isPlan ? 'plan' : 'propose'} to ${action}?`
        : say`why should ${to} ${action}?`;
    default: {
      const wants = say`what ${do_(index, by)} ${named(index, by)}`;
      if (to === undefined) return say`${wants} ${isPlan ? 'plan' : 'propose'} to do?`;
      return say`${wants} want ${to} to do?`;
    }
  }
}

/** The member of an order that stands before the one asked for; none before the first. */
function orderQuestion(index: DeckIndex, fact: Fact & { kind: 'set' }, object: Value | undefined): Text {
  const members = objectsOf(fact, 'order');
  const place = object ? members.findIndex((member) => JSON.stringify(member) === JSON.stringify(object)) : -1;
  const before = members[place - 1];
  if (place < 0) return say`in which order do they come: ${fact.label}?`;
  return before
    ? say`what comes right after ${inSentence(index, before)} among ${fact.label}?`
    : say`what comes first among ${fact.label}?`;
}

function setQuestion(fact: Fact & { kind: 'set' }, manner: Manner): Text {
  if (manner === 'choose') return say`which of these is ${among(fact)}?`;
  if (manner === 'type') return say`name ${among(fact)}.`;
  return /^the$/i.test(firstWord(fact.label)) ? say`what are ${unordered(fact)}?` : say`what is ${fact.label}?`;
}

/** The question for a facet's value; the author's own wording where there is one. */
export function objectQuestion(index: DeckIndex, fact: Fact, facet: Facet, manner: Manner, object?: Value): Text {
  const own = fact.ask?.[facet];
  if (own !== undefined && facet !== 'order') return own;
  if (facet === 'dispute') return say`${fact.passage ?? ''} What is wrong with this passage?`;
  switch (fact.kind) {
    case 'event': {
      if (facet === 'who')
        return manner === 'choose'
          ? say`which of these took part in ${fact.label}?`
          : say`${whoOf(index, fact.who?.[0])} took part in ${fact.label}?`;
      if (facet === 'where') return say`where did this happen: ${fact.happened}?`;
      const inYear = parseEdtf(fact.when ?? '')?.precision === 'year';
      return say`${inYear ? 'in which year' : 'when'} did this happen: ${fact.happened}?`;
    }
    case 'figure':
      return say`what is ${fact.of}?`;
    case 'entity':
      if (facet === 'name') return roleQuestion(index, fact);
      if (manner !== 'choose' && fact.class === 'person') return say`who is ${fact.name}?`;
      return say`${manner === 'choose' ? 'which' : 'what'} description fits ${fact.name}?`;
    case 'term':
      return isProper(fact.term) ? say`what is ${fact.term}?` : say`what is meant by ${termPhrase(fact.term)}?`;
    case 'proposal':
      return proposalQuestion(index, fact, facet);
    case 'assertion':
      return fact.stance === 'opinion' ? say`whose opinion is it that ${fact.says}?` : say`who says that ${fact.says}?`;
    case 'remark':
      return say`who said that ${fact.gist}?`;
    case 'relation': {
      const kind = index.relations.get(fact.relation);
      return facet === 'object'
        ? fill(kind?.askObject ?? '', { s: named(index, fact.subject) })
        : fill(kind?.askSubject ?? '', { o: named(index, fact.object) });
    }
    case 'set':
      return facet === 'order' ? orderQuestion(index, fact, object) : setQuestion(fact, manner);
  }
}

/** There is only one that bears the name. */
const definite = (text: Text): Text => mapText(text, (t, i) => (i === 0 ? t.replace(/^an? /, 'the ') : t));

/** A count is told by its number alone: its unit would give away what is counted. */
function figureQuestion(index: DeckIndex, { value, unit, approx }: Value & { kind: 'quantity' }): Text {
  const known = index.units.get(unit);
  const about = approx ? 'about ' : '';
  return known?.count
    ? say`which of these numbers is ${about}${numberWords(value)}?`
    : say`which of these comes to ${quantityWords(value, known, approx ?? false)}?`;
}

/** The question for the fact that has this value. */
export function subjectQuestion(index: DeckIndex, fact: Fact, facet: Facet, object: Value, manner: Manner): Text {
  const it = inSentence(index, object);
  const does = object.kind === 'ref' && isPlural(index, object.fact) ? 'do' : 'does';
  if (facet === 'dispute') return say`which passage has this fault: ${it}?`;
  switch (fact.kind) {
    case 'event':
      if (object.kind === 'date') return say`which of these happened ${whenWords(object.edtf)}?`;
      if (facet === 'where' && object.kind === 'ref') return say`which of these took place ${atPlace(index, object.fact)}?`;
      return say`which of these did ${it} take part in?`;
    case 'figure':
      return object.kind === 'quantity' ? figureQuestion(index, object) : it;
    case 'term':
      if (manner === 'choose') return say`which of these is ${it}?`;
      return isProper(fact.term) ? say`what is the name of ${definite(it)}?` : say`what is the term for ${it}?`;
    case 'proposal':
      if (facet === 'by') return say`which of these ${does} ${it} ${fact.stance === 'plan' ? 'plan' : 'propose'}?`;
      return say`which of these should ${it} do?`;
    case 'remark':
      return say`which of these did ${it} say?`;
    default:
      return fact.stance === 'opinion' ? say`which of these is the opinion of ${it}?` : say`which of these ${does} ${it} say?`;
  }
}

/** Which of several belong to a list, or took part; or which does not. `undefined` for a facet that is asked in other words. */
export function manyQuestion(fact: Fact, facet: Facet, isNot: boolean): Text | undefined {
  if (fact.kind === 'event' && facet === 'who')
    return isNot ? say`which of these did NOT take part in ${fact.label}?` : say`which of these took part in ${fact.label}?`;
  if (fact.kind !== 'set') return undefined;
  const within = /^the$/i.test(firstWord(fact.label)) ? 'among' : 'part of';
  return say`which of these ${isNot ? 'is NOT' : 'are'} ${within} ${unordered(fact)}?`;
}

/** The question over lines that each want a partner, or a place among a few. */
export function rowsQuestion(index: DeckIndex, fact: Fact, facet: Facet): Text {
  switch (`${fact.kind}.${facet}`) {
    case 'event.when':
      return 'when did each of these happen?';
    case 'event.where':
      return 'where did each of these happen?';
    case 'figure.value':
      return 'which number belongs to which?';
    case 'entity.role':
      return fact.kind === 'entity' && fact.class === 'person' ? 'who is who?' : 'which description fits which?';
    case 'term.definition':
      return 'which meaning belongs to which?';
    case 'proposal.by':
      return 'who proposes what?';
    case 'proposal.to':
      return 'who should do what?';
    case 'proposal.why':
      return 'which reason belongs to which?';
    case 'assertion.by':
    case 'remark.by':
      return 'who says what?';
    default: {
      const relation = fact.kind === 'relation' ? index.relations.get(fact.relation) : undefined;
      return fill(relation?.askObject ?? '', { s: 'each of these' });
    }
  }
}
