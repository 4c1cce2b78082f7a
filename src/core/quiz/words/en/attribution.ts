import type { FactId } from '../../../base/ids.ts';
import type { Facet, Fact } from '../../../content/fact.ts';
import { plain, type Text } from '../../../content/text.ts';
import { closureOf } from '../../closure.ts';
import { type DeckIndex, sourceVoice, voiceOf } from '../../deck-index.ts';
import { firstWord, mapText, say } from '../say.ts';
import { named } from './names.ts';

/** Whose words are named before a question or sentence: the speaker's; but a plan is known to us from the source alone. */
const speakerOf = (index: DeckIndex, fact: Fact): FactId | undefined =>
  fact.stance === 'plan' ? sourceVoice(index, fact) : voiceOf(index, fact);

/** "According to …", by stance; nothing for plain fact and for what is disputed, which is asked as that. */
function phrase(index: DeckIndex, fact: Fact): Text | undefined {
  const speaker = speakerOf(index, fact);
  if (fact.stance === 'fact' || fact.stance === 'disputed') return undefined;
  if (speaker === undefined) return 'as is claimed';
  const who = named(index, speaker);
  switch (fact.stance) {
    case 'opinion':
      return say`in the opinion of ${who}`;
    case 'statement':
      // Who reports the words of another has words of his own.
      return 'by' in fact ? say`in the words of ${who}` : say`according to ${who}`;
    default:
      return say`according to ${who}`;
  }
}

/** A whole sentence, in the name of whoever says so. */
export function attributed(index: DeckIndex, fact: Fact, sentence: Text): Text {
  const whose = phrase(index, fact);
  if (whose === undefined) return sentence;
  if (fact.kind === 'proposal' || (fact.stance !== 'plan' && fact.stance !== 'proposal')) return say`${whose}, ${sentence}`;
  return say`${whose}, the ${fact.stance} is this: ${sentence}`;
}

const names = (index: DeckIndex, id: FactId, text: Text): boolean => {
  const { fold, foldedNames } = closureOf(index);
  const words = ` ${fold(plain(text))} `;
  return [...foldedNames(id)].some((name) => name !== '' && words.includes(` ${name} `));
};

/** Does the question say itself whose words it rests on, or ask just that? */
function speaksForItself(index: DeckIndex, fact: Fact, facet: Facet, question: Text): boolean {
  const speaker = speakerOf(index, fact);
  if (speaker === undefined) return fact.stance === 'fact';
  if ('by' in fact && fact.kind === 'proposal') {
    // "What is Pakistan planning?" says whose plan it is.
    if (fact.kind === 'proposal' && facet !== 'by' && fact.stance !== 'claim' && names(index, fact.by, question)) return true;
  }
  return names(index, speaker, question);
}

// Words that lose their capital behind "According to …,"; before any other the phrase would stand in the way.
const LOWERED = /^(Who|Whom|Whose|What|Which|When|Where|Why|How|In|On|At|To|Of|By|For|From|With|Between|The|A|An)$/;

const isTheSpeaker = (index: DeckIndex, fact: Fact, facet: Facet): boolean => {
  const speaker = speakerOf(index, fact);
  return facet === 'by' && 'by' in fact && speaker !== undefined && closureOf(index).same(fact.by, speaker);
};

/** A question (with its mark at the end) that says whose words it rests on, unless it says so itself. */
export function asked(index: DeckIndex, fact: Fact, facet: Facet, question: Text): Text {
  const whose = isTheSpeaker(index, fact, facet)
    ? // Who says so is the answer, which the question must not hold; but it is asked of this text, where there is but one.
      fact.source === 'background' || index.deck.sources.length > 1
      ? undefined
      : 'in the text'
    : phrase(index, fact);
  if (whose === undefined || speaksForItself(index, fact, facet, question)) return question;
  const first = firstWord(question);
  if (LOWERED.test(first) || first === first.toLowerCase())
    return say`${whose}, ${mapText(question, (t, i) => (i === 0 ? t.charAt(0).toLowerCase() + t.slice(1) : t))}`;
  return mapText(question, (t, _, last) => (last ? t.replace(/[?.]$/, (end) => `, ${plain(whose)}${end}`) : t));
}
