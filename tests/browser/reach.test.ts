import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import { violations } from '../tools/axe.ts';
import { openTurning } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const content: ContentBundle = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../public/content/en.json', import.meta.url)), 'utf8'),
);

/** What the content holds, each thing once: a zone is an area of one point's pattern, a step is one of a point's. */
const HELD = {
  regions: content.regions.length,
  muscles: content.muscles.length,
  points: content.points.length,
  steps: content.points.length * 5,
  zones: content.points.reduce((n, p) => n + p.zones.length, 0),
  exercises: content.exercises.length,
};

/** What a list of places (region/muscle/point/kind/id) reaches, each thing once. */
function reached(keys: readonly string[]): typeof HELD {
  const paths = keys.map((key) => key.split('/'));
  const count = (list: readonly string[]) => new Set(list).size;
  const parts = (kind: string) => paths.filter((p) => p[3] === kind);
  return {
    regions: count(paths.filter((p) => p.length === 1).map((p) => p[0]!)),
    muscles: count(paths.filter((p) => p.length === 2).map((p) => p[1]!)),
    points: count(paths.filter((p) => p.length === 3).map((p) => p[2]!)),
    steps: count(parts('step').map((p) => `${p[2]}/${p[4]}`)),
    zones: count(parts('zone').map((p) => `${p[2]}/${p[4]}`)),
    exercises: count(parts('exercise').map((p) => p[4]!)),
  };
}

declare global {
  interface Window {
    /** What the focus has passed in the list of everything. */
    passed?: { item: string; name: string }[];
  }
}

const { visit } = visitors();

describe('everything is reached', () => {
  it('by keyboard alone, from the start, and named in the accessibility tree', async () => {
    const { page, errors } = await visit({ picture: 'none' });
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    await page.getByRole('button', { name: 'Open all' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (let i = 0; i < 5 && (await focused()) !== 'Open all'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-item*="/exercise/"]').first().waitFor();
    await page.evaluate(() => {
      window.passed = [];
      document.addEventListener('focusin', ({ target }) => {
        if (!(target instanceof HTMLElement) || !target.dataset.item) return;
        window.passed?.push({ item: target.dataset.item, name: target.textContent?.trim() ?? '' });
      });
    });
    const last = await page.locator('[data-item]').last().getAttribute('data-item');
    let passed: { item: string; name: string }[] = [];
    for (let presses = 0; presses < 4000 && passed.at(-1)?.item !== last; presses += 100) {
      await Promise.all(Array.from({ length: 100 }, () => page.keyboard.press('Tab')));
      passed = await page.evaluate((end) => {
        const all = window.passed ?? [];
        return all.slice(0, all.findIndex((p) => p.item === end) + 1 || all.length);
      }, last);
    }
    expect(reached(passed.map((p) => p.item))).toEqual(HELD);

    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const links = new Set(
      nodes.filter((n) => n.role?.value === 'link' && !n.ignored).map((n) => String(n.name?.value)),
    );
    expect(passed.filter(({ name }) => !links.has(name))).toEqual([]);
    expect(errors).toEqual([]);
  }, 180_000);

  it('on the flat map and the text beside it, without WebGL', async () => {
    const { page, errors } = await visit({ picture: 'none' });
    const keys: string[] = [];
    const marked = (kind: string) =>
      page
        .locator(`[data-face] a[data-${kind}]`)
        .evaluateAll((links, name) => links.map((a) => a.getAttribute(`data-${name}`) ?? ''), kind);
    const open = async (hash: string, title: string) => {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await page.locator('[data-face]').first().waitFor({ state: 'attached' });
    };
    await page.locator('[data-region]').first().waitFor({ state: 'attached' });
    keys.push(...(await marked('region')));
    for (const region of content.regions) {
      for (const face of ['front', 'back']) {
        await open(`/en/${region.id}?face=${face}`, region.name);
        await page.locator(`[data-face="${face}"]`).waitFor();
        keys.push(...(await marked('muscle')).map((id) => `${region.id}/${id}`));
        const points = new Set(await marked('point'));
        keys.push(
          ...content.points.filter((p) => points.has(p.id)).map((p) => `${region.id}/${p.muscle}/${p.id}`),
        );
      }
    }
    for (const point of content.points) {
      const region = content.regions.find((r) => r.muscles.includes(point.muscle))!;
      const at = `${region.id}/${point.muscle}`;
      await open(`/en/${at}/right/${point.id}/where`, point.name);
      keys.push(...(await marked('zone')).map((id) => `${at}/${point.id}/zone/${id}`));
      const steps = await page
        .locator('#text ol a[href]')
        .evaluateAll((links) => links.map((a) => (a.getAttribute('href') ?? '').split('/')[6] ?? ''));
      keys.push(...steps.map((step) => `${at}/${point.id}/step/${step}`));
      await page.evaluate((to) => {
        window.location.hash = to;
      }, `/en/${at}/right/${point.id}/exercises`);
      await page.getByRole('heading', { level: 2, name: 'Exercises' }).waitFor();
      const text = await page.locator('#text').textContent();
      const told = content.exercises.filter((e) => text?.includes(e.name));
      keys.push(...told.map((e) => `${at}/${point.id}/exercise/${e.id}`));
    }
    expect(reached(keys)).toEqual(HELD);
    expect(errors).toEqual([]);
  }, 180_000);
});

describe('the search page', () => {
  it('answers a misspelt symptom, by arrows and Enter, and keeps the words for the way back', async () => {
    const { page } = await visit({
      at: '/en/search',
      picture: 'none',
    });
    const field = page.getByRole('combobox');
    await field.fill('pain behnd the eye');
    await page.getByRole('option', { name: /^behind the eye/ }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /things found/ })
      .waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe('#/en/search?q=pain+behnd+the+eye');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const to = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(to);
    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('pain behnd the eye');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await field.fill('xqzzwv');
    await page.getByText('Nothing was found for “xqzzwv”.').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('the flat map', () => {
  it('is chosen by a button and by a key, keeps the place, and goes where its links say', async () => {
    const { page } = await visit({
      at: '/en/neck/trapezius-descending/right',
      size: 'phone',
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.addInitScript(() => {
          localStorage.setItem('trigger-point-explorer:settings', '{"picture":"map"}');
        }),
    });
    const map = page.getByRole('region', { name: 'Flat map of the body' });
    await map.waitFor();
    expect(await page.locator('canvas').count(), 'no 3D view is loaded for it').toBe(0);
    expect(await violations(page)).toEqual([]);
    await map.getByRole('link', { name: 'Top of the shoulder line, right' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Top of the shoulder line' }).waitFor();
    const place = new URL(page.url()).hash;
    await openTurning(page);
    await page.getByRole('button', { name: 'Front' }).click();
    expect(new URL(page.url()).hash).toBe(`${place}?face=front`);
    await page.keyboard.press('m');
    await map.waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe(`${place}?face=front`);
  });

  it('is printed with the text, all folds open', async () => {
    const { page } = await visit({
      at: '/en/low-back/piriformis/right/piriformis-outer/where',
      picture: 'none',
      before: (p) =>
        p.addInitScript(() => {
          window.print = () => document.body.setAttribute('data-printed', '');
        }),
    });
    await page.keyboard.press('Control+p');
    await page.locator('body[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const face of ['front', 'back']) await page.locator(`[data-face="${face}"] svg`).waitFor();
    const closed = () => page.locator('details:not([open])').count();
    await expect.poll(closed, { timeout: 10_000 }).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(closed, { timeout: 10_000 }).toBeGreaterThan(0);
  });
});
