import type { Given } from '#core/base/answer.ts';
import { type CardId, deckOf, type EventId } from '#core/base/ids.ts';
import { type FacedCard, facedCards } from '#core/content/deck.ts';
import type { Text } from '#core/content/text.ts';
import type { Part } from '#core/log/event.ts';
import { timesLured } from '#core/scheduling/lures.ts';
import type { Run } from '#core/scheduling/state.ts';
import { type DeckIndex, indexDeck } from '#core/quiz/deck-index.ts';
import { type Check, GEN, type Graded, type Question, type Value, valueId } from '#core/quiz/question.ts';
import { type QuestionSpec, remake } from '#core/quiz/quiz.ts';
import { type Words, wordsFor } from '#core/quiz/words/index.ts';
import { whenIdle } from '#platform/idle.ts';
import type { Learner } from '#store/learner.svelte.ts';

// The first question needs no grader: it is fetched while the learner reads.
const graders = () => import('#core/quiz/graders.ts');

export type Stage =
  | { kind: 'opening' }
  /** There is no quiz to carry on. */
  | { kind: 'none' }
  | { kind: 'asking'; missing?: Exclude<Check, { kind: 'ready' }>['why'] }
  | { kind: 'saving' }
  /** The answer is on the disk, and may be shown. */
  | { kind: 'told'; graded: Graded; event: EventId; overridden: boolean; lure?: Value }
  | { kind: 'failed' }
  | { kind: 'done' };

/** What the learner has put in so far, before it is checked. */
export interface Draft {
  pick?: string;
  text: string;
  unit?: string;
  edtf: string;
  truth?: boolean;
  fix?: string;
  /** Of several: what is ticked, who belongs to what, the order so far, and what is typed into each field. */
  picks: readonly string[];
  pairs: readonly [string, string][];
  sequence: readonly string[];
  texts: readonly string[];
}

const EMPTY: Draft = { text: '', edtf: '', picks: [], pairs: [], sequence: [], texts: [] };

/** What stands in the answer area before the learner has done anything. */
function draftFor(question: Question): Draft {
  switch (question.type) {
    case 'number':
      return { ...EMPTY, unit: question.units.length === 1 ? (question.units[0] ?? '') : '' };
    case 'order':
      return { ...EMPTY, sequence: question.items.map(({ value }) => valueId(value)) };
    case 'name-all':
      return { ...EMPTY, texts: question.values.map(() => '') };
    default:
      return EMPTY;
  }
}

/** How many things there are to choose from, for each choice. */
function optionsIn(question: Question): { options?: number } {
  if ('options' in question) return { options: question.options.length };
  if ('choices' in question) return { options: question.choices.length };
  return question.type === 'order' ? { options: question.items.length } : {};
}

/** A wrong option that was chosen so often is no slip. */
const LURED = 2;

/** What the answer says of each card; first of the one by which the question is made again. */
function partsOf({ card }: Question, given: Given, graded: Graded): Part[] {
  const parts = graded.parts ?? [{ card, given, ...graded }];
  const isOther = (part: { card: CardId }): number => (part.card === card ? 0 : 1);
  return [...parts]
    .sort((a, b) => isOther(a) - isOther(b))
    .map((part) => ({
      card: part.card,
      given: part.given,
      outcome: { verdict: part.verdict, earned: part.earned, of: part.of }
    }));
}

/** A quiz under way: one question at a time, each answer saved before it is told. Made by the page, for the page. */
export class RunningQuiz {
  stage = $state.raw<Stage>({ kind: 'opening' });
  draft = $state.raw<Draft>(EMPTY);
  at = $state(0);
  question = $state.raw<Question | undefined>();
  index = $state.raw<DeckIndex | undefined>();
  cards = $state.raw<ReadonlyMap<CardId, FacedCard>>();
  /** What the answer was that is told now. */
  lastGiven = $state.raw<Given>({ kind: 'unknown' });
  words: Words = wordsFor('en');
  #learner: Learner;
  #shownAt = 0;
  #clock: () => number;

  constructor(learner: Learner, clock: () => number) {
    this.#learner = learner;
    this.#clock = clock;
  }

  get specs(): readonly QuestionSpec[] {
    return this.#learner.quiz?.questions ?? [];
  }

  get run(): Run | undefined {
    const id = this.#learner.quiz?.id;
    return this.#learner.memory.runs.find((run) => run.id === id);
  }

  /** Carries on where the log says that the learner is. */
  async open(): Promise<void> {
    const { quiz } = this.#learner;
    if (!quiz) {
      this.stage = { kind: 'none' };
      return;
    }
    const deck = await this.#learner.deck(quiz.deck);
    if (!deck.ok) {
      this.stage = { kind: 'none' };
      return;
    }
    this.index = indexDeck(deck.value);
    this.cards = facedCards(deck.value);
    this.words = wordsFor(deck.value.lang);
    this.#show(this.run?.answers.length ?? 0);
  }

  #show(at: number): void {
    const { index } = this;
    if (!index) return;
    for (let next = at; next < this.specs.length; next += 1) {
      const spec = this.specs[next];
      // A question that the deck no longer proves is passed over.
      const question = spec && remake(index, spec);
      if (!question) continue;
      this.at = next;
      this.question = question;
      this.draft = draftFor(question);
      this.#shownAt = this.#clock();
      this.stage = { kind: 'asking' };
      whenIdle(graders);
      return;
    }
    this.at = this.specs.length;
    this.stage = { kind: 'done' };
  }

  say = (value: Parameters<Words['value']>[1]): Text => (this.index ? this.words.value(this.index, value) : '');

  get given(): Given {
    const { pick, text, unit, edtf, truth, fix, picks, pairs, sequence, texts } = this.draft;
    switch (this.question?.type) {
      case 'choice':
      case 'kind':
      case 'not':
      case 'before':
      case 'gap':
      case 'swap':
        return { kind: 'pick', value: pick ?? '' };
      case 'multi':
        return { kind: 'picks', values: [...picks] };
      case 'match':
      case 'categorise':
        return { kind: 'pairs', pairs: [...pairs] };
      case 'order':
        return { kind: 'sequence', values: [...sequence] };
      case 'name-all':
        return { kind: 'texts', texts: [...texts] };
      case 'true-false':
        return fix === undefined ? { kind: 'truth', truth: truth ?? true } : { kind: 'truth', truth: truth ?? true, fix };
      case 'number':
        return { kind: 'number', text, unit: unit ?? '' };
      case 'date':
        return { kind: 'date', edtf };
      default:
        return { kind: 'text', text };
    }
  }

  async answer(given: Given): Promise<void> {
    const { question, index } = this;
    const { quiz } = this.#learner;
    if (!question || !index || !quiz || this.stage.kind === 'saving' || this.stage.kind === 'told') return;
    const { check, grade } = await graders();
    const ready = check(index, question, given);
    if (ready.kind === 'incomplete') {
      this.stage = { kind: 'asking', missing: ready.why };
      return;
    }
    this.lastGiven = given;
    const graded = grade(index, question, given);
    const { verdict } = graded;
    this.stage = { kind: 'saving' };
    const saved = await this.#learner.answer({
      parts: partsOf(question, given, graded),
      mode: quiz.mode,
      view: question.type,
      question: `${question.type}/${question.template}#${question.seed}`,
      run: quiz.id,
      gen: GEN,
      deckRev: question.rev,
      ms: Math.max(0, Math.round(this.#clock() - this.#shownAt)),
      ...optionsIn(question)
    });
    const event = saved.ok ? saved.value[0] : undefined;
    if (!event) {
      this.stage = { kind: 'failed' };
      return;
    }
    // Where the aim is to know them all, a question comes again until it is right once.
    if ((quiz.mode === 'fix' || quiz.mode === 'learn') && verdict !== 'right') {
      const spec = this.specs[this.at];
      const again = spec && { ...spec, seed: `${spec.seed}+` };
      if (again) await this.#learner.setQuiz({ ...quiz, questions: [...quiz.questions, again] });
    }
    if (quiz.mode === 'test') this.#show(this.at + 1);
    else this.stage = { kind: 'told', graded, event: event.id, overridden: false, ...this.#lureOf(question, given) };
  }

  /** The wrong option that was chosen, if it was not for the first time: what it is mixed up with has to be told. */
  #lureOf(question: Question, given: Given): { lure?: Value } {
    if (given.kind !== 'pick' || !('options' in question)) return {};
    const option = question.options.find(({ value }) => valueId(value) === given.value);
    const again = timesLured(this.#learner.memory, question.card, given) >= LURED;
    return option && again ? { lure: option.value } : {};
  }

  async countAsRight(): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'told' || stage.overridden) return;
    const saved = await this.#learner.override(stage.event);
    if (saved.ok) this.stage = { ...stage, overridden: true };
  }

  next(): void {
    if (this.stage.kind === 'told') this.#show(this.at + 1);
  }

  retry(): void {
    if (this.stage.kind === 'failed') this.stage = { kind: 'asking' };
  }

  /** The question of an answer in the log, made again. */
  questionOf(card: string, said: string): Question | undefined {
    const { index } = this;
    const [head = '', seed = ''] = said.split('#');
    const slash = head.indexOf('/');
    const type = head.slice(0, slash);
    const spec = this.specs.find((one) => one.card === card && one.type === type && one.seed === seed);
    return index && spec && deckOf(spec.card) === index.deck.id ? remake(index, spec) : undefined;
  }
}
