import { readFileSync } from 'node:fs';
import { offlineReady, today } from './screen.ts';
import { APP_404, expect, HOST_404, HOST_GONE, test } from './test.ts';

interface OnShelf {
  id: string;
  cards: string[];
}
const shelf: OnShelf[] = JSON.parse(readFileSync('.cardamom/decks.json', 'utf8'));
const [deck] = shelf;
const card = deck?.cards[0] ?? '';

/** Where each address leads: a word that only the right page shows. */
const ADDRESSES: [path: string, shows: RegExp][] = [
  ['', /./],
  ['library/', /Comes with the app/],
  ['library', /Comes with the app/],
  ['library/?utm_source=letter', /Comes with the app/],
  ['quiz/', /How many questions/],
  [`quiz/?deck=${deck?.id}`, /How many questions/],
  ['quiz/run/', /There is no quiz here/],
  ['study/', /There are no cards to study now/],
  ['progress/', /No cards yet/],
  ['settings/', /New cards a day/],
  [`deck/${deck?.id}/`, /What is inside/],
  [`deck/${deck?.id}`, /What is inside/],
  [`deck/${deck?.id}/${card}/`, /Answer/],
  ['deck/no-such-deck/', /This deck is not here/],
  [`deck/${deck?.id}/no-such-fact/when/`, /There is no card at this address/],
  [`deck/${deck?.id}/%3Cb%3E/when/`, /There is no card at this address/],
  ['no-such-page/', /There is nothing at this address/],
  ['no/such/page/at/all/', /There is nothing at this address/]
];

test('every address leads somewhere with the host', async ({ browser, site, guard }) => {
  test.setTimeout(120_000);
  guard.allow(HOST_404);
  guard.allow(APP_404);
  for (const [path, shows] of ADDRESSES) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    await guard.watch(context);
    const page = await context.newPage();
    await page.goto(site.url + path);
    await expect(page.locator('main'), path).toContainText(shows);
    await context.close();
  }
});

test('every address leads somewhere without the host, in a tab that never saw it', async ({ page, context, site, guard }) => {
  test.setTimeout(120_000);
  await page.goto(site.url);
  await today(page);
  await offlineReady(page);
  guard.allow(HOST_GONE);
  guard.allow(APP_404);
  await site.stop();
  for (const [path, shows] of ADDRESSES) {
    const tab = await context.newPage();
    await tab.goto(site.url + path);
    await expect(tab.locator('main'), path).toContainText(shows);
    await tab.close();
  }
});

test('the way out of a dead end leads to Today', async ({ page, guard }) => {
  guard.allow(HOST_404);
  guard.allow(APP_404);
  await page.goto('/no-such-page/');
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await today(page);
});
