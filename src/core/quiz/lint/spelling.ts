import { osa } from '../../base/distance.ts';
import { foldText } from '../../base/fold-text.ts';
import type { Deck } from '../../content/deck.ts';
import { isNamed, namesOf } from '../deck-index.ts';
import { slipsAllowed } from '../grading/name.ts';
import { errorRule } from './rule.ts';

interface Spelt {
  t: string;
  letters: string;
  fact: string;
}

const letters = (t: string, lang: string): string => foldText(t, lang).replaceAll(' ', '');

const spellings = ({ facts, lang: own }: Deck): Spelt[] =>
  facts
    .filter(isNamed)
    .flatMap((fact) => namesOf(fact).map(({ t, lang = own }) => ({ t, letters: letters(t, lang), fact: fact.id })));

/** The spellings of a deck, and those that a slip makes of one. */
interface Spellings {
  all: readonly Spelt[];
  near(letters: string): readonly Spelt[];
}

function prepare(deck: Deck): Spellings {
  const all = spellings(deck);
  const found = new Map<string, readonly Spelt[]>();
  const near = (name: string): readonly Spelt[] => {
    const most = slipsAllowed(name.length);
    const known = found.get(name) ?? all.filter((one) => osa(name, one.letters, most) <= most);
    found.set(name, known);
    return known;
  };
  return { all, near };
}

// Thousands of questions share the names of one deck.
const SPELLINGS = new WeakMap<Deck, Spellings>();

/** E14: no slip of the pen turns a name that is to be typed into the name of something else. */
export const spelling = errorRule('E14', ({ deck, question }) => {
  if (question.type !== 'typed' || question.accept.kind !== 'names') return [];
  const known = SPELLINGS.get(deck) ?? prepare(deck);
  SPELLINGS.set(deck, known);
  const { names, values } = question.accept;
  const own = names.map(({ t, lang = deck.lang }) => ({ t, letters: letters(t, lang) }));
  const meant = new Set(values.flatMap((value) => (value.kind === 'ref' ? [String(value.fact)] : [])));
  // Who shares a whole name is the same thing, or cannot be asked for by it at all.
  for (const { letters: name, fact } of known.all) if (own.some((one) => one.letters === name)) meant.add(fact);
  return own.flatMap((name) => {
    const other = known.near(name.letters).find(({ fact }) => !meant.has(fact));
    if (!other) return [];
    return [
      `a slip in "${name.t}" makes "${other.t}" of it, which is "${other.fact}": write the fuller name, or take the alternate out.`
    ];
  });
});
