import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, SIZES, type SizeName } from '../tools/browser.ts';
import { leave, visit } from '../tools/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const POINT = '/neck/trapezius-descending/right/trapezius-descending-top';
const VIEWS = [
  ['start', ''],
  ['region', '/neck'],
  ['muscle', '/low-back/quadratus-lumborum/left'],
  ['where', `${POINT}/where`],
  ['band', `${POINT}/band`],
  ['fibres', `${POINT}/band/fibre`],
  ['sarcomeres', `${POINT}/band/sarcomere?tissue=relaxed`],
  ['loop', `${POINT}/band/loop`],
  ['injection', `${POINT}/injection/needle`],
  ['spread', `${POINT}/injection/spread`],
  ['after', `${POINT}/after/days`],
  ['exercises', `${POINT}/exercises`],
  ['exercise', `${POINT}/exercises/neck-side-stretch?t=20&version=easier`],
  ['guided', `${POINT}/exercises/neck-side-stretch?t=20&guided=yes`],
  ['too much pain', `${POINT}/exercises/neck-side-stretch?t=20&guided=pain`],
  ['player', `${POINT}/injection/twitch?t=40`],
  ['pain', '/pain'],
  ['painted', '/pain?pain=temple.right,tailbone&pattern=trapezius-descending-front.right'],
  ['about', '/about'],
  ['help', '/help'],
  ['search', '/search?q=temple'],
] as const;

/** Views whose map has something of its own to show. */
const ON_MAP: readonly string[] = [
  'start',
  'region',
  'muscle',
  'where',
  'fibres',
  'injection',
  'after',
  'exercise',
  'painted',
  'search',
];

describe('accessibility', () => {
  it.each([
    ['en', 'light', '3d'],
    ['es', 'contrast', '3d'],
    ['en', 'contrast', 'map'],
    ['es', 'light', 'map'],
  ])(
    'axe finds nothing on any view in "%s", %s colours, %s picture',
    async (language, theme, picture) => {
      const { page } = await visit(browser, inject('url'), {
        at: `/${language}`,
        size: 'phone',
        before: (opened) =>
          opened.addInitScript(
            (chosen) => localStorage.setItem('trigger-point-explorer:settings', JSON.stringify(chosen)),
            { theme, picture },
          ),
        until: 'text',
      });
      for (const [name, at] of picture === 'map' ? VIEWS.filter(([n]) => ON_MAP.includes(n)) : VIEWS) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, `/${language}${at}`);
        await page.waitForTimeout(250);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          (v) => `${name}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
        );
        expect(found).toEqual([]);
      }
      await leave(page);
    },
    240_000,
  );

  it.each(Object.keys(SIZES) as SizeName[])(
    'targets are at least 44 px and text 16 px at %s size',
    async (size) => {
      const { page } = await visit(browser, inject('url'), { size, until: 'text' });
      for (const [name, at] of VIEWS) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, `/en${at}`);
        await page.waitForTimeout(150);
        const small = await page.evaluate(() => {
          const seen = (e: Element) =>
            e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1;
          const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].filter(
            seen,
          );
          const out = targets
            .map((e) => ({ e, box: e.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
            .map(
              ({ e, box }) =>
                `target ${e.textContent?.trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
            );
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent || !walker.currentNode.textContent?.trim() || !seen(parent)) continue;
            const px = Number.parseFloat(getComputedStyle(parent).fontSize);
            if (px < 16) out.push(`text "${walker.currentNode.textContent.trim().slice(0, 30)}" ${px}px`);
          }
          const wide = document.documentElement.scrollWidth - window.innerWidth;
          if (wide > 0) out.push(`the page is ${wide} px too wide`);
          return out;
        });
        expect(small, name).toEqual([]);
      }
      await leave(page);
    },
  );

  it('reaches a point and its last step by keyboard alone', async () => {
    const { page } = await visit(browser, inject('url'), { until: 'text' });
    const focus = async (name: RegExp) => {
      const passed: string[] = [];
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(text.trim())) return;
        passed.push(text.trim().slice(0, 24));
      }
      throw new Error(`Tab never reached ${name}, but ${passed.join(' | ')}`);
    };
    await focus(/^Low back/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Low back' }).waitFor();
    await focus(/^Quadratus lumborum/);
    await page.keyboard.press('Enter');
    const site = page.locator('#text ul ul a').first();
    await site.waitFor();
    const name = (await site.textContent())?.trim() ?? '';
    await focus(new RegExp(`^${name}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await focus(/^5Exercises/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'To stretch' }).waitFor();
    await leave(page);
  });

  it('announces where one is', async () => {
    const { page } = await visit(browser, inject('url'), { at: `/en${POINT}/band`, until: 'text' });
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'Showing' }).first().textContent())
      .toMatch(/Showing: .*, Upper trapezius, right side\. Step: Tight band\./);
    await leave(page);
  });
});
