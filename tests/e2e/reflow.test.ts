import type { Page } from '@playwright/test';
import { APP_404, expect, HOST_404, test } from './test.ts';
import { walk } from './walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What sticks out of the page sideways, if anything does. What scrolls in a box of its own does not count. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const boxed = (one: Element): boolean => {
      for (let box = one.parentElement; box; box = box.parentElement)
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && !boxed(one)
    );
    return [
      `${scrollWidth} px wide: ${wide
        .slice(0, 4)
        .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${one.textContent?.trim().slice(0, 30)}”`)
        .join(', ')}`
    ];
  });

/** Words that are cut off: their box hides what does not fit. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, p, dt, dd, th, td, legend')]
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        if (one.closest('.vh') || one.clientWidth < 2) return false;
        return (
          (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `cut off: ${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 40)}”`)
  );

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

for (const { name, size, spacing } of [
  { name: 'as it is', size: 16, spacing: false },
  { name: 'text at 200 %', size: 32, spacing: false },
  { name: 'with the spacing of WCAG 1.4.12', size: 16, spacing: true }
])
  test(`no sideways scroll on 320 px, ${name}`, async ({ page, context, guard }) => {
    test.setTimeout(300_000);
    guard.allow(HOST_404);
    guard.allow(APP_404);
    await page.setViewportSize({ width: 320, height: 640 });
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    if (spacing)
      await page.addInitScript((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
    await page.goto('/');
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(size);
    const found: string[] = [];
    await walk(page, async (screen) => {
      for (const fault of [...(await sticksOut(page)), ...(await cutOff(page))]) found.push(`${screen} · ${fault}`);
    });
    expect(found).toEqual([]);
  });

test('what is tapped is large enough', async ({ page, guard }) => {
  test.setTimeout(300_000);
  guard.allow(HOST_404);
  guard.allow(APP_404);
  const small = new Set<string>();
  await walk(page, async (screen) => {
    const faults = await page.evaluate(() => {
      // A link in running text is as high as its line; everything else is a target of its own.
      const inText = (one: Element): boolean =>
        getComputedStyle(one).display === 'inline' && one.parentElement?.matches('p, li, dd') === true;
      const target = (one: Element): Element => (one.matches('input, select') ? (one.closest('label') ?? one) : one);
      return [...document.querySelectorAll('button, a[href], input, select, summary')].flatMap((one) => {
        const box = target(one).getBoundingClientRect();
        const least = inText(one) || one.closest('.why') ? 24 : 44;
        const hidden = one.closest('.vh, .skip') || one.getAttribute('aria-hidden') === 'true' || box.width === 0;
        if (hidden || inText(one) || (box.width >= least - 0.5 && box.height >= least - 0.5)) return [];
        return [
          `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`
        ];
      });
    });
    for (const fault of faults) small.add(`${screen} · ${fault}`);
  });
  expect([...small]).toEqual([]);
});
