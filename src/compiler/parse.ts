import type { Deck } from '../core/content/deck.ts';
import type { Fact } from '../core/content/fact.ts';
import { lintDeck } from '../core/content/lint.ts';
import { type Issue, type Place, type Problem, problemAt } from '../core/content/problem.ts';
import { readFact, readHeader } from '../core/content/schema.ts';
import { idsIn, isGroup, newId } from './new-ids.ts';
import { type Fault, type Listed, type Placed, readYaml, readYamlList } from './yaml.ts';

export interface SourceFile {
  path: string;
  text: string;
}

/** Where one fact of the deck was written. */
interface Origin {
  path: string;
  lineOf: Placed['lineOf'];
}

interface ReadFacts {
  facts: Fact[];
  /** `origins[i]` is where `facts[i]` stands. */
  origins: Origin[];
  /** Ids of facts that could not be read: naming them is no fault of those who do. */
  lost: string[];
  problems: Problem[];
}

export const isHeader = (path: string): boolean => /(^|\/)deck\.yaml$/.test(path);

const faultProblem = (path: string, { line, code, message }: Fault): Problem => ({
  code,
  path,
  line,
  severity: 'error',
  message
});

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;

const idIn = (text: string): string | undefined => /^(?:- *| +)id: *([a-z0-9-]+)/m.exec(text)?.[1];

/** Facts that have no id yet need not be given one by hand. One sentence for a file: authors write many before they ask. */
function withoutIds(path: string, lines: readonly number[]): Problem[] {
  const [line] = lines;
  if (line === undefined) return [];
  const folder = /^(.*)[\\/]facts[\\/]/.exec(path)?.[1] ?? '.';
  const which = lines.length === 1 ? 'this fact has' : `this and ${lines.length - 1} more in this file have`;
  const message = `${which} no id yet: run "npm run deck -- ids ${folder}".`;
  return [{ code: 'id/missing', path, line, severity: 'error', message }];
}

type ListedFile = SourceFile & { list: Listed };

/** `used`: every id of the deck. A fact without one is read by the id that it would get, so that all else can be said of it. */
function readFacts({ path, list }: ListedFile, used: Set<string>): ReadFacts {
  const read: ReadFacts = { facts: [], origins: [], lost: [], problems: [] };
  if (list.kind === 'not-a-list') {
    const message = 'A file of facts is a list: begin each fact with a dash in the first column.';
    return { ...read, problems: [{ code: 'schema/type', path, line: 1, severity: 'error', message }] };
  }
  read.problems.push(...list.faults.map((fault) => faultProblem(path, fault)));
  read.lost.push(...list.broken.flatMap((piece) => idIn(piece) ?? []));
  const idless: number[] = [];
  for (const { value, lineOf } of list.items) {
    const isIdless = isGroup(value) && (value['id'] === undefined || value['id'] === null);
    if (isIdless) idless.push(lineOf([]));
    const named = isIdless ? { ...value, id: newId(value, used) } : value;
    const id = idOf(named);
    if (id !== undefined) used.add(id);
    const fact = readFact(named);
    if (fact.ok) {
      read.facts.push(fact.value);
      read.origins.push({ path, lineOf });
      continue;
    }
    if (id !== undefined) read.lost.push(id);
    read.problems.push(
      ...fact.error.map((issue) => problemAt({ ...issue, ...(id === undefined ? {} : { fact: id }) }, path, lineOf(issue.at)))
    );
  }
  read.problems.push(...withoutIds(path, idless));
  return read;
}

/** `lintDeck`'s findings at their files and lines. */
function locate(issue: Issue, header: Origin, origins: Origin[]): Problem {
  const find = (at: Place): { path: string; line: number } => {
    const [part, index, ...rest] = at;
    const origin = part === 'facts' && typeof index === 'number' ? origins[index] : undefined;
    return origin ? { path: origin.path, line: origin.lineOf(rest) } : { path: header.path, line: header.lineOf(at) };
  };
  const { path, line } = find(issue.at);
  const other = issue.other && find(issue.other);
  const message = other ? `${issue.message} The other is at ${other.path}:${other.line}.` : issue.message;
  return problemAt({ ...issue, message }, path, line);
}

const byPlace = (a: Problem, b: Problem): number =>
  a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1;

/** Where a fact begins. */
export interface FactPlace {
  path: string;
  line: number;
}

export interface Parsed {
  deck?: Deck;
  problems: Problem[];
  /** By the fact's id. */
  places: ReadonlyMap<string, FactPlace>;
}

/**
 * A deck from the files its authors wrote (`deck.yaml` and files of facts, in the order given), with everything that is wrong
 * in them. Facts that could not be read are not in `deck`: publish it only when no problem is an error.
 */
export function parseDeck(files: SourceFile[]): Parsed {
  const headerFile = files.find(({ path }) => isHeader(path));
  const listed = files.filter((file) => file !== headerFile).map((file) => ({ ...file, list: readYamlList(file.text) }));
  const used = new Set(listed.flatMap(({ list }) => (list.kind === 'list' ? idsIn(list.items.map(({ value }) => value)) : [])));
  const reads = listed.map((file) => readFacts(file, used));
  const problems = reads.flatMap((read) => read.problems);
  const places = new Map<string, FactPlace>();
  const done = (deck?: Deck): Parsed => ({ ...(deck ? { deck } : {}), problems: problems.sort(byPlace), places });
  if (!headerFile) {
    const message = 'deck.yaml is missing: it holds the title, the sources and the units of the deck.';
    problems.unshift({ code: 'deck/missing', path: 'deck.yaml', severity: 'error', message });
    return done();
  }
  const { path, text } = headerFile;
  const yaml = readYaml(text);
  problems.push(...yaml.faults.map((fault) => faultProblem(path, fault)));
  if (yaml.faults.length > 0) return done();
  const header = readHeader(yaml.value);
  if (!header.ok) {
    problems.push(...header.error.map((issue) => problemAt(issue, path, yaml.lineOf(issue.at))));
    return done();
  }
  const deck: Deck = { ...header.value, facts: reads.flatMap((read) => read.facts) };
  const origins = reads.flatMap((read) => read.origins);
  const lost = reads.flatMap((read) => read.lost);
  problems.push(...lintDeck(deck, lost).map((issue) => locate(issue, { path, lineOf: yaml.lineOf }, origins)));
  deck.facts.forEach(({ id }, index) => {
    const origin = origins[index];
    if (origin && !places.has(id)) places.set(id, { path: origin.path, line: origin.lineOf([]) });
  });
  return done(deck);
}
