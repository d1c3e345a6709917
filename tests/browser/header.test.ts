import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openDisplay } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const open = (width: number, height: number, before?: (page: Page) => Promise<unknown>) =>
  visit({
    at: '/en/neck',
    picture: 'none',
    until: 'nothing',
    context: { viewport: { width, height } },
    before,
  });

describe('the header', () => {
  it.each([
    [820, 1180],
    [1180, 820],
    [800, 600],
  ])(
    'keeps all choices of the display inside of a window of %i × %i, at every size of text',
    async (w, h) => {
      const { page } = await open(w, h);
      await openDisplay(page);
      for (const size of ['Normal', 'Large', 'Largest', 'Normal']) {
        await page.getByRole('radio', { name: size, exact: true }).first().click({ timeout: 5000 });
        const box = (await page.locator('#tools').boundingBox())!;
        expect(box.x, `${size}: left`).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, `${size}: right`).toBeLessThanOrEqual(w);
        expect(box.y + box.height, `${size}: bottom`).toBeLessThanOrEqual(h);
      }
    },
  );

  it('folds the phone’s menu up by Escape and by a tap beside it', async () => {
    const { page } = await open(390, 664);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Display' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Display' }).waitFor({ state: 'hidden' });
    expect(await menu.evaluate((e) => document.activeElement === e)).toBe(true);
    await menu.click();
    await page.getByRole('button', { name: 'Display' }).waitFor();
    await page.mouse.click(200, 600);
    await page.getByRole('button', { name: 'Display' }).waitFor({ state: 'hidden' });
  });

  it('lets the phone’s menu scroll to its end, however much is unfolded in it', async () => {
    const { page } = await open(390, 664);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Largest' }).click();
    const box = (await page.locator('#tools').boundingBox())!;
    expect(box.y + box.height, 'ends inside of the window').toBeLessThanOrEqual(664);
    await page.getByRole('button', { name: 'Print', exact: true }).click({ trial: true, timeout: 5000 });
  });

  it('lets what is pressed beside an open part be what was meant, and folds the part up', async () => {
    const { page } = await open(390, 664);
    await page.getByRole('button', { name: 'Menu' }).click();
    const display = page.getByRole('button', { name: 'Display' });
    await display.click();
    await page.getByRole('link', { name: 'Español' }).scrollIntoViewIfNeeded();
    const clinical = page.getByRole('button', { name: 'Clinical' });
    await clinical.click();
    expect(await clinical.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => display.getAttribute('aria-expanded')).toBe('false');
    await display.click();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/es/neck');
  });

  it('folds up by Escape wherever the focus is, one part at a time', async () => {
    const { page } = await open(390, 664);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Display' }).click();
    await page.locator('#display legend').first().click();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('#display').waitFor({ state: 'hidden' });
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
  });

  it('is covered by no notice; a notice of another language can be put away', async () => {
    const { page } = await open(820, 900, (p) =>
      p.route(/\/content\/en-(?!more)[^/]*\.json$/, (route) => route.fulfill({ status: 404 })),
    );
    const notice = page
      .getByRole('alert')
      .filter({ hasText: 'could not be loaded in the language you chose' });
    await notice.waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    for (const name of ['Clinical', 'Display', 'Print'])
      await page.getByRole('button', { name, exact: true }).click({ trial: true, timeout: 5000 });
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Close' }).click();
    await notice.waitFor({ state: 'detached' });
  });
});

describe('the text', () => {
  it('is asked for once more when a request goes under', async () => {
    let asked = 0;
    const { page } = await open(820, 900, (p) =>
      p.route(/\/content\/en-(?!more)[^/]*\.json$/, (route) =>
        ++asked === 1 ? route.abort() : route.continue(),
      ),
    );
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    expect(asked).toBe(2);
  });

  it('comes by itself when the connection is back', async () => {
    let gone = true;
    const { page } = await open(820, 900, (p) =>
      p.route('**/content/*.json', (route) => (gone ? route.abort() : route.continue())),
    );
    await page.getByRole('alert').getByText('The text could not be loaded').waitFor();
    gone = false;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
  });
});
