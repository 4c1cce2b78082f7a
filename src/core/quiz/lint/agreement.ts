import { plain } from '../../content/text.ts';
import { inLanguage } from './language.ts';
import { errorRule } from './rule.ts';

/** A form that a stem asks of its answer. */
interface Demand {
  stem: RegExp;
  /** Whether an option has the form; `undefined` where it cannot be told. */
  fits(option: string): boolean | undefined;
  what: string;
}

// By sound, not by letter: an hour, a university, a European, a one-way road.
const VOWEL = /^(?!eu|uni|us[aeiu]|ur[aeiou]|one\b|once\b)[aeiou]|^(hour|honest|honou?r|heir)/i;
const LETTER = /^\p{Script=Latin}/u;
const vowel = (option: string): boolean | undefined => (LETTER.test(option) ? VOWEL.test(option) : undefined);

const MANY = /^(these|those|both|two|three|four|five|several|some|many|all)\s|^\S+ and \S+$/i;
const SINGLE = /^(this|that|one|an?|every|each)\s/i;
const plural = (option: string): boolean | undefined => (MANY.test(option) ? true : SINGLE.test(option) ? false : undefined);

const MAN = /^(mr|sir|lord|king|prince|emperor|father)\b/i;
const WOMAN = /^(mrs|ms|miss|lady|queen|princess|empress|begum)\b/i;
const woman = (option: string): boolean | undefined => (WOMAN.test(option) ? true : MAN.test(option) ? false : undefined);

const FUTURE = /\b(will|shall|(is|are) going to)\b/i;

const not =
  (known: (option: string) => boolean | undefined) =>
  (option: string): boolean | undefined => {
    const is = known(option);
    return is === undefined ? undefined : !is;
  };

const END = '\\s*(_+|…|\\.{3})?\\s*[?.:]?$';
const DEMANDS: Record<string, Demand[]> = {
  en: [
    { stem: new RegExp(`\\ba${END}`, 'i'), fits: not(vowel), what: 'ends in "a"' },
    { stem: new RegExp(`\\ban${END}`, 'i'), fits: vowel, what: 'ends in "an"' },
    { stem: /(^|, )(who|which|what) (are|were)\b/i, fits: plural, what: 'asks for several' },
    { stem: /(^|, )(who|which|what) (is|was)\b/i, fits: not(plural), what: 'asks for one' },
    // "His" may be anybody's; "his own" is of whoever is asked for.
    { stem: /\b(himself|his own)\b/i, fits: not(woman), what: 'speaks of a man' },
    { stem: /\b(herself|her own)\b/i, fits: woman, what: 'speaks of a woman' },
    {
      stem: /\b(happened|took place)\b/i,
      fits: (option) => (FUTURE.test(option) ? false : undefined),
      what: 'asks for what is past'
    }
  ]
};

/** E10: whatever the grammar of the stem asks for, every option has or none. */
export const agreement = errorRule('E10', (view) => {
  // Where one of several does not fit, the stem asks for the several.
  if (view.question.type === 'not') return [];
  const stem = plain(view.stem);
  const options = view.options.map(({ text }) => plain(text));
  return (inLanguage(view, DEMANDS) ?? []).flatMap((demand) => {
    if (!demand.stem.test(stem)) return [];
    const misfits = options.filter((option) => demand.fits(option) === false);
    if (misfits.length === 0 || misfits.length === options.length) return [];
    return [`the stem ${demand.what}, which "${misfits[0]}" does not fit: reword the stem so that every option fits.`];
  });
});
