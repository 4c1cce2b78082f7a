import type { Fact } from '../content/fact.ts';
import type { Text } from '../content/text.ts';
import type { Show } from './question.ts';

/** The words of a fact that an option shows; `undefined` if it has none such. */
export function wordingOf(fact: Fact, show: Show): Text | undefined {
  switch (show) {
    case 'name':
      return fact.kind === 'entity' ? fact.name : fact.kind === 'term' ? fact.term : undefined;
    case 'role':
      return fact.kind === 'entity' ? fact.role : undefined;
    case 'definition':
      return fact.kind === 'term' ? fact.definition : undefined;
    case 'label':
      return fact.kind === 'event' || fact.kind === 'set' ? fact.label : undefined;
    case 'happened':
      return fact.kind === 'event' ? fact.happened : undefined;
    case 'of':
      return fact.kind === 'figure' ? fact.of : undefined;
    case 'action':
      return fact.kind === 'proposal' ? fact.action : undefined;
    case 'reason':
      return fact.kind === 'proposal' ? fact.reason : undefined;
    case 'says':
      return fact.kind === 'assertion' ? fact.says : undefined;
    case 'gist':
      return fact.kind === 'remark' ? fact.gist : undefined;
    case 'dispute':
      return fact.dispute;
    case 'passage':
      return fact.passage;
  }
}
