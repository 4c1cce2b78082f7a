import { contains, type DateSpan, parseEdtf, yearOf } from '../../base/edtf.ts';
import { foldDigits, foldText } from '../../base/fold-text.ts';
import type { Edtf } from '../../content/fact.ts';
import type { Graded, Note } from '../question.ts';
import { inDigits } from './number-words.ts';

// A longer text is no date, and so costs nothing.
const LONGEST = 80;

// As folded, by the beginning of the word: Russian is inflected, English is shortened.
const MONTHS = [
  /^(jan|янв|جنوری)/,
  /^(feb|фев|فروری)/,
  /^(mar(ch)?$|март|مارچ)/,
  /^(apr|апр|اپریل)/,
  /^(may|ма[ия]|می+)$/,
  /^(june?$|июн|جون)/,
  /^(july?$|июл|جولای)/,
  /^(aug|авг|اگست)/,
  /^(sep|сен|ستمبر)/,
  /^(oct|окт|اکتوبر)/,
  /^(nov|ноя|نومبر)/,
  /^(dec(?!ade)|дек|دسمبر)/
];
const DECADES = [
  /^(twenties|двадцаты.)$/,
  /^(thirties|тридцаты.)$/,
  /^(forties|сороковы.)$/,
  /^(fifties|пятидесяты.)$/,
  /^(sixties|шестидесяты.)$/,
  /^(seventies|семидесяты.)$/,
  /^(eighties|восьмидесяты.)$/,
  /^(nineties|девяносты.)$/
];
const DECADE = ['decade', 'decades', 'десятилетие', 'دہایی', 'عشرہ'];
const RANGE = ['and', 'to', 'till', 'until', 'through', 'и', 'по', 'до', 'اور', 'سے', 'تا'];
const BEFORE_CHRIST =
  /(?<!\p{L})(?:b\.? ?c\.?(?: ?e\.?)?|before christ|до н\.? ?э\.?|до нашей эры|قبل (?:از )?مسیح|ق\.? ?م\.?)(?!\p{L})/gu;
const AFTER_CHRIST = /(?<!\p{L})(?:a\.? ?d\.?|c\.? ?e\.?|н\.? ?э\.?|нашей эры)(?!\p{L})/gu;
const WEEKDAY =
  /^((mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|پیر|منگل|بدہ|جمعرات|جمعہ|ہفتہ|اتوار)$/;
// As in 10.IV.1966.
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const FIRST = ['first', 'первое', 'первого', 'یکم'];
const HARMLESS = (
  'the of in on at year years month about around circa ca c approximately approx roughly somewhere sometime ' +
  'early mid late beginning start end from between ' +
  'г гг год года году годы годов годах в с около примерно начале конце سن سال مین کو کی کے تک قریب لگ بہگ تقریبا عیسوی ء'
).split(' ');

// A line is digits and marks, with @a to @l for a month, # after a decade and `bc`. Two digits are a year of a century not said.
const SHAPES = [
  /^(?<y>\d{4})[-./ ](?<m>\d\d?)[-./ ](?<d>\d\d?)$/,
  /^(?<d>\d\d?)[-./ ](?<m>\d\d?)[-./ ](?<y>\d{4}|'?\d\d)$/,
  /^(?<m>\d\d?)[-/ ](?<d>\d\d?)[-/ ](?<y>\d{4}|'?\d\d)$/,
  /^(?<y>\d{4})[-./ ](?<m>\d\d?)$/,
  /^(?<m>\d\d?)[-./ ](?<y>\d{4})$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<d>\d\d?)[-. ]*@(?<n>[a-l])[-. ]*(?<y>\d{3,4}|'?\d\d)$/,
  /^@(?<n>[a-l])[-. ]*(?<d>\d\d?)[-. ]+(?<y>\d{3,4}|'?\d\d)$/,
  /^@(?<n>[a-l])[-. ]*(?<y>\d{3,4}|'\d\d)$/,
  /^(?<y>\d{4})[-. ]*@(?<n>[a-l])[-. ]*(?<d>\d\d?)?$/,
  /^(?<y>\d{3,4}|'?\d\d)$/,
  /^(?<decade>\d{4}|'?\d\d)#$/
];

function wordMark(word: string): string {
  const fold = foldText(word, '');
  const month = Math.max(
    MONTHS.findIndex((name) => name.test(fold)),
    ROMAN.indexOf(fold)
  );
  if (month >= 0) return ` @${String.fromCharCode(97 + month)} `;
  const decade = DECADES.findIndex((name) => name.test(fold));
  if (decade >= 0) return `'${decade + 2}0#`;
  if (DECADE.includes(fold)) return '#';
  if (RANGE.includes(fold)) return '/';
  if (FIRST.includes(fold)) return '§';
  if (fold === 'bc') return ' bc ';
  return fold === '' || HARMLESS.includes(fold) || WEEKDAY.test(fold) ? ' ' : '!';
}

const lineOf = (text: string): string =>
  inDigits(foldDigits(text).toLowerCase())
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[~≈()?]/g, ' ')
    .replace(/[@#§]/g, '!')
    .replace(/&/g, ' and ')
    .replace(BEFORE_CHRIST, ' bc ')
    .replace(AFTER_CHRIST, ' ')
    .replace(/(\d)'?s(?!\p{L})/gu, '$1#')
    .replace(/(\d{3})x(?!\p{L})/gu, '$10#')
    .replace(/(\d\d\d0|(?<!\d)[2-9]0)-?[её]?[хе](?!\p{L})/gu, '$1#')
    .replace(/(\d)(st|nd|rd|th|-?го|-?е)(?!\p{L})/gu, '$1')
    .replace(/[\p{L}\p{M}]+/gu, wordMark)
    .replace(/\.\s+(?=\d)/g, '.')
    .replace(/,|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/#]) ?/g, '$1')
    .replace(/#+/g, '#')
    // The 1970s, 1980s; the first of May, but no other first.
    .replace(/#(?=\d)/g, '#/')
    .replace(/§ ?(?=@)/g, '1 ')
    .replace(/§/g, '!')
    .replace(/^[-./ ]+|[-./ ]+$/g, '');

/** What the same words after Christ mean before: 490 is the year -489, and the 480s run from 489 to 480. */
function beforeChrist(edtf: Edtf): Edtf {
  const signed = (year: number): string => (year === 0 ? '0000' : `-${String(-year).padStart(4, '0')}`);
  const year = Number(edtf.slice(0, 4).replace('X', '0'));
  return edtf[3] === 'X' ? `${signed(-8 - year)}/${signed(1 - year)}` : signed(1 - year) + edtf.slice(4);
}

/** One date, without a range. */
function readOne(line: string): Edtf[] {
  const after = line.replace(/(^| |(?<=#))bc(?= |$)/, '').trim();
  if (after !== line) {
    const padded = after.replace(/(?<!\d)\d{1,4}(?=#?$)/, (year) => year.padStart(4, '0'));
    // There is no year 0 to be before, and leap days fall in other years.
    return readOne(padded)
      .map(beforeChrist)
      .filter((edtf) => parseEdtf(edtf));
  }
  return SHAPES.flatMap((shape) => {
    const { y, m, n, d, decade } = shape.exec(line)?.groups ?? {};
    const digits = (y ?? decade)?.replace("'", '');
    if (digits === undefined) return [];
    const years = digits.length === 2 ? ['19', '20', '18'].map((century) => century + digits) : [digits.padStart(4, '0')];
    if (decade !== undefined) return digits.endsWith('0') ? years.map((year) => `${year.slice(0, 3)}X`) : [];
    const month = n === undefined ? m : String(n.charCodeAt(0) - 96);
    return years.map((year) => [year, month, d].flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
  }).filter((edtf) => parseEdtf(edtf));
}

/** `1970/1989`, with what one side leaves out taken from the other: `1970-89`, `June to August 2014`, `the 1970s and 80s`. */
function readRanges(line: string): Edtf[] {
  const out: Edtf[] = [];
  for (const { index } of line.matchAll(/[-/]/g)) {
    let left = line.slice(0, index).trim();
    let right = line.slice(index + 1).trim();
    const [, century] = /^(\d\d)\d\d#?$/.exec(left) ?? [];
    if (century && /^'?\d\d#?$/.test(right)) right = century + right.replace("'", '');
    // "70s and 80s" is one century; "10-12 January 1966" is no year 10.
    const short = /^'?\d\d#?$/.test(left) && /^'?\d\d#?$/.test(right);
    const space = right.indexOf(' ');
    if (/^(\d\d?|@[a-l]|\d\d? ?@[a-l])$/.test(left) && !short) {
      if (space < 0) continue;
      const rest = right.slice(space + 1);
      left += ` ${left.includes('@') && rest.includes('@') ? rest.replace(/^.*@. ?/, '') : rest}`;
    }
    if (right.endsWith(' bc') && !left.endsWith(' bc')) left += ' bc';
    for (const from of readOne(left))
      for (const to of readOne(right))
        if (!short || from.slice(0, 2) === to.slice(0, 2)) out.push(`${from.replace('X', '0')}/${to.replace('X', '9')}`);
  }
  return out.filter((edtf) => parseEdtf(edtf));
}

/**
 * Every date the text can mean, as EDTF; none if it cannot be read. "10/01/1966" means two days, "'66" a year of three centuries.
 * Reads figures, months in English, Russian and Urdu, decades ("the 1970s", "1970-е", "1970 کی دہائی") and ranges. Hedges are dropped.
 */
export function parseDate(text: string): Edtf[] {
  if (text.length > LONGEST) return [];
  const plain = text.trim().toUpperCase();
  const line = lineOf(text);
  const one = plain.startsWith('-') && parseEdtf(plain) ? [plain] : readOne(line);
  // "2001-02" is a month, or two years.
  const mayBeTwo = one.length === 0 ? !/^\d+[-/]\d+[-/]\d+$/.test(line) : /^\d{4}[-/]\d\d$/.test(line);
  const two = mayBeTwo ? readRanges(line) : [];
  return [...new Set([...one, ...two])];
}

const LONG_YEAR = 366;
const LONG_DECADE = 3653;
const days = (span: DateSpan): number => span.end - span.start + 1;

/** Whole calendar years between two dates; 0 if they share a year. */
const yearsApart = (a: DateSpan, b: DateSpan): number =>
  Math.max(0, yearOf(a.start) - yearOf(b.end), yearOf(b.start) - yearOf(a.end));

const WRONG: Graded = { verdict: 'wrong', earned: 0, of: 1 };

function gradeSpan(said: DateSpan, key: DateSpan): Graded {
  const near = (earned: number, note: Note): Graded => ({ verdict: 'near', earned, of: 1, note });
  if (key.earliest <= said.start && said.end <= key.latest) return { verdict: 'right', earned: 1, of: 1 };
  if (contains(said, key)) {
    const missing = said.precision === 'month' ? 'day' : yearOf(said.start) === yearOf(said.end) ? 'month' : 'year';
    const coarser: Note = { code: 'coarser', missing };
    if (said.precision === 'month' || said.precision === 'year' || days(said) <= 2 * days(key)) return near(0.5, coarser);
    return days(said) <= LONG_DECADE && days(key) <= LONG_YEAR ? near(0.25, coarser) : WRONG;
  }
  const years = yearsApart(said, key);
  return years <= 1 && days(said) <= 2 * Math.max(days(key), LONG_YEAR) ? near(0.25, { code: 'close-date', years }) : WRONG;
}

/**
 * Grades the best of the readings of a date. Right: it lies inside what is accepted, as fine or finer (any year of `1970/1989`
 * is right for it), and "about" allows one unit of the date's own precision on either side. Near: it contains the accepted
 * date but is coarser, half a point for a year or month and for a range at most twice as long, a quarter for a decade instead of a
 * year; or it is in the right year but no more than that (`close-date`, 0 years), or one year off, a quarter each: knowing
 * less is worth more than a wrong month. Everything else is wrong, whatever the age of the event.
 */
export function gradeDate(said: readonly Edtf[], accepted: Edtf): Graded {
  const key = parseEdtf(accepted);
  let best = WRONG;
  for (const edtf of said) {
    const span = parseEdtf(edtf);
    const graded = key && span ? gradeSpan(span, key) : WRONG;
    if (graded.earned > best.earned) best = graded;
  }
  return best;
}
