import { createHash } from 'node:crypto';
import {
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Deck } from '../core/content/deck.ts';
import { canonical } from '../core/base/canonical.ts';
import { blocks, type Problem, problemLine } from '../core/content/problem.ts';
import { type ShelfEntry, shelfEntry } from '../core/content/shelf.ts';
import { readyDeck } from '../core/quiz/faces.ts';
import { type FactPlace, parseDeck, type Parsed, type SourceFile } from './parse.ts';

export interface Compiled {
  /** In the order of their folders; decks with an error among them, as far as they could be read. */
  decks: Deck[];
  problems: Problem[];
  /** Where each fact begins, by `<deck>/<fact>`. */
  places: ReadonlyMap<string, FactPlace>;
}

/** Where the list of all decks lies: beside the folder of the decks. */
export const shelfFile = (outDir: string): string => `${outDir}.json`;

const entriesIn = (dir: string): Dirent[] => (existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : []);
const named = (entries: Dirent[]): string[] => entries.map(({ name }) => name).sort();
const namesIn = (dir: string): string[] => named(entriesIn(dir).filter((entry) => entry.isFile()));
export const foldersIn = (dir: string): string[] => named(entriesIn(dir).filter((entry) => entry.isDirectory()));

function filesUnder(dir: string): string[] {
  return entriesIn(dir)
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(dir, entry.name)) : [join(dir, entry.name)]))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The files of one deck's folder; the order of facts is the order of the files' names. */
export function filesOf(dir: string): SourceFile[] {
  const paths = [join(dir, 'deck.yaml'), ...filesUnder(join(dir, 'facts')).filter((path) => path.endsWith('.yaml'))];
  return paths.filter((path) => existsSync(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const finding = (code: string, path: string, message: string): Problem => ({ code, path, line: 1, severity: 'error', message });

/** Files that look as if they held facts, and would be passed over without a word. */
function strays(dir: string): Problem[] {
  const names = namesIn(dir);
  const misnamed = [...names.map((name) => join(dir, name)), ...filesUnder(join(dir, 'facts'))].filter((path) =>
    path.endsWith('.yml')
  );
  const misplaced = names.filter((name) => name.endsWith('.yaml') && name !== 'deck.yaml').map((name) => join(dir, name));
  return [
    ...misnamed.map((path) => finding('deck/stray', path, 'this file is not read: give its name the ending .yaml.')),
    ...misplaced.map((path) => finding('deck/stray', path, `this file is not read: put it into ${join(dir, 'facts')}.`))
  ];
}

/** One deck from its folder, with everything that is wrong with its files. Writes nothing. */
export function readDeckFolder(dir: string): Parsed {
  const folder = basename(resolve(dir));
  const { deck, problems, places } = parseDeck(filesOf(dir));
  const placed = problems.map((problem) =>
    problem.path === 'deck.yaml' ? { ...problem, path: join(dir, 'deck.yaml') } : problem
  );
  placed.unshift(...strays(dir));
  if (!deck) return { problems: placed, places };
  if (deck.id !== folder) {
    const message = `the deck's id is ${deck.id}, but its folder is ${folder}: give both the same name.`;
    placed.unshift(finding('deck/folder', join(dir, 'deck.yaml'), message));
  }
  return { deck, problems: placed, places };
}

const isDeckFolder = (dir: string): boolean => ['deck.yaml', 'facts'].some((name) => existsSync(join(dir, name)));

/** `dir` itself where it holds a deck; otherwise the folders in it that do. */
export const deckFolders = (dir: string): string[] =>
  isDeckFolder(dir)
    ? [dir]
    : foldersIn(dir)
        .map((name) => join(dir, name))
        .filter(isDeckFolder);

/** Writes only what changed, and whole: a dev server that watches the file never sees half of it, nor a change that is none. */
export function writeWhole(path: string, text: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.part`;
  writeFileSync(half, text);
  try {
    renameSync(half, path);
  } catch (error) {
    rmSync(half);
    throw error;
  }
}

/** Reads and checks every deck in `contentDir` (one folder each) and writes nothing. */
export function readDecks(contentDir: string): Compiled {
  const read = foldersIn(contentDir).map((folder) => readDeckFolder(join(contentDir, folder)));
  return {
    decks: read.flatMap(({ deck }) => deck ?? []),
    problems: read.flatMap(({ problems }) => problems),
    places: new Map(read.flatMap(({ deck, places }) => [...places].map(([id, place]) => [`${deck?.id}/${id}`, place] as const)))
  };
}

/** Reads every deck and writes it as `outDir/<id>.json`, with the shelf beside. With an error anywhere it writes nothing. */
export function compileAll(contentDir: string, outDir: string): Compiled {
  const compiled = readDecks(contentDir);
  if (compiled.problems.some(blocks)) return compiled;
  const shelf: ShelfEntry[] = compiled.decks.map((deck) => {
    const json = canonical(readyDeck(deck));
    writeWhole(join(outDir, `${deck.id}.json`), json);
    return shelfEntry(deck, createHash('sha256').update(json).digest('hex').slice(0, 16));
  });
  writeWhole(shelfFile(outDir), canonical(shelf));
  const kept = new Set(compiled.decks.map(({ id }) => `${id}.json`));
  // A deck that was renamed or taken out must not go on being shipped.
  for (const name of existsSync(outDir) ? readdirSync(outDir) : [])
    if (name.endsWith('.json') && !kept.has(name)) rmSync(join(outDir, name));
  return compiled;
}

/** The problems as a block of lines for the terminal; errors last, where they are seen. */
export const report = (problems: Problem[]): string =>
  [...problems.filter((problem) => !blocks(problem)), ...problems.filter(blocks)].map(problemLine).join('\n');
