import type { Deck } from '../../content/deck.ts';
import type { Fact } from '../../content/fact.ts';
import type { Asked, CategoriseQuestion, MatchQuestion, Question, TrueFalseQuestion, TypedQuestion, Value } from '../question.ts';
import { checkDate, checkQuantity, checkSlider, checkUnits } from './exact.ts';
import type { Judgement } from './judgement.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { checkOptions, idOf, judgeAsked } from './options.ts';
import { checkBefore, checkOrder } from './sequence.ts';
import { checkMulti, checkNameAll, checkNot, checkRows, checkSwap, type Judge } from './several.ts';
import { checkNames } from './typed.ts';
import { sound, unsound, type Verdict } from './verdict.ts';

/** A deck made ready to judge any number of questions about it. */
export interface Oracle {
  known: Knowledge;
  /** What is already judged, by question and value. */
  judged: Map<string, Judgement>;
  /** The same for names that are typed: they are seldom other ones from one seed to the next. */
  names: Map<string, Verdict>;
}

/** Works out everything that follows from the deck: once per deck, then `consult` is cheap. */
export const prepareOracle = (deck: Deck): Oracle => ({ known: knowledgeOf(deck), judged: new Map(), names: new Map() });

function judgeOnce({ known, judged }: Oracle, fact: Fact, asked: Asked, value: Value): Judgement {
  const shown = value.kind === 'ref' ? value.show : value.kind === 'member' ? JSON.stringify(value.text) : '';
  const key = `${asked.want} ${fact.id} ${asked.facet} ${idOf(asked.object)} ${idOf(value)} ${shown}`;
  const before = judged.get(key);
  if (before) return before;
  const judgement = judgeAsked(known, fact, asked, value);
  judged.set(key, judgement);
  return judgement;
}

/** Whose words a fact is: who said or proposes it; but what the source reports of a proposal, as its claim, is the source's. */
function voicesOf({ deck }: Knowledge, fact: Fact): (string | undefined)[] {
  const { source } = fact;
  const paper = source === 'background' ? undefined : deck.sources.find(({ id }) => id === source.id)?.voice;
  if (!('by' in fact)) return [paper];
  return fact.kind === 'proposal' && fact.stance !== 'proposal' && fact.stance !== 'plan' ? [fact.by, paper] : [fact.by];
}

/** The words are named as whose they are, unless the fact is plain truth. */
function stanceFault(known: Knowledge, fact: Fact, { stance, voice, type }: Question): string | undefined {
  if (stance !== fact.stance) return `the fact is ${fact.stance}, the question ${stance}`;
  if (stance === 'fact') return voice === undefined ? undefined : `plain truth needs no voice, but ${voice} is named`;
  // "What is this in the source?" asks just that, and need not say whose words they are.
  if (type === 'kind' && voice === undefined) return undefined;
  const voices = voicesOf(known, fact);
  return voices.includes(voice) ? undefined : `the voice is ${voices.join(' or ')}, but the question names ${voice}`;
}

/** A true statement is the key itself; a false one is false by a proof, and can be put right in one way. */
function checkTruth(oracle: Oracle, fact: Fact, question: TrueFalseQuestion, keyId: string): Verdict {
  const { shown, truth, reason, fixes } = question;
  const judgement = judgeOnce(oracle, fact, question.asked, shown);
  const id = idOf(shown);
  if (truth) {
    if (judgement.truth !== 'true') return unsound('truth-wrong', `${id} is not true: ${judgement.because}`, [], [id]);
    return reason.kind === 'key' && !fixes
      ? sound([id], [id])
      : unsound('truth-wrong', 'true, and yet to be put right', [id], [id]);
  }
  if (judgement.truth === 'true') return unsound('truth-wrong', `${id} is true: ${judgement.because}`, [id], []);
  if (reason.kind === 'key') return unsound('truth-wrong', `${id} counts as false, but no proof is named`);
  if (judgement.truth === 'possible' || !judgement.proofs.includes(reason.proof.by))
    return unsound('wrong-option-unproven', `${id} claims ${reason.proof.by}: ${judgement.because}`);
  if (!fixes) return unsound('none-right', 'a false statement offers nothing to put it right with');
  return checkOptions(fixes, (value) => judgeOnce(oracle, fact, question.asked, value), oracle.known, keyId);
}

function checkTyped({ known, names }: Oracle, fact: Fact, question: TypedQuestion): Verdict {
  const { accept, asked } = question;
  switch (accept.kind) {
    case 'date':
      return checkDate(fact, accept.edtf);
    case 'quantity':
      return checkQuantity(known, fact, accept.quantity);
    case 'names': {
      const key = JSON.stringify([asked, accept]);
      const verdict = names.get(key) ?? checkNames(known, fact, question, accept);
      names.set(key, verdict);
      return verdict;
    }
  }
}

/** Lines that are asked together rest on the words of one speaker; but who speaks may be just what is asked. */
function checkTogether(oracle: Oracle, question: MatchQuestion | CategoriseQuestion, judge: Judge): Verdict {
  const { known } = oracle;
  for (const { asked } of question.rows) {
    const fact = known.facts.get(asked.fact);
    const asksSpeaker = asked.facet === 'by' && fact !== undefined && 'by' in fact;
    const stance = fact && stanceFault(known, fact, asksSpeaker ? { ...question, voice: fact.by } : question);
    if (stance !== undefined) return unsound('stance-wrong', `${asked.fact}: ${stance}`);
  }
  return checkRows(known, judge, question);
}

function checkView(oracle: Oracle, fact: Fact, question: Question): Verdict {
  const { known } = oracle;
  const { asked } = question;
  const judge: Judge = (about, what, value) => judgeOnce(oracle, about, what, value);
  const keyId = asked.want === 'object' ? idOf(asked.object) : `ref:${asked.fact}`;
  const flawed = (verdict: Verdict, fault: string | undefined): Verdict =>
    verdict.problem || fault === undefined ? verdict : { ...verdict, problem: 'key-wrong', detail: fault };
  switch (question.type) {
    case 'choice':
    case 'gap':
      return checkOptions(question.options, (value) => judgeOnce(oracle, fact, question.asked, value), known, keyId);
    case 'multi':
      return checkMulti(judge, fact, question);
    case 'not':
      return checkNot(judge, fact, question);
    case 'match':
    case 'categorise':
      return checkTogether(oracle, question, judge);
    case 'swap':
      return checkSwap(known, fact, question);
    case 'name-all':
      return checkNameAll(known, fact, question);
    case 'before':
      return checkBefore(known, question);
    case 'order':
      return checkOrder(known, fact, question);
    case 'kind': {
      const own = question.options.find(({ reason }) => reason.kind === 'key');
      return checkOptions(
        question.options,
        (value) => judgeOnce(oracle, fact, question.asked, value),
        known,
        own ? idOf(own.value) : ''
      );
    }
    case 'true-false':
      return checkTruth(oracle, fact, question, keyId);
    case 'typed':
      return checkTyped(oracle, fact, question);
    case 'number':
      return flawed(checkQuantity(known, fact, question.quantity), checkUnits(known, question));
    case 'date':
      return flawed(checkDate(fact, question.edtf), checkSlider(question));
  }
}

/** Is there exactly one right answer, is it the one that counts as right, and is every wrong one proved wrong? */
export function consult(oracle: Oracle, question: Question): Verdict {
  const { known } = oracle;
  const fact = known.facts.get(question.asked.fact);
  if (!fact) return unsound('no-such-thing', `no fact ${question.asked.fact}`);
  if (question.deck !== known.deck.id || question.card.split('/')[1] !== fact.id)
    return unsound('no-such-thing', `card ${question.card} is not of ${known.deck.id}/${fact.id}`);
  const stance = stanceFault(known, fact, question);
  if (stance !== undefined) return unsound('stance-wrong', stance);
  // What is asked must itself be so; a mark is judged among the options.
  if (question.type !== 'kind') {
    const own = judgeOnce(oracle, fact, { ...question.asked, want: 'object' }, question.asked.object);
    if (own.truth !== 'true')
      return unsound('key-not-entailed', `${idOf(question.asked.object)} is not the ${question.asked.facet}: ${own.because}`);
  }
  return checkView(oracle, fact, question);
}

const prepared = new WeakMap<Deck, Oracle>();

/** The same with a deck as it is; it is made ready at its first question. */
export function checkQuestion(deck: Deck, question: Question): Verdict {
  const oracle = prepared.get(deck) ?? prepareOracle(deck);
  prepared.set(deck, oracle);
  return consult(oracle, question);
}
