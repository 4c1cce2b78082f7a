import type { Random } from '../base/random.ts';
import type { Card } from '../content/deck.ts';
import { baseTemplate } from './asking.ts';
import { type DeckIndex, isNamed, voiceOf } from './deck-index.ts';
import { nearness } from './distractors/nearness.ts';
import { sample } from './distractors/pool.ts';

// Questions about several facts at once: match, order, which came first.

const GROUPS = new WeakMap<DeckIndex, Map<string, Card[]>>();

/** Facts asked together are of one sort, as a person among persons, and rest on the words of one speaker: unless who speaks is asked. */
function groupName(index: DeckIndex, card: Card): string {
  const { fact } = card;
  const sort = fact.kind === 'relation' ? fact.relation : isNamed(fact) ? fact.class : fact.kind === 'figure' ? fact.unit : '';
  const voice = voiceOf(index, fact);
  const speaker = card.facet === 'by' && 'by' in fact && fact.by === voice ? 'asked' : voice;
  return [baseTemplate(card), fact.stance, speaker, sort].join(' ');
}

function groupsOf(index: DeckIndex): Map<string, Card[]> {
  const known = GROUPS.get(index);
  if (known) return known;
  const groups = new Map<string, Card[]>();
  for (const card of index.cards.values()) {
    const name = groupName(index, card);
    const group = groups.get(name);
    if (group) group.push(card);
    else groups.set(name, [card]);
  }
  GROUPS.set(index, groups);
  return groups;
}

/** So many are looked at, however large the deck is. */
const MOST = 12;

/** Cards that can be asked together with this one, the most alike first. */
export function companionsOf(index: DeckIndex, card: Card, random: Random): Card[] {
  const group = groupsOf(index).get(groupName(index, card)) ?? [];
  return sample(group, random, MOST)
    .filter((other) => other.fact.id !== card.fact.id)
    .map((other) => ({ other, near: nearness(card.fact, other.fact) }))
    .sort((a, b) => b.near - a.near)
    .map(({ other }) => other);
}

/** A card that has companions at all: cheap to ask. */
export const hasCompanions = (index: DeckIndex, card: Card): boolean =>
  (groupsOf(index).get(groupName(index, card))?.length ?? 0) > 1;
