import { foldText } from '../../base/fold-text.ts';

const SMALL = (
  'zero one two three four five six seven eight nine ten ' +
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['hundred', 100] as const
]);
// As folded, from nought: words that stand alone.
const OTHERS = new Map(
  [
    'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    'صفر ایک دو تین چار پانچ چہ سات اٹہ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹہارہ انیس بیس ' +
      'اکیس بائیس تیئیس چوبیس پچیس چہبیس ستائیس اٹہائیس انتیس تیس اکتیس'
  ].flatMap((words) => words.split(' ').map((word, n) => [foldText(word, ''), String(n)] as const))
);

const WORD = [...ENGLISH.keys()].join('|');
// "2 hundred" is for whoever reads scales.
const RUN = new RegExp(`(?<!\\p{L}|\\d ?)(?:${WORD})(?:(?:[ -]| and )(?:${WORD}))*(?!\\p{L})`, 'gu');

/** 60 5 is 65, 5 100 80 is 580, 19 100 is 1900; 3 4 is no number. */
function sum(parts: readonly number[]): number | undefined {
  let total = 0;
  // What comes next must be below this; after five it can only be hundred.
  let below = 100;
  for (const [i, part] of parts.entries()) {
    if (part === 100) {
      if (total >= 100) return undefined;
      total = Math.max(1, total) * 100;
      below = 100;
    } else {
      if (part >= below || (part === 0 && i > 0)) return undefined;
      total += part;
      below = part < 20 ? 0 : 10;
    }
  }
  return total;
}

function readRun(run: string): string {
  const total = sum((run.match(/[a-z]+/g) ?? []).flatMap((word) => ENGLISH.get(word) ?? []));
  return total === undefined ? run : String(total);
}

const decimal = (digits: string): number => Number(digits.replace(',', '.'));
const power = (whole: string, digits: string, exponent: string): string =>
  Number(exponent) > 15 ? whole : String(Number((decimal(digits) * 10 ** Number(exponent)).toPrecision(12)));

/** A line in small letters with its numbers in digits: words up to 999 (to 12 in Russian, to 31 in Urdu), halves, dozens, powers of ten, minus. */
export const inDigits = (line: string): string =>
  line
    .replace(RUN, readRun)
    .replace(/[\p{L}\p{M}]+/gu, (word) => OTHERS.get(foldText(word, '')) ?? word)
    .replace(/(\d) point (?=\d)/g, '$1.')
    .replace(/(\d)(?: ?½| and a half)/g, '$1.5')
    .replace(/half an? (?=[mbtcl]\p{L})/gu, '0.5 ')
    .replace(/half a dozen/g, '6')
    .replace(/(?:(\d+) )?(?<!\p{L})dozen/gu, (_, n = '1') => String(12 * Number(n)))
    .replace(/[⁰¹²³⁴-⁹]+/g, (raised, at: number, whole: string) =>
      /10$/.test(whole.slice(0, at)) ? `^${raised.normalize('NFKC')}` : raised
    )
    .replace(/(\d+(?:[.,]\d+)?) ?[x×*·] ?10\^(\d+)/g, power)
    .replace(/(?<!\p{L})(?:minus|минус|منفی) (?=\d)/gu, '-')
    .replace(/^(.*?)(\d.*) below 0$/, '$1-$2');
