import type { Facet, Fact } from '../../content/fact.ts';
import type { Value } from '../question.ts';
import type { Judgement } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { judgeAmount, judgeDate } from './measures.ts';
import { judgeText } from './texts.ts';
import { judgeThing } from './roles.ts';

/** Is `value` a true value of the fact's facet, by everything the deck says? */
export function judge(known: Knowledge, fact: Fact, facet: Facet, value: Value): Judgement {
  switch (facet) {
    case 'when':
      return judgeDate(known, fact, value);
    case 'value':
      return judgeAmount(known, fact, value);
    case 'where':
    case 'who':
    case 'by':
    case 'to':
    case 'object':
    case 'subject':
    case 'members':
      return judgeThing(known, fact, facet, value);
    case 'order':
      return judgeThing(known, fact, 'members', value);
    case 'name':
    case 'role':
    case 'definition':
    case 'action':
    case 'why':
    case 'dispute':
      return judgeText(known, fact, facet, value);
  }
}
