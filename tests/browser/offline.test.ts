import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { messages } from '../../src/words/messages.ts';
import { DIST, QUICK, serve } from '../tools/serve.ts';
import { POINT } from '../tools/views.ts';
import { goTo, openDisplay, type VisitOptions, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
const folder = mkdtempSync(join(tmpdir(), 'builds-'));
let host: Awaited<ReturnType<typeof serve>> | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});
afterAll(() => rmSync(folder, { recursive: true }));

const { offline } = messages('en').kept;
const CARD = `/en${POINT}/where?card=where`;

/** What somebody may be in the midst of: a film, an exercise, a painting, a lesson and its presentation. */
const RUNNING = [
  `/en${POINT}/injection/needle?t=40`,
  `/en${POINT}/exercises/neck-side-stretch?t=30`,
  '/en/pain?pain=temple.right',
  `/en${POINT}/where?lesson=neck-headache&step=2`,
  `/en${POINT}/where?lesson=neck-headache&step=2&present=yes`,
];

/** A build of another name: its page, its worker and a part that is asked for late are others than those of the app. */
function otherBuild(name: string): string {
  const root = join(folder, name);
  cpSync(DIST, root, { recursive: true });
  const assets = join(root, 'assets');
  const late = readdirSync(assets).filter((file) =>
    /^(plan-page|script-page|about-panel)-.*\.js$/.test(file),
  );
  expect(late.length).toBeGreaterThanOrEqual(3);
  const renamed = (text: string) => late.reduce((all, file) => all.replaceAll(file, `${name}-${file}`), text);
  for (const file of late) renameSync(join(assets, file), join(assets, `${name}-${file}`));
  for (const file of ['index.html', 'worker.js', ...readdirSync(assets).map((f) => `assets/${f}`)]) {
    if (!/\.(html|js)$/.test(file)) continue;
    const text = renamed(readFileSync(join(root, file), 'utf8'));
    const page = text.replace(/(<meta name="build" content=")[^"]*/, `$1${name}`);
    const revised = page.replace(/("revision":")([^"]*","url":"index\.html")/, `$1${name}$2`);
    expect(file === 'worker.js' && revised === page).toBe(false);
    writeFileSync(join(root, file), revised);
  }
  return `${root}/`;
}

const port = (): number => Number(new URL(host!.url).port);
/** The same host has another build from now on. */
async function deploy(root: string): Promise<void> {
  const at = port();
  await host!.close();
  host = await serve({}, QUICK, root, at);
}

const visitor = async (options: VisitOptions = {}) => {
  host ??= await serve({}, QUICK);
  // Nothing is kept for who asks the browser to save data, and with whom no limbs come.
  return visit(
    { limbs: true, ...options, context: { ...options.context, serviceWorkers: 'allow' } },
    host.url,
  );
};

/** Stays with the page until the app is kept. */
async function keptBy(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Shift');
        return page.evaluate(() => navigator.serviceWorker.controller?.state);
      },
      { timeout: 90_000 },
    )
    .toBe('activated');
}
const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');
/** The browser looks whether the host has another build, as it does whenever the page is opened. */
const looks = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
  });
const waits = (page: Page) =>
  expect
    .poll(
      () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
      { timeout: 90_000 },
    )
    .toBe('installed');

describe('without a net', () => {
  it('opens and shows all that was never opened before, once the app was visited', async () => {
    const { page, errors } = await visitor({ picture: 'counted' });
    await keptBy(page);
    await page.getByText(offline.works).waitFor();
    await host!.close();
    await page.reload();
    await whole(page);
    for (const at of [
      `/en${POINT}/injection/needle`,
      `/es${POINT}/exercises`,
      '/es/pain',
      '/en/practice',
      '/en/lesson',
      '/en/about',
      CARD,
      `/en${POINT}/after/days?card=days`,
    ]) {
      await goTo(page, at);
      await page.locator('h1').first().waitFor();
      await expect.poll(() => page.locator('[data-waiting], [data-failed]').count()).toBe(0);
    }
    expect(errors).toEqual([]);
  });
});

describe('another build at the host', () => {
  it('comes under no talk, film, painting or lesson, and is there when the app is opened the next time', async () => {
    const { page, errors } = await visitor({ picture: 'none', at: CARD });
    const own = await buildOf(page);
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    await keptBy(page);
    await deploy(otherBuild('b'));
    await looks(page);
    await waits(page);
    // A part that came with no view yet, and that the host has no more.
    await goTo(page, '/en/about');
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const at of RUNNING) {
      await goTo(page, at);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expect.poll(() => page.locator('[data-waiting], [data-failed]').count()).toBe(0);
      expect(page.url().endsWith(at), at).toBe(true);
    }
    await goTo(page, CARD);
    expect([await buildOf(page), loads]).toEqual([own, 0]);

    // And the one after that, too.
    await deploy(otherBuild('c'));
    await looks(page);
    await waits(page);
    await goTo(page, `/en${POINT}/after/days?card=days`);
    expect([await buildOf(page), loads]).toEqual([own, 0]);
    expect(errors).toEqual([]);

    const context = page.context();
    const { url } = host!;
    await page.goto('about:blank');
    await page.close();
    const next = await context.newPage();
    await expect
      .poll(async () => {
        await next.goto('about:blank');
        await next.goto(`${url}?still#/en/about`);
        return buildOf(next);
      })
      .toBe('c');
  });

  it('is taken when a person asks for it, and not while another window runs on the one before', async () => {
    const { page } = await visitor({ picture: 'none', at: '/en/neck' });
    const own = await buildOf(page);
    await keptBy(page);
    const other = await page.context().newPage();
    await other.goto(`${host!.url}?still#/en/about`);
    await deploy(otherBuild('d'));
    await looks(page);
    await openDisplay(page);
    const take = page.getByRole('button', { name: offline.take });
    await take.click();
    await page.getByText(offline.otherWindows).waitFor();
    expect([await buildOf(page), await buildOf(other)]).toEqual([own, own]);
    await other.close();
    await take.click();
    await expect.poll(() => buildOf(page)).toBe('d');
    expect(page.url()).toContain('#/en/neck');
  });
});
