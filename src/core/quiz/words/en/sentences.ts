import type { Facet, Fact, ProposalFact, SetFact } from '../../../content/fact.ts';
import type { Text } from '../../../content/text.ts';
import type { DeckIndex } from '../../deck-index.ts';
import type { Value } from '../../question.ts';
import { objectsOf } from '../../statement.ts';
import { capital, fill, firstWord, say } from '../say.ts';
import { attributed } from './attribution.ts';
import { atPlace, inOrAt, inSentence, isPlural, list, named, withoutArticle } from './names.ts';
import { onOrIn, whenWords } from './values.ts';

// Sentences begin small and have no full stop: they are put behind "According to …," or begin a line with a capital.

/** A name begins with a capital wherever it stands: the BRI is …; the term “arms embargo” means … */
export const isProper = (term: Text): boolean => /\p{Lu}|\d/u.test(firstWord(withoutArticle(term)));

export const termPhrase = (term: Text): Text => (isProper(term) ? term : say`the term “${term}”`);

/** What an order goes by stands behind the last comma of its label, and says nothing of a single member. */
export const unordered = ({ label, ordered }: SetFact): Text =>
  ordered && typeof label === 'string' ? label.replace(/,[^,]*$/, '') : label;

/** "one of the dangers", "part of what Russia gains". */
export const among = (fact: SetFact): Text => say`${/^the$/i.test(firstWord(fact.label)) ? 'one' : 'part'} of ${unordered(fact)}`;

/** Without its own full stop. */
const bare = (text: Text): Text => (typeof text === 'string' ? text.replace(/\.$/, '') : text);

const because = (reason: Text | undefined): Text => (reason === undefined ? '' : say` because ${reason}`);

function proposal(index: DeckIndex, fact: ProposalFact, facet: Facet | undefined, shown: Value | undefined): Text {
  const by = facet === 'by' && shown?.kind === 'ref' ? shown.fact : fact.by;
  const who = facet === 'by' && shown ? inSentence(index, shown) : named(index, by);
  const s = isPlural(index, by) ? '' : 's';
  const action = facet === 'action' && shown ? inSentence(index, shown) : fact.action;
  const to =
    facet === 'to' && shown
      ? inSentence(index, shown)
      : fact.to?.length
        ? list(fact.to.map((id) => named(index, id)))
        : undefined;
  const reason = facet === 'why' && shown ? inSentence(index, shown) : facet === undefined ? fact.reason : undefined;
  const why = because(reason);
  if (fact.stance === 'plan')
    return to === undefined ? say`${who} plan${s} to ${action}${why}` : say`${who} plan${s} that ${to} ${action}${why}`;
  if (to !== undefined) return say`${who} want${s} ${to} to ${action}${why}`;
  return say`${who} ${fact.stance === 'proposal' ? 'propose' : 'want'}${s} to ${action}${why}`;
}

/** Who said something, or whose opinion it is; whose words they are is then what the sentence tells. */
function said(index: DeckIndex, fact: Fact & { kind: 'assertion' | 'remark' }, by: Value): Text {
  const who = inSentence(index, by);
  if (fact.kind === 'remark') return say`${who} said that ${fact.gist}`;
  if (fact.stance === 'opinion') return say`in the opinion of ${who}, ${fact.says}`;
  return say`${who} say${by.kind === 'ref' && isPlural(index, by.fact) ? '' : 's'} that ${fact.says}`;
}

/** What is to be filled in. */
const GAP = { kind: 'member', id: 'gap', text: '____' } as const satisfies Value;

/** What a fact says, in nobody's name; with `shown` in the facet's place. */
export function sentence(index: DeckIndex, fact: Fact, facet?: Facet, shown?: Value): Text {
  const value = (wanted: Facet): Value | undefined => (facet === wanted && shown ? shown : objectsOf(fact, wanted)[0]);
  switch (fact.kind) {
    case 'event': {
      const when = facet === undefined || facet === 'when' ? value('when') : undefined;
      const where = facet === 'where' || (facet === undefined && !when) ? value('where') : undefined;
      if (facet === 'who' && shown) return say`${inSentence(index, shown)} took part in ${fact.label}`;
      if (when === GAP) return say`${onOrIn(fact.when ?? '')} ${GAP.text} ${fact.happened}`;
      if (where === GAP && fact.where !== undefined) return say`${inOrAt(index, fact.where)} ${GAP.text} ${fact.happened}`;
      if (when?.kind === 'date') return say`${whenWords(when.edtf)} ${fact.happened}`;
      return where?.kind === 'ref' ? say`${atPlace(index, where.fact)} ${fact.happened}` : fact.happened;
    }
    case 'figure': {
      const amount = value('value');
      return fill(fact.says, { value: amount ? inSentence(index, amount) : '' });
    }
    case 'entity': {
      const [name, role] = [value('name'), value('role')];
      return say`${name ? inSentence(index, name) : fact.name} is ${role && fact.role !== undefined ? inSentence(index, role) : ''}`;
    }
    case 'term': {
      const meaning = value('definition');
      return say`${termPhrase(fact.term)} ${isProper(fact.term) ? 'is' : 'means'} ${meaning ? inSentence(index, meaning) : ''}`;
    }
    case 'proposal':
      return proposal(index, fact, facet, shown);
    case 'assertion':
    case 'remark':
      if (facet === 'by' && shown) return said(index, fact, shown);
      return fact.kind === 'remark' ? fact.gist : fact.says;
    case 'relation': {
      const [s, o] = [value('subject'), value('object')];
      const says = index.relations.get(fact.relation)?.says ?? '';
      return fill(says, { s: s ? inSentence(index, s) : '', o: o ? inSentence(index, o) : '' });
    }
    case 'set':
      if (facet !== undefined && shown) return say`${among(fact)} is ${inSentence(index, shown)}`;
      return say`${fact.label}: ${list(objectsOf(fact, 'members').map((member) => inSentence(index, member)))}`;
  }
}

/** A statement to be judged: true, or false in the facet's place. */
export function judged(index: DeckIndex, fact: Fact, facet: Facet, shown: Value): Text {
  const passage = bare(fact.passage ?? '');
  if (facet === 'dispute') return say`${passage}. The fault: ${inSentence(index, shown)}.`;
  const says = sentence(index, fact, facet, shown);
  // "X says that …" and "X wants Y to …" name the speaker; only what is reported of a proposal needs the source.
  const itself = 'by' in fact && (fact.stance === 'proposal' || (fact.kind !== 'proposal' && facet === 'by'));
  return say`${capital(itself ? says : attributed(index, fact, says))}.`;
}

/** A statement with a gap in the facet's place, or where the fact itself is asked for. */
export function gapped(index: DeckIndex, fact: Fact, facet: Facet, want: 'object' | 'subject'): Text {
  if (want === 'object' || fact.kind !== 'term') return judged(index, fact, facet, GAP);
  const says = say`${GAP.text} ${isProper(fact.term) ? 'is' : 'means'} ${fact.definition}`;
  return say`${capital(attributed(index, fact, says))}.`;
}

/** The statement with its ends as they are given. */
export function rolesStatement(index: DeckIndex, { fact: id, subject, object }: Value & { kind: 'roles' }): Text {
  const fact = index.facts.get(id);
  if (fact?.kind === 'proposal')
    return say`${capital(proposal(index, { ...fact, by: subject, to: [object] }, 'by', undefined))}.`;
  return fact?.kind === 'relation'
    ? judged(index, { ...fact, subject, object }, 'object', { kind: 'ref', fact: object, show: 'name' })
    : '';
}

/** The fact as one whole sentence, in the name of whoever says so. */
export function statement(index: DeckIndex, fact: Fact): Text {
  if (fact.stance === 'disputed') return fact.passage ?? '';
  const says = sentence(index, fact);
  return say`${capital(fact.stance === 'proposal' && fact.kind === 'proposal' ? says : attributed(index, fact, says))}.`;
}

/** The fact as the source has it, without a hint at how it is meant. */
export function unattributed(index: DeckIndex, fact: Fact): Text {
  if (fact.stance === 'disputed') return fact.passage ?? '';
  if (fact.kind === 'proposal' && fact.stance !== 'claim' && fact.stance !== 'statement') {
    const why = because(fact.reason);
    // What somebody proposes to nobody in particular is not for him to do.
    if (!fact.to?.length && fact.stance === 'proposal') return say`${capital(fact.action)}${why}.`;
    if (!fact.to?.length)
      return say`${capital(named(index, fact.by))} ${isPlural(index, fact.by) ? 'are' : 'is'} to ${fact.action}${why}.`;
    return say`${capital(list(fact.to.map((id) => named(index, id))))} should ${fact.action}${why}.`;
  }
  // One member stands for the list, which may be long.
  if (fact.kind === 'set') return say`${capital(sentence(index, fact, 'members', objectsOf(fact, 'members')[0]))}.`;
  return say`${capital(sentence(index, fact))}.`;
}
