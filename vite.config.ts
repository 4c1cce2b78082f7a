import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/compiler/plugin.ts';

/** What every screen needs, and what shows the first card. */
const SHELL = [
  '@sveltejs/kit/src',
  'src/features/app',
  'src/platform',
  'src/store/(learner|decks|quiz-run)',
  'src/core/content/(deck|fact|text)',
  'src/core/scheduling/(queue|session|preview)',
  'src/ui/(Why|SeedBar|Pod|Words|Icon)',
  'src/ui/text/(index|today|study)'
];

/** Kit's client destructures the namespace of Svelte, and so holds on to all of it; name by name, what nobody uses is left out. */
const svelteByName: Plugin = {
  name: 'svelte-by-name',
  transform: (code, id) =>
    id.includes('/@sveltejs/kit/src/runtime/client/client.js')
      ? {
          code: code.replace('const { onMount, tick } = svelte;', 'const onMount = svelte.onMount, tick = svelte.tick;'),
          map: null
        }
      : undefined
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [content(), svelteByName, sveltekit()],
  build: isSsrBuild
    ? {}
    : {
        // docs/ARCHITECTURE.md, Browsers
        target: ['chrome109', 'safari16.4', 'firefox115'],
        rolldownOptions: {
          output: {
            codeSplitting: {
              // In one file: small ones compress badly, and each costs a request.
              groups: [{ name: 'shell', test: new RegExp(SHELL.join('|').replaceAll('/', '[\\\\/]')) }]
            }
          }
        }
      },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/vectors/**/*.test.ts']
  }
}));
