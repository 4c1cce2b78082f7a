#!/usr/bin/env node
// The authors' command line. Vite runs the TypeScript, so that Node 20 needs nothing more.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('../src/compiler/cli.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
