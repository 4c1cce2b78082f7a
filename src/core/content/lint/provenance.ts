import { didYouMean } from '../../base/nearest.ts';
import { eachFact, error, type Rule } from './view.ts';

/** E6: every fact says where it can be read, in a source the deck knows, within that source. */
export const provenance: Rule = eachFact((fact, { deck }) => {
  if (fact.source === 'background') return [];
  const { id, at } = fact.source;
  const source = deck.sources.find((known) => known.id === id);
  if (!source) {
    const known = deck.sources.map((one) => one.id);
    const sorry = `"${id}" is not a source of this deck${didYouMean(id, known)}`;
    return [error('E6', ['source', 'id'], `${sorry} Its sources are: ${known.join(', ') || 'none yet'}.`)];
  }
  if (at.length === 0)
    return [error('E6', ['source', 'at'], `at names no ${source.unit}: say where in "${id}" this can be read.`)];
  return at.flatMap((place, index) =>
    place >= 1 && place <= source.extent
      ? []
      : [error('E6', ['source', 'at', index], `${source.unit} ${place} is outside "${id}", which has 1 to ${source.extent}.`)]
  );
});
