import { checkContent, isBlocked, problemPart, readable } from '../check.ts';
import { measuresOf } from '../measure.ts';
import type { Command } from './command.ts';

export const measure: Command = {
  summary: 'counts the facts, cards and questions of all decks against goals',
  folders: 'one',
  flags: { json: { help: 'print one array of measures: [{ name, value, unit, goal, ok }]' } },
  about: 'The folder holds the folders of the decks. This is what npm run content runs on content/.',
  examples: [
    ['measure content', 'tables, findings and goals'],
    ['measure content --json', 'the figures alone']
  ],
  run({ folders: [dir], flags }, { tell }) {
    const checked = checkContent(dir, { tell });
    const code = isBlocked(checked) || checked.traps.sprung.length > 0 ? 1 : 0;
    if (!flags.json) return { out: readable(checked), code };
    const figures = measuresOf(checked).map(({ name, value, unit, goal, ok }) => ({ name, value, unit, goal, ok }));
    const out = JSON.stringify(figures, undefined, 2);
    return code === 0 ? { out, code } : { out, err: problemPart(checked), code };
  }
};
