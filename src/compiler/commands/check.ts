import { blocks, type Problem } from '../../core/content/problem.ts';
import { cardsOf } from '../../core/content/deck.ts';
import { checkDecks, count, findingsOf, isBlocked } from '../check.ts';
import { deckFolders, report } from '../compile.ts';
import { EXPORTS } from '../../core/quiz/lint/index.ts';
import type { CheckedDecks } from '../measure.ts';
import { type Command, wordOf, wrongUse } from './command.ts';

const forPrograms = ({ code, path, line = 1, message, severity }: Problem) => ({ code, file: path, line, message, severity });

const decksPart = ({ decks, questions }: CheckedDecks): string[] =>
  decks.map((deck) => {
    const own = questions.filter((question) => question.deck === deck.id).length;
    const cards = cardsOf(deck).length;
    const asked = own === 0 && cards > 0 ? 'no questions yet: they come once the errors are mended' : count(own, 'question');
    return `${deck.id}: ${count(deck.facts.length, 'fact')}, ${count(cards, 'card')}, ${asked}.`;
  });

function summary(findings: readonly Problem[]): string {
  const blocking = findings.filter(blocks).length;
  const warnings = findings.length - blocking;
  if (findings.length === 0) return 'Nothing to mend.';
  const tail = blocking > 0 ? '' : ' The deck can be built.';
  return `${count(blocking, 'finding')} that ${blocking === 1 ? 'blocks' : 'block'}, ${count(warnings, 'warning')}.${tail}`;
}

export const check: Command = {
  summary: 'says everything that is wrong with a deck, with file and line',
  folders: 'some',
  flags: {
    json: { help: 'print the findings as JSON: [{ code, file, line, message, severity }]' },
    for: { wants: 'program', help: `also whether the questions fit into it: ${EXPORTS.join(', ')}` }
  },
  about: `A folder is a deck (it holds deck.yaml), or holds decks. Every fact is read, every question is made, and an independent
checker answers them all. An error blocks: the deck cannot be built. A warning is worth a look.`,
  examples: [
    ['check content/garden-birds', 'one deck'],
    ['check content', 'every deck of the app'],
    ['check content/garden-birds --json', 'for a program to read (npm run -s deck -- …)']
  ],
  run(asked, { tell }) {
    const { folders, flags } = asked;
    const program = wordOf(asked, 'for');
    const to = EXPORTS.find((one) => one === program);
    if (program !== undefined && !to) return wrongUse(`--for knows ${EXPORTS.join(', ')}, and not ${program}.`);
    const found = folders.map((folder) => ({ folder, decks: deckFolders(folder) }));
    const empty = found.find(({ decks }) => decks.length === 0);
    if (empty) return wrongUse(`There is no deck in ${empty.folder}: a deck is a folder with a deck.yaml. "new" makes one.`);
    const checked = checkDecks([...new Set(found.flatMap(({ decks }) => decks))], { tell, to });
    const findings = findingsOf(checked);
    const code = isBlocked(checked) ? 1 : 0;
    if (flags.json) return { out: JSON.stringify(findings.map(forPrograms), undefined, 2), code };
    const lines = [...(findings.length > 0 ? [report(findings), ''] : []), ...decksPart(checked), summary(findings)];
    return { out: lines.join('\n'), code };
  }
};
