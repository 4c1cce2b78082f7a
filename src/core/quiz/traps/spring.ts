import { type DeckIndex, indexDeck } from '../deck-index.ts';
import { grade } from '../graders.ts';
import { consult, prepareOracle } from '../oracle/oracle.ts';
import { type Question, valueId } from '../question.ts';
import { make, QUESTION_TYPES, templatesOf } from '../registry.ts';
import { isle, type Trap } from './trap.test-data.ts';

/** What makes questions: ours, or one that lacks a rule. */
export interface Engine {
  indexDeck: typeof indexDeck;
  make: typeof make;
  templatesOf: typeof templatesOf;
}
export const OURS: Engine = { indexDeck, make, templatesOf };

/** Every question that a deck gives, of every type, in each wording, from so many seeds. */
export function questionsOf({ make, templatesOf }: Engine, index: DeckIndex, seeds: number): Question[] {
  const questions: Question[] = [];
  for (const card of index.cards.values())
    for (const type of QUESTION_TYPES)
      for (const template of templatesOf(index, card, type))
        for (let seed = 0; seed < seeds; seed += 1) {
          const question = make(index, card.id, type, `trap ${seed}`, template);
          if (question) questions.push(question);
        }
  return questions;
}

/** The ids of what a question counts as wrong. */
function wrongOf(question: Question): string[] {
  const options = 'options' in question ? question.options : 'fixes' in question ? (question.fixes ?? []) : [];
  const wrong = options.filter(({ reason }) => reason.kind === 'false').map(({ value }) => valueId(value));
  if (question.type === 'true-false' && !question.truth) wrong.push(valueId(question.shown));
  if (question.type === 'number')
    wrong.push(...question.units.filter((id) => id !== question.quantity.unit).map((id) => `unit:${id}`));
  return wrong;
}

/** Does the question fall into the trap? */
function fallsInto(index: DeckIndex, question: Question, { card, bait }: Pick<Trap, 'card' | 'bait'>): boolean {
  if (question.card !== `${index.deck.id}/${card}`) return false;
  if ('wrong' in bait) {
    const isMeant = bait.of === undefined || valueId(question.asked.object) === bait.of;
    return isMeant && wrongOf(question).includes(bait.wrong);
  }
  if (question.type !== 'typed') return false;
  const text = 'refused' in bait ? bait.refused : bait.passed;
  const right = grade(index, question, { kind: 'text', text }).verdict === 'right';
  return 'refused' in bait ? !right : right;
}

export interface Sprung {
  /** The questions of the card that fell into the trap. */
  fallen: Question[];
  /** Those among them that the oracle finds fault with. */
  seen: Question[];
  /** What the oracle finds in any question of the deck. */
  faults: string[];
}

/** Walks an engine into a trap. */
export function spring(engine: Engine, trap: Trap, seeds: number): Sprung {
  const deck = isle(trap.facts);
  const index = engine.indexDeck(deck);
  const oracle = prepareOracle(deck);
  const judged = questionsOf(engine, index, seeds).map((question) => ({ question, ...consult(oracle, question) }));
  const fallen = judged.filter(({ question }) => fallsInto(index, question, trap));
  const bad = judged.filter(({ problem }) => problem !== undefined);
  return {
    fallen: fallen.map(({ question }) => question),
    seen: fallen.filter((one) => bad.includes(one)).map(({ question }) => question),
    faults: bad.map(
      ({ question: { card, type, template }, problem, detail }) => `${card} ${type} ${template}: ${problem}, ${detail}`
    )
  };
}
