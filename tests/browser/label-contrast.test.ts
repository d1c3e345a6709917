import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../tools/browser.ts';
import { type Measured, overlaidContrast } from '../tools/contrast.ts';
import { leave, visit, whole } from '../tools/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const POINT = '/neck/trapezius-descending/right/trapezius-descending-top';
const VIEWS = [
  ['names on skin', '/neck?peel=skin&labels=muscles&sides=both'],
  ['names in the depth', '/neck?peel=deep&labels=muscles&sides=both'],
  ['where, on skin', `${POINT}/where?peel=skin`],
  ['where, in the depth', `${POINT}/where?peel=deep`],
  ['bundle', `${POINT}/band/bundle`],
  ['fibre', `${POINT}/band/fibre`],
  ['sarcomere', `${POINT}/band/sarcomere`],
  ['loop', `${POINT}/band/loop`],
  ['needle', `${POINT}/injection/needle`],
  ['after', `${POINT}/after/days`],
  ['exercises', `${POINT}/exercises`],
  ['exercise', `${POINT}/exercises/neck-side-stretch?t=20`],
  ['painting', '/pain?pain=temple.right,side-of-neck.right'],
] as const;

/** How far something is above (or under) what it has to reach. */
const spare = ({ ratio, needed }: Measured): number => ratio / needed;
const told = (m: Measured | undefined): string => (m ? `${m.ratio} ${m.kind} ${m.name}` : '');

describe('what stands over the picture', () => {
  it('can be told from the very pixels round it: text at 4.5, marks, icons and large text at 3 to 1', async () => {
    const { page } = await visit(browser, inject('url'), { size: 'phone', at: `/en${VIEWS[0][1]}` });
    const table: Record<string, string>[] = [];
    const weak: string[] = [];
    for (const [view, at] of VIEWS) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `/en${at}`);
      await whole(page);
      for (const theme of ['light', 'contrast']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        const all = (await overlaidContrast(page)).sort((a, b) => spare(a) - spare(b));
        // The buttons alone are a dozen: fewer would mean that it looked in the wrong place.
        expect(all.length, view).toBeGreaterThan(6);
        weak.push(...all.filter((m) => spare(m) < 1).map((m) => `${view}, ${theme}: ${told(m)}`));
        const marks = all.filter((m) => m.kind === 'mark');
        const worst = told(all.find((m) => m.kind !== 'mark'));
        table.push({ view, theme, worst, 'worst mark': told(marks[0]) });
      }
    }
    console.table(table);
    expect(weak).toEqual([]);
    await leave(page);
  }, 240_000);
});
