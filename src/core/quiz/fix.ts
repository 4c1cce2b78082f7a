import type { CardId } from '../base/ids.ts';
import type { DeckIndex } from './deck-index.ts';
import { composeQuiz, type QuestionSpec, remake } from './quiz.ts';
import { QUESTION_TYPES } from './registry.ts';

/** A question that went wrong, as an answer names it: `<type>/<template>#<seed>`. */
export interface Wrong {
  card: CardId;
  question: string;
}

function specOf({ card, question }: Wrong): QuestionSpec | undefined {
  const [, said, template = '', seed = ''] = /^([a-z-]+)\/([^#]+)#(.*)$/.exec(question) ?? [];
  const type = QUESTION_TYPES.find((one) => one === said);
  return type && { card, type, template, seed: `${seed}+` };
}

/**
 * Each mistake asked again, with other options; in another way where the deck no longer gives that question, or gave it for
 * another card of several: no mistake is left that could never be mended.
 */
export function composeFixes(index: DeckIndex, mistakes: readonly Wrong[], seed: string): QuestionSpec[] {
  return mistakes.flatMap((wrong) => {
    const spec = specOf(wrong);
    return spec && remake(index, spec) ? [spec] : composeQuiz(index, [wrong.card], { n: 1, way: 'mixed', seed });
  });
}
