import { cardsOf } from '../../core/content/deck.ts';
import { printDeck } from '../../core/content/print.ts';
import { checkDecks, count, isBlocked } from '../check.ts';
import { writeWhole } from '../compile.ts';
import { type Command, wordOf } from './command.ts';
import { refused } from './refused.ts';

export const build: Command = {
  summary: 'writes a deck as one file, to keep or to hand on',
  folders: 'deck',
  flags: { out: { wants: 'file', short: 'o', help: 'where to write it; <deck>.cardamom if absent' } },
  about: `The file is the deck as canonical JSON: the same deck always gives the same bytes. A deck with an error is not built.`,
  examples: [
    ['build content/garden-birds', 'writes garden-birds.cardamom'],
    ['build content/garden-birds -o shared/birds.cardamom', 'writes it there']
  ],
  run(asked, { tell }) {
    const checked = checkDecks(asked.folders, { tell });
    const [deck] = checked.decks;
    if (!deck || isBlocked(checked)) return refused(checked, 'Nothing was built: mend the errors first.');
    const file = wordOf(asked, 'out') ?? `${deck.id}.cardamom`;
    const text = printDeck(deck);
    const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
    const holds = `${count(deck.facts.length, 'fact')}, ${count(cardsOf(deck).length, 'card')}`;
    writeWhole(file, text);
    return { out: `Wrote ${file}: ${holds}, ${kilobytes} kB.`, code: 0 };
  }
};
