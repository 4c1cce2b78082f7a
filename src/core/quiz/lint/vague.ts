import { plain } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { warningRule } from './rule.ts';

// "How many" asks for the number that "many" leaves open.
const VAGUE: Record<string, RegExp> = {
  en: /\b(recent|recently|nowadays|currently|soon|lately|(?<!how )(?:many|much)|several|various|a (?:few|lot of|number of)|some (?:people|time))\b/i
};

/** W32: what is asked as plain truth says when and how much; of other people's words that is their affair. */
export const vague = warningRule('W32', (view) => {
  const word = inLanguage(view, VAGUE)?.exec(plain(view.stem))?.[0];
  if (word === undefined || view.question.stance !== 'fact') return [];
  return [`"${word}" means something else to everyone: say when, or how many.`];
});
