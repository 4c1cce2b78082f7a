import type { Page } from '@playwright/test';
import { countOf, eventsIn } from './log.ts';
import { answerQuestion, answerQuiz } from './screen.ts';
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

async function startGame(page: Page, game: 'learn' | 'pairs' | 'timeline' | 'stance'): Promise<void> {
  await page.goto('/quiz/');
  const button = page.locator(`[data-test="${game}"]`);
  await expect(button).toBeEnabled();
  await button.click();
  await expect(question(page)).toBeVisible();
}

/** How many questions there are, as the screen says. */
const total = async (page: Page): Promise<number> => Number(/\d+$/.exec(await page.locator('.at').innerText())?.[0]);

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
  await startGame(page, 'stance');
  for (let i = 0; i < 8; i += 1) {
    await page.locator('[data-test="dont-know"]').click();
    await page.locator('[data-test="next"]').click();
  }
  await page.locator('[data-test="fix"]').click();
  await expect(question(page)).toBeVisible();

  // A learner who learns: what was told once is known the next time.
  const known = new Map<string, string>();
  for (let i = 0; i < 40 && !(await page.locator('[data-test="results"]').isVisible()); i += 1) {
    const stem = await question(page).locator('#stem').innerText();
    const value = known.get(stem) ?? (await page.locator('[data-test="option"]').first().getAttribute('data-value'));
    await page.locator(`[data-test="option"][data-value="${value}"]`).click();
    await expect(page.locator('[data-test="verdict"]')).toBeVisible();
    known.set(stem, (await page.locator('[data-test="option"].right').getAttribute('data-value')) ?? '');
    await page.locator('[data-test="next"]').click();
    await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
  }
  await expect(page.getByText('All fixed.')).toBeVisible();
  await page.locator('[data-test="done"]').click();
  await expect(page.locator('[data-test="start"]')).toBeVisible();
  await expect(page.locator('[data-test="fix"]')).toHaveCount(0);
});

for (const [game, types] of [
  ['pairs', ['match', 'categorise']],
  ['timeline', ['order', 'before', 'date']],
  ['stance', ['kind']]
] as const)
  test(`${game}: a game of its own`, async ({ page }) => {
    await startGame(page, game);
    const asked = await answerQuiz(page, 8);
    expect(asked.filter((type) => !types.some((one) => one === type))).toEqual([]);
    await expect(page.locator('[data-test="results"]')).toBeVisible();
    await expect(page.locator('#score')).toContainText(`of ${asked.length}`);
  });

test('learn: recognised first, then recalled, and again until it is right', async ({ page }) => {
  test.setTimeout(120_000);
  await startGame(page, 'learn');
  const recalled = new Set(['typed', 'number', 'date', 'name-all']);
  const types: string[] = [];
  const begun = await total(page);
  for (let i = 0; i < 6; i += 1) {
    types.push(await answerQuestion(page));
    await page.locator('[data-test="next"]').click();
    await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
  }
  expect(recalled.has(types[0] ?? '')).toBe(false);
  expect(types.some((type) => recalled.has(type))).toBe(true);
  const answers = (await eventsIn(page)).filter(({ kind }) => kind === 'answered');
  const wrong = answers.filter(({ parts }) => parts?.some(({ outcome }) => outcome.verdict !== 'right'));
  // What was not right is put behind the rest.
  expect(await total(page)).toBe(begun + wrong.length);
});

test('test: nothing is told before the end', async ({ page }) => {
  await page.goto('/quiz/');
  await expect(page.locator('[data-test="test"]')).toBeEnabled();
  await page.locator('label', { hasText: /^5$/ }).click();
  await page.locator('[data-test="test"]').click();
  for (let i = 0; i < 5; i += 1) {
    await expect(page.locator('.at')).toHaveText(`${i + 1} of 5`);
    await page.locator('[data-test="dont-know"]').click();
    await expect(page.locator('[data-test="verdict"]')).toHaveCount(0);
  }
  await expect(page.locator('[data-test="results"]')).toBeVisible();
  await expect(page.locator('#score')).toHaveText('0 of 5');
  await expect(page.locator('[data-test="results"] .list .li')).toHaveCount(5);
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
