import { osa } from '../../base/distance.ts';
import { foldText } from '../../base/fold-text.ts';
import type { FactId } from '../../base/ids.ts';
import { isNumeral, translitKey } from '../../base/transliteration.ts';
import type { Graded, Note } from '../question.ts';

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

interface Word {
  fold: string;
  key: string;
}

// How a typed name fits a known one: the smaller, the better. Beyond SURNAME it is a guess at a slip.
const SAME = 0;
const REORDERED = 1;
const RESPELT = 2;
const SHORTENED = 3;
const SURNAME = 4;
const OTHERWISE = 5;

const LONGEST = 300;
const MINOR = ['and', 'of', 'и', 'اور'];
const TITLES = [
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'prime',
  'minister',
  'premier',
  'president',
  'general',
  'marshal',
  'field',
  'chairman'
];
const PLACE = /^((city|town|port) of|город|г|شہر) (?=.)/;

const wordsOf = (folded: string): Word[] => folded.split(' ').map((fold) => ({ fold, key: translitKey(fold) }));
const joined = (words: Word[], by: keyof Word): string => words.map((word) => word[by]).join('');
const sorted = (words: Word[], by: keyof Word): string =>
  words
    .map((word) => word[by])
    .filter((word) => by === 'fold' || !MINOR.includes(word))
    .sort()
    .join(' ');
const numerals = (words: Word[]): string =>
  words
    .map(({ fold }) => fold)
    .filter(isNumeral)
    .join(' ');

/** The typed words, and then what is left without a harmless beginning: `the city of`, or a person's titles. */
function readings(said: string, lang: string | undefined, person: boolean): Word[][] {
  const folded = foldText(said, lang);
  const all = wordsOf(folded);
  const out = [all];
  const bare = folded.replace(PLACE, '');
  if (bare !== folded) out.push(wordsOf(bare));
  const from = all.findIndex(({ fold }) => !TITLES.includes(fold));
  if (person && from > 0) out.push(all.slice(from));
  return out;
}

/** Kosygin Alexei as Alexei Kosygin. */
const turned = (words: Word[]): Word[][] => [words, [...words.slice(1), ...words.slice(0, 1)]];

const isGiven = (a: Word, b: Word): boolean =>
  a.key === b.key || (a.fold.length === 1 && b.fold.startsWith(a.fold)) || (b.fold.length === 1 && a.fold.startsWith(b.fold));

/** Is this a shorter or fuller form of a person's name: surname alone, initials, a patronymic more, a middle name less? */
function personFit(said: Word[], name: Word[]): number {
  const last = name.at(-1);
  const first = name[0];
  if (!last || !first || name.length < 2 || isNumeral(last.fold) || said.at(-1)?.key !== last.key) return OTHERWISE;
  const [given, ...middle] = said.slice(0, -1);
  if (!given) return SURNAME;
  const known = name.slice(1, -1);
  const fits =
    isGiven(given, first) && (known.length === 0 || middle.every((word) => known.some((other) => isGiven(word, other))));
  return fits ? SHORTENED : OTHERWISE;
}

function fit(said: Word[], name: Word[], person: boolean): number {
  if (joined(said, 'fold') === joined(name, 'fold')) return SAME;
  if (sorted(said, 'fold') === sorted(name, 'fold')) return REORDERED;
  if (joined(said, 'key') === joined(name, 'key')) return RESPELT;
  // Of "of" alone nothing is left.
  if (sorted(said, 'key') === sorted(name, 'key') && sorted(name, 'key') !== '') return RESPELT;
  return person ? Math.min(...turned(said).map((words) => personFit(words, name))) : OTHERWISE;
}

/** How many letters of a name may be wrong, by its length. */
export const slipsAllowed = (length: number): number => (length <= 4 ? 0 : length <= 9 ? 1 : 2);

const distance = (said: Word[], name: Word[], limit: number): number =>
  Math.min(osa(joined(said, 'fold'), joined(name, 'fold'), limit), osa(joined(said, 'key'), joined(name, 'key'), limit));

/** Letters that differ, or `undefined` where they are too many for the length of a word or of the whole. */
function slips(said: Word[], name: Word[]): number | undefined {
  if (numerals(said) !== numerals(name)) return undefined;
  const limit = slipsAllowed(joined(name, 'fold').length);
  const total = distance(said, name, limit);
  if (total > limit) return undefined;
  // Iran Air and Iraq Air: few letters of the whole, but too many of one word.
  const each =
    said.length === name.length &&
    said.every((word, i) => {
      const other = name[i];
      const most = slipsAllowed(Math.max(word.fold.length, other?.fold.length ?? 0));
      return other && distance([word], [other], most) <= most;
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

function compare(read: ReturnType<typeof reader>, given: AcceptedName, person: boolean): Compared {
  const name = wordsOfName(given);
  if (joined(name, 'fold') === '') return { fit: OTHERWISE, pairs: [] };
  const typed = read(given.lang);
  const surname = name.slice(-1);
  const alone = person && numerals(surname) === '';
  const forms = (words: Word[]) => (alone && words.length === 1 ? [name, surname] : [name]);
  return {
    fit: Math.min(...typed.map((words) => fit(words, name, person))),
    pairs: typed.flatMap(turned).flatMap((words) => forms(words).map((form): [Word[], Word[]] => [words, form]))
  };
}

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
 * `person` says the name is a person's. Then titles are harmless, initials and a patronymic may be added or a middle name
 * left out, and the surname alone is right if no other name in the deck ends in it; where another does, it is only near,
 * because it does not say who is meant. Without `person`, a part of a name counts only if it is listed as an alternate.
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

  const read = reader(said, person);
  const known = [{ t: usual }, ...accepted].map((name) => compare(read, name, person));
  const fits = Math.min(...known.map((name) => name.fit));
  if (fits === SAME) return right(said, usual);

  let rival = OTHERWISE;
  let rivalName: OtherName | undefined;
  const rivals = others.map((other) => ({ other, ...compare(read, other, person) }));
  for (const { other, fit } of rivals) if (fit < rival) [rival, rivalName] = [fit, other];
  if (rival < fits || (rival === fits && fits < SHORTENED)) return wrong(rivalName);
  if (fits < OTHERWISE) return rival === fits ? near() : right(said, usual);

  const slip = known.flatMap(slipsOf).sort((a, b) => a.count - b.count || a.shown - b.shown)[0];
  if (!slip) return wrong();
  const veto = rivals.find(({ pairs }) => pairs.some(([words, name]) => distance(words, name, slip.count) <= slip.count));
  return veto ? wrong(veto.other) : near({ code: 'letters', count: slip.shown });
}
