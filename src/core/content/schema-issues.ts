import type * as v from 'valibot';
import { nearest } from '../base/nearest.ts';
import { slugOf } from '../base/slug.ts';
import { KINDS } from './fact.ts';
import type { Issue, Place } from './problem.ts';

type Raw = v.BaseIssue<unknown>;

/** What the rules of `schema.ts` ask for, by the message they give; each goes on after "<key> is <value>, ". */
const ASKS: Record<string, string> = {
  id: 'but an id is made of small letters, digits and single dashes (80 characters at most)',
  language: 'but a language is written as a short code: en, ru, ur, zh-Hant.',
  finite: 'but it must be an ordinary number.',
  positive: 'but it must be more than 0.',
  whole: 'but it must be a whole number.',
  share: 'but it must be a share from 0 to 1: write 0.05 for 5 %.',
  url: 'but an address begins with http:// or https:// and has no spaces.',
  background: 'but a source is { id: …, at: … }, or the word background for general reference knowledge.'
};

const GROUP = 'a group: write key: value on lines of their own, or all in { }';

const WANTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list: put each item on its own line after a dash, or all in [ ]',
  strict_object: GROUP,
  record: GROUP,
  variant: GROUP
};

const isList = (value: unknown): boolean => Array.isArray(value);
const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

/** A value as a sentence can hold it. */
function shown(value: unknown): string {
  if (isList(value)) return 'a list';
  if (isGroup(value)) return 'a group of keys and values';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

const key = (at: Place): string => {
  const last = at.at(-1);
  const before = at.at(-2);
  if (typeof last === 'string') return last;
  return last === undefined ? 'this' : `item ${last + 1}${typeof before === 'string' ? ` of ${before}` : ''}`;
};

const error = (code: string, at: Place, message: string): Issue => ({ code, at, severity: 'error', message });

/** What a key holds that must be there, as an author would write it; `<kind>.<key>` where it depends on the kind. */
const EXAMPLES: Record<string, string> = {
  id: 'tashkent-summit',
  stance: 'fact',
  class: 'person',
  label: 'the Tashkent summit',
  item: 'member state',
  happened: 'India and Pakistan made peace',
  of: 'the height of the lighthouse',
  value: '31.5',
  unit: 'metre',
  'figure.says': "'the lighthouse is {value} high'",
  name: 'Alexei Kosygin',
  term: 'arms embargo',
  definition: 'a ban on selling weapons to a country',
  by: 'author (the id of an entity)',
  action: 'bring back the old scholarships',
  'assertion.says': 'the trade is well below what it could be',
  gist: 'he feared fog more than any storm',
  subject: 'gwadar (the id of an entity or term)',
  relation: "in-province (an id of the deck's relations)",
  object: 'balochistan (the id of an entity or term)',
  members: '[{ fact: energy }, { id: salt, t: salt }]',
  closed: 'true (the list is complete) or false',
  at: '3 (a whole number in the unit of the source)',
  differ: 'the summit was the meeting, the declaration is the paper',
  fact: 'tashkent-summit (the id of a fact)',
  t: 'Косыгин',
  lang: 'en',
  format: '1',
  rev: '1',
  title: 'Birds of the garden',
  about: 'The birds that come to a feeder, and how to tell them apart.',
  licence: 'CC-BY-4.0',
  authors: '[Ada Finch]',
  asOf: '2026-11-24',
  sources: '[]',
  relations: '[]',
  units: '[]',
  topics: '[]',
  extent: '8 (how many paragraphs, pages, seconds or rows it has)',
  voice: 'author (the id of the entity whose words the source is)',
  says: "'{s} lies in {o}'",
  askObject: 'Where does {s} lie?',
  askSubject: 'What lies in {o}?',
  subjectClass: '[city]',
  objectClass: '[country]',
  one: 'metre',
  other: 'metres'
};

function exampleOf(name: Place[number] | undefined, holder: unknown): string {
  if (name === 'kind') return `, one of: ${KINDS.join(', ')}`;
  const kind = isGroup(holder) && 'kind' in holder ? holder.kind : undefined;
  const example = EXAMPLES[`${kind}.${name}`] ?? EXAMPLES[String(name)];
  return example === undefined ? '' : `, like ${name}: ${example}`;
}

/** A key that must be there and is not, or has nothing after its colon (`null`). */
function missing(at: Place, input: unknown, holder: unknown): Issue {
  const name = at.at(-1);
  if (name === 'why' && at.at(-2) !== 'ask' && at.at(-2) !== 'not')
    return error('E17', at, 'why is missing: every answer is followed by an explanation, so write one in your own words.');
  if (name === 'source')
    return error('E6', at, 'source is missing: say where this can be read, { id: …, at: … }, or background.');
  if (input === null) return error('schema/empty', at, `${key(at)} is empty: write its value, or take the line out.`);
  return error('schema/missing-key', at, `${key(at)} is missing: add it${exampleOf(name, holder)}.`);
}

/** Words that people use for a key, a kind or a stance which is called otherwise here. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', ['when', 'asOf', 'event']],
  ['year', ['when']],
  ['time', ['when']],
  ['place', ['where', 'at', 'entity']],
  ['people', ['who']],
  ['page', ['at']],
  ['paragraph', ['at']],
  ['title', ['label', 'name', 'term', 'of']],
  ['name', ['label', 'term', 'of']],
  ['label', ['name', 'term', 'of']],
  ['text', ['says', 'gist', 't', 'happened']],
  ['statement', ['says', 'gist', 'happened', 'assertion']],
  ['quote', ['gist', 'remark']],
  ['description', ['definition', 'role', 'about']],
  ['meaning', ['definition']],
  ['aliases', ['alternates']],
  ['synonyms', ['alternates']],
  ['explanation', ['why']],
  ['note', ['why']],
  ['question', ['ask']],
  ['amount', ['value']],
  ['language', ['lang']],
  ['license', ['licence']],
  ['author', ['authors']],
  ['person', ['entity']],
  ['country', ['entity']],
  ['thing', ['entity']],
  ['word', ['term']],
  ['concept', ['term']],
  ['definition', ['term']],
  ['number', ['figure']],
  ['quantity', ['figure']],
  ['claim', ['assertion']],
  ['opinion', ['assertion']],
  ['plan', ['proposal']],
  ['list', ['set']],
  ['true', ['fact']]
]);

const meantBy = (word: string, known: readonly string[]): string | undefined =>
  MEANT.get(word)?.find((one) => known.includes(one)) ?? nearest(word, known);

function unknownKeys(holder: object, at: Place, allowed: string): Issue[] {
  const known = allowed.split(', ');
  return Object.keys(holder)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = meantBy(name, known);
      const sorry = `${name} is not a key that can stand here${meant === undefined ? '.' : `: did you mean "${meant}"?`}`;
      return error('schema/unknown-key', [...at, name], `${sorry} The keys are: ${allowed}.`);
    });
}

function issuesOfOne(raw: Raw): Issue[] {
  const items = raw.path ?? [];
  const at = items.flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
  const last = items.at(-1);
  const holder = last?.input;
  // To valibot a list is an object too, whose keys are 0, 1, 2 …
  if (last?.type === 'object' && isList(holder)) {
    const outer = at.slice(0, -1);
    return [error('schema/type', outer, `${key(outer)} is a list, but must be ${GROUP}.`)];
  }
  if (raw.type === 'strict_object' && raw.expected === 'never' && isGroup(holder))
    return unknownKeys(holder, at.slice(0, -1), raw.message);
  if (raw.input === null || (raw.input === undefined && items.length > 0)) return [missing(at, raw.input, holder)];
  if (
    raw.type === 'picklist' ||
    (raw.type === 'variant' && raw.expected !== 'Object') ||
    (raw.type === 'literal' && !(raw.message in ASKS))
  ) {
    const choices = (raw.expected ?? '').replace(/[()"]/g, '').split(' | ');
    const wants = choices.length > 1 ? `one of: ${choices.join(', ')}` : choices.join();
    const meant = meantBy(String(raw.input), choices);
    const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
    return [error('schema/value', at, `${key(at)} is ${shown(raw.input)}, but must be ${wants}.${guess}`)];
  }
  const ask = ASKS[raw.message];
  if (raw.message === 'id') {
    const like = slugOf(String(raw.input)) || 'tashkent-summit';
    return [error('id/not-a-slug', at, `${key(at)} is ${shown(raw.input)}, ${ask}, like ${like}.`)];
  }
  if (ask !== undefined) return [error('schema/value', at, `${key(at)} is ${shown(raw.input)}, ${ask}`)];
  if (at.at(-2) === 'members' && typeof raw.input === 'string') {
    const written = `{ id: ${slugOf(raw.input) || 'salt'}, t: ${raw.input} }`;
    // At the list, so that a list of words is told once.
    return [
      error(
        'schema/type',
        at.slice(0, -1),
        `members holds ${shown(raw.input)}: write ${written}, or { fact: … } with a fact's id.`
      )
    ];
  }
  const quotes = raw.type === 'string' && !isList(raw.input) && !isGroup(raw.input) ? ': put it in quotes' : '';
  return [
    error('schema/type', at, `${key(at)} is ${shown(raw.input)}, but must be ${WANTED[raw.type] ?? raw.expected}${quotes}.`)
  ];
}

/** valibot's issues as sentences for the author, each at its place. */
export function issuesOf(raw: readonly Raw[]): Issue[] {
  const seen = new Set<string>();
  // A list where keys belong gives the same complaint once for each key that is wanted.
  return raw.flatMap(issuesOfOne).filter((issue) => {
    const id = `${issue.code} ${issue.at.join('/')}`;
    return seen.has(id) ? false : (seen.add(id), true);
  });
}
