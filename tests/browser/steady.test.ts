import { describe, expect, it } from 'vitest';
import { VIEW_NAMES, VIEWS } from '../tools/views.ts';
import { frames } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

declare global {
  interface Window {
    /** Sum of the layout shifts since the page began, as browsers measure them. */
    shifted?: number;
  }
}

/** The most that may move while a page loads: a fifth of what passes for good. */
const MOST = 0.02;

describe('while a view loads', () => {
  it.each([
    ['phone', 390, 664],
    ['tablet', 1180, 820],
  ] as const)(
    'nothing jumps, on a %s',
    async (_, width, height) => {
      const table: Record<string, number> = {};
      // What comes late is the same in both windows: each view is opened in one of them.
      for (const view of VIEW_NAMES.filter((_, i) => width < 600 === (i % 2 === 0))) {
        const { page } = await visit({
          at: `/en${VIEWS[view]}`,
          picture: 'counted',
          context: { viewport: { width, height } },
          before: (opened) =>
            opened.addInitScript(() => {
              window.shifted = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  window.shifted =
                    (window.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
            }),
          until: 'text',
        });
        await page.locator('[data-stage="ready"][data-whole]').waitFor({ timeout: 60_000 });
        await frames(page, 20);
        table[view] = (await page.evaluate(() => window.shifted)) ?? Number.NaN;
        await page.context().close();
      }
      console.table(table);
      expect(Object.entries(table).filter(([, shifted]) => !(shifted <= MOST))).toEqual([]);
    },
    240_000,
  );
});
