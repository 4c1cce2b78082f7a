import type { Text } from '../../content/text.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { isGap, showOf } from '../asking.ts';
import type { DeckIndex } from '../deck-index.ts';
import { type Question, type Value, valueId } from '../question.ts';
import { asked } from './en/attribution.ts';
import { inSentence, list } from './en/names.ts';
import { type Manner, manyQuestion, objectQuestion, rowsQuestion, subjectQuestion } from './en/questions.ts';
import { gapped, judged, rolesStatement, unattributed } from './en/sentences.ts';
import { capital, say } from './say.ts';
import type { Words } from './words.ts';

const value = (index: DeckIndex, of: Value): Text =>
  of.kind === 'roles' ? rolesStatement(index, of) : capital(inSentence(index, of));

function stem(index: DeckIndex, question: Question): Text {
  const { fact: id, facet, object, want } = question.asked;
  const fact = index.facts.get(id);
  if (!fact) return '';
  if (question.type === 'kind') return say`What kind of statement is this? ${unattributed(index, fact)}`;
  if (question.type === 'true-false') return judged(index, fact, facet, question.shown);
  if (isGap(question.template)) return gapped(index, fact, facet, want);
  const together = togetherStem(index, question, fact);
  if (together !== undefined) return together;
  const manner: Manner = 'options' in question ? 'choose' : 'type';
  const words =
    want === 'subject' ? subjectQuestion(index, fact, facet, object, manner) : objectQuestion(index, fact, facet, manner, object);
  return capital(asked(index, fact, facet, words));
}

const whole = (index: DeckIndex, fact: Fact, facet: Facet, words: Text): Text => capital(asked(index, fact, facet, words));

/** The stem of a type that asks for several things, or for one of another sort than the facet's value. */
function togetherStem(index: DeckIndex, question: Question, fact: Fact): Text | undefined {
  const { facet, object } = question.asked;
  const recall = (): Text => whole(index, fact, facet, objectQuestion(index, fact, facet, 'recall', object));
  switch (question.type) {
    case 'multi': {
      const many = manyQuestion(fact, facet, false);
      return many && whole(index, fact, facet, many);
    }
    case 'not': {
      const many = manyQuestion(fact, facet, true);
      return many ? whole(index, fact, facet, many) : say`${recall()} Which of these does NOT fit?`;
    }
    case 'name-all':
      return say`${recall()} Name ${question.values.length === 2 ? 'both' : `all ${question.values.length}`}.`;
    case 'swap':
      return whole(index, fact, facet, 'which way round is it?');
    case 'before':
      return whole(index, fact, facet, 'which of these was earlier?');
    case 'order':
      return facet === 'order'
        ? whole(index, fact, facet, objectQuestion(index, fact, facet, 'recall'))
        : whole(index, fact, facet, 'in which order did these happen? The earliest first.');
    case 'match':
    case 'categorise':
      return whole(index, fact, facet, rowsQuestion(index, fact, facet));
    default:
      return undefined;
  }
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
  const keys = severalKeys(index, question);
  if (keys) return keys;
  return value(index, want === 'subject' && fact ? { kind: 'ref', fact: fact.id, show: showOf(fact) } : object);
}

/** The right answer of a type that has not one value, or another than the facet's. */
function severalKeys(index: DeckIndex, question: Question): Text | undefined {
  const all = (values: readonly Value[], and?: string): Text =>
    capital(
      list(
        values.map((one) => inSentence(index, one)),
        and
      )
    );
  switch (question.type) {
    case 'multi':
      return all(question.options.filter(({ reason }) => reason.kind === 'key').map((option) => option.value));
    case 'not':
    case 'before':
    case 'swap': {
      const key = question.options.find(({ reason }) => reason.kind === 'key');
      return key && value(index, key.value);
    }
    case 'name-all':
      return all(question.values);
    case 'order': {
      const byId = new Map(question.items.map((item) => [valueId(item.value), item.value]));
      return all(
        question.sequence.flatMap((id) => byId.get(id) ?? []),
        'and then'
      );
    }
    case 'match':
    case 'categorise':
      return list(question.rows.map(({ left, key: right }) => say`${value(index, left)}: ${inSentence(index, right)}`));
    default:
      return undefined;
  }
}

export const en: Words = {
  stem,
  value,
  key,
  unit: (index, unit) => index.units.get(unit)?.other ?? unit
};
