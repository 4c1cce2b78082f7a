import { askedOf, gapsOf, head } from '../asking.ts';
import { optionsOf } from '../choice/make.ts';
import { distractorsFor } from '../distractors/index.ts';
import type { Maker } from '../type.ts';
import { tellsItself } from './telling.ts';

const DISTRACTORS = 2;

export const gap: Maker<'gap'> = {
  templates: (_index, card) => gapsOf(card),
  make(index, card, template, seed, random) {
    const found = askedOf(card, template, random);
    if (!found || tellsItself(index, card.fact, found.key)) return undefined;
    const distractors = distractorsFor(index, found.asked, found.key, random, DISTRACTORS);
    if (distractors.length === 0) return undefined;
    return { ...head(index, card, 'gap', template, seed, found.asked), options: optionsOf(found.key, distractors, random) };
  }
};
