import type { FactId } from '../../../base/ids.ts';
import { plain, type Text } from '../../../content/text.ts';
import { showOf } from '../../asking.ts';
import { closureOf } from '../../closure.ts';
import { type DeckIndex, isNamed, nameOf } from '../../deck-index.ts';
import type { Value } from '../../question.ts';
import { wordingOf } from '../../wording.ts';
import { say } from '../say.ts';
import { dateWords, quantityWords } from './values.ts';

export const named = (index: DeckIndex, id: FactId): Text => {
  const fact = index.facts.get(id);
  return isNamed(fact) ? nameOf(fact) : id;
};

/** The name as it stands in a list: some need their article in running text, and are written with it. */
export const withoutArticle = (name: Text): string => plain(name).replace(/^the /i, '');

const classOf = (index: DeckIndex, id: FactId | undefined): string => {
  const fact = id === undefined ? undefined : index.facts.get(id);
  return isNamed(fact) ? fact.class.replaceAll('-', ' ') : 'person';
};

/** Only a group is plural, and only if its name says so: the United States is one country. */
export const isPlural = (index: DeckIndex, id: FactId): boolean =>
  classOf(index, id) === 'group' && /s$/i.test(plain(named(index, id)));

const PEOPLE = ['person', 'group', 'voice'];

/** "Who" for people and groups, "which country" for the rest; but "which university" would tell a name that holds the word. */
export function whoOf(index: DeckIndex, id: FactId | undefined): string {
  const kind = classOf(index, id);
  if (id !== undefined && ` ${closureOf(index).fold(plain(named(index, id)))} `.includes(` ${kind} `)) return 'what';
  return PEOPLE.includes(kind) ? 'who' : `which ${kind}`;
}

const INSIDE = ['city', 'country', 'region', 'province', 'state', 'continent', 'town', 'village', 'district', 'area', 'sea'];

/** In a city, at a university. */
export const inOrAt = (index: DeckIndex, id: FactId): string => (INSIDE.includes(classOf(index, id)) ? 'in' : 'at');

export const atPlace = (index: DeckIndex, id: FactId): Text => say`${inOrAt(index, id)} ${named(index, id)}`;

/** `one, two and three`; with semicolons where an item has a comma of its own. */
export function list(items: readonly Text[], and = 'and'): Text {
  const hasComma = items.some((item) => plain(item).includes(','));
  const [between, last] = hasComma ? ['; ', `; ${and} `] : [', ', ` ${and} `];
  return items.reduce((text, item, i) => (i === 0 ? item : say`${text}${i === items.length - 1 ? last : between}${item}`), '');
}

/** A value in the middle of a sentence. */
export function inSentence(index: DeckIndex, value: Value): Text {
  switch (value.kind) {
    case 'ref': {
      const fact = index.facts.get(value.fact);
      // A set's members may be events, which have no name.
      return (fact && (wordingOf(fact, value.show) ?? wordingOf(fact, showOf(fact)))) ?? value.fact;
    }
    case 'date':
      return dateWords(value.edtf);
    case 'quantity':
      return quantityWords(value.value, index.units.get(value.unit), value.approx ?? false);
    case 'member':
      return value.text;
    case 'mark':
      return value.mark;
    case 'roles':
      return list([named(index, value.subject), named(index, value.object)]);
  }
}
