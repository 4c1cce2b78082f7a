import type { Given, Verdict } from '../base/answer.ts';
import type { CardId, DeckId, FactId } from '../base/ids.ts';
import type { Facet, Mark, Quantity, Stance } from '../content/fact.ts';
import type { Text } from '../content/text.ts';

// A question is data, made from (deck, card, type, seed); the words come from `words/<lang>.ts`.

/** Goes into every answer: raise it whenever the same seed would give another question. */
export const GEN = 2;

/** Which wording of a fact an option shows. */
export type Show =
  'name' | 'role' | 'definition' | 'label' | 'happened' | 'of' | 'action' | 'reason' | 'says' | 'gist' | 'dispute' | 'passage';

export type Value =
  | { kind: 'ref'; fact: FactId; show: Show }
  | { kind: 'date'; edtf: string }
  | { kind: 'quantity'; value: number; unit: string; approx?: boolean }
  | { kind: 'member'; id: string; text: Text }
  | { kind: 'mark'; mark: Mark }
  /** What the fact says is done, with `subject` doing it to `object`. */
  | { kind: 'roles'; fact: FactId; subject: FactId; object: FactId };

/** The identity of a value: what an answer holds. Two values with one id are the same answer. */
export function valueId(value: Value): string {
  switch (value.kind) {
    case 'ref':
      return `ref:${value.fact}`;
    case 'date':
      return `date:${value.edtf}`;
    case 'quantity':
      return `quantity:${value.value} ${value.unit}`;
    case 'member':
      return `member:${value.id}`;
    case 'mark':
      return `mark:${value.mark}`;
    case 'roles':
      return `roles:${value.subject}>${value.object}`;
  }
}

/** Why an option is wrong. No proof, no option. */
export type Proof =
  /** The relation has one object (or subject) for what is asked, or the place one member, and this is another. */
  | { by: 'functional' }
  /** The deck names all that hold, and this is not among them. */
  | { by: 'closed' }
  /** The author says in so many words that it is false. */
  | { by: 'not' }
  /** Dates or quantities that share no value with what is accepted. */
  | { by: 'disjoint' };

export type Option = { value: Value; reason: { kind: 'key' } | { kind: 'false'; proof: Proof } };

/** Where what is false is asked for: the key has the proof, and the others hold. */
export type NotOption = { value: Value; reason: { kind: 'key'; proof: Proof } | { kind: 'true' } };

/** The statement a question is about, as (fact, facet, object); and which end of it the learner must give. */
export interface Asked {
  fact: FactId;
  facet: Facet;
  /** `fact.facet`'s true value. Where a facet has several (who took part, a set's members), the one this question is about. */
  object: Value;
  /** `object`: what is the value of this facet? `subject`: which fact has this value? */
  want: 'object' | 'subject';
}

interface Base {
  gen: typeof GEN;
  deck: DeckId;
  rev: number;
  seed: string;
  card: CardId;
  /** Names the stem in the word pack: `event.when`, `event.when.which` … */
  template: string;
  stance: Stance;
  /** Whose words the stem must name; absent for stance `fact`. */
  voice?: FactId;
  asked: Asked;
}

export interface ChoiceQuestion extends Base {
  type: 'choice';
  options: Option[];
}
export interface KindQuestion extends Base {
  type: 'kind';
  options: Option[];
}
/** Choose all that fit: one key or more. */
export interface MultiQuestion extends Base {
  type: 'multi';
  options: Option[];
}
/** Which is not: the key is what is false. */
export interface NotQuestion extends Base {
  type: 'not';
  options: NotOption[];
}
/** Which of two came first. */
export interface BeforeQuestion extends Base {
  type: 'before';
  options: Option[];
}
/** A sentence with a gap, and what may stand in it. */
export interface GapQuestion extends Base {
  type: 'gap';
  options: Option[];
}
/** Who does it to whom: the statement as it is, and with its ends turned round. */
export interface SwapQuestion extends Base {
  type: 'swap';
  options: Option[];
}
/** One line of several that are answered together; each is asked of a card of its own. */
export interface Row {
  card: CardId;
  asked: Asked;
  left: Value;
  /** The choice that belongs to it; every other one is proved false of it. */
  key: Value;
}
/** Each choice belongs to one row at most. */
export interface MatchQuestion extends Base {
  type: 'match';
  rows: Row[];
  choices: Value[];
}
/** Each choice has one row or more. */
export interface CategoriseQuestion extends Base {
  type: 'categorise';
  rows: Row[];
  choices: Value[];
}
export interface OrderQuestion extends Base {
  type: 'order';
  /** As they are laid before the learner. Members of one set share its card. */
  items: { card: CardId; value: Value }[];
  /** Value ids from first to last. */
  sequence: string[];
}
/** Every member of a list is typed. */
export interface NameAllQuestion extends Base {
  type: 'name-all';
  values: Value[];
}
export interface TrueFalseQuestion extends Base {
  type: 'true-false';
  /** What the statement puts in the wanted place; the key of `asked` itself when the statement is true. */
  shown: Value;
  truth: boolean;
  reason: { kind: 'key' } | { kind: 'false'; proof: Proof };
  /** For "then what is it?": the true value and its siblings, to choose from. Present only when the statement is false. */
  fixes?: Option[];
}
export interface TypedQuestion extends Base {
  type: 'typed';
  accept:
    | { kind: 'names'; names: { t: string; lang?: string }[]; usual: Text; values: Value[] }
    | { kind: 'date'; edtf: string }
    | { kind: 'quantity'; quantity: Quantity };
}
export interface NumberQuestion extends Base {
  type: 'number';
  quantity: Quantity;
  /** Unit ids to choose from; the fact's own among them. */
  units: string[];
}
export interface DateQuestion extends Base {
  type: 'date';
  edtf: string;
  /** What the learner is asked to give. */
  precision: 'year' | 'month' | 'day' | 'range';
  /** First and last year of the slider. */
  from: number;
  to: number;
}

export type Question =
  | ChoiceQuestion
  | KindQuestion
  | TrueFalseQuestion
  | TypedQuestion
  | NumberQuestion
  | DateQuestion
  | MultiQuestion
  | NotQuestion
  | BeforeQuestion
  | GapQuestion
  | SwapQuestion
  | MatchQuestion
  | CategoriseQuestion
  | OrderQuestion
  | NameAllQuestion;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;

/** Checking needs no key: is there an answer at all, and can it be read? */
export type Check =
  | { kind: 'ready' }
  | { kind: 'incomplete'; why: 'empty' | 'no-number' | 'no-unit' | 'no-date' | 'no-pick' | 'no-fix' | 'no-partner' };

/** What to tell the learner about an answer that is not simply right or wrong. */
export type Note =
  | { code: 'usual-spelling' }
  | { code: 'letters'; count: number }
  | { code: 'other-name'; fact: FactId }
  | { code: 'range'; from: number; to: number; unit: string }
  | { code: 'scale' }
  | { code: 'unit' }
  | { code: 'coarser'; missing: 'year' | 'month' | 'day' }
  /** `years` 0: the year is right, the rest is not. */
  | { code: 'close-date'; years: number }
  | { code: 'claim-or-opinion' }
  | { code: 'not-fixed' }
  /** So many of several are right. */
  | { code: 'some'; right: number; of: number };

/** What an answer says of one card, where it says something of several. */
export interface GradedPart {
  card: CardId;
  given: Given;
  verdict: Verdict;
  earned: number;
  of: number;
}

export interface Graded {
  verdict: Verdict;
  earned: number;
  of: number;
  note?: Note;
  parts?: GradedPart[];
  /** Where several answers are typed, each by itself. */
  each?: Verdict[];
}
