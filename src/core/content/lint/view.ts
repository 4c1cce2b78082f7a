import { foldText } from '../../base/fold-text.ts';
import type { Deck } from '../deck.ts';
import type { Fact, Name } from '../fact.ts';
import type { Issue, Place, Severity } from '../problem.ts';
import { plain, type Text } from '../text.ts';

/** A deck as the rules of lint look at it. */
export interface View {
  deck: Deck;
  /** The first fact of each id. */
  byId: ReadonlyMap<string, Fact>;
  /** Ids that facts may name although no fact that could be read has them. */
  lost: ReadonlySet<string>;
}

/** One rule, or a few that look at the same fields: what it finds in the whole deck. */
export type Rule = (view: View) => Issue[];

export function viewOf(deck: Deck, lost: readonly string[]): View {
  const byId = new Map<string, Fact>();
  for (const fact of deck.facts) if (!byId.has(fact.id)) byId.set(fact.id, fact);
  return { deck, byId, lost: new Set(lost) };
}

const issue =
  (severity: Severity) =>
  (code: string, at: Place, message: string, other?: Place): Issue => ({
    code,
    at,
    severity,
    message,
    ...(other ? { other } : {})
  });
export const error = issue('error');
export const warning = issue('warning');

/** A rule that looks at one fact at a time; its places count from the fact's top. */
export const eachFact =
  (find: (fact: Fact, view: View) => Issue[]): Rule =>
  (view) =>
    view.deck.facts.flatMap((fact, index) =>
      find(fact, view).map((found) => ({ ...found, at: ['facts', index, ...found.at], fact: fact.id }))
    );

/** Words as answers are compared: whoever types one of two that fold alike may mean either. */
export const folded = (text: Text, { deck }: View): string => foldText(plain(text), deck.lang);

export const nameText = (name: Name): string => (typeof name === 'string' ? name : name.t);

/** How a message names a fact. */
export function titleOf(fact: Fact): string {
  switch (fact.kind) {
    case 'entity':
      return plain(fact.name);
    case 'term':
      return plain(fact.term);
    default:
      return fact.id;
  }
}
