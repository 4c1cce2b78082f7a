import { plain } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { cueRule } from './rule.ts';
import { keyed } from './view.ts';

const ABSOLUTE: Record<string, RegExp> = { en: /\b(always|never|none|every|(?<!\b(above|after|at) )all)\b/i };
// May is a month as well.
const HEDGE: Record<string, RegExp> = {
  en: /\b([Oo]ften|[Uu]sually|[Ss]ometimes|[Gg]enerally|[Mm]ostly|[Pp]erhaps|[Pp]robably|may|might|tends? to)\b/
};

/** W23: "always" and "never" stand not in wrong options alone, nor "often" and "usually" in the right one alone. */
export const absolutes = cueRule('W23', (view) => {
  const found = keyed(view);
  const [absolute, hedge] = [inLanguage(view, ABSOLUTE), inLanguage(view, HEDGE)];
  if (!found || !absolute || !hedge) return [];
  const key = plain(found.key.text);
  const others = found.others.map(({ text }) => plain(text));
  const never = others.flatMap((other) => absolute.exec(other)?.[0] ?? [])[0];
  const often = hedge.exec(key)?.[0];
  return [
    ...(never !== undefined && !absolute.test(key)
      ? [`"${never}" stands in a wrong option and not in the right one: say it in both, or in none.`]
      : []),
    ...(often !== undefined && !others.some((other) => hedge.test(other))
      ? [`"${often}" stands in the right option alone: leave it out, or hedge the others as well.`]
      : [])
  ];
});
