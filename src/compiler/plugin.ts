import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { blocks } from '../core/content/problem.ts';
import { type Compiled, compileAll, report } from './compile.ts';

const CONTENT = 'content';
const DECKS = join('.cardamom', 'decks');

/** Compiles `content/` before anything is built, and again whenever a file in it changes while `vite dev` runs. */
export function content(): Plugin {
  // Relative, so that problems name their files as people do.
  const compile = (root: string): Compiled => {
    const from = relative(process.cwd(), root);
    return compileAll(join(from, CONTENT), join(from, DECKS));
  };
  const failed = ({ problems }: Compiled): boolean => problems.some(blocks);
  return {
    name: 'cardamom-content',
    config(config, { command, mode }) {
      const compiled = compile(config.root ?? '.');
      if (!failed(compiled)) return;
      const count = compiled.problems.filter(blocks).length;
      // Unit tests read no deck: one line is enough to say why the decks are old.
      const message =
        mode === 'test'
          ? `The content is not right yet (errors: ${count}); npm run content lists them.`
          : `The content is not right yet:\n${report(compiled.problems)}`;
      // While authors write, the last good decks stay; but nothing wrong is ever built.
      if (command === 'build') throw new Error(message);
      console.error(message);
    },
    configureServer(server) {
      const { root, logger } = server.config;
      const dir = resolve(root, CONTENT) + sep;
      server.watcher.add(dir);
      server.watcher.on('all', (_, path) => {
        if (!resolve(root, path).startsWith(dir) || !path.endsWith('.yaml')) return;
        const compiled = compile(root);
        if (compiled.problems.length > 0) logger.warn(report(compiled.problems));
        if (!failed(compiled)) server.ws.send({ type: 'full-reload' });
      });
    }
  };
}
