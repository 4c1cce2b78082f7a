import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../base/fold-text.ts';
import { type FactId, parseFactId } from '../../base/ids.ts';
import { type AcceptedName, gradeName, type OtherName } from './name.ts';

function id(slug: string): FactId {
  const read = parseFactId(slug);
  if (!read.ok) throw new Error(slug);
  return read.value;
}
const other = (fact: string, t: string, lang?: string): OtherName => ({ t, fact: id(fact), ...(lang ? { lang } : {}) });

interface Asked {
  usual: string;
  names?: AcceptedName[];
  person?: boolean;
}
const ASKED: Record<string, Asked> = {
  kosygin: { usual: 'Alexei Kosygin', names: [{ t: 'Алексей Косыгин', lang: 'ru' }], person: true },
  shastri: { usual: 'Lal Bahadur Shastri', person: true },
  ayub: { usual: 'Ayub Khan', names: [{ t: 'ایوب خان', lang: 'ur' }], person: true },
  demidov: { usual: 'Andrey Demidov', person: true },
  nicholas: { usual: 'Nicholas II', person: true },
  gwadar: { usual: 'Gwadar', names: [{ t: 'گوادر', lang: 'ur' }] },
  iraq: { usual: 'Iraq' },
  msu: { usual: 'Lomonosov Moscow State University', names: [{ t: 'MSU' }, { t: 'МГУ', lang: 'ru' }] },
  eaeu: { usual: 'Eurasian Economic Union', names: [{ t: 'EAEU' }, { t: 'Eurasia Economic Union' }] },
  bri: { usual: 'Belt and Road Initiative', names: [{ t: 'BRI' }] },
  track: { usual: 'Track 3 diplomacy', names: [{ t: 'Track 3' }] },
  putin: { usual: 'Vladimir Putin', person: true },
  karachi: { usual: 'کراچی', names: [{ t: 'Karachi', lang: 'en' }] },
  moscow: { usual: 'Moscow', names: [{ t: 'Москва', lang: 'ru' }] },
  mills: { usual: 'Pakistan Steel Mills', names: [{ t: 'Pakistan steel mill' }] }
};
const OTHERS: OtherName[] = [
  other('imran', 'Imran Khan'),
  other('iran', 'Iran'),
  other('karakorum', 'Karakorum'),
  other('track-2', 'Track 2 diplomacy'),
  other('pakistan', 'Pakistan'),
  other('pakistan', 'پاکستان', 'ur'),
  other('gawdar', 'Gawdor'),
  other('nicholas-i', 'Nicholas I'),
  other('moscow-city', 'Moscow City'),
  { t: 'Andrey Gromyko' }
];

const RIGHT = { verdict: 'right', earned: 1, of: 1 };
const USUAL = { ...RIGHT, note: { code: 'usual-spelling' } };
const letters = (count: number) => ({ verdict: 'near', earned: 0.5, of: 1, note: { code: 'letters', count } });
const WRONG = { verdict: 'wrong', earned: 0, of: 1 };
const is = (fact: string) => ({ ...WRONG, note: { code: 'other-name', fact: fact } });

const grade = (asked: string, said: string) => {
  const { usual, names = [], person = false } = ASKED[asked] ?? { usual: '' };
  return gradeName(said, names, usual, OTHERS, { person });
};

describe('right as it is', () => {
  test.each([
    ['kosygin', 'Alexei Kosygin'],
    ['kosygin', '  alexei   KOSYGIN. '],
    ['kosygin', 'Kosygin Alexei'],
    ['kosygin', 'Kosygin, Alexei'],
    ['kosygin', 'Kosygin'],
    ['kosygin', 'A. Kosygin'],
    ['kosygin', 'A. N. Kosygin'],
    ['kosygin', 'Kosygin A. N.'],
    ['kosygin', 'Premier Kosygin'],
    ['kosygin', 'Prime Minister Alexei Kosygin'],
    ['shastri', 'Shastri'],
    ['shastri', 'Lal Shastri'],
    ['shastri', 'Lal B. Shastri'],
    ['shastri', 'L. B. Shastri'],
    ['ayub', 'General Ayub Khan'],
    ['gwadar', 'gwadar'],
    ['gwadar', 'the port of Gwadar'],
    ['gwadar', 'The city of Gwadar'],
    ['gwadar', 'Gwadar port'],
    ['gwadar', 'Gwádar'],
    ['iraq', 'the Iraq'],
    ['msu', 'Moscow State University, Lomonosov'],
    ['bri', 'The Belt & Road Initiative'],
    ['bri', 'Belt Road Initiative'],
    ['track', 'track-3 diplomacy'],
    ['track', 'Track 3'],
    ['karachi', 'كراچي'],
    ['karachi', 'کَراچی'],
    ['mills', 'Pakistan Steel Mills']
  ])('%s: %s', (asked, said) => expect(grade(asked, said)).toEqual(RIGHT));
});

describe('right, and the usual spelling is shown', () => {
  test.each([
    ['kosygin', 'Alexi Kosygin'],
    ['kosygin', 'Aleksey Kosigin'],
    ['kosygin', 'Kosigin'],
    ['kosygin', 'Алексей Косыгин'],
    ['kosygin', 'алексеи косыгин'],
    ['kosygin', 'Косыгин'],
    ['kosygin', 'А. Косыгин'],
    ['kosygin', 'Alexei Nikolayevich Kosygin'],
    ['shastri', 'Lal Bahadur Shastry'],
    ['ayub', 'Ayoub Khan'],
    ['ayub', 'ایّوب خان'],
    ['ayub', 'ایوب خاں'],
    ['demidov', 'Андрей Демидов'],
    ['demidov', 'Andrei Demidoff'],
    ['gwadar', 'گوادر'],
    ['gwadar', 'گَوادر'],
    ['iraq', 'Irak'],
    ['msu', 'MSU'],
    ['msu', 'M.S.U.'],
    ['msu', 'the M.S.U.'],
    ['msu', 'мгу'],
    ['eaeu', 'Eurasia Economic Union'],
    ['eaeu', 'EAEU'],
    ['putin', 'Путин'],
    ['putin', 'Владимир Путин'],
    ['karachi', 'Karachi'],
    ['moscow', 'г. Москва'],
    ['mills', 'Pakistan Steel Mill']
  ])('%s: %s', (asked, said) => expect(grade(asked, said)).toEqual(USUAL));
});

describe('near: so many letters', () => {
  test.each([
    ['kosygin', 'Alexei Kosygan', 1],
    ['kosygin', 'Alexei Ksoygin', 1],
    ['kosygin', 'Kosygn', 1],
    ['kosygin', 'Kosygan Alexei', 1],
    ['kosygin', 'Алексей Косыган', 1],
    ['gwadar', 'Gwader', 1],
    ['gwadar', 'Gawadar', 1],
    ['eaeu', 'Eurasian Econmic Unoin', 2],
    ['bri', 'Belt and Road Initative', 1],
    ['demidov', 'Andrei Demidof', 2],
    ['putin', 'Poutine', 2],
    ['karachi', 'کراچہی', 1],
    ['track', 'Track 3 diplomcy', 1],
    ['shastri', 'Lal Bahadur Shastari', 1]
  ])('%s: %s (%i)', (asked, said, count) => expect(grade(asked, said)).toEqual(letters(count)));
});

describe('wrong', () => {
  test.each([
    ['kosygin', 'Alexander Kosygin'],
    ['kosygin', 'Alexei'],
    ['kosygin', 'Khrushchev'],
    ['kosygin', ''],
    ['kosygin', ' ?! '],
    ['kosygin', 'the'],
    ['gwadar', 'Gwalior'],
    ['gwadar', 'Gwdr'],
    ['iraq', 'Iraqi'],
    ['msu', 'Moscow'],
    ['msu', 'MSK'],
    ['track', 'Track 1 diplomacy'],
    ['track', 'Track 33 diplomacy'],
    ['track', 'Track diplomacy'],
    ['nicholas', 'Nicholas III'],
    ['nicholas', 'Nicholas'],
    ['nicholas', 'II'],
    ['bri', 'Belt'],
    ['moscow', 'Leningrad']
  ])('%s: %s', (asked, said) => expect(grade(asked, said)).toEqual(WRONG));
});

describe('wrong, because it is another name of the deck', () => {
  test.each([
    ['iraq', 'Iran', 'iran'],
    ['iraq', 'the Iran', 'iran'],
    ['track', 'Track 2 Diplomacy', 'track-2'],
    ['nicholas', 'Nicholas I', 'nicholas-i'],
    ['ayub', 'Imran Khan', 'imran'],
    ['ayub', 'Khan Imran', 'imran'],
    ['mills', 'Pakistan', 'pakistan'],
    ['mills', 'پاکستان', 'pakistan'],
    ['moscow', 'Moscow City', 'moscow-city'],
    // As near to Gawdor as to Gwadar.
    ['gwadar', 'Gawdar', 'gawdar']
  ])('%s: %s is %s', (asked, said, fact) => expect(grade(asked, said)).toEqual(is(fact)));
});

describe('a name said more or less fully', () => {
  const RULERS = ['Alexander II', 'Alexander III', 'George V', 'George VI'].map((t) => ({ t }));
  const told = (said: string, usual: string, others: readonly OtherName[] = [], person = false, more: AcceptedName[] = []) =>
    gradeName(said, more, usual, others, { person }).verdict;

  test.each([
    ['Alexander the First', 'right'],
    ['Alexander 1', 'right'],
    ['Alexander the 1st', 'right'],
    ['Tsar Alexander I', 'right'],
    ['Emperor Alexander the First', 'right'],
    ['Alexander the Second', 'wrong'],
    ['Alexander 2', 'wrong'],
    ['Alexander 11', 'wrong'],
    ['Alexander', 'wrong'],
    ['Tsar', 'wrong']
  ])('Alexander I: %s is %s', (said, verdict) => expect(told(said, 'Alexander I', RULERS)).toBe(verdict));

  test.each([
    ['Crimean War II', 'CWII', 'right'],
    ['Crimean II', 'CII', 'wrong'],
    ['Crimean Border War II', 'CBWII', 'right'],
    ['Crimean Border War II', 'CBW2', 'right'],
    ['Crimean Border War II', 'CBW', 'wrong'],
    ['Crimean Border War II', 'CBW1', 'wrong'],
    ['the Union of Tea Growers', 'UTG', 'right'],
    ['the Union of Tea Growers', 'U.T.G.', 'right'],
    ['the Union of Tea Growers', 'UT', 'wrong'],
    ['the Union of Tea Growers', 'UTM', 'wrong']
  ])('%s by its first letters: %s is %s', (usual, said, verdict) => expect(told(said, usual)).toBe(verdict));

  test('a sign of letters and digits that another name has too does not say which is meant', () => {
    expect(told('K2', 'Mount K2', [{ t: 'Camp K2' }])).toBe('near');
  });

  test('first letters that another name has too do not say which is meant', () => {
    expect(told('UTG', 'Union of Tea Growers', [{ t: 'Union of Tobacco Growers' }])).toBe('near');
    expect(told('UTG', 'Union of Tea Growers', [{ t: 'UTG' }])).toBe('wrong');
  });

  test.each([
    ['N. Yemen', 'North Yemen', 'right'],
    ['S Yemen', 'North Yemen', 'wrong'],
    ['St. Helena', 'Saint Helena', 'right'],
    ['Mt Godwin Austen', 'Mount Godwin Austen', 'wrong'],
    ['Indo-Pak border', 'Indo-Pakistani border', 'right'],
    ['Pak', 'Pakistan', 'wrong'],
    ['N Y', 'North Yemen', 'wrong'],
    ['vit D', 'vitamin D', 'right'],
    ['K2', 'Mount K2', 'right'],
    ['K', 'Mount K2', 'wrong'],
    ['2', 'Mount K 2', 'wrong'],
    ['Mount', 'Mount K2', 'wrong'],
    ['vit E', 'vitamin D', 'wrong'],
    ['Chapter I', 'Chapter II', 'wrong'],
    ['Republic of Chad', 'Chad', 'right'],
    ['Islamic Republic of Mauritania', 'Mauritania', 'right'],
    ['Republic of China', 'China', 'wrong'],
    ['Eurasian Union (EU)', 'Eurasian Union', 'near']
  ])('%s for %s is %s', (said, usual, verdict) => expect(told(said, usual)).toBe(verdict));

  test.each([
    ['MSU (Moscow State University)', 'right'],
    ['Moscow State University (MSU)', 'right'],
    ['Moscow State University (MIT)', 'wrong'],
    ['MSU Moscow State University', 'right'],
    ['M S U Moscow State University', 'right'],
    ['MSU MSU MSU', 'wrong']
  ])('a name and its other name: %s is %s', (said, verdict) =>
    expect(told(said, 'Moscow State University', [], false, [{ t: 'MSU' }])).toBe(verdict)
  );

  test.each([
    ['Vincent van Gogh', 'van Gogh', 'right'],
    ['Federico García Lorca', 'Garcia Lorca', 'right'],
    ['Federico García Lorca', 'Federico', 'wrong'],
    ['Herbert George Wells', 'HG Wells', 'right'],
    ['Herbert George Wells', 'GH Wells', 'wrong'],
    ['Herbert George Wells', 'Prof. H. G. Wells', 'right'],
    ['Faiz Ahmad', 'Maulana Faiz Ahmad', 'right'],
    ['Faiz Ahmad', 'Faiz Ahmad sahib', 'right'],
    ['Jawaharlal Nehru', 'Nehruji', 'right'],
    ['Jawaharlal Nehru', 'Nehru ji', 'right'],
    ['Shivaji', 'Shivaji', 'right'],
    ['Георгий Жуков', 'Маршал Жуков', 'right'],
    ['ایوب خان', 'جنرل ایوب خان', 'right'],
    ['Anna Pavlova', 'Miss Pavlova', 'right'],
    ['Anna Pavlova', 'Miss', 'wrong'],
    ['Charles de Gaulle', 'de Gualle', 'near']
  ])('%s: %s is %s', (usual, said, verdict) => expect(told(said, usual, [], true)).toBe(verdict));

  test('a surname with a middle name before it is no surer than the surname', () => {
    expect(told('Hasan Mirza', 'Ali Hasan Mirza', [{ t: 'Babar Mirza' }], true)).toBe('near');
    expect(told('Hasan Mirza', 'Ali Hasan Mirza', [{ t: 'Babar Khan' }], true)).toBe('right');
  });

  test('the end of an alternate is no surname where the usual name has it in the middle', () => {
    expect(told('Ali', 'Liaquat Ali Khan', [], true, [{ t: 'Liaquat Ali' }])).toBe('wrong');
    expect(told('Liaquat Ali', 'Liaquat Ali Khan', [], true, [{ t: 'Liaquat Ali' }])).toBe('right');
  });

  test('a pen name that is both ends of the name is its surname', () => {
    expect(told('Mir', 'Mir Taqi Mir', [], true)).toBe('right');
  });

  test('an initial among the alternates stands for the name that it is short for', () => {
    const khan = (said: string) => told(said, 'Abdul Qadeer Khan', [], true, [{ t: 'A. Q. Khan' }]);
    expect(['AQ Khan', 'Dr. A. Q. Khan', 'Dr. Abdul Q. Khan', 'Ahmed Khan', 'Ali Qasim Khan'].map(khan)).toEqual([
      ...['right', 'right', 'right'],
      ...['wrong', 'wrong']
    ]);
    expect(told('John Smith', 'J. Smith', [], true)).toBe('right');
  });

  test('Muhammad may be said before a name, where enough is left', () => {
    expect(told('Mohammad Nawaz Sharif', 'Nawaz Sharif', [], true)).toBe('right');
    expect(told('میاں محمد نواز شریف', 'نواز شریف', [], true)).toBe('right');
    expect(told('Muhammad Ali', 'Liaquat Ali', [], true)).toBe('wrong');
  });

  test('a number is a word that may be misspelt, or said in another way', () => {
    expect(told('Frist World War', 'First World War', [{ t: 'Second World War' }])).toBe('near');
    expect(told('1st Wolrd War', 'First World War', [{ t: 'Second World War' }])).toBe('near');
    expect(told('Sixth Army Corps', 'Fifth Army Corps')).toBe('wrong');
  });

  test('the name of which more words fit is meant', () => {
    expect(told('A. M. Yahya Khan', 'Agha Muhammad Yahya Khan', [{ t: 'Ayub Khan' }], true)).toBe('right');
    expect(told('A. Khan', 'Agha Muhammad Yahya Khan', [{ t: 'Ayub Khan' }], true)).toBe('near');
  });

  test.each([
    // Letters in the wrong order, but the same: more than one edit, or too short a word for any.
    ['Indira Gandhi', 'Indira Ghandi', true, 'near'],
    ['Ayub Khan', 'Ayub Kahn', true, 'near'],
    ['Rail and Road Board', 'Rail and Raod Board', false, 'near'],
    ['Iraq Airways', 'Iran Airways', false, 'wrong'],
    ['Mali', 'Lima', false, 'wrong'],
    // Urdu does not write most vowels: a word of three letters is not short.
    ['جواہر لعل نہرو', 'جواہر لال نہرو', true, 'near'],
    ['گلگت', 'گلگٹ', false, 'near'],
    ['روس', 'روم', false, 'wrong']
  ])('%s: %s (person: %s) is %s', (usual, said, person, verdict) => expect(told(said, usual, [], person)).toBe(verdict));
});

test('a surname that another name in the deck has too does not say who is meant', () => {
  expect(grade('ayub', 'Khan')).toEqual({ verdict: 'near', earned: 0.5, of: 1 });
  expect(gradeName('Khan', [], 'Ayub Khan', [], { person: true })).toEqual(RIGHT);
});

test('a part of a name that is no person counts only as an alternate', () => {
  expect(gradeName('Union', [], 'Soviet Union')).toEqual(WRONG);
  expect(gradeName('Union', [{ t: 'Union' }], 'Soviet Union')).toEqual(RIGHT);
});

test('another name without a fact vetoes without a note', () => {
  expect(gradeName('Andrey Gromyko', [], 'Andrey Gromyka', OTHERS)).toEqual(WRONG);
});

test('two names with one transliteration key: what is typed must be the letters of one', () => {
  const petrov = [other('petrov-2', 'Alexey Petrov')];
  expect(gradeName('Aleksei Petrov', [], 'Aleksei Petrov', petrov)).toEqual(RIGHT);
  expect(gradeName('Alexey Petrov', [], 'Aleksei Petrov', petrov)).toEqual(is('petrov-2'));
  expect(gradeName('Alexi Petrov', [], 'Aleksei Petrov', petrov)).toEqual(is('petrov-2'));
});

test('a name without letters is matched as it stands', () => {
  expect(gradeName(' → ', [], '→')).toMatchObject({ verdict: 'right' });
  expect(gradeName('←', [], '→')).toEqual(WRONG);
});

test('how many letters may differ depends on the length of the whole and of each word', () => {
  expect(gradeName('Stalngrat', [], 'Stalingrad')).toEqual(letters(2));
  expect(gradeName('Islmabat', [], 'Islamabad')).toEqual(WRONG);
  expect(gradeName('Islamabat', [], 'Islamabad')).toEqual(letters(1));
  expect(gradeName('Iran Airways', [], 'Iraq Airways')).toEqual(WRONG);
  expect(gradeName('Iraq Airwoys', [], 'Iraq Airways')).toEqual(letters(1));
});

test('an empty key fits nothing', () => {
  expect(gradeName('ь', [], 'ъ')).toEqual(WRONG);
  expect(gradeName('and', [], 'of')).toEqual(WRONG);
});

// Few letters, so that names are near each other and near numerals.
const word = fc.string({ unit: fc.constantFrom('a', 'e', 'i', 'v', 'k', 'h', 'n', '2'), minLength: 1, maxLength: 7 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const squeezed = (text: string) => foldText(text).replaceAll(' ', '');

test('another name of the deck, typed exactly, is never accepted, not even half', () => {
  fc.assert(
    fc.property(
      name,
      fc.array(name, { maxLength: 2 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (usual, alternates, others, person) => {
        const own = new Set([usual, ...alternates].map(squeezed));
        for (const said of others) {
          if (own.has(squeezed(said))) continue;
          expect(
            gradeName(
              said,
              alternates.map((t) => ({ t })),
              usual,
              others.map((t) => ({ t })),
              { person }
            )
          ).toEqual(WRONG);
        }
      }
    ),
    { numRuns: 1000 }
  );
});

test('every accepted name is right, whatever else the deck holds', () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 4 }), (usual, alternates, others) => {
      for (const said of [usual, ...alternates])
        expect(
          gradeName(
            said.toUpperCase(),
            alternates.map((t) => ({ t })),
            usual,
            others.map((t) => ({ t }))
          ).verdict
        ).toBe('right');
    })
  );
});

test('grades any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (said) => (grade('kosygin', said), true)));
  for (const c of ['a', ' ', 'ё', "'", '٣', 'the ', '🙂']) {
    expect(grade('kosygin', c.repeat(100_000)).verdict).not.toBe('right');
  }
});
