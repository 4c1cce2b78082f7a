import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { offlineReady, today } from './screen.ts';
import { expect, test } from './test.ts';

function* filesOf(dir: string): Generator<string> {
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) yield* filesOf(path);
    else yield path.replaceAll('\\', '/').slice('build/'.length);
  }
}
const built = [...filesOf('build')];
/** The worker itself, and the file by which an open page sees that there is another version: both are useless in a cache. */
const NOT_CACHED = ['service-worker.js', '_app/version.json'];

test('whatever was built is in the cache after the first visit, and nothing else', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await offlineReady(page);
  const held = await page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });
  // A prerendered page is held under its address: /quiz/ is quiz/index.html.
  const files = held.map((path) => posix.join(path.slice(1), path.endsWith('/') ? 'index.html' : '')).sort();
  expect(files).toEqual(built.filter((file) => !NOT_CACHED.includes(file)).sort());
});

test('no page of the build names another host, or this machine', () => {
  const named = built
    .filter((file) => /\.(?:html|js|css|json|webmanifest|svg)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join('build', file), 'utf8');
      const hosts = [...text.matchAll(/\bhttps?:\/\/([\w.-]+\.[a-z]{2,}|localhost)/g)].map(([, host]) => `${file}: ${host}`);
      return [...hosts, ...(text.includes(process.cwd()) ? [`${file}: ${process.cwd()}`] : [])];
    });
  // Names of the XML kind, the frameworks' links to their own explanations, and what decks cite as their source.
  const known = /: (?:www\.w3\.org|svelte\.dev)$|^service-worker\.js: bit\.ly$|^_app\/immutable\/assets\/[\w.-]+\.json: /;
  expect(named.filter((line) => !known.test(line))).toEqual([]);
});

test('every page has its policy, its language, its title and its one main part', async ({ page }) => {
  const pages = built.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const file of pages) {
    const html = readFileSync(join('build', file), 'utf8');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, file).toMatch(/default-src 'none';.*script-src 'self' [^;]*'sha256-.*require-trusted-types-for 'script'/);
    expect(policy, file).not.toMatch(/'unsafe-(?:inline|eval)'|https?:|\*/);
    expect(html, file).toMatch(/<html lang="en"/);
  }
  for (const file of pages.filter((one) => one !== '404.html')) {
    await page.goto(`/${file.replace('index.html', '')}`);
    await expect(page, file).toHaveTitle(/ · Cardamom$/);
    await expect(page.locator('main'), file).toHaveCount(1);
    await expect(page.locator('h1').first(), file).toBeVisible();
  }
});
