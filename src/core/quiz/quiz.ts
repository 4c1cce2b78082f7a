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

export const WAYS = ['mixed', 'choose', 'type'] as const;
export type Way = (typeof WAYS)[number];

const TYPES: Record<Way, readonly QuestionType[]> = {
  mixed: QUESTION_TYPES,
  choose: ['choice', 'true-false', 'kind'],
  type: ['typed', 'number', 'date']
};

export interface QuizWish {
  n: number | 'all';
  way: Way;
  seed: string;
}

/** The same question again. `undefined` if the deck has changed so that it cannot be asked. */
export const remake = (index: DeckIndex, { card, type, template, seed }: QuestionSpec): Question | undefined =>
  make(index, card, type, seed, template);

/**
 * A quiz over `cards`: every fact once before any comes twice, and of the types the one used least so far, so that the mix is
 * even. Fewer than `n` where the cards do not prove enough.
 */
export function composeQuiz(index: DeckIndex, cards: readonly CardId[], { n, way, seed }: QuizWish): QuestionSpec[] {
  const chance = random(`quiz ${seed}`);
  const most = n === 'all' ? Infinity : n;
  const used = new Map<QuestionType, number>();
  const out: QuestionSpec[] = [];
  const asked = new Set<string>();
  const later: CardId[] = [];
  const ask = (id: CardId): void => {
    const card = index.cards.get(id);
    if (!card || out.length >= most) return;
    const types = chance.shuffle(TYPES[way]).sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
    for (const type of types) {
      for (const template of chance.shuffle(templatesOf(index, card, type))) {
        const spec = { card: id, type, template, seed: `${seed}.${out.length}` };
        if (!remake(index, spec)) continue;
        used.set(type, (used.get(type) ?? 0) + 1);
        out.push(spec);
        return;
      }
    }
  };
  for (const id of chance.shuffle(cards)) {
    const fact = index.cards.get(id)?.fact.id ?? '';
    if (asked.has(fact)) later.push(id);
    else {
      asked.add(fact);
      ask(id);
    }
  }
  for (const id of later) ask(id);
  return out;
}
