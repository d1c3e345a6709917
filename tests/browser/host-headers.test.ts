import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostHeaders } from '../../src/app/build/hosting/headers.ts';
import { messages } from '../../src/words/messages.ts';
import { QUICK, serve } from '../tools/serve.ts';
import { POINT } from '../tools/views.ts';
import { withoutWebgl } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

declare global {
  interface Window {
    /** What the policy has refused, on the page. */
    refused?: string[];
    /** How many messages have come from workers. */
    answers?: number;
  }
}

const { browser, visit } = visitors();
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const headers = Object.entries(hostHeaders()).map(([name, value]) => [name.toLowerCase(), value]);
  host = await serve(Object.fromEntries(headers), QUICK);
});
afterAll(() => host.close());

/** Notes every violation of the policy from the first moment on, and what workers answer. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    window.refused = [];
    window.answers = 0;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', () => {
          window.answers = (window.answers ?? 0) + 1;
        });
      }
    };
    document.addEventListener('securitypolicyviolation', (e) =>
      window.refused?.push(`${e.effectiveDirective}: ${e.blockedURI}`),
    );
  });

describe('under the headers that hosts are told', () => {
  it('carries in the page the same policy, but for who may frame it', async () => {
    const html = (await (await fetch(host.url)).text()).replaceAll('&#39;', "'");
    const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(`${own}; frame-ancestors 'none'`).toBe(hostHeaders()['Content-Security-Policy']);
  });

  it.each([
    ['the whole body', '/en'],
    ['a region with its marks', '/en/neck'],
    ['the band', `/en${POINT}/band/bundle`],
    ['the injection', `/en${POINT}/injection/needle?t=50`],
    ['an exercise', `/en${POINT}/exercises/neck-side-stretch`],
    ['painted pain', '/en/pain?pain=temple.right'],
  ])('draws %s and refuses nothing', async (_name, at) => {
    const { page, errors, foreign } = await visit(
      {
        at,
        // `?still` would keep the worker away.
        motion: true,
        context: { viewport: { width: 480, height: 560 }, reducedMotion: 'reduce' },
        before: listen,
      },
      host.url,
    );
    if (at === '/en') {
      await page.waitForFunction(() => (window.answers ?? 0) > 0);
      await printed(page);
    }
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible"'))).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].filter((f) => f.status === 'error').length)).toBe(0);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('is shown inside no page of another origin', async () => {
    expect(await framed(host.url)).toBe(false);
    // Without the header it would be.
    expect(await framed(inject('url'))).toBe(true);
  });
});

/** Asks for the print view, and waits for the drawn map in it. */
async function printed(page: Page): Promise<void> {
  // The map comes ahead of any print once somebody stays with the page.
  await page.keyboard.press('Shift');
  await page.waitForFunction(() =>
    ['models/body-map-', 'models/patterns-'].every((file) =>
      performance.getEntriesByType('resource').some((r) => r.name.includes(file)),
    ),
  );
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const map = page.getByRole('region', { name: messages('en').map.name });
  await map.locator('path').first().waitFor();
}

/** Whether a page of another origin can show this address in a frame. */
async function framed(url: string): Promise<boolean> {
  const other = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><iframe src="${url}?still#/en/about" width="600" height="400"></iframe>`),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await browser().newPage({ serviceWorkers: 'block' });
  try {
    await withoutWebgl(page);
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const frame = page.frames()[1]!;
    await frame.waitForLoadState();
    if (!frame.url().startsWith(url)) return false;
    await frame.locator('#text h1').waitFor();
    return true;
  } finally {
    await page.close();
    other.closeAllConnections();
    other.close();
  }
}
