import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'src',
  'static',
  'content'
];

/** Builds a copy of this project that lies in `dir`, with another base path or a changed source. Answers with the built folder. */
export async function buildRelease(
  dir: string,
  { base = '', change }: { base?: string; change?: { file: string; from: string; to: string } } = {}
): Promise<string> {
  mkdirSync(dir, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(dir, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'), 'junction');
  if (change) {
    const file = join(dir, change.file);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(change.from, change.to);
    if (after === before) throw new Error(`${change.file} no longer holds “${change.from}”`);
    writeFileSync(file, after);
  }
  const vite = join(dir, 'node_modules', 'vite', 'bin', 'vite.js');
  const said: string[] = [];
  await new Promise<void>((built, failed) => {
    const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: dir,
      env: { ...process.env, BASE_PATH: base }
    });
    building.stdout.on('data', (bytes: Buffer) => said.push(bytes.toString()));
    building.stderr.on('data', (bytes: Buffer) => said.push(bytes.toString()));
    building.on('error', failed);
    building.on('exit', (code) => (code === 0 ? built() : failed(new Error(`the build of ${dir} failed:\n${said.join('')}`))));
  });
  return join(dir, 'build');
}
