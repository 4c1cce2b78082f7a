import type { Fact, Mark, Stance } from '../../content/fact.ts';
import { fold } from './fold.ts';
import { entailed, type Judgement, open, possible } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';

// Kept here and not imported: a wrong table would otherwise agree with itself.
const MARK: Record<Stance, Mark> = {
  fact: 'fact',
  claim: 'claim',
  statement: 'claim',
  plan: 'proposal',
  proposal: 'proposal',
  opinion: 'opinion',
  disputed: 'disputed'
};

/** What a fact says as a whole: of two figures of one thing with two values, each is a statement of its own. */
function statementOf(fact: Fact): string {
  switch (fact.kind) {
    case 'event':
      return fact.when ?? '';
    case 'figure':
      return `${fact.value} ${fact.unit}`;
    case 'entity':
      return fold(fact.role ?? '');
    case 'term':
      return fold(fact.definition);
    default:
      return '';
  }
}

/** Is this how the source means it? If the deck says the same elsewhere with another mark, nobody can tell. */
export function judgeMark(known: Knowledge, fact: Fact, mark: Mark): Judgement {
  if (MARK[fact.stance] === mark) return entailed(`its stance is ${fact.stance}`);
  const twin = known
    .twins(fact)
    .find((other) => other !== fact && MARK[other.stance] === mark && statementOf(other) === statementOf(fact));
  return twin ? possible(`${twin.id} says the same as ${twin.stance}`) : open('the fact has another stance', ['functional']);
}
