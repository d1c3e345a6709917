import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { goTo, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
let page: Page;
beforeAll(async () => {
  const context = { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true };
  ({ page } = await visit({ context, picture: 'counted', at: '/en/neck' }));
});

/** Marks of sites that are to be seen, with how many each stands for. */
const marks = (): Promise<{ count: number; x: number; y: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-kind="site"]')]
      .filter((mark) => getComputedStyle(mark).visibility === 'visible')
      .map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        return { count: Number(mark.dataset.count ?? 1), x, y };
      }),
  );

const card = () => page.getByRole('dialog', { name: 'Which place?' });
const hash = (): string => new URL(page.url()).hash;
const focused = () => page.evaluate(() => document.activeElement?.tagName);

async function to(at: string): Promise<void> {
  await goTo(page, at);
  await settled(page);
}

type At = { x: number; y: number };

/** The two that are nearest to each other. */
function nearest<T extends At>(all: readonly T[]): [T, T] {
  const pairs = all.flatMap((a, i) =>
    all.slice(i + 1).map((b) => ({ a, b, apart: Math.hypot(a.x - b.x, a.y - b.y) })),
  );
  const { a, b, apart } = pairs.sort((p, q) => p.apart - q.apart)[0]!;
  expect(apart).toBeLessThan(42);
  return [a, b];
}

/** The middle between the two marks nearest to each other, whatever they stand for. */
async function between(): Promise<[x: number, y: number]> {
  const [a, b] = nearest(await marks());
  return [(a.x + b.x) / 2, (a.y + b.y) / 2];
}

/** Where the middles of things lie in the window. */
const middles = (all: Locator): Promise<At[]> =>
  all.evaluateAll((list) =>
    list.map((e) => {
      const { left, top, width, height } = e.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );

describe('marks on a phone', () => {
  it('are each a mark of its own space, some for several', async () => {
    for (const region of ['head', 'neck', 'low-back']) {
      await to(`/en/${region}`);
      const all = await marks();
      expect(
        all.some(({ count }) => count > 1),
        region,
      ).toBe(true);
      all.forEach((a, i) => {
        for (const b of all.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
      });
    }
  });

  it('that stand for several come closer until they part', async () => {
    await to('/en/neck');
    const most = (list: readonly { count: number }[]) => Math.max(...list.map(({ count }) => count));
    const before = await marks();
    const { x, y } = before.find(({ count }) => count === most(before))!;
    await page.touchscreen.tap(x, y);
    await expect.poll(hash).toMatch(/^#\/en\/neck\?cam=/);
    await settled(page);
    expect(most(await marks())).toBeLessThan(most(before));
  });

  it('ask which was meant where a tap falls between two; Escape leaves the picture with the focus', async () => {
    await to('/en/neck?sides=both');
    await page.touchscreen.tap(...(await between()));
    await card().waitFor();
    expect(await card().getByRole('link').count()).toBeGreaterThan(1);
    expect(await focused()).toBe('SECTION');
    const box = (await card().boundingBox())!;
    const frame = (await page.locator('canvas').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await focused()).toBe('CANVAS');
    expect(hash()).toBe('#/en/neck?sides=both');
  });

  it('lead from the list to the place that is chosen there by keys', async () => {
    await to('/en/neck?sides=both');
    await page.touchscreen.tap(...(await between()));
    const first = card().getByRole('link').first();
    const target = await first.getAttribute('href');
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Where' }).waitFor();
    expect(hash()).toBe(target);
    expect(await card().count()).toBe(0);
  });

  it('of the flat map come closer until they part, and ask where a tap falls between two', async () => {
    await to('/en/head');
    await page.getByRole('button', { name: 'Flat map' }).click();
    const joined = page.locator('[data-face]:not([hidden]) g[data-count]');
    await joined.first().waitFor();
    const counts = () => joined.evaluateAll((all) => all.map((g) => Number((g as SVGElement).dataset.count)));
    const before = await counts();
    const most = Math.max(...before);
    const { x, y } = (await middles(joined))[before.indexOf(most)]!;
    await page.touchscreen.tap(x, y);
    await expect.poll(async () => Math.max(0, ...(await counts()))).toBeLessThan(most);
    const picture = (await page.locator('[data-face]:not([hidden])').boundingBox())!;
    const alone = (
      await middles(page.locator('[data-face]:not([hidden]) a[data-key]:not([data-joined])'))
    ).filter((at) => at.y > picture.y + 24 && at.y < picture.y + picture.height - 24);
    const [a, b] = nearest(alone);
    await page.touchscreen.tap((a.x + b.x) / 2, (a.y + b.y) / 2);
    await card().waitFor();
    expect(await card().getByRole('link').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '3D body' }).click();
  });
});
