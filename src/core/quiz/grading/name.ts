import { osa } from '../../base/distance.ts';
import { foldText } from '../../base/fold-text.ts';
import type { FactId } from '../../base/ids.ts';
import type { Graded, Note } from '../question.ts';
import { fit, OTHERWISE, RESPELT, SAME, SHORTENED, SURNAME, turned } from './name-fit.ts';
import { joined, numerals, PLACE, readings, TITLES, type Word, wordsOf } from './name-words.ts';

export interface AcceptedName {
  t: string;
  lang?: string;
}
/** A name of another fact of the deck, which must never pass for the one asked. */
export interface OtherName {
  t: string;
  lang?: string;
  fact?: FactId;
}

const LONGEST = 300;
const BRACKETS = /^([^()]+)\(([^()]+)\)\s*$/;

/** Urdu does not write most vowels: of three letters that are read, two are written. */
const lengthOf = (text: string): number => (/[\u0600-\u06ff]/.test(text) ? Math.ceil(text.length * 1.5) : text.length);
/** How many letters of a name may be wrong, by its length. */
export const slipsAllowed = (length: number): number => (length <= 4 ? 0 : length <= 9 ? 1 : 2);

const distance = (said: Word[], name: Word[], limit: number): number =>
  Math.min(osa(joined(said, 'fold'), joined(name, 'fold'), limit), osa(joined(said, 'key'), joined(name, 'key'), limit));

const inOrder = (word: string): string => [...word].sort().join('');
/** Ghandi, Kahn: all of the letters, the first in its place. */
const isMixedUp = (a: Word, b: Word): boolean =>
  a.fold.charAt(0) === b.fold.charAt(0) && a.fold.length === b.fold.length && inOrder(a.fold) === inOrder(b.fold);

/** Two numbers are never a slip of each other; but a number in words may itself be misspelt. */
function numeralsDiffer(said: Word[], name: Word[]): boolean {
  const [a, b] = [numerals(said, 'key'), numerals(name, 'key')];
  return a !== b && ((a !== '' && b !== '') || numerals(said, 'fold') !== numerals(name, 'fold'));
}

/** Letters that differ, or `undefined` where they are too many for the length of a word or of the whole. */
function slips(said: Word[], name: Word[]): number | undefined {
  if (numeralsDiffer(said, name)) return undefined;
  const whole = joined(name, 'fold');
  const limit = whole.length < 4 ? 0 : slipsAllowed(lengthOf(whole));
  const total = distance(said, name, limit);
  if (total > limit) return undefined;
  // Iran Air and Iraq Air: few letters of the whole, but too many of one word.
  const each =
    said.length === name.length &&
    said.every((word, i) => {
      const other = name[i];
      if (!other || isMixedUp(word, other)) return other !== undefined;
      const most = slipsAllowed(Math.max(lengthOf(word.fold), lengthOf(other.fold)));
      return distance([word], [other], most) <= most;
    });
  return each || said.length !== name.length ? total : undefined;
}

interface Compared {
  fit: number;
  /** Everything in what was typed that may stand for everything in the name. */
  pairs: [said: Word[], name: Word[]][];
}

// A deck's names are graded against again and again; whoever keeps its list of them pays for their keys once.
const WORDS = new WeakMap<AcceptedName, Word[]>();

function wordsOfName(name: AcceptedName): Word[] {
  const words = WORDS.get(name) ?? wordsOf(foldText(name.t, name.lang));
  WORDS.set(name, words);
  return words;
}

/** What was typed, read once for each language of the names it is held against. */
function reader(said: string, person: boolean): (lang: string | undefined) => Word[][] {
  const read = new Map<string | undefined, Word[][]>();
  return (lang) => {
    const known = read.get(lang) ?? readings(said, lang, person);
    read.set(lang, known);
    return known;
  };
}

type Read = ReturnType<typeof reader>;

function compare(read: Read, given: AcceptedName, person: boolean): Compared {
  const name = wordsOfName(given);
  if (joined(name, 'fold') === '') return { fit: OTHERWISE, pairs: [] };
  const typed = read(given.lang);
  const ends = person && numerals(name.slice(-1), 'fold') === '';
  const forms = (words: Word[]) => (ends && words.length < name.length ? [name, name.slice(-words.length)] : [name]);
  return {
    fit: Math.min(...typed.map((words) => fit(words, name, person))),
    pairs: typed.flatMap(turned).flatMap((words) => forms(words).map((form): [Word[], Word[]] => [words, form]))
  };
}

/** How well one of the names fits after another: Quaid-e-Azam Muhammad Ali Jinnah. */
function twice(read: Read, names: readonly AcceptedName[], person: boolean): number {
  const rests = names.flatMap((name) => {
    const words = wordsOfName(name);
    const whole = joined(words, 'key');
    const after = (said: Word[]) => said.flatMap((_, i) => (joined(said.slice(0, i), 'key') === whole ? [said.slice(i)] : []));
    return read(name.lang).flatMap(after);
  });
  const fits = rests.some((rest) => names.some((name) => fit(rest, wordsOfName(name), person) < OTHERWISE));
  return fits ? SHORTENED : OTHERWISE;
}

/** A. Q. Khan is short for Abdul Qadeer Khan, and must not let Ahmed Khan pass. */
function isShortOf(name: AcceptedName, usual: string): boolean {
  const [short, whole] = [wordsOfName(name), wordsOf(foldText(usual))];
  return short[0]?.fold.length === 1 && whole[0]?.fold.length !== 1 && short.at(-1)?.key === whole.at(-1)?.key;
}

const endsIn = (read: Read, name: AcceptedName): boolean => {
  const words = wordsOfName(name);
  return words.length > 1 && read(name.lang).some((said) => said.at(-1)?.key === words.at(-1)?.key);
};

const slipsOf = ({ pairs }: Compared): { count: number; shown: number }[] =>
  pairs.flatMap(([words, name]) => {
    const count = slips(words, name);
    if (count === undefined) return [];
    // Between two scripts every letter differs: there the key says how many really do.
    const letters = osa(joined(words, 'fold'), joined(name, 'fold'), 3);
    return [{ count, shown: letters > 3 ? count : letters }];
  });

const near = (note?: Note): Graded => ({ verdict: 'near', earned: 0.5, of: 1, ...(note ? { note } : {}) });

const wrong = (other?: OtherName): Graded => ({
  verdict: 'wrong',
  earned: 0,
  of: 1,
  ...(other?.fact === undefined ? {} : { note: { code: 'other-name', fact: other.fact } })
});

/** Right; the usual spelling is worth showing unless every word typed is one of its words or their initials. */
function right(said: string, usual: string): Graded {
  const ours = foldText(usual).split(' ');
  const typed = foldText(said).replace(PLACE, '').split(' ');
  const known = typed.filter((word) => ours.includes(word));
  const usualToo = known.length > 0 && typed.every((word) => word.length === 1 || TITLES.includes(word) || known.includes(word));
  return { verdict: 'right', earned: 1, of: 1, ...(usualToo ? {} : { note: { code: 'usual-spelling' } }) };
}

/**
 * Grades a typed name against every spelling that is accepted. Right: the same letters after folding (case, accents,
 * articles, spaces), the same words in another order, or an equal transliteration key, with the note `usual-spelling` if the
 * letters are not those of `usual`. Near (half a point): one letter off from five letters, two from ten, in each word and in
 * all; never in digits and Roman numerals. Wrong with `other-name`: it fits another name of the deck as well or better.
 *
 * Numbers in a name may be said in any way (II, 2nd, the Second), and a second name of the same thing may stand beside the first.
 *
 * `person` says the name is a person's. Then titles are harmless, initials and a patronymic may be added or a middle name
 * left out, and the surname alone is right if no other name in the deck ends in it; where another does, it is only near,
 * because it does not say who is meant. Without `person`, a part of a name counts only if it is listed as an alternate; but
 * its first letters do (at least three), and so do words cut to three letters beside a whole one, unless another name has them too.
 */
export function gradeName(
  said: string,
  accepted: readonly AcceptedName[],
  usual: string,
  others: readonly OtherName[] = [],
  { person = false }: { person?: boolean } = {}
): Graded {
  const plain = said.trim();
  if (plain !== '' && [usual, ...accepted.map(({ t }) => t)].includes(plain)) return right(plain, usual);
  if (said.length > LONGEST || foldText(said) === '') return wrong();

  const [, outside, inside] = BRACKETS.exec(said) ?? [];
  if (outside !== undefined && inside !== undefined) {
    const both = [outside, inside].map((part) => gradeName(part, accepted, usual, others, { person }));
    if (both.every(({ verdict }) => verdict === 'right')) return right(said, usual);
  }

  const read = reader(said, person);
  const names = [{ t: usual }, ...accepted];
  const known = names.map((name) => compare(read, name, person && !isShortOf(name, usual)));
  const fits = known.some(({ fit }) => fit < OTHERWISE) ? Math.min(...known.map(({ fit }) => fit)) : twice(read, names, person);
  if (fits === SAME) return right(said, usual);

  let rival = OTHERWISE;
  let rivalName: OtherName | undefined;
  const rivals = others.map((other) => ({ other, ...compare(read, other, person) }));
  for (const { other, fit } of rivals) if (fit < rival) [rival, rivalName] = [fit, other];
  if (rival < fits || (rival === fits && fits <= RESPELT)) return wrong(rivalName);
  if (fits === SURNAME) {
    // The Ali of "Liaquat Ali" is no surname where the whole name goes on.
    const whole = wordsOf(foldText(usual));
    const isGivenOnly = ([word, more]: Word[]): boolean =>
      !more && word?.key !== whole.at(-1)?.key && whole.some(({ key }) => key === word?.key);
    if (read(undefined).some(isGivenOnly)) return wrong();
    return others.some((other) => endsIn(read, other)) ? near() : right(said, usual);
  }
  if (fits < OTHERWISE) return rival === fits ? near() : right(said, usual);

  const slip = known.flatMap(slipsOf).sort((a, b) => a.count - b.count || a.shown - b.shown)[0];
  if (!slip) return wrong();
  const veto = rivals.find(({ pairs }) => pairs.some(([words, name]) => distance(words, name, slip.count) <= slip.count));
  return veto ? wrong(veto.other) : near({ code: 'letters', count: slip.shown });
}
