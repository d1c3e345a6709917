import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withoutYoung } from '../tools/floor/without.ts';
import { POINT } from '../tools/views.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const ASSETS = fileURLToPath(new URL('../../dist/assets/', import.meta.url));

/** Serves the style sheets without what browsers of the floor do not read. */
const plainStyles = (page: Page) =>
  page.route('**/*.css', async (route) => {
    const css = await readFile(join(ASSETS, basename(new URL(route.request().url()).pathname)), 'utf8');
    await route.fulfill({ contentType: 'text/css', body: withoutYoung(css) });
  });

/** Runs in the page: takes away what came after the floor. */
function takeAway(): void {
  const lists = ['toReversed', 'toSorted', 'toSpliced', 'with'];
  for (const kind of [Array, Float32Array, Uint32Array])
    for (const name of lists) Reflect.deleteProperty(kind.prototype, name);
  const typed = Object.getPrototypeOf(Float32Array.prototype) as object;
  for (const name of lists) Reflect.deleteProperty(typed, name);
  for (const name of [
    'groupBy',
    'OffscreenCanvas',
    'requestIdleCallback',
    'Float16Array',
    'scheduler',
    'Iterator',
  ])
    Reflect.deleteProperty(window, name);
  Reflect.deleteProperty(Object, 'groupBy');
  Reflect.deleteProperty(Map, 'groupBy');
  for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name);
  for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name);
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf'])
    Reflect.deleteProperty(Set.prototype, name);
  Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
  Reflect.deleteProperty(Document.prototype, 'startViewTransition');
}

describe('in the oldest browsers', () => {
  it.each([
    ['phone', 390, 740],
    ['tablet', 1024, 700],
  ])(
    'everything stays in reach without :has, container queries and color-mix, on a %s',
    async (_, width, height) => {
      const { page } = await visit({
        at: `/en${POINT}/injection/needle?t=50`,
        picture: 'none',
        context: { viewport: { width, height } },
        before: plainStyles,
      });
      await page.locator('[data-face] svg').first().waitFor();
      const sheets = await page.evaluate(() =>
        [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      );
      expect(sheets.length).toBeGreaterThan(100);
      expect(sheets.filter((rule) => /:has\(|@container|color-mix/.test(rule))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'page').toBeLessThanOrEqual(
        width,
      );
      for (const part of ['[data-stage]', '#text'])
        expect((await page.locator(part).boundingBox())!.height, part).toBeGreaterThan(140);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('header :is(a, button), [data-stage] section :is(a, button, input)')]
          .filter((element) => !element.closest('svg'))
          .map((element) => ({
            box: element.getBoundingClientRect(),
            name: element.ariaLabel || element.textContent,
          }))
          .filter(
            ({ box }) =>
              box.width > 0 && (box.left < 0 || box.right > innerWidth || box.bottom > innerHeight),
          )
          .map(({ name }) => name),
      );
      expect(outside, 'controls outside of the page').toEqual([]);
    },
  );

  it('the body is drawn, and goes into the muscle, without what came to JavaScript later', async () => {
    const { page, errors } = await visit({
      at: `/en${POINT}/band/loop`,
      context: { viewport: { width: 800, height: 420 } },
      before: (page) => page.addInitScript(takeAway),
    });
    await page.locator('[data-kind="loop"]').first().waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
  });
});
