import type { Card } from '../../content/deck.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import { type DeckIndex, isNamed, nameOf, nameRun } from '../deck-index.ts';
import { objectsOf } from '../statement.ts';
import { asked } from './en/attribution.ts';
import { inSentence, list, withoutArticle } from './en/names.ts';
import { objectQuestion } from './en/questions.ts';
import { statement } from './en/sentences.ts';
import { dateWords } from './en/values.ts';
import { capital } from './say.ts';
import type { CardWords } from './words.ts';

function back(index: DeckIndex, { fact, facet }: Card): Text {
  const words = objectsOf(fact, facet).map((object) => inSentence(index, object));
  return capital(facet === 'order' ? list(words, 'and then') : list(words));
}

/** Other scripts of a name, and what its letters stand for. */
function otherNames(fact: Fact | undefined): Text[] {
  if (!isNamed(fact)) return [];
  const name = withoutArticle(nameOf(fact));
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

function place(index: DeckIndex, { source }: Fact): string {
  if (source === 'background') return 'General reference knowledge';
  const [one, many] = LOCATORS[index.sources.get(source.id)?.unit ?? 'paragraph'];
  return `${source.at.length > 1 ? many : one} ${plain(list(source.at.map(String)))}`;
}

export const enCards: CardWords = {
  front: (index, { fact, facet }) => capital(asked(index, fact, facet, objectQuestion(index, fact, facet, 'recall'))),
  back,
  aside,
  place,
  statement
};
