import type { Fact } from '../../content/fact.ts';
import { plain } from '../../content/text.ts';
import { closureOf } from '../closure.ts';
import type { DeckIndex } from '../deck-index.ts';
import type { Value } from '../question.ts';
import { foldedCallings } from '../statement.ts';
import { wordingOf } from '../wording.ts';

const SHOWS = ['label', 'happened', 'of', 'action', 'says', 'gist', 'role', 'definition'] as const;

/** What stands around the gap names what belongs into it: who is to trade "between Pakistan and Russia" is no question. */
export function tellsItself(index: DeckIndex, fact: Fact, key: Value): boolean {
  const { fold } = closureOf(index);
  const around = SHOWS.flatMap((show) => {
    const text = wordingOf(fact, show);
    return text === undefined ? [] : [` ${fold(plain(text))} `];
  });
  const names = key.kind === 'ref' || key.kind === 'member' ? [...foldedCallings(index, fact, key)] : [];
  return names.some((name) => around.some((words) => words.includes(` ${name} `)));
}
