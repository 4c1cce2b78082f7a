// Sees to it that there is a Chromium for the tests: Playwright's own, the system's, or else one it installs.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];
const APT = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];

const hasOwn = () => existsSync(chromium.executablePath());
// Ubuntu's chromium-browser may be a stub that only asks for a snap: so ask it for its version.
const works = (path) => existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
const run = (command, args, minutes) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }).status === 0;

/** The path of the system's Chromium; `undefined` where Playwright's own is installed, or where there is none. */
export const systemChromium = () => (hasOwn() ? undefined : SYSTEM.find(works));

/** What to start Chromium with. It reaches this machine alone: neither a page nor the browser itself can call anybody else. */
export function launchOptions() {
  const executablePath = systemChromium();
  return {
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox', // containers: root, or no user namespaces
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'
    ]
  };
}

function ensure() {
  if (hasOwn() || systemChromium()) return true;
  console.log('No Chromium yet: trying to download Playwright’s.');
  if (run('npx', ['playwright', 'install', 'chromium'], 10) && hasOwn()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('It cannot be downloaded here: trying this system’s package.');
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'], 10);
    if (run('apt-get', APT, 15) && systemChromium()) return true;
  }
  console.error('The tests need Chromium. Install it with one of these, then try again:');
  console.error('  npx playwright install chromium');
  console.error('  sudo apt-get install chromium');
  return false;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename && !ensure()) process.exit(1);
