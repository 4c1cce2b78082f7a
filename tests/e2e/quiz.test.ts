import type { Page } from '@playwright/test';
import { countOf, eventsIn } from './log.ts';
import { answerQuestion } from './screen.ts';
import { expect, test } from './test.ts';

const question = (page: Page) => page.locator('[data-test="question"]');

async function startQuiz(page: Page, { count, way }: { count: string; way: 'Mixed' | 'Choose' | 'Type' }): Promise<void> {
  await page.goto('/quiz/');
  await expect(page.locator('[data-test="start"]')).toBeEnabled();
  await page.locator('label', { hasText: new RegExp(`^${count}$`) }).click();
  await page.locator('label', { hasText: new RegExp(`^${way}$`) }).click();
  await page.locator('[data-test="start"]').click();
  await expect(question(page)).toBeVisible();
}

test('a quiz that was left is carried on, question and score', async ({ page }) => {
  await startQuiz(page, { count: '5', way: 'Mixed' });
  await answerQuestion(page);
  await page.locator('[data-test="next"]').click();
  const stem = await question(page).locator('#stem').innerText();
  await page.reload();
  await expect(question(page).locator('#stem')).toHaveText(stem);
  await page.goto('/quiz/');
  await expect(page.getByText('You answered 1 of 5')).toBeVisible();
  await page.locator('[data-test="carry-on"]').click();
  await expect(question(page).locator('#stem')).toHaveText(stem);
  for (let i = 1; i < 5; i += 1) {
    await answerQuestion(page);
    await page.locator('[data-test="next"]').click();
  }
  await expect(page.locator('[data-test="results"]')).toContainText(/\d of 5/);
  expect(countOf(await eventsIn(page), 'answered')).toBe(5);
});

test('“I don’t know” is an answer, the right one is told, and why', async ({ page }) => {
  await startQuiz(page, { count: '5', way: 'Mixed' });
  for (let i = 0; i < 5; i += 1) {
    await page.locator('[data-test="dont-know"]').click();
    await expect(page.locator('[data-test="verdict"]')).toHaveAttribute('data-verdict', 'wrong');
    await expect(page.getByRole('region', { name: 'Why?' })).toBeVisible();
    await page.locator('[data-test="next"]').click();
  }
  await expect(page.locator('[data-test="results"]')).toContainText('0 of 5');
  await expect(page.locator('[data-test="fix"]')).toContainText('Fix 5 mistakes');
});

test('mistakes are asked until each was right once', async ({ page }) => {
  test.setTimeout(120_000);
  await startQuiz(page, { count: '5', way: 'Choose' });
  for (let i = 0; i < 5; i += 1) {
    await page.locator('[data-test="dont-know"]').click();
    await page.locator('[data-test="next"]').click();
  }
  await page.locator('[data-test="fix"]').click();
  await expect(question(page)).toBeVisible();

  // A learner who learns: what was told once is known the next time.
  const known = new Map<string, string>();
  for (let i = 0; i < 80 && !(await page.locator('[data-test="results"]').isVisible()); i += 1) {
    const stem = await question(page).locator('#stem').innerText();
    const pick = async (key: string, among: string): Promise<string> => {
      const values = await page.locator(among).evaluateAll((list) => list.map((one) => one.getAttribute('data-value') ?? ''));
      const value = values.find((one) => one === known.get(key)) ?? values[0] ?? '';
      await page.locator(`${among}[data-value="${value}"]`).click();
      return value;
    };
    const trueFalse = (await question(page).getAttribute('data-type')) === 'true-false';
    const said = await pick(stem, trueFalse ? '.seg [data-test="option"]' : 'ol [data-test="option"]');
    if (trueFalse && said === 'false') {
      await expect(page.locator('[data-test="verdict"]').or(page.locator('#fix'))).toBeVisible();
      if ((await page.locator('[data-test="verdict"]').count()) === 0) await pick(`${stem} fix`, 'ol [data-test="option"]');
    }
    const verdict = page.locator('[data-test="verdict"]');
    await expect(verdict).toBeVisible();
    const right = page.locator('ol [data-test="option"].right');
    const told = (await right.count()) === 1 ? ((await right.getAttribute('data-value')) ?? '') : undefined;
    if (trueFalse && said === 'true' && (await verdict.getAttribute('data-verdict')) === 'wrong') known.set(stem, 'false');
    if (told !== undefined) known.set(trueFalse ? `${stem} fix` : stem, told);
    await page.locator('[data-test="next"]').click();
    await expect(verdict).toHaveCount(0);
  }
  await expect(page.getByText('All fixed.')).toBeVisible();
  await page.locator('[data-test="done"]').click();
  await expect(page.locator('[data-test="start"]')).toBeVisible();
  await expect(page.locator('[data-test="fix"]')).toHaveCount(0);
});

for (const way of ['Choose', 'Type'] as const)
  test(`${way}: only questions of that way`, async ({ page }) => {
    await startQuiz(page, { count: '10', way });
    const types = new Set<string>();
    for (let i = 0; i < 10; i += 1) {
      types.add((await question(page).getAttribute('data-type')) ?? '');
      await page.locator('[data-test="dont-know"]').click();
      await page.locator('[data-test="next"]').click();
      await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
    }
    const typed = new Set(['typed', 'number', 'date', 'name-all']);
    expect(types.size).toBeGreaterThan(0);
    expect([...types].filter((type) => typed.has(type) !== (way === 'Type'))).toEqual([]);
  });
