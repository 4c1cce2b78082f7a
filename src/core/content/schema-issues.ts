import type * as v from 'valibot';
import type { Issue, Place } from './problem.ts';

type Raw = v.BaseIssue<unknown>;

/** What the rules of `schema.ts` ask for, by the message they give; each goes on after "<key> is <value>, ". */
const ASKS: Record<string, string> = {
  id: 'but an id is made of small letters, digits and single dashes, like tashkent-summit (80 characters at most).',
  language: 'but a language is written as a short code: en, ru, ur, zh-Hant.',
  finite: 'but it must be an ordinary number.',
  positive: 'but it must be more than 0.',
  whole: 'but it must be a whole number.',
  share: 'but it must be a share from 0 to 1: write 0.05 for 5 %.',
  url: 'but an address begins with http:// or https:// and has no spaces.',
  background: 'but a source is { id: …, at: … }, or the word background for general reference knowledge.'
};

const WANTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list: put each item on its own line after a dash, or all in [ ]',
  strict_object: 'a group of keys and values',
  record: 'a group of keys and values',
  variant: 'a group of keys and values'
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

/** A key that must be there and is not, or has nothing after its colon (`null`). */
function missing(at: Place, input: unknown): Issue {
  const name = at.at(-1);
  if (name === 'why' && at.at(-2) !== 'ask' && at.at(-2) !== 'not')
    return error('E17', at, 'why is missing: every answer is followed by an explanation, so write one in your own words.');
  if (name === 'source')
    return error('E6', at, 'source is missing: say where this can be read, { id: …, at: … }, or background.');
  if (input === null) return error('schema/empty', at, `${key(at)} is empty: write its value, or take the line out.`);
  return error('schema/missing-key', at, `${key(at)} is missing: add it.`);
}

function unknownKeys(holder: object, at: Place, allowed: string): Issue[] {
  const known = new Set(allowed.split(', '));
  return Object.keys(holder)
    .filter((name) => !known.has(name))
    .map((name) =>
      error('schema/unknown-key', [...at, name], `${name} is not a key that can stand here. The keys are: ${allowed}.`)
    );
}

function issuesOfOne(raw: Raw): Issue[] {
  const items = raw.path ?? [];
  const at = items.flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
  const last = items.at(-1);
  const holder = last?.input;
  // To valibot a list is an object too, whose keys are 0, 1, 2 …
  if (last?.type === 'object' && isList(holder)) {
    const outer = at.slice(0, -1);
    return [error('schema/type', outer, `${key(outer)} is a list, but must be a group of keys and values.`)];
  }
  if (raw.type === 'strict_object' && raw.expected === 'never' && isGroup(holder))
    return unknownKeys(holder, at.slice(0, -1), raw.message);
  if (raw.input === null || (raw.input === undefined && items.length > 0)) return [missing(at, raw.input)];
  if (
    raw.type === 'picklist' ||
    (raw.type === 'variant' && raw.expected !== 'Object') ||
    (raw.type === 'literal' && !(raw.message in ASKS))
  ) {
    const choices = (raw.expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
    const wants = choices.includes(',') ? `one of: ${choices}` : choices;
    return [error('schema/value', at, `${key(at)} is ${shown(raw.input)}, but must be ${wants}.`)];
  }
  const ask = ASKS[raw.message];
  if (ask !== undefined)
    return [error(raw.message === 'id' ? 'id/not-a-slug' : 'schema/value', at, `${key(at)} is ${shown(raw.input)}, ${ask}`)];
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
