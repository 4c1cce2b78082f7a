import { foldText } from '../../base/fold-text.ts';
import type { Deck } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import { plain, type Text } from '../../content/text.ts';
import { nameText } from './view.ts';

/** What a fact says, as far as stems and options show it. */
function textsOf(fact: Fact): Text[] {
  const all: (Text | undefined)[] = [fact.dispute, fact.passage, ...(fact.alternates ?? []).map(nameText)];
  switch (fact.kind) {
    case 'event':
      all.push(fact.label, fact.happened);
      break;
    case 'figure':
      all.push(fact.of, fact.says);
      break;
    case 'entity':
      all.push(fact.name, fact.role);
      break;
    case 'term':
      all.push(fact.term, fact.definition);
      break;
    case 'proposal':
      all.push(fact.action, fact.reason);
      break;
    case 'assertion':
      all.push(fact.says);
      break;
    case 'remark':
      all.push(fact.gist);
      break;
    case 'set':
      all.push(fact.label, fact.item, ...fact.members.flatMap((member) => ('t' in member ? [member.t] : [])));
      break;
    case 'relation':
      break;
  }
  return all.filter((text) => text !== undefined);
}

/** How many facts of the deck use a word, which is given folded. */
export function usesIn(deck: Deck): (word: string) => number {
  const counts = new Map<string, number>();
  for (const fact of deck.facts) {
    const words = new Set(textsOf(fact).flatMap((text) => foldText(plain(text), deck.lang).split(' ')));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
}
