import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { APP_404, expect, HOST_404, test } from './test.ts';
import { walk } from './walk.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = ['light', 'dark', 'contrast', 'contrast-dark'] as const;

// Nothing moves: a half-faded answer is not what anybody reads. Tall: no row lies under a bar that sticks.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 4000 } });

async function axe(page: Page, look: (typeof LOOKS)[number]): Promise<string[]> {
  await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), look);
  const builder = new AxeBuilder({ page });
  // Structure is the same in every look; colours are not, and the contrast looks promise 7:1.
  if (look === 'light') builder.withTags(RULES);
  else builder.withRules(look === 'dark' ? ['color-contrast'] : ['color-contrast-enhanced']);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) =>
        `${look} · ${id}: ${target.join(' ')} ${[...any, ...all].map(({ message }) => message).join('; ')}`
    )
  );
}

/** Whatever is tapped must be this large; a link in running text is as high as its line. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inText = (one: Element): boolean =>
      /^inline/.test(getComputedStyle(one).display) && one.parentElement?.matches('p, li, dd') === true;
    const target = (one: Element): Element => (one.matches('input, select') ? (one.closest('label') ?? one) : one);
    return [...document.querySelectorAll('button, a[href], input, select, summary')].flatMap((one) => {
      const { width, height } = target(one).getBoundingClientRect();
      const least = inText(one) ? 24 : 44;
      // A day of the heat map is a cell of a picture: the Tables button gives the same days as rows.
      const cell = one.closest('.heat') !== null;
      const hidden = cell || one.closest('.vh, .skip') !== null || one.getAttribute('aria-hidden') === 'true' || width === 0;
      if (hidden || (height >= least - 0.5 && (width >= least - 0.5 || inText(one)))) return [];
      const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30);
      return [`small: ${one.tagName.toLowerCase()} “${name}” ${Math.round(width)} × ${Math.round(height)}`];
    });
  });

test('axe finds nothing on any screen in any look, and what is tapped is large enough', async ({ page, guard }) => {
  test.setTimeout(600_000);
  guard.allow(HOST_404);
  guard.allow(APP_404);
  const found: string[] = [];
  await walk(page, async (screen) => {
    for (const look of LOOKS) found.push(...(await axe(page, look)).map((fault) => `${screen} · ${fault}`));
    await page.evaluate(() => delete document.documentElement.dataset['theme']);
    found.push(...(await smallTargets(page)).map((fault) => `${screen} · ${fault}`));
  });
  expect(found).toEqual([]);
});

test('the four looks are really four, and last', async ({ page }) => {
  const grounds = new Set<string>();
  for (const [word, look] of [
    ['Light', 'light'],
    ['Dark', 'dark'],
    ['Bright light', 'contrast'],
    ['Strong dark', 'contrast-dark']
  ] as const) {
    await page.goto('/settings/');
    await page.getByText(word, { exact: true }).click();
    await expect(page.getByRole('radio', { name: word, exact: true })).toBeChecked();
    await page.goto('/library/');
    // Before the log is read already: the page never flashes in another look.
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(look);
    grounds.add(
      await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.documentElement).color
      )
    );
  }
  expect(grounds.size).toBe(4);
});
