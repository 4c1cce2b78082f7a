import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, HOST_404, APP_404, test } from './test.ts';
import { walk } from './walk.ts';

// Every screen, both sides of a card, every type of question, in all four looks.

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Nothing moves: a half-faded answer is not what anybody reads.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function wear(page: Page, word: string): Promise<void> {
  await page.goto('/settings/');
  await page.getByText(word, { exact: true }).click();
  await expect(page.getByRole('radio', { name: word, exact: true })).toBeChecked();
}

async function faults(page: Page, enhanced: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  // The contrast looks promise 7:1.
  if (enhanced) axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} ${[...any, ...all].map(({ message }) => message).join('; ')}`)
  );
}

for (const [look, word, enhanced] of [
  ['light', 'Light', false],
  ['dark', 'Dark', false],
  ['contrast', 'Bright light', true],
  ['contrast-dark', 'Strong dark', true]
] as const)
  test(`axe finds nothing on any screen: ${look}`, async ({ page, guard }) => {
    test.setTimeout(420_000);
    guard.allow(HOST_404);
    guard.allow(APP_404);
    await wear(page, word);
    const found: string[] = [];
    await walk(page, async (name) => {
      expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? '')).toBe(look);
      found.push(...(await faults(page, enhanced)).map((fault) => `${name} · ${fault}`));
    });
    expect(found).toEqual([]);
  });
