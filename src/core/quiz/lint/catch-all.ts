import { plain } from '../../content/text.ts';
import { errorRule } from './rule.ts';
import { folded } from './view.ts';

const CATCH_ALL = [
  /\b(all|none|both|neither|either|any) of (the |these|them|those|above)/i,
  /\b(all|none) the above\b/i,
  /\b(both|neither) (a|b|1|2)\b/i,
  /(все|всё|ничего|ни один|оба) (из )?(перечисленн|вышеперечисленн|указанн)/i,
  /(درج بالا|مندرجہ بالا|ان میں سے) (تمام|سب|دونوں|کوئی)/
];

/** E4: every option stands for itself: none is "all of the above", and none joins two others. */
export const catchAll = errorRule('E4', (view) =>
  view.options.flatMap((option, i) => {
    const text = plain(option.text);
    if (CATCH_ALL.some((pattern) => pattern.test(text))) return [`"${text}" stands for other options: name what it stands for.`];
    const words = ` ${folded(view, option.text)} `;
    const others = view.options.filter((_, j) => j !== i).map((other) => folded(view, other.text));
    const held = others.filter((other) => other !== '' && words.includes(` ${other} `));
    return new Set(held).size >= 2
      ? [`"${text}" joins the options ${held.map((one) => `"${one}"`).join(' and ')}: let each option stand for itself.`]
      : [];
  })
);
