import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { eventsIn } from './log.ts';
import { startStudy, study, today } from './screen.ts';
import { expect, test } from './test.ts';

const settings = async (page: Page): Promise<void> => {
  await page.goto('/settings/');
  await expect(page.locator('[data-test="back-up"]')).toBeVisible();
};

async function backUp(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.locator('[data-test="back-up"]').click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const pick = (page: Page, text: string, name = 'backup.json'): Promise<void> =>
  page.locator('[data-test="backup-file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('backed up, erased, brought back: every event as it was', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 6);
  const before = await eventsIn(page);
  await settings(page);
  const { name, text } = await backUp(page);
  expect(name).toMatch(/^cardamom-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(text).events).toHaveLength(before.length);

  await page.locator('[data-test="erase"]').click();
  await page.locator('[data-test="erase-yes"]').click();
  await today(page);
  expect(await eventsIn(page)).toEqual([]);
  await page.reload();
  await today(page);
  await expect(page.getByText('Look at the deck first')).toBeVisible();

  // A life of its own goes on before the old one comes back.
  await startStudy(page);
  await study(page, 2);
  const between = await eventsIn(page);
  await settings(page);
  await pick(page, text);
  await page.locator('[data-test="merge"]').click();
  await expect(page.getByRole('status').filter({ hasText: `${before.length} ` })).toBeVisible();
  const ids = (events: { id: string }[]) => events.map(({ id }) => id).sort();
  const after = await eventsIn(page);
  expect(ids(after)).toEqual(ids([...before, ...between]));
  for (const event of before) expect(after).toContainEqual(event);

  // The same file once more adds nothing.
  await pick(page, text);
  await page.locator('[data-test="merge"]').click();
  await expect(page.getByText('Everything in that file was here already')).toBeVisible();
  expect(ids(await eventsIn(page))).toEqual(ids(after));
});

test('a damaged file is told apart, and changes nothing', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 3);
  const before = await eventsIn(page);
  await settings(page);
  const { text } = await backUp(page);
  const half = text.slice(0, Math.floor(text.length / 2));
  const newer = text.replace('"version":1', '"version":99');
  for (const [file, says] of [
    ['', /It is empty/],
    ['\u0089PNG\r\n', /It is not a Cardamom backup/],
    ['{"format":"other"}', /It is not a Cardamom backup/],
    ['[]', /It is not a Cardamom backup/],
    [half, /It is cut short or damaged/],
    [newer, /A newer Cardamom wrote it/]
  ] as const) {
    await pick(page, file);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText(/nothing was changed/i);
    await expect(page.locator('[data-test="merge"]')).toHaveCount(0);
  }
  expect(await eventsIn(page)).toEqual(before);
});

test('one damaged entry does not cost the others', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await startStudy(page);
  await study(page, 4);
  const before = await eventsIn(page);
  await settings(page);
  const { text } = await backUp(page);
  const file = JSON.parse(text);
  const lost = file.events.findIndex(({ kind }: { kind: string }) => kind === 'self-graded');
  file.events[lost].card = { toString: 'planted' };
  await page.locator('[data-test="erase"]').click();
  await page.locator('[data-test="erase-yes"]').click();
  await today(page);

  await settings(page);
  await pick(page, JSON.stringify(file));
  await expect(page.getByText('1 damaged entry was left out')).toBeVisible();
  await page.locator('[data-test="merge"]').click();
  await expect.poll(async () => (await eventsIn(page)).length).toBe(before.length - 1);
});

test('what a stranger’s file says is shown as words, never run', async ({ page, guard }) => {
  await settings(page);
  const nasty = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const base = { v: 1, device: 'd', offset: 0, learner: nasty, at: 1 };
  const events = [
    { ...base, id: 'd.1', seq: 1, kind: 'deck', deck: nasty, rev: 1, action: 'added' },
    { ...base, id: 'd.2', seq: 2, kind: 'setting', name: 'theme', value: nasty },
    { ...base, id: 'd.3', seq: 3, kind: 'setting', name: '__proto__', value: 1 }
  ];
  await pick(page, JSON.stringify({ format: 'cardamom-backup', version: 1, made: 1, events, __proto__: { merged: true } }));
  await expect(page.locator('[data-test="merge"]').or(page.getByRole('alert'))).toBeVisible();
  if (await page.locator('[data-test="merge"]').isVisible()) await page.locator('[data-test="merge"]').click();
  for (const path of ['/', '/library/', '/progress/', '/settings/']) {
    await page.goto(path);
    await expect(page.locator('main')).toBeVisible();
    await expect(page).toHaveTitle(/Cardamom$/);
  }
  expect(guard.take()).toEqual([]);
});
