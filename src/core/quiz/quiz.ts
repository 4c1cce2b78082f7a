import type { CardId } from '../base/ids.ts';
import { random } from '../base/random.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Question, QuestionType } from './question.ts';
import { make, QUESTION_TYPES, templatesOf } from './registry.ts';

/** One question of a quiz: enough to make it again. */
export interface QuestionSpec {
  card: CardId;
  type: QuestionType;
  template: string;
  seed: string;
}

/** `recognise`: among options, one card at a time. The last three are games of their own. */
export const WAYS = ['mixed', 'choose', 'type', 'recognise', 'pairs', 'timeline', 'stance'] as const;
export type Way = (typeof WAYS)[number];

const RECOGNISED: readonly QuestionType[] = ['choice', 'true-false', 'gap'];

const TYPES: Record<Way, readonly QuestionType[]> = {
  mixed: QUESTION_TYPES,
  choose: [...RECOGNISED, 'kind', 'multi', 'not', 'before', 'swap', 'match', 'categorise', 'order'],
  type: ['typed', 'number', 'date', 'name-all'],
  recognise: RECOGNISED,
  pairs: ['match', 'categorise'],
  timeline: ['order', 'before', 'date'],
  stance: ['kind']
};

export interface QuizWish {
  n: number | 'all';
  way: Way;
  seed: string;
  /** Which cards come first: the smaller, the sooner. Without it, chance decides. */
  order?: (card: CardId) => number;
}

/** The same question again. `undefined` if the deck has changed so that it cannot be asked. */
export const remake = (index: DeckIndex, { card, type, template, seed }: QuestionSpec): Question | undefined =>
  make(index, card, type, seed, template);

/** One card of each fact, and then what is left of them. */
function factsFirst(index: DeckIndex, cards: readonly CardId[]): CardId[] {
  const seen = new Set<string>();
  const first: CardId[] = [];
  const later: CardId[] = [];
  for (const id of cards) {
    const fact = index.cards.get(id)?.fact.id;
    if (fact === undefined) continue;
    (seen.has(fact) ? later : first).push(id);
    seen.add(fact);
  }
  return [...first, ...later];
}

/**
 * A quiz over `cards`: every fact once before any comes twice, each card at most once, and always of the type that was used least
 * so far, so that the mix is even. Fewer than `n` where the cards do not prove enough. The same arguments give the same quiz.
 */
export function composeQuiz(index: DeckIndex, cards: readonly CardId[], { n, way, seed, order }: QuizWish): QuestionSpec[] {
  const chance = random(`quiz ${seed}`);
  const most = n === 'all' ? Infinity : n;
  const shuffled = chance.shuffle(cards);
  const wanted = order ? shuffled.sort((a, b) => order(a) - order(b)) : shuffled;
  const used = new Map<QuestionType, number>();
  const out: QuestionSpec[] = [];
  for (const id of factsFirst(index, wanted)) {
    const card = index.cards.get(id);
    if (!card || out.length >= most) continue;
    const types = chance.shuffle(TYPES[way]).sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
    const specs = types.flatMap((type) =>
      chance
        .shuffle(templatesOf(index, card, type))
        .map((template) => ({ card: id, type, template, seed: `${seed}.${out.length}` }))
    );
    const spec = specs.find((one) => remake(index, one) !== undefined);
    if (!spec) continue;
    used.set(spec.type, (used.get(spec.type) ?? 0) + 1);
    out.push(spec);
  }
  return out;
}
