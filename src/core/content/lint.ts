import type { Deck } from './deck.ts';
import { dates, ordered } from './lint/dates.ts';
import { counts, disputes, falsehoods, foreignFacets, unasked } from './lint/facets.ts';
import { uniqueIds, uniqueMembers } from './lint/identity.ts';
import { confusable, sharedNames, sharedRoles } from './lint/names.ts';
import { provenance } from './lint/provenance.ts';
import { declared, references, wholes } from './lint/references.ts';
import { functions, inverses, relationClasses } from './lint/relations.ts';
import { deckTexts, factTexts } from './lint/text.ts';
import { type Rule, viewOf } from './lint/view.ts';
import type { Issue } from './problem.ts';

// Numbered codes (E6, E15, E17, E18) are those of the item-writing rules; the rest of that list looks at questions, in core/quiz/lint.
const RULES: readonly Rule[] = [
  uniqueIds,
  provenance,
  factTexts,
  deckTexts,
  references,
  declared,
  wholes,
  dates,
  ordered,
  relationClasses,
  inverses,
  functions,
  sharedNames,
  sharedRoles,
  confusable,
  foreignFacets,
  falsehoods,
  disputes,
  counts,
  uniqueMembers,
  unasked
];

/**
 * What is wrong with what a deck's facts say, of themselves and of each other. `lost`: ids of facts that could not be read, so
 * that whoever names them is not blamed.
 */
export function lintDeck(deck: Deck, lost: readonly string[] = []): Issue[] {
  const view = viewOf(deck, lost);
  return RULES.flatMap((rule) => rule(view));
}
