import type { Text } from '../../content/text.ts';
import { showOf } from '../asking.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Question, Value } from '../question.ts';
import { asked } from './en/attribution.ts';
import { inSentence, list } from './en/names.ts';
import { type Manner, objectQuestion, subjectQuestion } from './en/questions.ts';
import { judged, unattributed } from './en/sentences.ts';
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

export const en: Words = {
  stem,
  value,
  key,
  unit: (index, unit) => index.units.get(unit)?.other ?? unit
};
