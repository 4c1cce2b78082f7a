import type { Card } from '../../content/deck.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import { showOf } from '../asking.ts';
import { type DeckIndex, isNamed, nameOf, nameRun } from '../deck-index.ts';
import type { Question, Value } from '../question.ts';
import { objectsOf } from '../statement.ts';
import { asked } from './en/attribution.ts';
import { inSentence, list } from './en/names.ts';
import { type Manner, objectQuestion, subjectQuestion } from './en/questions.ts';
import { judged, statement, unattributed } from './en/sentences.ts';
import { dateWords } from './en/values.ts';
import { capital, say } from './say.ts';
import type { Words } from './words.ts';

const value = (index: DeckIndex, of: Value): Text => capital(inSentence(index, of));

function stem(index: DeckIndex, question: Question): Text {
  const { fact: id, facet, object, want } = question.asked;
  const fact = index.facts.get(id);
  if (!fact) return '';
  if (question.type === 'kind') return say`What kind of statement is this? ${unattributed(index, fact)}`;
  if (question.type === 'true-false') return judged(index, fact, facet, question.shown);
  const manner: Manner = question.type === 'choice' ? 'choose' : 'type';
  const words =
    want === 'subject' ? subjectQuestion(index, fact, facet, object, manner) : objectQuestion(index, fact, facet, manner, object);
  return capital(asked(index, fact, facet, words));
}

/** The right answer; where any of several is right, all of them. */
function key(index: DeckIndex, question: Question): Text {
  const { fact: id, object, want } = question.asked;
  if (question.type === 'typed' && question.accept.kind === 'names' && question.accept.values.length > 1)
    return capital(
      list(
        question.accept.values.map((one) => inSentence(index, one)),
        'or'
      )
    );
  const fact = index.facts.get(id);
  return value(index, want === 'subject' && fact ? { kind: 'ref', fact: fact.id, show: showOf(fact) } : object);
}

function back(index: DeckIndex, { fact, facet }: Card): Text {
  const words = objectsOf(fact, facet).map((object) => inSentence(index, object));
  return capital(facet === 'order' ? list(words, 'and then') : list(words));
}

/** Other scripts of a name, and what its letters stand for. */
function otherNames(fact: Fact | undefined): Text[] {
  if (!isNamed(fact)) return [];
  const name = plain(nameOf(fact));
  const letters = /^[\p{Lu}\d]{2,6}$/u.test(name);
  const long = (fact.alternates ?? []).map(nameRun).find(({ t, lang }) => !lang && t.includes(' ') && !t.includes(name));
  return [...(letters && long ? [long.t] : []), ...Object.entries(fact.scripts ?? {}).map(([lang, t]) => [{ t, lang }])];
}

/** Beyond these, an answer is a list, and its names in every script would bury it. */
const MOST_NAMED = 2;

function aside(index: DeckIndex, { fact, facet }: { fact: Fact; facet: Facet }): Text[] {
  const named = objectsOf(fact, facet).flatMap((object) =>
    object.kind === 'ref' && object.show !== 'dispute' ? [index.facts.get(object.fact)] : []
  );
  const date = fact.kind === 'event' && facet !== 'when' && fact.when !== undefined ? [capital(dateWords(fact.when))] : [];
  return [...(facet === 'dispute' ? [] : date), ...(named.length > MOST_NAMED ? [] : named.flatMap(otherNames))];
}

const LOCATORS = {
  paragraph: ['Paragraph', 'Paragraphs'],
  page: ['Page', 'Pages'],
  second: ['Second', 'Seconds'],
  row: ['Row', 'Rows']
} as const;

export const en: Words = {
  stem,
  value,
  key,
  front: (index, { fact, facet }) => capital(asked(index, fact, facet, objectQuestion(index, fact, facet, 'recall'))),
  back,
  aside,
  statement,
  provenance(index, fact) {
    if (fact.source === 'background') return { place: 'General reference knowledge' };
    const source = index.sources.get(fact.source.id);
    const { at } = fact.source;
    const [one, many] = LOCATORS[source?.unit ?? 'paragraph'];
    const place = `${at.length > 1 ? many : one} ${plain(list(at.map(String)))}`;
    return source ? { source, place } : { place };
  },
  unit: (index, unit) => index.units.get(unit)?.other ?? unit
};
