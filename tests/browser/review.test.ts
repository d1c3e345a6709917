import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

describe('the review sheet', () => {
  it('is reached from the About page, says what it is, and has a place to sign', async () => {
    const { page, errors } = await visit({ at: '/en/about', picture: 'none' });
    await page.getByRole('link', { name: 'Review sheet: Low back' }).click();
    await page.getByRole('heading', { level: 1, name: 'Review sheet: Low back' }).waitFor();
    const text = await page.locator('main').textContent();
    expect(text).toMatch(/not been reviewed for the reader’s own case/);
    expect(text).toMatch(/Sign-off is pending/);
    for (const field of ['Name', 'Credentials', 'Date', 'Signature'])
      expect(await page.getByText(field, { exact: true }).count(), field).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the app' }).click();
    await page.getByRole('heading', { level: 1, name: 'About and sources' }).waitFor();
    expect(errors).toEqual([]);
  }, 180_000);

  it.each(['A4', 'Letter'] as const)('prints on %s without clipping a line', async (format) => {
    const { page } = await visit({ at: '/es/review/head', picture: 'none' });
    // What is told beside the story comes after the page itself.
    await page.locator('main h2').nth(2).waitFor();
    await page.emulateMedia({ media: 'print' });
    // The sheet less its margins (14 mm each side), in CSS pixels.
    const width = Math.floor((((format === 'A4' ? 210 : 215.9) - 28) / 25.4) * 96);
    await page.setViewportSize({ width, height: 900 });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(td, th, dd, dt, p, li, h1, h2, h3)')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
        .map((e) => e.textContent),
    );
    expect(clipped).toEqual([]);
    expect((await page.pdf({ format })).byteLength).toBeGreaterThan(50_000);
  });
});
