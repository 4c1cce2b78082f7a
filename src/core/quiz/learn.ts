import type { CardId } from '../base/ids.ts';
import { random } from '../base/random.ts';
import type { DeckIndex } from './deck-index.ts';
import { composeQuiz, type QuestionSpec } from './quiz.ts';

/** Between a card's first question and its next lie so many others, where there are as many. */
const OTHERS = 3;

export interface LearnWish {
  /** How many cards. */
  n: number;
  seed: string;
  /** Which cards come first: the smaller, the sooner. */
  order: (card: CardId) => number;
  /** What is recalled by now need not be recognised first. */
  isKnown: (card: CardId) => boolean;
}

/**
 * Questions for one sitting over a few cards: each is first recognised among options, and a little later recalled without them;
 * a card that is known already is only recalled. The same arguments give the same questions.
 */
export function composeLearning(
  index: DeckIndex,
  cards: readonly CardId[],
  { n, seed, order, isKnown }: LearnWish
): QuestionSpec[] {
  const recall = composeQuiz(index, cards, { n, way: 'type', seed: `${seed} recall`, order });
  const fresh = recall.map(({ card }) => card).filter((card) => !isKnown(card));
  const recognise = composeQuiz(index, fresh, { n: 'all', way: 'recognise', seed: `${seed} recognise` });
  const first = random(`learn ${seed}`).shuffle(recall.map(({ card }) => card));
  const asked: QuestionSpec[] = [];
  const waiting: { spec: QuestionSpec; at: number }[] = [];
  const askWaiting = (until: number): void => {
    while (waiting[0] && waiting[0].at <= until) asked.push(...waiting.splice(0, 1).map(({ spec }) => spec));
  };
  for (const card of first) {
    const easy = recognise.find((spec) => spec.card === card);
    const hard = recall.find((spec) => spec.card === card);
    if (!hard) continue;
    if (easy) {
      asked.push(easy);
      waiting.push({ spec: hard, at: asked.length + OTHERS });
    } else asked.push(hard);
    askWaiting(asked.length);
  }
  askWaiting(Infinity);
  return asked;
}
