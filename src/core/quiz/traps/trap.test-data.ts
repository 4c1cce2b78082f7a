import type { Deck } from '../../content/deck.ts';
import type { Kind } from '../../content/fact.ts';
import { readDeck } from '../../content/schema.ts';
import type { Rule } from './rules.test-data.ts';

/** What must not happen to a learner: a true answer counts as wrong, or one that means two things counts as right. */
export type Bait =
  /** The id of a value that no question may count as wrong (of this object, where it matters); `unit:` and its id for a unit to choose. */
  | { wrong: string; of?: string }
  /** Words that no question may refuse; and words that none may take. */
  | { refused: string }
  | { passed: string };

/** A small deck in which a question maker that looks at one fact alone would fall into one mistake. */
export interface Trap {
  name: string;
  /** The rule that keeps it shut; without it, it springs. */
  rule: Rule;
  facts: readonly object[];
  /** Where it is laid: fact/facet. */
  card: `${string}/${string}`;
  bait: Bait;
}

// An invented isle. Whoever lays a trap adds the few facts that it needs, as an author would write them.

const common = { stance: 'fact', source: { id: 'paper', at: 1 }, why: 'So it stands in the paper.' };
const fact = (kind: Kind, key: string, fields: object): object => ({ ...common, kind, id: key, ...fields });
const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');

export const thing =
  (kind: string) =>
  (key: string, more: object = {}): object =>
    fact('entity', key, { class: kind, name: capital(key), ...more });
export const person = thing('person');
export const town = thing('town');
export const land = thing('land');
export const group = thing('group');
export const term = (key: string, definition: string, more: object = {}): object =>
  fact('term', key, { class: 'tide', term: capital(key), definition, ...more });
export const event = (key: string, more: object = {}): object =>
  fact('event', key, { label: `the ${key}`, happened: `the ${key} took place`, ...more });
export const figure = (key: string, value: number, unit: string, more: object = {}): object =>
  fact('figure', key, { of: `the ${key}`, says: `the ${key} comes to {value}`, value, unit, ...more });
export const relation = (key: string, subject: string, kind: string, object: string, more: object = {}): object =>
  fact('relation', key, { subject, relation: kind, object, ...more });
export const proposal = (key: string, by: string, to: string[], action: string, more: object = {}): object =>
  fact('proposal', key, { stance: 'proposal', by, to, action, ...more });
export const assertion = (key: string, by: string, says: string, more: object = {}): object =>
  fact('assertion', key, { stance: 'claim', by, says, ...more });
export const remark = (key: string, by: string, gist: string, more: object = {}): object =>
  fact('remark', key, { stance: 'statement', by, gist, ...more });
export const list = (key: string, members: (string | object)[], more: object = {}): object =>
  fact('set', key, {
    label: `the ${key}`,
    item: 'thing',
    closed: true,
    members: members.map((one) => (typeof one === 'string' ? { fact: one } : one)),
    ...more
  });
export const words = (key: string, more: object = {}): object => ({ id: key, t: key.replaceAll('-', ' '), ...more });
export const disputed = { stance: 'disputed', dispute: 'the ink has run', passage: 'Two lines that do not agree.' };

const TOWN = { subjectClass: ['town'], objectClass: ['town', 'land'] };
const asks = (verb: string) => ({
  says: `{s} ${verb} {o}`,
  askObject: `What is it that {s} ${verb}?`,
  askSubject: `What ${verb} {o}?`
});

/** The deck of a trap: what it lays down, with the relations and units of the isle. */
export function isle(facts: readonly object[]): Deck {
  const deck = readDeck({
    format: 1,
    id: 'isle',
    rev: 1,
    title: 'The isle',
    about: 'An invented isle.',
    lang: 'en',
    licence: 'CC0-1.0',
    authors: ['Nobody'],
    asOf: '2000-06-01',
    sources: [{ id: 'paper', title: 'The paper', unit: 'paragraph', extent: 9, voice: 'editor' }],
    relations: [
      { ...TOWN, ...asks('is the twin of'), id: 'twin-of', symmetric: true, functional: 'object' },
      { ...TOWN, ...asks('is next to'), id: 'next-to', symmetric: true, closed: true },
      { ...TOWN, ...asks('sells to'), id: 'sells-to' },
      { ...TOWN, ...asks('is the capital of'), id: 'capital-of', functional: 'object' },
      { ...TOWN, ...asks('rules'), id: 'rules', inverse: 'ruled-by', functional: 'subject' },
      { ...TOWN, ...asks('is ruled by'), id: 'ruled-by', inverse: 'rules' },
      { ...TOWN, ...asks('feeds'), id: 'feeds', closed: true },
      { ...TOWN, ...asks('is fed by'), id: 'fed-by', inverse: 'feeds' }
    ],
    units: [
      { id: 'metre', one: 'metre', other: 'metres', spellings: ['m'] },
      { id: 'kilometre', one: 'kilometre', other: 'kilometres', spellings: ['km'] },
      { id: 'crown', one: 'crown', other: 'crowns' },
      { id: 'million-crowns', one: 'million crowns', other: 'million crowns' },
      { id: 'thousand-crowns', one: 'thousand crowns', other: 'thousand crowns', spellings: ['k'] },
      { id: 'boat', one: 'boat', other: 'boats', count: true },
      { id: 'thousand-boats', one: 'thousand boats', other: 'thousand boats', count: true },
      { id: 'meter', one: 'meter', other: 'meters', spellings: ['m'] }
    ],
    topics: [],
    facts: [person('editor'), ...facts]
  });
  if (!deck.ok) throw new Error(deck.error.map(({ message }) => message).join(' '));
  return deck.value;
}
