import * as v from 'valibot';
import { type BadId, parseDeckId, parseFactId } from '../base/ids.ts';
import { bad, ok, type Result } from '../base/result.ts';
import type { Deck } from './deck.ts';
import { type Fact, FACETS, type Kind, type Member, type Name, type Provenance, STANCES } from './fact.ts';
import { type Issue, type Problem, placeName, problemAt } from './problem.ts';
import { issuesOf } from './schema-issues.ts';
import type { Run, Text } from './text.ts';

// Strict: a key nobody knows is nearly always a typo. The message of an object lists its keys, for `issuesOf`.
const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, Object.keys(entries).join(', '));
const maybe = v.exactOptional;

const idBy = <Id extends string>(parse: (raw: string) => Result<Id, BadId>) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, Id>(({ dataset, addIssue, NEVER }) => {
      const id = parse(dataset.value);
      if (id.ok) return id.value;
      addIssue({ message: 'id' });
      return NEVER;
    })
  );
const deckId = idBy(parseDeckId);
const factId = idBy(parseFactId);
/** Ids of sources, units, topics … are slugs too, but of no brand. */
const slug: v.GenericSchema<unknown, string> = factId;

const words = v.string();
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'language'));
const run: v.GenericSchema<unknown, Run> = fields({ t: words, lang: maybe(language) });
const runs = v.array(run);
const text = v.lazy((input): v.GenericSchema<unknown, Text> => (Array.isArray(input) ? runs : words));
const foreignName = fields({ t: words, lang: language });
const isGroup = (input: unknown): boolean => typeof input === 'object' && input !== null && !Array.isArray(input);
const name = v.lazy((input): v.GenericSchema<unknown, Name> => (isGroup(input) ? foreignName : words));

const positive = v.pipe(v.number(), v.finite('finite'), v.gtValue(0, 'positive'));
const whole = v.pipe(v.number(), v.integer('whole'));
const counting = v.pipe(whole, v.minValue(1, 'positive'));

// YAML reads `1966` as a number, and an author means a year.
const year = v.pipe(
  whole,
  v.transform((number) => (number < 0 ? `-${String(-number).padStart(4, '0')}` : String(number).padStart(4, '0')))
);
const date = v.lazy((input): v.GenericSchema<unknown, string> => (typeof input === 'number' ? year : words));

const places = v.array(whole);
const onePlace = v.pipe(
  whole,
  v.transform((number) => [number])
);
const locator = v.lazy((input): v.GenericSchema<unknown, number[]> => (Array.isArray(input) ? places : onePlace));
const cited = fields({ id: slug, at: locator });
const background = v.literal('background', 'background');
const provenance = v.lazy((input): v.GenericSchema<unknown, Provenance> => (isGroup(input) ? cited : background));

const facetNames = [...Object.values(FACETS).flat(), 'dispute'] as const;
const notByFacet = fields(v.entriesFromList(facetNames, maybe(v.array(text))));
const askByFacet = fields(v.entriesFromList(facetNames, maybe(text)));

const common = {
  id: factId,
  stance: v.picklist(STANCES),
  source: provenance,
  why: text,
  topic: maybe(slug),
  asOf: maybe(date),
  alternates: maybe(v.array(name)),
  confusable: maybe(v.array(fields({ fact: factId, differ: text }))),
  not: maybe(notByFacet),
  dispute: maybe(text),
  passage: maybe(text),
  ask: maybe(askByFacet)
};
const kind = <const K extends Kind, const Entries extends v.ObjectEntries>(name: K, entries: Entries) =>
  fields({ ...common, kind: v.literal(name), ...entries });

const scripts = maybe(v.record(language, words));
const quantity = {
  value: v.pipe(v.number(), v.finite('finite')),
  unit: slug,
  precision: maybe(positive),
  approx: maybe(v.boolean()),
  tolerance: maybe(v.pipe(v.number(), v.minValue(0, 'share'), v.maxValue(1, 'share')))
};
const memberFact = fields({ fact: factId });
const memberWords = fields({ id: slug, t: words, alternates: maybe(v.array(name)) });
const member = v.lazy((input): v.GenericSchema<unknown, Member> =>
  typeof input === 'object' && input !== null && 'fact' in input ? memberFact : memberWords
);

/** One fact as its author wrote it: a locator may be one number, a year may be a number. */
export const factSchema = v.variant('kind', [
  kind('event', {
    label: text,
    happened: text,
    when: maybe(date),
    where: maybe(factId),
    who: maybe(v.array(factId)),
    whoClosed: maybe(v.boolean())
  }),
  kind('figure', { ...quantity, of: text, says: words }),
  kind('entity', { class: slug, name: text, scripts, role: maybe(text), partOf: maybe(factId) }),
  kind('term', { class: slug, term: text, definition: text, scripts, partOf: maybe(factId) }),
  kind('proposal', { by: factId, to: maybe(v.array(factId)), action: text, reason: maybe(text) }),
  kind('assertion', { by: factId, says: text }),
  kind('relation', { subject: factId, relation: slug, object: factId }),
  kind('remark', { by: factId, gist: text }),
  kind('set', { label: text, item: text, members: v.array(member), closed: v.boolean(), ordered: maybe(v.boolean()) })
]);

const source = fields({
  id: slug,
  title: words,
  publisher: maybe(words),
  url: maybe(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'url'))),
  author: maybe(words),
  date: maybe(date),
  unit: v.picklist(['paragraph', 'page', 'second', 'row']),
  extent: counting,
  voice: factId
});
const relationKind = fields({
  id: slug,
  says: words,
  askObject: words,
  askSubject: words,
  subjectClass: v.array(slug),
  objectClass: v.array(slug),
  functional: maybe(v.picklist(['object', 'subject', 'both'])),
  closed: maybe(v.boolean()),
  symmetric: maybe(v.boolean()),
  inverse: maybe(slug)
});
const unit = fields({ id: slug, one: words, other: words, spellings: maybe(v.array(words)), count: maybe(v.boolean()) });
const topic = fields({ id: slug, title: text });

const header = {
  format: v.literal(1),
  id: deckId,
  rev: counting,
  title: text,
  about: text,
  lang: language,
  licence: words,
  authors: v.array(words),
  asOf: date,
  origin: maybe(words),
  readingGrade: maybe(counting),
  sources: v.array(source),
  relations: v.array(relationKind),
  units: v.array(unit),
  topics: v.array(topic)
};
const headerSchema = fields(header);
export const deckSchema = fields({ ...header, facts: v.array(factSchema) });

const read = <Output>(schema: v.GenericSchema<unknown, Output>, json: unknown): Result<Output, Issue[]> => {
  const result = v.safeParse(schema, json);
  return result.success ? ok(result.output) : bad(issuesOf(result.issues));
};

export type DeckHeader = Omit<Deck, 'facts'>;
/** What `deck.yaml` holds: a deck without its facts. Places count from the header's top. */
export const readHeader = (json: unknown): Result<DeckHeader, Issue[]> => read(headerSchema, json);
/** One fact. Places count from the fact's top. */
export const readFact = (json: unknown): Result<Fact, Issue[]> => read(factSchema, json);

/** A deck from parsed JSON, or everything that is wrong with its form. What its facts say of each other is for `lintDeck`. */
export function readDeck(json: unknown): Result<Deck, Problem[]> {
  const deck = read(deckSchema, json);
  return deck.ok ? deck : bad(deck.error.map((issue) => problemAt(issue, placeName(issue.at))));
}
