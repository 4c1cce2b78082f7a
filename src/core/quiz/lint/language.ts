import type { QuestionView } from './view.ts';

/** What a rule knows of a language, by its tag; a rule that looks at words is silent where it does not know the language. */
export const inLanguage = <Known>({ deck }: Pick<QuestionView, 'deck'>, known: Record<string, Known>): Known | undefined =>
  known[deck.lang.split('-')[0] ?? ''];

const FUNCTION_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set(
    (
      'one the a an of to in on at by for from with without into onto upon over under between among and or but nor as than that which ' +
      'who whom whose what when where why how this these those it its they their them he his him she her we our us you your is ' +
      'are was were be been being has have had do does did will would shall should can could may might must not no both each all ' +
      'some any other another such so if then there here after before during until since while about against through across'
    ).split(' ')
  )
};

/** The words that carry the sense. */
export function contentWords(view: Pick<QuestionView, 'deck'>, words: readonly string[]): string[] {
  const small = inLanguage(view, FUNCTION_WORDS);
  return words.filter((word) => !small?.has(word));
}
