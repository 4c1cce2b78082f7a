import { blocks } from '../../core/content/problem.ts';
import { checkDecks, count, findingsOf } from '../check.ts';
import { readDeckFolder, writeWhole } from '../compile.ts';
import { previewOf } from '../preview/page.ts';
import { type Command, wordOf } from './command.ts';
import { refused } from './refused.ts';

export const preview: Command = {
  summary: 'writes a page that shows each fact with its cards and all its questions',
  folders: 'deck',
  flags: { out: { wants: 'file', short: 'o', help: 'where to write it; <deck>.html if absent' } },
  about: `The page is one file for any browser, without scripts, and prints well. What "check" finds stands beside its fact. While
a deck has errors in its text, its facts and cards are shown, but no questions.`,
  examples: [
    ['preview content/garden-birds', 'writes garden-birds.html'],
    ['preview content/garden-birds -o page.html', 'writes it there']
  ],
  run(asked, { tell }) {
    const checked = checkDecks(asked.folders, { tell });
    const [deck] = checked.decks;
    if (!deck) return refused(checked, 'No page was written: the head of the deck cannot be read.');
    const file = wordOf(asked, 'out') ?? `${deck.id}.html`;
    const findings = findingsOf(checked);
    const { places } = readDeckFolder(asked.folders[0]);
    writeWhole(file, previewOf(deck, { questions: checked.questions, findings, places }));
    const blocking = findings.filter(blocks).length;
    const found =
      findings.length === 0 ? 'nothing to mend' : `${count(blocking, 'error')}, ${count(findings.length - blocking, 'warning')}`;
    const holds = `${count(deck.facts.length, 'fact')}, ${count(checked.questions.length, 'question')}`;
    return { out: `Wrote ${file}: ${holds}, ${found}.`, code: 0 };
  }
};
