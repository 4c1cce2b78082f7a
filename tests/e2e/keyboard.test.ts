import type { Page } from '@playwright/test';
import { countOf, eventsIn } from './log.ts';
import { awake, ONE_TAP, shownCard, startStudy, today } from './screen.ts';
import { expect, test } from './test.ts';

// Everything from here on is done with keys alone.

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLElement ? (one.dataset['test'] ?? (one.id || one.tagName.toLowerCase())) : '';
  });

const focusedValue = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-value') ?? null);

/** Tabs until the hook, with that value where one is named, has the focus. */
async function tabTo(page: Page, hook: string, value?: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if ((await focused(page)) === hook && (value === undefined || (await focusedValue(page)) === value)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${hook}`);
}

async function press(page: Page, key: string): Promise<void> {
  if (page.url().includes('/study')) await awake(page);
  await page.keyboard.press(key);
}

const ONE_FIELD = new Set(['typed', 'number', 'date']);

/** Every row gets a partner: Tab to the row, Enter, Tab to the choice, Enter. */
async function pairUp(page: Page, type: string): Promise<void> {
  const rows = await page
    .locator('[data-test="row"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-value') ?? ''));
  const choices = await page
    .locator('[data-test="choice"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-value') ?? ''));
  for (const [i, row] of rows.entries()) {
    await tabTo(page, 'row', row);
    await page.keyboard.press('Enter');
    await tabTo(page, 'choice', choices[type === 'match' ? i : 0]);
    await page.keyboard.press('Enter');
  }
}

test('a session and a quiz without a pointer', async ({ page }) => {
  await page.goto('/');
  await today(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await tabTo(page, 'start');
  await page.keyboard.press('Enter');
  const card = page.locator('[data-test="card"]');
  await expect(card).toBeVisible();

  await press(page, 'Space');
  await expect(card).toHaveAttribute('data-side', 'back');
  await expect.poll(() => focused(page)).toBe('answer');
  await press(page, '2');
  await expect(card).toHaveAttribute('data-side', 'front');
  await expect.poll(() => focused(page)).toBe('question');
  const second = await shownCard(page);
  await press(page, 'Enter');
  await expect(card).toHaveAttribute('data-side', 'back');
  await press(page, '1');
  await expect(card).not.toHaveAttribute('data-card', second.card ?? '');
  expect((await eventsIn(page)).filter(({ kind }) => kind === 'self-graded').map(({ grade }) => grade)).toEqual([3, 1]);

  await press(page, 'u');
  await expect(card).toHaveAttribute('data-card', second.card ?? '');
  await expect(card).toHaveAttribute('data-side', 'back');
  await tabTo(page, 'got-it');
  await press(page, 'Enter');
  await expect(card).toHaveAttribute('data-side', 'front');
  await expect.poll(() => focused(page)).toBe('question');

  await page.keyboard.press('Escape');
  await today(page);
  await page.goto('/quiz/');
  await expect(page.locator('[data-test="start"]')).toBeEnabled();
  await tabTo(page, 'start');
  await page.keyboard.press('Enter');
  const question = page.locator('[data-test="question"]');
  await expect(question).toBeVisible();
  for (let i = 0; i < 10; i += 1) {
    const type = (await question.getAttribute('data-type')) ?? '';
    if (ONE_TAP.has(type)) await page.keyboard.press('b');
    else if (type === 'true-false') await page.keyboard.press('a');
    else {
      if (type === 'multi') await page.keyboard.press('b');
      else if (type === 'match' || type === 'categorise') await pairUp(page, type);
      else if (type !== 'order') {
        await tabTo(page, 'answer');
        await page.keyboard.type('1966');
      }
      // Enter in the one field checks; from the first of several it goes to the next.
      if (!ONE_FIELD.has(type)) await tabTo(page, 'check');
      await page.keyboard.press('Enter');
      const verdict = page.locator('[data-test="verdict"]');
      await expect(verdict.or(question.getByRole('alert'))).toBeVisible();
      if ((await verdict.count()) === 0) {
        // It wants a month, or a whole word.
        await tabTo(page, 'dont-know');
        await page.keyboard.press('Enter');
      }
    }
    await expect(page.locator('[data-test="verdict"]')).toBeVisible();
    await expect.poll(() => focused(page)).toBe('verdict');
    await page.keyboard.press('Enter');
    if (i < 9) await expect.poll(() => focused(page)).toBe('stem');
  }
  await expect(page.locator('[data-test="results"]')).toBeVisible();
  await expect.poll(() => focused(page)).toBe('score');
  expect(countOf(await eventsIn(page), 'answered')).toBe(10);
});

test('single letters do nothing once they are turned off', async ({ page }) => {
  await page.goto('/settings/');
  await page.getByText('Keys for a keyboard').click();
  await page.goto('/');
  await today(page);
  const card = await startStudy(page);
  await press(page, 'Space');
  await expect(card).toHaveAttribute('data-side', 'back');
  await press(page, '2');
  await press(page, 'u');
  await expect(card).toHaveAttribute('data-side', 'back');
  expect(countOf(await eventsIn(page), 'self-graded')).toBe(0);
});
