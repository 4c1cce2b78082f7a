import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../check.ts';
import { filesOf, writeWhole } from '../compile.ts';
import { giveIds, idsIn } from '../new-ids.ts';
import { isHeader } from '../parse.ts';
import { readYamlList } from '../yaml.ts';
import type { Command } from './command.ts';

const HEAD = `# Every id that a fact of this deck has or had: none is ever given twice. "ids" keeps this list; take nothing out.
`;

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

export const ids: Command = {
  summary: 'gives an id to each fact that has none',
  folders: 'deck',
  flags: {},
  about: `An id names a fact for good: learners' progress hangs on it. It is made from the fact's name or label, and is never one
that the deck has or had; ids.txt in the folder remembers them. Nothing else in your files is touched.`,
  examples: [['ids content/garden-birds', 'gives ids, and says which; a second time it finds nothing to do']],
  run({ folders: [folder] }) {
    const files = filesOf(folder)
      .filter(({ path }) => !isHeader(path))
      .map((file) => ({ ...file, list: readYamlList(file.text) }));
    // Of a file that cannot be read nobody knows which ids it holds.
    const broken = files.flatMap(({ path, list }) => (list.kind === 'list' && list.faults.length === 0 ? [] : [path]));
    if (broken.length > 0)
      return { out: '', err: `Nothing was changed: ${broken.join(', ')} cannot be read. "check" says why.`, code: 1 };

    const record = join(folder, 'ids.txt');
    const before = existsSync(record) ? linesOf(readFileSync(record, 'utf8')) : [];
    const used = new Set([
      ...before,
      ...files.flatMap(({ list }) => (list.kind === 'list' ? idsIn(list.items.map(({ value }) => value)) : []))
    ]);
    const lines = files.flatMap(({ path, text }) => {
      const { text: after, given } = giveIds(text, used);
      writeWhole(path, after);
      return given.map(({ id, line }) => `${path}:${line}: id: ${id}`);
    });
    if (used.size > before.length) writeWhole(record, `${HEAD}${[...used].join('\n')}\n`);
    if (lines.length === 0) return { out: 'Every fact has an id: nothing was changed.', code: 0 };
    return {
      out: [...lines, `${count(lines.length, 'id')} added. They stay for good, whatever you reword.`].join('\n'),
      code: 0
    };
  }
};
