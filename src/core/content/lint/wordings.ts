import type { Deck, RelationKind, Source, Unit } from '../deck.ts';
import type { Fact } from '../fact.ts';
import type { Place } from '../problem.ts';
import type { Text } from '../text.ts';
import { nameText } from './view.ts';

/**
 * What a wording is: `explanation` may be several sentences; `sentence` and `phrase` go into stems, so they have no full stop;
 * `name` may end in one (`St.`, `Inc.`).
 */
export type WordingKind = 'explanation' | 'sentence' | 'phrase' | 'name';

/** A piece of an author's text, its place counted from the fact's (or the deck's) top. */
export interface Wording {
  at: Place;
  text: Text;
  kind: WordingKind;
  /** The gaps that this text must have: `{value}`, or `{s}` and `{o}`. */
  gaps?: string[];
}

const some = (text: Text | undefined, kind: WordingKind, ...at: Place): Wording[] =>
  text === undefined ? [] : [{ at, text, kind }];

function ownWordings(fact: Fact): Wording[] {
  switch (fact.kind) {
    case 'event':
      return [...some(fact.label, 'phrase', 'label'), ...some(fact.happened, 'sentence', 'happened')];
    case 'figure':
      return [...some(fact.of, 'phrase', 'of'), { at: ['says'], text: fact.says, kind: 'sentence', gaps: ['value'] }];
    case 'entity':
      return [...some(fact.name, 'name', 'name'), ...some(fact.role, 'phrase', 'role'), ...scriptsOf(fact.scripts)];
    case 'term':
      return [...some(fact.term, 'name', 'term'), ...some(fact.definition, 'phrase', 'definition'), ...scriptsOf(fact.scripts)];
    case 'proposal':
      return [...some(fact.action, 'phrase', 'action'), ...some(fact.reason, 'phrase', 'reason')];
    case 'assertion':
      return some(fact.says, 'sentence', 'says');
    case 'remark':
      return some(fact.gist, 'sentence', 'gist');
    case 'relation':
      return [];
    case 'set':
      return [
        ...some(fact.label, 'phrase', 'label'),
        ...some(fact.item, 'phrase', 'item'),
        ...fact.members.flatMap((member, index) => ('t' in member ? some(member.t, 'phrase', 'members', index, 't') : []))
      ];
  }
}

const scriptsOf = (scripts: Record<string, string> | undefined): Wording[] =>
  Object.entries(scripts ?? {}).flatMap(([lang, name]) => some(name, 'name', 'scripts', lang));

/** Every text of a fact but `why`, which has rules of its own. */
export const wordingsOf = (fact: Fact): Wording[] => [
  ...ownWordings(fact),
  ...some(fact.dispute, 'explanation', 'dispute'),
  ...some(fact.passage, 'explanation', 'passage'),
  ...(fact.alternates ?? []).flatMap((name, index) => some(nameText(name), 'name', 'alternates', index)),
  ...(fact.confusable ?? []).flatMap(({ differ }, index) => some(differ, 'explanation', 'confusable', index, 'differ')),
  ...Object.entries(fact.ask ?? {}).flatMap(([facet, text]) => some(text, 'explanation', 'ask', facet)),
  ...Object.entries(fact.not ?? {}).flatMap(([facet, texts]) =>
    texts.flatMap((text, index) => some(text, 'phrase', 'not', facet, index))
  )
];

const sourceWordings = (source: Source, index: number): Wording[] => [
  ...some(source.title, 'explanation', 'sources', index, 'title'),
  ...some(source.publisher, 'name', 'sources', index, 'publisher'),
  ...some(source.author, 'name', 'sources', index, 'author')
];

const relationWordings = ({ says, askObject, askSubject }: RelationKind, index: number): Wording[] => [
  { at: ['relations', index, 'says'], text: says, kind: 'sentence', gaps: ['s', 'o'] },
  { at: ['relations', index, 'askObject'], text: askObject, kind: 'explanation', gaps: ['s'] },
  { at: ['relations', index, 'askSubject'], text: askSubject, kind: 'explanation', gaps: ['o'] }
];

const unitWordings = ({ one, other, spellings }: Unit, index: number): Wording[] => [
  ...some(one, 'name', 'units', index, 'one'),
  ...some(other, 'name', 'units', index, 'other'),
  ...(spellings ?? []).flatMap((text, nth) => some(text, 'name', 'units', index, 'spellings', nth))
];

/** The texts of a deck that belong to no fact. */
export const deckWordings = (deck: Deck): Wording[] => [
  ...some(deck.title, 'explanation', 'title'),
  ...some(deck.about, 'explanation', 'about'),
  ...deck.authors.flatMap((author, index) => some(author, 'name', 'authors', index)),
  ...deck.sources.flatMap(sourceWordings),
  ...deck.relations.flatMap(relationWordings),
  ...deck.units.flatMap(unitWordings),
  ...deck.topics.flatMap(({ title }, index) => some(title, 'name', 'topics', index, 'title'))
];
