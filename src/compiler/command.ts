import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../core/base/nearest.ts';
import { bad, ok, type Result } from '../core/base/result.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type Asked, type Command, type Doors, type Flag, type Outcome, wrongUse } from './commands/command.ts';
import { ids } from './commands/ids.ts';
import { measure } from './commands/measure.ts';
import { newDeck } from './commands/new.ts';
import { preview } from './commands/preview.ts';
import { deckFolders } from './compile.ts';

const COMMANDS: Readonly<Record<string, Command>> = { new: newDeck, ids, check, preview, build, measure };
const CALL = 'npm run deck --';
const HELP: Readonly<Record<string, Flag>> = { help: { short: 'h', help: 'say how it is used' } };

const flagWords = (name: string, { wants, short }: Flag): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${wants === undefined ? '' : ` <${wants}>`}`;

/** Two columns, the second aligned. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

const EXIT = 'Exit code: 0 done, 1 something in the deck blocks, 2 not understood.';

const generalHelp = (): string =>
  `usage: ${CALL} <command> <folder> [flags]

${columns(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]))}

From nothing to a deck:
  ${CALL} new content/garden-birds --title "Birds of the garden"
  ${CALL} check content/garden-birds
  ${CALL} preview content/garden-birds

"${CALL} <command> --help" tells more, with examples. docs/authoring.md teaches it in ten minutes.
${EXIT}`;

const FOLDERS = { one: '<folder>', some: '<folder…>', deck: '<folder>', new: '<folder>' } as const;

function helpOf(name: string, { summary, folders, flags, about, examples }: Command): string {
  const own = Object.entries({ ...flags, ...HELP });
  const usage = Object.entries(flags).map(([flag, { wants, short }]) => {
    const word = short === undefined ? `--${flag}` : `-${short}`;
    return `[${wants === undefined ? word : `${word} <${wants}>`}]`;
  });
  return `usage: ${[CALL, name, FOLDERS[folders], ...usage].join(' ')}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.
${about}

${columns(own.map(([flag, what]) => [flagWords(flag, what), what.help]))}

Examples:
${columns(examples.map(([words, does]) => [`${CALL} ${words}`, does]))}

${EXIT}`;
}

/** Folders and flags from the words after a command's name. */
function understand(name: string, command: Command, words: readonly string[]): Result<Asked | 'help', string> {
  const flags = { ...command.flags, ...HELP };
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { wants, short }]) => [
      flag,
      { type: wants === undefined ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }) }
    ])
  );
  // Not strict: what is wrong is said here, with what was most likely meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  if (values['help'] === true) return ok('help');
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) {
      const known = Object.keys(flags).map((one) => `--${one}`);
      return bad(`${name} has no flag ${token.rawName}${didYouMean(token.rawName, known)} It knows ${known.join(', ')}.`);
    }
    const lacks = token.value === undefined || (token.inlineValue === false && token.value.startsWith('-'));
    if (flag.wants !== undefined && lacks) return bad(`${token.rawName} wants a ${flag.wants} after it.`);
    if (flag.wants === undefined && token.value !== undefined)
      return bad(`${token.rawName} stands alone, without "${token.value}".`);
  }
  const [first, ...more] = positionals;
  if (first === undefined) return bad(`${name} wants a folder after it, like this: ${CALL} ${command.examples[0]?.[0]}`);
  if (more.length > 0 && command.folders !== 'some')
    return bad(`${name} takes one folder, but here are ${positionals.length}: ${positionals.join(', ')}.`);
  const given: Asked['flags'] = Object.fromEntries(
    tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value ?? true]] : []))
  );
  return ok({ folders: [first, ...more], flags: given });
}

/** What is wrong with a folder that must be there. */
function folderFault(folder: string, wants: Command['folders']): string | undefined {
  if (!existsSync(folder)) {
    const around = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
    return `There is no folder ${folder}${didYouMean(basename(folder), around)}`;
  }
  if (!statSync(folder).isDirectory()) return `${folder} is a file: name the folder of the deck.`;
  if (wants !== 'deck' || deckFolders(folder)[0] === folder) return undefined;
  const [within] = deckFolders(folder);
  return `${folder} is not a deck, which holds a deck.yaml${within === undefined ? '.' : `: did you mean "${within}"?`}`;
}

/** What the disk refused; `undefined` for a bug. */
function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error && 'path' in error)) return undefined;
  const path = 'dest' in error ? error.dest : error.path;
  return `${path} cannot be read or written (${error.code}): is it a folder, or somebody else's?`;
}

/** The authors' command line, from the words after `cardamom`. */
export function run(words: readonly string[], doors: Doors): Outcome {
  const [name, ...rest] = words;
  if (name === undefined) return wrongUse(generalHelp());
  if (['help', '--help', '-h'].includes(name)) return { out: generalHelp(), code: 0 };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS);
    return wrongUse(`There is no command ${name}${didYouMean(name, known)} The commands are: ${known.join(', ')}.`);
  }
  const asked = understand(name, command, rest);
  if (!asked.ok) return wrongUse(`${asked.error}\n"${CALL} ${name} --help" tells more.`);
  if (asked.value === 'help') return { out: helpOf(name, command), code: 0 };
  const faults =
    command.folders === 'new' ? [] : asked.value.folders.flatMap((folder) => folderFault(folder, command.folders) ?? []);
  if (faults[0] !== undefined) return wrongUse(faults[0]);
  try {
    return command.run(asked.value, doors);
  } catch (error) {
    const sentence = fileTrouble(error);
    if (sentence === undefined) throw error;
    return wrongUse(sentence);
  }
}
