import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../tools/views.ts';
import { openDisplay } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Mean brightness, 0..255, of a piece of the window. */
async function brightness(page: Page, x: number, y: number): Promise<number> {
  const { data } = PNG.sync.read(
    await page.screenshot({ clip: { x, y, width: 24, height: 24 }, animations: 'disabled' }),
  );
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
  return sum / (data.length / 4);
}

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('#text')!.closest('main')!).backgroundColor);

describe('the colours of the page', () => {
  it('are dark on a dark device, text and picture, and follow it until colours are chosen; a choice is kept', async () => {
    const { page } = await visit({ at: `/en${VIEWS.region}`, context: { colorScheme: 'dark' } });
    const dark = await paper(page);
    // The ground of the picture, beside the body: dark, and no black hole.
    const ground = await brightness(page, 24, 200);
    expect(ground).toBeLessThan(90);
    expect(ground).toBeGreaterThan(16);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paper(page)).not.toBe(dark);
    await expect.poll(() => brightness(page, 24, 200)).toBeGreaterThan(180);
    await openDisplay(page);
    await page.getByRole('radio', { name: 'Dark', exact: true }).click();
    await expect.poll(() => paper(page)).toBe(dark);
    await page.reload();
    await page.locator('#text h1').waitFor();
    expect(await paper(page)).toBe(dark);
  });

  it('of the flat map are dark with the rest', async () => {
    const { page } = await visit({
      at: `/en${VIEWS.region}`,
      picture: 'none',
      context: { colorScheme: 'dark' },
    });
    await page.locator('[data-face]').first().waitFor();
    expect(await brightness(page, 24, 200)).toBeLessThan(90);
  });

  it('forced by the device keep the marks, what is chosen and the sign of the page', async () => {
    const { page } = await visit({
      at: `/en${VIEWS.where}`,
      picture: 'none',
      context: { forcedColors: 'active', colorScheme: 'dark' },
    });
    const look = (css: string) =>
      page
        .locator(css)
        .first()
        .evaluate((e) => {
          const { backgroundColor, color, borderTopColor, fill, stroke } = getComputedStyle(e);
          return { backgroundColor, color, borderTopColor, fill, stroke };
        });
    const now = await look('nav ol a[aria-current="step"] span');
    const other = await look('nav ol a:not([aria-current]) span');
    expect(now.backgroundColor).not.toBe(other.backgroundColor);
    const chosen = await look('nav a[aria-current="true"]');
    const left = await look('nav[aria-label="Side"] a:not([aria-current])');
    expect(chosen.backgroundColor).not.toBe(left.backgroundColor);
    const page_ = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const home = await look('header a svg *');
    expect([home.fill, home.stroke].filter((c) => c !== 'none' && c !== page_).length).toBeGreaterThan(0);
  });
});
