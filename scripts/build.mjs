// Builds the app, unless what lies in build/ was made of the very same sources: the second `npm start` takes seconds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
// Works out the version: a hash of every source.
import '../svelte.config.js';

const VERSION_FILE = 'build/_app/version.json';
// Written last: where it is missing, a build broke off.
const LAST_FILE = 'build/404.html';

const built = existsSync(VERSION_FILE) && existsSync(LAST_FILE) ? JSON.parse(readFileSync(VERSION_FILE, 'utf8')).version : '';
if (built !== process.env.CARDAMOM_VERSION)
  process.exitCode = spawnSync('npx', ['vite', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
