import type { FactId } from '../base/ids.ts';
import type { Text } from './text.ts';

// What an author writes, after validation. Every field that another fact is named by holds that fact's id.

export const STANCES = ['fact', 'claim', 'statement', 'plan', 'proposal', 'opinion', 'disputed'] as const;
export type Stance = (typeof STANCES)[number];

/** The five marks a learner sees. Claim and statement share one, and so do plan and proposal. */
export const MARKS = ['fact', 'claim', 'proposal', 'opinion', 'disputed'] as const;
export type Mark = (typeof MARKS)[number];
export const MARK_OF: Record<Stance, Mark> = {
  fact: 'fact',
  claim: 'claim',
  statement: 'claim',
  plan: 'proposal',
  proposal: 'proposal',
  opinion: 'opinion',
  disputed: 'disputed'
};

export const KINDS = ['event', 'figure', 'entity', 'term', 'proposal', 'assertion', 'relation', 'remark', 'set'] as const;
export type Kind = (typeof KINDS)[number];

/** The facets of each kind. A facet that a fact cannot answer does not exist for it. */
export const FACETS = {
  event: ['when', 'where', 'who'],
  figure: ['value'],
  entity: ['name', 'role'],
  term: ['definition'],
  proposal: ['action', 'by', 'to', 'why'],
  assertion: ['by'],
  relation: ['object', 'subject'],
  remark: ['by'],
  set: ['members', 'order']
} as const satisfies Record<Kind, readonly string[]>;

/** `dispute` stands alone: a disputed fact has this facet and no other, and is asked only as that. */
export type Facet = (typeof FACETS)[Kind][number] | 'dispute';

/** A date of its own precision, a level-1 subset of EDTF: `1966`, `2014-06`, `1966-01-10`, `197X`, `1970/1989`, `2012/2013`, with `~` for about. */
export type Edtf = string;

/** A name in one script; `lang` where it is not the deck's language. */
export type Name = string | { t: string; lang: string };

/** Where in the source: whole numbers in the source's own unit (paragraphs, pages), within its extent. */
export type Provenance = { id: string; at: number[] } | 'background';

interface Common {
  id: FactId;
  stance: Stance;
  source: Provenance;
  /** Our explanation in our own words, shown under every answer. */
  why: Text;
  /** A topic id of the deck. */
  topic?: string;
  asOf?: Edtf;
  /** Other spellings, scripts and names that mean the same; all count as right. */
  alternates?: Name[];
  /** Facts easily mixed up with this one, and how they differ. */
  confusable?: { fact: FactId; differ: Text }[];
  /** Values that are certainly false, per facet: ids of facts, or texts for a set's non-members. */
  not?: Partial<Record<Facet, (FactId | Text)[]>>;
  /** With stance `disputed`: what exactly is disputed or garbled. */
  dispute?: Text;
  /** With stance `disputed`: what the text says, as a passage in our words, for the question about it. */
  passage?: Text;
  /** The author's own wording of the question for a facet; it must not hold the answer. */
  ask?: Partial<Record<Facet, Text>>;
}

export interface EventFact extends Common {
  kind: 'event';
  /** A noun phrase: `the Tashkent summit between India and Pakistan`. */
  label: Text;
  /** A whole sentence without the date and without its full stop: `Russia lifted its embargo on arms supplies to Pakistan`. */
  happened: Text;
  when?: Edtf;
  /** An entity. */
  where?: FactId;
  /** Entities that took part; complete if `whoClosed`. */
  who?: FactId[];
  whoClosed?: boolean;
}

export interface Quantity {
  value: number;
  /** An id of the deck's `units`. */
  unit: string;
  /** The last digit that counts, as a step: 10000000 for "580 million". */
  precision?: number;
  approx?: boolean;
  /** A share of the value, 0.05 for 5 %; wins over every default. */
  tolerance?: number;
}

export interface FigureFact extends Common, Quantity {
  kind: 'figure';
  /** A noun phrase: `the yearly trade between Pakistan and Russia`. */
  of: Text;
  /** A whole sentence with `{value}` and without its full stop: `Pakistan and Russia trade {value} a year`. */
  says: string;
}

export interface EntityFact extends Common {
  kind: 'entity';
  /** Options are drawn from the same class: `person`, `country`, `city`, `body` … */
  class: string;
  name: Text;
  /** The same name in other scripts, by language: `{ ru: Алексей Косыгин }`. All count as right. */
  scripts?: Record<string, string>;
  /** A noun phrase: `Soviet prime minister under whose auspices the Tashkent summit was held`. */
  role?: Text;
  /** A greater whole: Moscow in Russia. */
  partOf?: FactId;
}

export interface TermFact extends Common {
  kind: 'term';
  class: string;
  term: Text;
  /** A noun phrase that does not hold the term. */
  definition: Text;
  scripts?: Record<string, string>;
  partOf?: FactId;
}

export interface ProposalFact extends Common {
  kind: 'proposal';
  by: FactId;
  to?: FactId[];
  /** A verb phrase in its base form: `restore the scholarships that took Pakistani students to Moscow`. */
  action: Text;
  /** A clause that can follow a dash: `contact between people would become easier`. */
  reason?: Text;
}

export interface AssertionFact extends Common {
  kind: 'assertion';
  by: FactId;
  /** A whole sentence without its full stop. */
  says: Text;
}

export interface RelationFact extends Common {
  kind: 'relation';
  subject: FactId;
  /** An id of the deck's `relations`. */
  relation: string;
  object: FactId;
}

export interface RemarkFact extends Common {
  kind: 'remark';
  by: FactId;
  /** What was said, in our words: a whole sentence without its full stop. */
  gist: Text;
}

/** A member is an entity or term, or words of its own with an id. */
export type Member = { fact: FactId } | { id: string; t: Text; alternates?: Name[] };

export interface SetFact extends Common {
  kind: 'set';
  /** A noun phrase: `the common interests that the consul general named`. */
  label: Text;
  /** What one member is, a noun: `common interest`. */
  item: Text;
  members: Member[];
  /** The list is complete: what is not in it is false. */
  closed: boolean;
  /** The members stand in an order that means something. */
  ordered?: boolean;
}

export type Fact =
  EventFact | FigureFact | EntityFact | TermFact | ProposalFact | AssertionFact | RelationFact | RemarkFact | SetFact;
