import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { type VisitOptions, withoutWebgl } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { browser, visit } = visitors();

const open = async (at: string, before: (page: Page) => Promise<unknown>, rest: VisitOptions = {}) =>
  visit({
    at,
    picture: 'none',
    until: 'nothing',
    before,
    ...rest,
  });

const broken = { status: 404, body: '' };

/** Answers a file's requests with a fault for as long as `on`. */
function fault(page: Page, file: string, answer: (route: Route) => unknown = (r) => r.fulfill(broken)) {
  const state = { on: true };
  const ready = page.route(file, (route) => (state.on ? answer(route) : route.continue()));
  return { state, ready };
}

describe('before the app is there', () => {
  it('its code missing: words and a way on', async () => {
    let lift = () => undefined as unknown;
    const { page } = await open('/es/neck', async (p) => {
      const { state, ready } = fault(p, '**/assets/index-*.js');
      lift = () => {
        state.on = false;
      };
      await ready;
    });
    await page.getByRole('heading', { level: 1, name: 'Trigger Point Explorer' }).waitFor();
    lift();
    await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cuello' }).waitFor();
  });

  it('says so without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(inject('url'));
    await page.getByRole('heading', { level: 1, name: 'Trigger Point Explorer' }).waitFor();
    // The browser driver does not draw what is meant for pages without scripts.
    expect(await page.content()).toContain('This page needs JavaScript');
  });

  it('shows words while the style sheet does not come, and says when it never came', async () => {
    const waiting: Route[] = [];
    const page = await browser().newPage({ serviceWorkers: 'block' });
    await withoutWebgl(page);
    await page.route('**/assets/style-*.css', (route) => void waiting.push(route));
    await page.goto(inject('url'), { waitUntil: 'commit' });
    await page.getByText('It is opening.').waitFor();
    await waiting[0]!.fulfill(broken);
    await page.getByText('A part of how this page looks could not be loaded.').waitFor();
    await page.unroute('**/assets/style-*.css');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('link', { name: /^Neck/ }).first().waitFor();
    expect(await page.getByText('how this page looks').count()).toBe(0);
  });
});

describe('a part that comes later', () => {
  const PARTS = [
    ['search-panel', '/en/search', 'The search could not be loaded', /Find/],
    ['review-page', '/en/review/neck', 'The review sheet could not be loaded', /Review sheet: Neck/],
    ['body-map', '/en', 'The flat map could not be loaded', undefined],
  ] as const;
  const FAULTS = {
    missing: broken,
    empty: { contentType: 'text/javascript', body: '' },
    cut: { contentType: 'text/javascript', body: 'import {a as b} from' },
  };
  it.each(
    PARTS.flatMap((part) =>
      Object.entries(FAULTS).map(([how, answer]) => [part[0], how, part, answer] as const),
    ),
  )(
    '%s %s: a word, the rest works, and it comes when asked again',
    async (_file, _how, [file, at, said, title], answer) => {
      const trouble: { on: boolean }[] = [];
      const { page } = await open(at, async (p) => {
        const { state, ready } = fault(p, `**/assets/${file}-*.js`, (route) => route.fulfill(answer));
        trouble.push(state);
        await ready;
      });
      await page.getByRole('alert').getByText(said).waitFor();
      trouble[0]!.on = false;
      await page.getByRole('alert').filter({ hasText: said }).locator('xpath=..').getByRole('button').click();
      if (title) await page.getByRole('heading', { level: 1, name: title }).waitFor();
      else await page.getByRole('region', { name: 'Flat map of the body' }).waitFor();
      expect(new URL(page.url()).hash).toBe(`#${at}`);
    },
  );
});

describe('waiting', () => {
  it('is said after a second, and offers to try again after fifteen', async () => {
    const held: Route[] = [];
    const { page } = await open('/en/neck', async (p) => {
      await p.clock.install();
      await p.route(/\/content\/en-(?!more)[^/]*\.json$/, (route) => void held.push(route));
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(1);
    await page.clock.runFor(1100);
    await page.getByRole('status').getByText('The text is on its way.').waitFor();
    await page.clock.runFor(14_000);
    await page.getByText('The text is taking long.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(2);
    await held[1]!.continue();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
  });
});

describe('a language that comes late', () => {
  it('does not take the place of the one that was gone back to', async () => {
    const held: Route[] = [];
    const { page } = await open('/en/neck', (p) =>
      p.route(/\/content\/es-(?!more)[^/]*\.json$/, (route) => void held.push(route)),
    );
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    const go = (hash: string) =>
      page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
    await go('/es/neck');
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(1);
    await go('/en/neck');
    const late = page.waitForResponse(/\/content\/es-(?!more)[^/]*\.json$/);
    await held[0]!.continue();
    await (await late).finished();
    await go('/en/head');
    await page.getByRole('heading', { level: 1, name: 'Head' }).waitFor();
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
  });
});

describe('content of another version', () => {
  const changed = (page: Page, change: (bundle: Record<string, unknown>) => void) =>
    page.route(/\/content\/\w\w-(?!more)[^/]*\.json$/, async (route) => {
      const answer = await route.fetch();
      const bundle: Record<string, unknown> = JSON.parse(await answer.text());
      change(bundle);
      await route.fulfill({ json: bundle });
    });

  it.each(['exercises', 'points', 'skinAreas', 'injectionStages', 'warning', 'version'])(
    'without its %s is refused with a word',
    async (field) => {
      const { page } = await open('/en/neck', (p) => changed(p, (bundle) => delete bundle[field]));
      await page.getByRole('alert').getByText('The text could not be loaded').waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  );

  it.each(['regions', 'muscles', 'points', 'exercises'])(
    'whose %s lack a name is refused with a word',
    async (list) => {
      const { page } = await open('/en/neck', (p) =>
        changed(p, (bundle) => {
          bundle[list] = (bundle[list] as object[]).map((entry) => ({ ...entry, name: undefined }));
        }),
      );
      await page.getByRole('alert').getByText('The text could not be loaded').waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  );

  it('that lacks something inside of a part stops that part alone', async () => {
    const at = '/en/neck/trapezius-descending/right/trapezius-descending-top/injection/before';
    const { page } = await open(at, (p) =>
      changed(p, (bundle) => {
        bundle.positions = {};
      }),
    );
    await page.getByRole('alert').getByText('This part stopped').waitFor();
    await page.getByRole('link', { name: 'Trigger Point Explorer' }).click();
    await page.getByRole('link', { name: /^Neck/ }).first().waitFor();
  });
});

describe('another build on the host', () => {
  it('is said, and loaded once at the same address, never in a loop', async () => {
    const at = '/en/pain?pain=temple.right';
    let loads = 0;
    const { page } = await open(
      at,
      async (p) => {
        p.on('load', () => loads++);
        await p.route('**/assets/search-panel-*.js', (route) => route.fulfill(broken));
        // The page asks for itself: a host that names a build which it then does not serve, as a stale cache does.
        await p.route(inject('url'), async (route) => {
          if (route.request().isNavigationRequest()) return route.continue();
          const answer = await route.fetch();
          await route.fulfill({
            body: (await answer.text()).replace(/name="build" content="\w+"/, 'name="build" content="other"'),
          });
        });
      },
      { motion: true },
    );
    const find = page.getByRole('link', { name: 'Find' }).first();
    await find.click();
    await page.getByRole('alert').getByText('It loads the new version now').waitFor();
    await expect.poll(() => loads, { timeout: 60_000 }).toBe(2);
    await page.getByRole('alert').getByText('Load it again to have the new version').waitFor();
    expect(loads).toBe(2);
    expect(new URL(page.url()).hash).toMatch(/^#\/en\/search/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /hurt/ }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${at}`);
  });

  it('keeps what was chosen where the browser refuses to store it', async () => {
    let other = false;
    const { page } = await open(
      '/en/neck',
      async (p) => {
        await p.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new Error('refused');
            },
          });
        });
        await p.route('**/assets/search-panel-*.js', (route) =>
          other ? route.fulfill(broken) : route.continue(),
        );
        await p.route(inject('url'), async (route) => {
          if (route.request().isNavigationRequest() || !other) return route.continue();
          const answer = await route.fetch();
          await route.fulfill({
            body: (await answer.text()).replace(/name="build" content="\w+"/, 'name="build" content="other"'),
          });
        });
      },
      { motion: true },
    );
    const clinical = page.getByRole('button', { name: 'Clinical' });
    await clinical.click();
    other = true;
    const loaded = page.waitForEvent('load');
    await page.getByRole('link', { name: 'Find' }).first().click();
    await loaded;
    await expect.poll(() => clinical.getAttribute('aria-pressed'), { timeout: 30_000 }).toBe('true');
    // Coming back to the tab reads what is stored: nothing, here.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await clinical.getAttribute('aria-pressed')).toBe('true');
  });
});
