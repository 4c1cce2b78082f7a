import { isMap, isScalar, isSeq, parse, parseDocument, type YAMLMap } from 'yaml';
import { slugOf } from '../core/base/slug.ts';
import { KINDS } from '../core/content/fact.ts';
import { BYTE_ORDER_MARK } from './yaml.ts';

/** An id that a fact was given, and where its line now stands. */
export interface Given {
  id: string;
  line: number;
}

type Group = Record<string, unknown>;
export const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map((run: unknown) => (isGroup(run) ? wordsOf(run['t']) : '')).join('') : '';
};

/** The words by which a person knows the fact; of a relation, both its ends. */
function titleOf(fact: Group): string {
  const keys = ['label', 'name', 'term', 'of', 'action', 'says', 'gist'];
  const own = keys.map((key) => wordsOf(fact[key])).find((words) => words !== '');
  return own ?? ['subject', 'relation', 'object'].map((key) => wordsOf(fact[key])).join(' ');
}

/** Unquoted, YAML would take 1966 for a number and null for nothing. */
const isWord = (slug: string): boolean => typeof parse(slug) === 'string';

/** The id that a fact gets for what it says, and that none of `used` is. */
export function newId(fact: Group, used: ReadonlySet<string>): string {
  const slug = slugOf(titleOf(fact));
  const kind = KINDS.find((one) => one === fact['kind']) ?? 'fact';
  const base = slug === '' ? kind : isWord(slug) ? slug : `${kind}-${slug}`;
  let id = base;
  for (let n = 2; used.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** What is put into the text, and before which of its characters. */
interface Insertion {
  at: number;
  put: string;
}

/** `undefined`: the fact has an id, good or bad. */
function placeFor(map: YAMLMap, text: string, id: string): Insertion | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'id');
  const [first] = map.items;
  if (pair) {
    const end = isScalar(pair.key) ? pair.key.range?.[1] : undefined;
    const colon = end === undefined ? -1 : text.indexOf(':', end);
    const isEmpty = pair.value === null || (isScalar(pair.value) && pair.value.value === null && !pair.value.source);
    return isEmpty && colon >= 0 ? { at: colon + 1, put: ` ${id}` } : undefined;
  }
  const at = first && isScalar(first.key) ? first.key.range?.[0] : undefined;
  if (at === undefined) return undefined;
  if (map.flow) return { at, put: `id: ${id}, ` };
  const row = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return { at, put: `id: ${id}${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(row.length)}` };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The ids that the facts of a file have, as they stand. */
export const idsIn = (facts: readonly unknown[]): string[] =>
  facts.flatMap((fact) => (isGroup(fact) && typeof fact['id'] === 'string' ? [fact['id']] : []));

/**
 * A file of facts with an id for each fact that has none: nothing is changed or taken away, ids are only put in. `used`: every id
 * that the deck has or had; the new ones are added to it. The text must be YAML without a fault.
 */
export function giveIds(text: string, used: Set<string>): { text: string; given: Given[] } {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    const rest = giveIds(text.slice(1), used);
    return { ...rest, text: BYTE_ORDER_MARK + rest.text };
  }
  const root = parseDocument(text).contents;
  const given: Given[] = [];
  let out = '';
  let from = 0;
  for (const item of isSeq(root) ? root.items : []) {
    const fact: unknown = isMap(item) ? item.toJSON() : undefined;
    if (!isMap(item) || !isGroup(fact)) continue;
    const id = newId(fact, used);
    const place = placeFor(item, text, id);
    if (!place) continue;
    used.add(id);
    out += text.slice(from, place.at);
    from = place.at;
    given.push({ id, line: lineAt(out, out.length) });
    out += place.put;
  }
  return { text: out + text.slice(from), given };
}
