import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './src/compiler/plugin.ts';

export default defineConfig({
  plugins: [content(), sveltekit()],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/vectors/**/*.test.ts']
  }
});
