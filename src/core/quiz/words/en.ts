import type { FactId } from '../../base/ids.ts';
import { assertNever } from '../../base/result.ts';
import type { Card } from '../../content/deck.ts';
import type { Facet, Fact } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import { baseTemplate, showOf } from '../asking.ts';
import { type DeckIndex, isNamed, nameOf, voiceOf } from '../deck-index.ts';
import type { Question, Show, Value } from '../question.ts';
import { objectsOf } from '../statement.ts';
import { dateInSentence, dateWords, quantityWords } from './en-values.ts';
import type { Words } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** After "According to …," only a name keeps its capital. */
const FUNCTION_WORDS =
  /^(When|Where|Which|What|Who|Whom|Whose|Why|How|In|On|At|To|Of|By|From|With|Between|For|The|A|An|One|Some|Many|Is|Are|Does|Do|Did|Direct|Trust|Strong|Arms|Beside|Through|Over|Since|Use|Name|[A-Z][a-z]+ing)\b/;
const lower = (text: string): string => (FUNCTION_WORDS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const list = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const named = (index: DeckIndex, id: FactId): string => {
  const fact = index.facts.get(id);
  return isNamed(fact) ? plain(nameOf(fact)) : id;
};

function shown(index: DeckIndex, fact: Fact, show: Show): Text {
  switch (show) {
    case 'name':
      return isNamed(fact) ? nameOf(fact) : fact.id;
    case 'role':
      return fact.kind === 'entity' ? (fact.role ?? '') : '';
    case 'definition':
      return fact.kind === 'term' ? fact.definition : '';
    case 'label':
      return fact.kind === 'event' ? fact.label : '';
    case 'happened':
      return fact.kind === 'event' ? fact.happened : '';
    case 'of':
      return fact.kind === 'figure' ? fact.of : '';
    case 'action':
      return fact.kind === 'proposal' ? fact.action : '';
    case 'reason':
      return fact.kind === 'proposal' ? (fact.reason ?? '') : '';
    case 'says':
      return fact.kind === 'assertion' ? fact.says : '';
    case 'gist':
      return fact.kind === 'remark' ? fact.gist : '';
    case 'dispute':
      return fact.dispute ?? '';
    case 'passage':
      return fact.passage ?? '';
    default:
      return assertNever(show);
  }
}

function value(index: DeckIndex, of: Value): Text {
  switch (of.kind) {
    case 'ref': {
      const fact = index.facts.get(of.fact);
      const text = fact ? shown(index, fact, of.show) : of.fact;
      return typeof text === 'string' ? capital(text) : text;
    }
    case 'date':
      return capital(dateWords(of.edtf));
    case 'quantity':
      return capital(quantityWords(of.value, index.units.get(of.unit), of.approx ?? false));
    case 'member':
      return typeof of.text === 'string' ? capital(of.text) : of.text;
    case 'mark':
      return of.mark;
  }
}

const say = (index: DeckIndex, of: Value): string => {
  if (of.kind === 'quantity') return quantityWords(of.value, index.units.get(of.unit), of.approx ?? false);
  if (of.kind === 'date') return dateWords(of.edtf);
  if (of.kind === 'member') return plain(of.text);
  const fact = of.kind === 'ref' ? index.facts.get(of.fact) : undefined;
  return of.kind === 'ref' && fact ? plain(shown(index, fact, of.show)) : '';
};

const quote = (text: string): string => `“${text}”`;

/** The open question for a facet: the author's own wording where there is one. */
function question(index: DeckIndex, fact: Fact, facet: Facet): string {
  const own = fact.ask?.[facet];
  if (own !== undefined) return plain(own);
  if (facet === 'dispute') return `What is the trouble with this passage? ${plain(fact.passage ?? '')}`;
  switch (fact.kind) {
    case 'event':
      if (facet === 'when') return `When was this? ${capital(plain(fact.happened))}.`;
      return facet === 'where'
        ? `Where did this happen? ${capital(plain(fact.happened))}.`
        : `Who took part in this? ${capital(plain(fact.happened))}.`;
    case 'figure':
      return `What is the figure? ${capital(fact.says.replace('{value}', '…'))}.`;
    case 'entity':
      return facet === 'name'
        ? `${fact.class === 'person' ? 'Who' : 'What'} is this? ${capital(plain(fact.role ?? ''))}.`
        : `${fact.class === 'person' ? 'Who' : 'What'} is ${plain(fact.name)}?`;
    case 'term':
      return `What is ${plain(fact.term)}?`;
    case 'proposal':
      if (facet === 'by') return `Whose idea is this? ${capital(plain(fact.action))}.`;
      if (facet === 'to') return `Whose task would this be? ${capital(plain(fact.action))}.`;
      if (facet === 'why') return `Why this? ${capital(plain(fact.action))}.`;
      return fact.to?.length
        ? `What should ${list(fact.to.map((to) => named(index, to)))} do?`
        : `What does ${named(index, fact.by)} want to do?`;
    case 'assertion':
      return `Who says this? ${quote(capital(plain(fact.says)))}`;
    case 'remark':
      return `Who said this, in other words? ${quote(capital(plain(fact.gist)))}`;
    case 'relation': {
      const kind = index.relations.get(fact.relation);
      if (!kind) return '';
      return facet === 'object'
        ? kind.askObject.replace('{s}', named(index, fact.subject))
        : kind.askSubject.replace('{o}', named(index, fact.object));
    }
    case 'set':
      return facet === 'order'
        ? `In what order do they come: ${plain(fact.label)}?`
        : `Which is one of these: ${plain(fact.label)}?`;
  }
}

/** "Which fact has this value?" */
function whichQuestion(index: DeckIndex, fact: Fact, facet: Facet, object: Value): string {
  const it = say(index, object);
  if (facet === 'dispute') return `In which passage is this the trouble: ${it}?`;
  switch (fact.kind) {
    case 'event':
      return facet === 'when' && object.kind === 'date'
        ? `Which of these was ${dateInSentence(object.edtf)}?`
        : `Which of these belongs to this place: ${it}?`;
    case 'figure':
      return `What does this figure stand for: ${it}?`;
    case 'term':
      return `Which name belongs to this? ${capital(it)}.`;
    case 'proposal':
      return facet === 'by' ? `Which of these is an idea of ${it}?` : `Which of these would be a task for ${it}?`;
    case 'assertion':
    case 'remark':
      return `Which of these are the words of ${it}, in short?`;
    default:
      return question(index, fact, facet);
  }
}

/** Whose words these are, before the question. A question for the speaker must not name the speaker. */
function attributed(index: DeckIndex, fact: Fact, facet: Facet, text: string): string {
  const voice = voiceOf(index, fact);
  if (fact.stance === 'fact' || fact.stance === 'disputed' || voice === undefined) return text;
  const source = fact.source === 'background' ? undefined : index.sources.get(fact.source.id)?.voice;
  if (facet === 'by')
    return source === undefined || source === voice
      ? `In this text: ${lower(text)}`
      : `According to ${named(index, source)}, ${lower(text)}`;
  const who = named(index, voice);
  if (facet === 'to' && fact.kind === 'proposal' && fact.to?.includes(voice)) return `According to this text, ${lower(text)}`;
  switch (fact.stance) {
    case 'opinion':
      return `In the opinion of ${who}, ${lower(text)}`;
    case 'proposal':
      return `In the proposals of ${who}: ${lower(text)}`;
    case 'plan':
      return `In the plans of ${who}: ${lower(text)}`;
    default:
      return `According to ${who}, ${lower(text)}`;
  }
}

/** A statement with `it` in the facet's place, for true or false. */
function claim(index: DeckIndex, fact: Fact, facet: Facet, it: Value): string {
  const words = say(index, it);
  if (facet === 'dispute') return `${plain(fact.passage ?? '')} The trouble with it: ${words}.`;
  const asked = (): string => `${question(index, fact, facet)} Answer: ${words}.`;
  switch (fact.kind) {
    case 'event':
      return facet === 'when' && it.kind === 'date' ? `${capital(plain(fact.happened))}: ${dateInSentence(it.edtf)}.` : asked();
    case 'figure':
      return `${capital(fact.says.replace('{value}', words))}.`;
    case 'entity':
      return facet === 'name' ? `${capital(words)}: ${plain(fact.role ?? '')}.` : `${capital(plain(fact.name))}: ${words}.`;
    case 'term':
      return `${capital(plain(fact.term))}: ${words}.`;
    case 'relation': {
      const says = index.relations.get(fact.relation)?.says ?? '';
      const [s, o] = facet === 'object' ? [named(index, fact.subject), words] : [words, named(index, fact.object)];
      return `${capital(says.replace('{s}', s).replace('{o}', o))}.`;
    }
    case 'set':
      return `Among ${plain(fact.label)}: ${words}.`;
    default:
      return asked();
  }
}

function statement(index: DeckIndex, fact: Fact): string {
  if (fact.stance === 'disputed') return plain(fact.passage ?? '');
  switch (fact.kind) {
    case 'event':
      return `${capital(plain(fact.happened))}${fact.when ? `, ${dateInSentence(fact.when)}` : ''}.`;
    case 'figure':
      return `${capital(fact.says.replace('{value}', quantityWords(fact.value, index.units.get(fact.unit), fact.approx ?? false)))}.`;
    case 'entity':
      return `${capital(plain(fact.name))}${fact.role ? `: ${plain(fact.role)}` : ''}.`;
    case 'term':
      return `${capital(plain(fact.term))}: ${plain(fact.definition)}.`;
    case 'proposal':
      return `${fact.to?.length ? `${capital(list(fact.to.map((to) => named(index, to))))} – ` : ''}to ${plain(fact.action)}.`;
    case 'assertion':
      return `${capital(plain(fact.says))}.`;
    case 'remark':
      return `${capital(plain(fact.gist))}.`;
    case 'relation': {
      const says = index.relations.get(fact.relation)?.says ?? '';
      return `${capital(says.replace('{s}', named(index, fact.subject)).replace('{o}', named(index, fact.object)))}.`;
    }
    case 'set':
      return `${capital(plain(fact.label))}: ${list(objectsOf(fact, 'members').map((member) => say(index, member)))}.`;
  }
}

function stem(index: DeckIndex, asked: Question): Text {
  const { fact: id, facet, object, want } = asked.asked;
  const fact = index.facts.get(id);
  if (!fact) return '';
  if (asked.type === 'kind') return `What is this in the source? ${quote(statement(index, fact))}`;
  if (asked.type === 'true-false') return attributed(index, fact, facet, claim(index, fact, facet, asked.shown));
  const text = want === 'subject' ? whichQuestion(index, fact, facet, object) : question(index, fact, facet);
  return attributed(index, fact, facet, text);
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
  statement,
  key(index, { type, asked, ...rest }) {
    if (type === 'kind' || asked.want === 'object') return value(index, asked.object);
    const fact = index.facts.get(asked.fact);
    return fact && 'card' in rest ? value(index, { kind: 'ref', fact: fact.id, show: showOf(fact) }) : '';
  },
  front: (index, { fact, facet }) => attributed(index, fact, facet, question(index, fact, facet)),
  back(index, { fact, facet }) {
    const objects = objectsOf(fact, facet);
    const [only] = objects;
    if (only && objects.length === 1) return value(index, only);
    return capital(list(objects.map((object) => say(index, object))));
  },
  aside(index, card: Card) {
    if (baseTemplate(card) === 'dispute') return [];
    return objectsOf(card.fact, card.facet).flatMap((object): Text[] => {
      const fact = object.kind === 'ref' && object.show === 'name' ? index.facts.get(object.fact) : undefined;
      if (!isNamed(fact)) return [];
      return Object.entries(fact.scripts ?? {}).map(([lang, t]) => [{ t, lang }]);
    });
  },
  provenance(index, fact) {
    if (fact.source === 'background') return { place: 'General reference knowledge' };
    const source = index.sources.get(fact.source.id);
    const { at } = fact.source;
    const [one, many] = LOCATORS[source?.unit ?? 'paragraph'];
    const place = `${at.length > 1 ? many : one} ${list(at.map(String))}`;
    return source ? { source, place } : { place };
  },
  unit: (index, unit) => index.units.get(unit)?.other ?? unit
};
