import { disjoint, parseEdtf, yearOf } from '../../base/edtf.ts';
import { plain } from '../../content/text.ts';
import { errorRule } from './rule.ts';

const AS_OF: Record<string, RegExp> = { en: /\bas of\b|\bat the time\b/i, ru: /по состоянию на/i, ur: /کی صورت حال کے مطابق/ };

/** E9: what was true at an earlier time than the deck's own is asked as of that time. */
export const validity = errorRule('E9', ({ deck, fact, stem }) => {
  const [then, now] = [fact.asOf, deck.asOf].map((edtf) => (edtf === undefined ? undefined : parseEdtf(edtf)));
  if (!then || !now || !disjoint(then, now) || then.start > now.start) return [];
  const words = plain(stem);
  const told = words.includes(String(yearOf(then.end))) || AS_OF[deck.lang.split('-')[0] ?? '']?.test(words);
  return told ? [] : [`it was so in ${fact.asOf}, but "${words}" does not say so: add "as of", or the year.`];
});
