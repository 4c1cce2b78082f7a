import { foldDigits, foldText } from '../../base/fold-text.ts';
import type { Unit } from '../../content/deck.ts';
import type { Quantity } from '../../content/fact.ts';
import type { Graded, Note } from '../question.ts';
import { inDigits } from './number-words.ts';
import { allowed, isExact } from './tolerance.ts';

export interface ParsedQuantity {
  value: number;
  /** The other reading of "1.200", where the point may divide or group. */
  also?: number;
  /** An id of `units`. */
  unit?: string;
  /** Words or signs beside the number that name no unit of `units`. */
  rest?: string;
  /** A word such as "million" is part of the number. */
  scaleWord: boolean;
}

// A longer text is no number, and so costs nothing.
const LONGEST = 120;

// Powers of ten, short scale, as folded; Russian by the beginning of the word, because it is inflected.
const SCALES: [RegExp, number][] = [
  [/^(hundred|сто|сотн.*|سو)$/, 2],
  [/^(k|thousands?|тыс.*|ہزار)$/, 3],
  [/^(lakhs?|lacs?|لاکہ)$/, 5],
  [/^(m|mn|mln|mio|mil|millions?|млн|миллион.*|ملین|ملیون)$/, 6],
  [/^(crores?|cr|کروڑ)$/, 7],
  [/^(b|bn|bln|billions?|milliards?|млрд|миллиард.*|ارب|بلین)$/, 9],
  [/^کہرب$/, 11],
  [/^(t|tn|trn|trillions?|трлн|триллион.*|ٹریلین)$/, 12]
];
// Hedges, and what may stand around a number without saying more about it: 580 million dollars *a year*.
const HARMLESS = (
  'about approximately approx around circa ca c roughly nearly almost exactly precisely just some an a the and of in per each year yearly annual annually ' +
  'total worth th st nd rd it is was are were около примерно приблизительно в год и تقریبا لگ بہگ سالانہ اور'
).split(' ');

const PER = ['a', 'per', '/', 'each', 'в', 'فی'];
/** A count takes any noun ("4 nations"), but 65 months are not 65 years. */
const TIMES = /^(second|minute|hour|day|week|month|decade|centur)/;
const isHarmless = (word: string): boolean => HARMLESS.includes(word);

const SPACE = /[ \u00a0\u2009\u202f’]/g;
// A number, a unit with its power (km2), a word, a stroke between words, degrees, or a sign.
const TOKEN =
  /\d[\d.,' \u00a0\u2009\u202f’]*\d|\d|(?<!\p{L})(?:[kcm]?m|ft)[23²³](?![\d.,])|[\p{L}\p{M}]+|\/(?= ?\p{L})|°(?: ?[cfk](?!\p{L}))?|[\p{Sc}%‰]/gu;
const isNumber = (token: string): boolean => /^\d/.test(token);
const SIGN = /^(?:°.*|[\p{Sc}%‰/])$/u;

/** Groups of three, or of two before a last three as in India. */
function grouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    groups.length > 0 &&
    groups.every((group, i) => group.length === 3 || (group.length === 2 && i < groups.length - 1))
  );
}

/** The plain decimals that digits with points, commas, spaces or apostrophes can mean, the likelier first; none if it is no number. */
function decimals(token: string): string[] {
  const text = token.replace(SPACE, "'");
  const marks = text.replace(/\d/g, '');
  const first = marks.charAt(0);
  const last = marks.charAt(marks.length - 1);
  if (last === '') return [text];
  const at = text.lastIndexOf(last);
  const whole = text.slice(0, at);
  if (marks !== first.repeat(marks.length)) {
    // "1,234,567.89": one kind groups, the other divides, once.
    const fine = marks === first.repeat(marks.length - 1) + last && last !== "'" && grouped(whole, first);
    return fine ? [`${whole.replaceAll(first, '')}.${text.slice(at + 1)}`] : [];
  }
  const groups = grouped(text, first) ? [text.replaceAll(first, '')] : [];
  if (marks.length > 1 || first === "'") return groups;
  const decimal = `${whole}.${text.slice(at + 1)}`;
  // "1,200" groups; "1.200" may be either; "0,580" and "5,8" can only divide.
  return first === ',' && groups.length > 0 ? groups : [decimal, ...groups];
}

const wordOf = (token: string): string => (SIGN.test(token) ? token.replace(' ', '') : foldText(token, ''));
/** Words as one: "km/s", "km per s" and "km a s" are spelt alike. */
const joined = (words: readonly string[]): string => words.map((word) => (PER.includes(word) ? 'per' : word)).join('');
const spelling = (text: string): string => joined((text.toLowerCase().match(TOKEN) ?? []).map(wordOf));

function spellingsOf(units: readonly Unit[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const unit of units)
    for (const text of [unit.id, unit.one, unit.other, ...(unit.spellings ?? [])])
      if (!known.has(spelling(text))) known.set(spelling(text), unit.id);
  return known;
}

/** The first stretch of words that spells a unit, the longest from each place: "US dollars" before "dollars". "A year" is none. */
function findUnit(words: string[], known: Map<string, string>): string | undefined {
  for (let from = 0; from < words.length; from += 1) {
    if (PER.includes(words[from - 1] ?? '')) continue;
    for (let to = words.length; to > from; to -= 1) {
      const unit = known.get(joined(words.slice(from, to)));
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** What says neither a unit nor nothing; of "per litre" the question speaks. */
const restOf = (words: string[]): string[] =>
  words.filter((word, i) => !isHarmless(word) && word !== '/' && (word === 'cent' || !PER.includes(words[i - 1] ?? '')));

interface Term {
  digits: string[];
  exponent: number;
}

/**
 * Reads a number as learners type it: digits of any of our scripts, grouped in any usual way; `580m`, `0.58bn`, `58 crore`,
 * `14 crore 50 lakh`; numbers in words; a unit before or after it; hedges such as "about". `undefined` if there is no
 * number, or more than one. `asked` (a unit id) decides "5 m": a letter that is also a unit counts as the unit only if that is asked.
 */
export function parseQuantity(text: string, units: readonly Unit[], asked?: string): ParsedQuantity | undefined {
  if (text.length > LONGEST) return undefined;
  const [, outside = '', inside = ''] = /^([^()]+)\(([^()]+)\)$/.exec(text.trim()) ?? [];
  // "4 (four)": the same twice.
  const twice = readQuantity(outside, units, asked);
  const isSame = twice !== undefined && twice.value === readQuantity(inside, units, asked)?.value;
  return isSame ? twice : readQuantity(text, units, asked);
}

function readQuantity(text: string, units: readonly Unit[], asked?: string): ParsedQuantity | undefined {
  const line = inDigits(foldDigits(text).replaceAll('٫', '.').replaceAll('٬', ',').replaceAll('٪', '%').toLowerCase()).replace(
    /(^|[\s\p{Sc}])\.(?=\d)/gu,
    '$10.'
  );
  const known = spellingsOf(units);
  const terms: Term[] = [];
  const before: string[] = [];
  const after: string[] = [];
  for (const token of line.match(TOKEN) ?? []) {
    const word = wordOf(token);
    const term = terms.at(-1);
    const itself = known.get(word);
    const scale =
      itself !== undefined && itself === (asked ?? itself) ? undefined : SCALES.find(([name]) => name.test(word))?.[1];
    if (isNumber(token)) terms.push({ digits: decimals(token), exponent: 0 });
    // "a million", but not "m" alone.
    else if (scale !== undefined && !term && word.length > 2) terms.push({ digits: ['1'], exponent: scale });
    else if (scale !== undefined && term) {
      if (!after.every(isHarmless)) return undefined;
      term.exponent += scale;
    } else (term ? after : before).push(word);
    if (terms.length > 1 && terms.at(-1) !== term && !after.every(isHarmless)) return undefined;
  }
  const [first, ...more] = terms;
  const [digits, other] = first?.digits ?? [];
  if (!first || digits === undefined) return undefined;
  let value = Number(`${digits}e${first.exponent}`);
  let above = first.exponent;
  for (const term of more) {
    if (term.exponent === 0 || term.exponent >= above || term.digits[0] === undefined) return undefined;
    value += Number(`${term.digits[0]}e${term.exponent}`);
    above = term.exponent;
  }
  const minus = /(^|[\s\p{Sc}])[-−–]\s?\p{Sc}?\s?\d/u.test(line) ? -1 : 1;
  const unit = findUnit(after, known) ?? findUnit(before, known);
  const rest = [...restOf(before), ...restOf(after)].join(' ');
  return {
    value: minus * value,
    ...(other === undefined || more.length > 0 ? {} : { also: minus * Number(`${other}e${first.exponent}`) }),
    ...(unit === undefined ? (rest === '' ? {} : { rest }) : { unit }),
    scaleWord: terms.some(({ exponent }) => exponent > 0)
  };
}

/** Without the tail that binary fractions leave. */
const tidy = (number: number): number => Number(number.toPrecision(12));

/**
 * Grades a typed number; `unit` is the id the learner chose, if there was a choice, and a unit in the text wins over it.
 * Right within `allowed`, with the note `range` if the value is approximate or not hit exactly. Near (half a point): the right number
 * with another unit (`unit`), or the right digits with another power of ten (`scale`); both at once is wrong.
 * No unit at all is right, with the note `unit` where it is not a mere count. A count takes any noun ("4 nations"), but no sign.
 */
export function gradeQuantity(said: { text: string; unit?: string }, quantity: Quantity, units: readonly Unit[]): Graded {
  const parsed = parseQuantity(said.text, units, quantity.unit);
  const wrong: Graded = { verdict: 'wrong', earned: 0, of: 1 };
  if (!parsed) return wrong;
  const { value } = quantity;
  const count = units.some(({ id, count }) => id === quantity.unit && count === true);
  const unit = parsed.unit ?? said.unit;
  const foreign = parsed.rest !== undefined && !(count && /^[\p{L}\p{M} ]+$/u.test(parsed.rest) && !TIMES.test(parsed.rest));
  const otherUnit = foreign || (unit !== undefined && unit !== quantity.unit);

  const margin = allowed(quantity, units);
  const within = (x: number) => Math.abs(x - value) <= margin + Math.abs(value) * 2 ** -42;
  const readings = [parsed.value, ...(parsed.also === undefined ? [] : [parsed.also])];
  const near = (note: Note): Graded => ({ verdict: 'near', earned: 0.5, of: 1, note });
  const hit = readings.find(within);
  if (hit !== undefined) {
    if (otherUnit) return near({ code: 'unit' });
    const right: Graded = { verdict: 'right', earned: 1, of: 1 };
    if (margin > 0 && (quantity.approx === true || tidy(hit) !== tidy(value)))
      return { ...right, note: { code: 'range', from: tidy(value - margin), to: tidy(value + margin), unit: quantity.unit } };
    return unit === undefined && !count ? { ...right, note: { code: 'unit' } } : right;
  }
  if (isExact(quantity, units)) return wrong;
  const scaled = readings.some((x) => {
    const power = Math.round(Math.log10(x / value));
    return Number.isFinite(power) && Math.abs(power) <= 15 && within(x / 10 ** power);
  });
  if (!scaled) return wrong;
  return otherUnit ? { ...wrong, note: { code: 'unit' } } : near({ code: 'scale' });
}
