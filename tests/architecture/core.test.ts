import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Core compiles without the DOM: what only a page has is not there to be used by mistake.

const NOT_IN_CORE = [
  'document.title',
  'localStorage.length',
  'window.name',
  'console.log(1)',
  'fetch("/")',
  'indexedDB.cmp(1, 2)',
  'setTimeout(() => 1)'
];
const IN_CORE = ['new TextEncoder().encode("a")', 'structuredClone(1)', 'new Map([[1, 2]])'];

test('core knows neither page nor storage', { timeout: 60_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'cardamom-core-'));
  try {
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({ extends: resolve('src/core/tsconfig.json'), include: ['.', resolve('src/core/globals.d.ts')] })
    );
    writeFileSync(
      join(dir, 'planted.ts'),
      [...NOT_IN_CORE, ...IN_CORE].map((code, i) => `export const a${i} = () => ${code};`).join('\n')
    );
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', dir], { encoding: 'utf8' });
    const lines = new Set([...stdout.matchAll(/planted\.ts\((\d+),/g)].map(([, line]) => Number(line)));
    expect([...lines]).toEqual(NOT_IN_CORE.map((_, i) => i + 1));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
