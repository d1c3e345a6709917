import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../tools/browser.ts';
import { visit } from '../tools/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const POINT = '/en/neck/trapezius-descending/left/trapezius-descending-top';

describe('the address', () => {
  it('brings back the same view after back, forward and reload', async () => {
    const { page } = await visit(browser, inject('url'), { until: 'text' });
    const hash = () => new URL(page.url()).hash;
    await page.getByRole('link', { name: /^Neck/ }).click();
    await page.getByRole('link', { name: /^Upper trapezius/ }).click();
    await page.getByRole('navigation', { name: 'Side' }).getByRole('link', { name: 'Left' }).click();
    const there = hash();
    expect(there).toBe('#/en/neck/trapezius-descending/left');
    await page.goBack();
    expect(hash()).toBe('#/en/neck/trapezius-descending/right');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    await page.goForward();
    await page.goForward();
    expect(hash()).toBe(there);
    await page.reload();
    await page.locator('#text h1').waitFor();
    expect(hash()).toBe(there);
    expect(
      await page.getByRole('navigation', { name: 'Side' }).locator('[aria-current="true"]').textContent(),
    ).toBe('Left');
    await page.context().close();
  });

  it('opens a copied link at its step, in its language', async () => {
    const { page } = await visit(browser, inject('url'), {
      at: `${POINT.replace('/en/', '/es/')}/injection/twitch`,
      until: 'text',
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('heading', { level: 2, name: 'Inyección' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Injection' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${POINT}/injection/twitch`);
    await page.context().close();
  });

  it.each([
    ['an unknown region', '/en/elbow'],
    ['an unknown muscle', '/en/neck/biceps/left'],
    ['an unknown point', '/en/neck/trapezius-descending/left/nowhere'],
    ['a point of another muscle', '/en/neck/levator-scapulae/left/trapezius-descending-top'],
    ['an unknown step', `${POINT}/surgery`],
    ['noise', '/%F0%9F%92%A9/<script>'],
  ])('opens the body with a plain message for %s', async (_, at) => {
    const { page, errors } = await visit(browser, inject('url'), { at, until: 'text' });
    await page.getByRole('alert').getByText('That link did not lead anywhere').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Where does it hurt?' }).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
