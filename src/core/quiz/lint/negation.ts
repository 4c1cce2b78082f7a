import { plain } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { type SeriesRule, warningRule } from './rule.ts';
import type { QuestionView } from './view.ts';

/** The share of a quiz that may ask for what is not so. */
const SHARE = 0.1;

const NEGATIONS: Record<string, RegExp> = { en: /\b(not|except|never|neither|nor|cannot)\b|n['’]t\b/gi };

// What comes before the question word says whose words they are; what is quoted, or hangs on "that" or "who", is asked about.
const ASIDE = /^.*?(?=\b(who|whom|whose|which|what|when|where|why|how)\b)/i;
const REPORTED = /“[^”]*”|"[^"]*"|(?<=\S)\s(that|who|whom|whose|which|where|when|because|if|once)\b.*$|:.*$/gi;

/** The negations with which a question is put; a statement to be judged is no question. */
function negationsOf(view: QuestionView): string[] {
  const pattern = inLanguage(view, NEGATIONS);
  const stem = plain(view.stem);
  if (!pattern || !stem.endsWith('?') || view.question.type === 'kind') return [];
  return stem.replace(ASIDE, '').replace(REPORTED, '').match(pattern) ?? [];
}

/** W24: a question for what is not so says it in capitals, and once. */
export const negation = warningRule('W24', (view) => {
  const found = negationsOf(view);
  const small = found.find((word) => word !== word.toUpperCase());
  return [
    ...(small === undefined ? [] : [`"${small}" is easily overlooked: write it in capitals, or ask for what is so.`]),
    ...(found.length > 1 ? [`${found.map((word) => `"${word}"`).join(' and ')} cancel each other: ask for what is so.`] : [])
  ];
});

/** W24 over a quiz: few of its questions ask for what is not so. */
export const negated: SeriesRule = {
  code: 'W24',
  severity: 'warning',
  find(views) {
    const count = views.filter((view) => negationsOf(view).length > 0).length;
    if (count <= SHARE * views.length) return [];
    return [{ message: `${count} of ${views.length} questions ask for what is not so: put some of them the other way round.` }];
  }
};
