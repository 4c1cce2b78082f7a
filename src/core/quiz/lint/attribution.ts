import type { Fact } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import type { Question } from '../question.ts';
import { errorRule } from './rule.ts';
import { folded, nameText, type QuestionView } from './view.ts';

// Ways to say that these are somebody's words, by language. A language without any has the voice's own name.
const ATTRIBUTED: Record<string, RegExp> = {
  en: new RegExp(
    [
      'according to',
      '\\bin (the |its |his |her |their )?.{0,60}(opinion|view|words|judgement|eyes)\\b',
      '\\b(the|this) (article|text|source|author|paper|piece|passage)\\b',
      '\\b(says?|said|claims?|claimed|states?|stated|reports?|reported|thinks?|thought|believes?|believed|holds? that|finds?|found|judges?|judged|sees?|imagines?|imagined)\\b',
      '\\b(proposes?|proposed|suggests?|suggested|wants?|wanted|plans?|planned|advises?|advised|recommends?|recommended|asks? for|hopes?|hoped)\\b'
    ].join('|'),
    'i'
  ),
  ru: /\b(по (словам|мнению)|согласно|статья|автор|говорит|предлагает|считает|утверждает)/i,
  ur: /(کے مطابق|کی رائے|مضمون|مصنف|کہتا|کہتے|تجویز)/
};

function namesOf(fact: Fact | undefined): Text[] {
  if (fact?.kind !== 'entity' && fact?.kind !== 'term') return [];
  const name = fact.kind === 'entity' ? fact.name : fact.term;
  return [name, ...Object.values(fact.scripts ?? {}), ...(fact.alternates ?? []).map(nameText)];
}

/** Whose words the fact may be said to be: the voice, who is named in it, or the source by its title. */
function voicesOf({ deck, fact, question }: QuestionView): Text[] {
  const ids: (string | undefined)[] = [question.voice, 'by' in fact ? fact.by : undefined];
  const source = fact.source === 'background' ? undefined : fact.source.id;
  const papers = deck.sources.filter(({ id }) => id === source).flatMap(({ title, publisher }) => [title, publisher ?? '']);
  return [...deck.facts.filter(({ id }) => ids.includes(id)).flatMap(namesOf), ...papers.filter((paper) => paper !== '')];
}

// "What is this in the source?" and "what is disputed here?" ask how the words are meant, and so take nothing for true.
const asksTheWords = ({ type, asked }: Question): boolean => type === 'kind' || asked.facet === 'dispute';

/** E5: what is not plain truth is never asked as if it were. */
export const attribution = errorRule('E5', (view) => {
  const { deck, question, stem } = view;
  if (question.stance === 'fact' || asksTheWords(question)) return [];
  const words = ` ${folded(view, stem)} `;
  const named = voicesOf(view).some((voice) => words.includes(` ${folded(view, voice)} `));
  const said = ATTRIBUTED[deck.lang.split('-')[0] ?? '']?.test(plain(stem)) ?? false;
  return named || said ? [] : [`"${plain(stem)}" asks ${question.stance} as plain truth: say whose words it rests on.`];
});
