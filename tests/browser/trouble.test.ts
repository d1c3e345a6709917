import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../tools/browser.ts';
import { nextStep, visit, whole } from '../tools/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Walks by the text alone to the exercises of a point in the neck. */
async function walkByText(page: Page): Promise<void> {
  const text = page.locator('#text');
  await text.getByRole('link', { name: /^Neck/ }).click();
  await text.getByRole('link', { name: /^Upper trapezius/ }).click();
  await text.locator('ul ul a').first().click();
  await page.getByRole('heading', { level: 2, name: 'Where' }).waitFor();
  const last = page.getByRole('heading', { level: 2, name: 'Exercises' });
  for (let i = 0; i < 30 && (await last.count()) === 0; i++) await nextStep(page);
  await page.getByRole('heading', { level: 3, name: 'To strengthen' }).waitFor();
}

describe('when the 3D view cannot be had', () => {
  it('says so and keeps all content as text without WebGL', async () => {
    const { page, errors } = await visit(browser, inject('url'), {
      until: 'text',
      before: (p) =>
        p.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        }),
    });
    await page.getByRole('alert').getByText('This device cannot show the 3D body').waitFor();
    await walkByText(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('says so when a model file is missing, and tries again when asked', async () => {
    let missing = true;
    const { page } = await visit(browser, inject('url'), {
      until: 'text',
      before: (p) =>
        p.route('**/models/*.glb', (route) => (missing ? route.fulfill({ status: 404 }) : route.continue())),
    });
    await page.getByRole('alert').getByText('The 3D body could not be loaded').waitFor();
    missing = false;
    await page.getByRole('button', { name: 'Try the 3D body again' }).click();
    await whole(page);
    await page.context().close();
  });

  it.each(['index.json', 'skin.glb', 'bones-head.glb'])('says so when %s is damaged', async (file) => {
    const { page } = await visit(browser, inject('url'), {
      until: 'text',
      before: (p) => p.route(`**/models/${file}`, (route) => route.fulfill({ body: '{"version": 9' })),
    });
    await page.getByRole('alert').getByText('The 3D body could not be loaded').waitFor();
    await walkByText(page);
    await page.context().close();
  });

  it('comes back after the device took the WebGL context away', async () => {
    const { page } = await visit(browser, inject('url'), { at: '/en/neck' });
    await page.evaluate(() => {
      document
        .querySelector('canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
    });
    await page.getByRole('alert').getByText('The 3D body was paused').waitFor();
    await page.getByRole('button', { name: 'Try the 3D body again' }).click();
    await whole(page);
    expect(new URL(page.url()).hash).toBe('#/en/neck');
    await page.context().close();
  });

  it('shows the text and the regions before the 3D part has arrived', async () => {
    const { page } = await visit(browser, inject('url'), {
      until: 'text',
      before: (p) => p.route('**/models/**', () => undefined),
    });
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('loading');
    for (const name of [/^Head/, /^Neck/, /^Low back/]) await page.getByRole('link', { name }).waitFor();
    await page.context().close();
  });
});

describe('when other things go wrong', () => {
  it('says that the text could not be loaded', async () => {
    const { page } = await visit(browser, inject('url'), {
      until: 'nothing',
      before: (p) => p.route('**/content/*.json', (route) => route.abort()),
    });
    await page.getByRole('alert').getByText('The text could not be loaded').waitFor();
    await page.context().close();
  });

  it('shows the other language, and says so, when a translation cannot be had', async () => {
    const { page } = await visit(browser, inject('url'), {
      at: '/es/neck',
      until: 'nothing',
      before: (p) => p.route('**/content/es.json', (route) => route.fulfill({ status: 404 })),
    });
    await page.getByRole('alert').getByText('No se pudo cargar este texto en español').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('starts afresh from damaged saved settings', async () => {
    const { page, errors } = await visit(browser, inject('url'), {
      until: 'text',
      before: (p) =>
        p.addInitScript(() => localStorage.setItem('trigger-point-explorer:settings', '{"level": ')),
    });
    expect(await page.getByRole('button', { name: 'Everyday' }).getAttribute('aria-pressed')).toBe('true');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('the quiet page', () => {
  it('draws nothing while nothing changes, and draws when something does', async () => {
    const { page, errors, foreign } = await visit(browser, inject('url'));
    const draws = () => page.evaluate(() => window.drawCalls ?? 0);
    const before = await draws();
    await page.waitForTimeout(1500);
    expect(await draws()).toBe(before);
    await page.getByRole('link', { name: /^Neck/ }).click();
    await page.waitForTimeout(500);
    expect(await draws()).toBeGreaterThan(before);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('carries a content security policy that allows its own origin only', async () => {
    const { page } = await visit(browser, inject('url'), { until: 'text' });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    const refused = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    await page.context().close();
  });
});
