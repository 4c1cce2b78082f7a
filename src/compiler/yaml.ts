import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Place } from '../core/content/problem.ts';

/** What is wrong with the YAML itself. */
export interface Fault {
  line: number;
  code: string;
  message: string;
}

/** A value, and the line on which each part of it stands. */
export interface Placed {
  value: unknown;
  /** The line of the key or item at `at`, or of the nearest thing around it that is there. */
  lineOf: (at: Place) => number;
}

interface Plain {
  code: string;
  message: string;
}

// What the parser notices is seldom what the author did: its own words for each, then ours.
const SIGNS: readonly [sign: RegExp, code: string, message: string][] = [
  [/closing ["']/, 'unclosed-quote', 'The quotation mark that opens here is never closed.'],
  [/end with a [\]}]/, 'unclosed-bracket', 'A [ or { that opens at or before this line is never closed.'],
  [/^(BAD_INDENT|MISSING_CHAR Sequence item)/, 'bad-indent', 'This line is not indented like those it belongs with.'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'block-as-implicit-key',
    'A text with ": " in it must stand in quotes; or the next line is indented too far.'
  ],
  [
    /^(MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/,
    'no-colon',
    'Here a key with its colon is wanted, indented like the keys beside it.'
  ],
  [/^BAD_SCALAR_START/, 'bad-scalar-start', 'A text that begins with this sign must stand in quotes.'],
  [/^DUPLICATE_KEY/, 'duplicate-key', 'This key stands twice in one group: keep one of the two.'],
  [/^MULTIPLE_DOCS/, 'multiple-docs', '--- begins a second document here: keep one document in a file.'],
  [/^TAG_RESOLVE_FAILED/, 'tag-resolve-failed', 'A text that begins with ! must stand in quotes.'],
  [
    /^UNEXPECTED_TOKEN/,
    'unexpected-token',
    "Something follows the end of a text here: put the whole text in one pair of quotes (in '…', write ' twice)."
  ]
];
const TAB: Plain = { code: 'yaml/tab-as-indent', message: 'A tab begins this line: YAML is indented by spaces only.' };
const ALIAS: Plain = {
  code: 'yaml/alias',
  message: 'Anchors and aliases (& and *) are not for decks: write the value out, or put a text with such a sign in quotes.'
};

function plainly(error: YAMLError, row: string): Plain {
  if (/^ *\t/.test(row)) return TAB;
  const words = `${error.code} ${error.message}`;
  const [, code, message] = SIGNS.find(([sign]) => sign.test(words)) ?? [];
  if (code !== undefined && message !== undefined) return { code: `yaml/${code}`, message };
  return { code: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`, message: `${error.message}.` };
}

/** These say all there is to say of themselves; after any other fault the parser has lost its way. */
const HARMLESS = new Set(['yaml/duplicate-key', 'yaml/alias', 'yaml/tag-resolve-failed']);

/** The text that lost its closing quotation mark: the parser notices only where the input ends. */
function unclosed(root: Node | null, end: number): number | undefined {
  let start: number | undefined;
  visit(root, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE') && range[1] >= end) start = range[0];
    }
  });
  return start;
}

function nodeLine(root: Node | null, at: Place, line: (offset: number) => number): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of at) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item: unknown = node.items[key];
      if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
      if (item.range) offset = item.range[0];
      node = item;
    } else break;
  }
  return line(offset);
}

/** Some editors begin a file with it, and the parser stumbles over it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Reads one YAML document. `before`: lines of the file that stand before `text`. Never throws. */
export function readYaml(raw: string, before = 0): Placed & { faults: Fault[] } {
  const text = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true, logLevel: 'error' });
  const lineHere = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const line = (offset: number): number => before + lineHere(offset);
  const rows = text.split('\n');
  const found = [...doc.errors, ...doc.warnings].map((error): Fault => {
    const plain = plainly(error, rows[lineHere(error.pos[0]) - 1] ?? '');
    const opened = plain.code === 'yaml/unclosed-quote' ? unclosed(doc.contents, error.pos[0]) : undefined;
    return { ...plain, line: line(opened ?? error.pos[0]) };
  });
  visit(doc, {
    Alias(_, node) {
      found.push({ ...ALIAS, line: line(node.range?.[0] ?? 0) });
    }
  });
  const first = found.find(({ code }) => !HARMLESS.has(code));
  const faults = found.filter((fault) => fault === first || HARMLESS.has(fault.code)).sort((a, b) => a.line - b.line);
  const lineOf = (at: Place): number => nodeLine(doc.contents, at, line);
  // An alias without its anchor makes toJS throw; with any fault the value is not to be trusted.
  return { value: faults.length > 0 ? undefined : doc.toJS(), lineOf, faults };
}

/** The pieces of a list whose items begin with a dash in the first column, each with the number of lines before it. */
function itemsOf(text: string): { text: string; before: number }[] {
  const items: { text: string; before: number }[] = [];
  text.split('\n').forEach((row, index) => {
    const last = items.at(-1);
    if (last && !/^-(\s|$)/.test(row)) last.text += `\n${row}`;
    else items.push({ text: row, before: index });
  });
  return items;
}

/** `broken`: the text of the items that could not be read. */
export type Listed = { kind: 'list'; items: Placed[]; broken: string[]; faults: Fault[] } | { kind: 'not-a-list' };

/** Reads a list. Where it is broken, its items are read one by one, so that one broken item does not hide the others. */
export function readYamlList(text: string): Listed {
  const whole = readYaml(text);
  if (whole.faults.length > 0) {
    const pieces = itemsOf(text).map((piece) => ({ ...readYaml(piece.text, piece.before), text: piece.text }));
    const faults = pieces.flatMap((piece) => piece.faults);
    const items = pieces.flatMap(({ value, lineOf }) =>
      Array.isArray(value) && value.length === 1 ? [{ value: value[0], lineOf: (at: Place) => lineOf([0, ...at]) }] : []
    );
    const broken = pieces.filter((piece) => piece.faults.length > 0).map((piece) => piece.text);
    return { kind: 'list', items, broken, faults: faults.length > 0 ? faults : whole.faults };
  }
  if (whole.value === null) return { kind: 'list', items: [], broken: [], faults: [] };
  if (!Array.isArray(whole.value)) return { kind: 'not-a-list' };
  const items = whole.value.map((value: unknown, index) => ({ value, lineOf: (at: Place) => whole.lineOf([index, ...at]) }));
  return { kind: 'list', items, broken: [], faults: [] };
}
