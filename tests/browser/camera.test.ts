import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../tools/body-alone.ts';
import { openTurning, settled, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const PLACE = '#/en/neck/levator-scapulae/right';
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const named = (page: Page) => expect.poll(() => hash(page)).toMatch(/\?cam=[\d,-]+$/);

/** The body alone: names may find another place beside their marks. */
async function picture(page: Page): Promise<PNG> {
  await settled(page);
  return PNG.sync.read(await bodyAlone(page));
}

/** Share of the pixels that are clearly another colour in another picture of the same size. */
function differing(a: PNG, b: PNG): number {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4)
    if ([0, 1, 2].some((c) => Math.abs(a.data[i + c]! - b.data[i + c]!) > 40)) count++;
  return count / (a.width * a.height);
}

describe('the camera that a person turned', () => {
  it('is kept by the address over reload and another size of the window, until another place or reset', async () => {
    const viewport = { width: 560, height: 520 };
    const { page, errors } = await visit({
      at: PLACE.slice(1),
      context: { viewport },
    });
    await openTurning(page);
    const rest = await picture(page);
    const entries = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: 'Turn left' }).click();
    await page.getByRole('button', { name: 'Turn left' }).click();
    await page.getByRole('button', { name: 'Closer' }).click();
    await named(page);
    const box = (await page.locator('canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(x + 30, y + 12, { steps: 3 });
    await page.mouse.up({ button: 'right' });
    await page.mouse.move(0, 0);
    // Where drawing is slow the address may name the last button's turn only now; the moved target comes after it.
    await expect.poll(() => hash(page)).toMatch(/cam=\d+,\d+,\d+,-?\d+,-?\d+,-?\d+$/);
    expect(await page.evaluate(() => window.history.length), 'no entry was added').toBe(entries);
    const turned = await picture(page);
    const there = hash(page);
    expect(differing(turned, rest)).toBeGreaterThan(0.05);

    await page.setViewportSize({ ...viewport, height: viewport.height - 56 });
    await settled(page);
    await page.setViewportSize(viewport);
    expect(differing(await picture(page), turned), 'after the window was smaller').toBeLessThan(0.01);
    expect(hash(page)).toBe(there);

    await page.reload();
    await whole(page);
    await openTurning(page);
    expect(differing(await picture(page), turned), 'after a reload').toBeLessThan(0.01);
    expect(hash(page)).toBe(there);

    await page.getByRole('navigation', { name: 'Side' }).getByRole('link', { name: 'Left' }).click();
    await expect.poll(() => hash(page)).toBe('#/en/neck/levator-scapulae/left');
    await settled(page);
    await page.goBack();
    expect(differing(await picture(page), turned), 'back again').toBeLessThan(0.01);
    expect(hash(page)).toBe(there);
    await page.getByRole('button', { name: 'Reset the view' }).click();
    await expect.poll(() => hash(page)).toBe(PLACE);
    expect(differing(await picture(page), rest), 'after reset').toBeLessThan(0.01);
    expect(errors).toEqual([]);
  });

  it('is where it was, too, when one comes back to what was painted from the plan that it went into', async () => {
    const { page, errors } = await visit({
      at: '/en/pain',
      context: { viewport: { width: 560, height: 520 } },
    });
    await whole(page);
    await settled(page);
    const box = (await page.locator('canvas').boundingBox())!;
    const [x, y] = [box.x + box.width * 0.48, box.y + box.height * 0.4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 25, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(0, 0);
    await expect.poll(() => hash(page)).toContain('pain=');
    const painted = await picture(page);
    await page.locator('[data-plan="areas"]').click();
    await page.locator('[data-part="areas"]').waitFor();
    await page.goBack();
    await whole(page);
    expect(differing(await picture(page), painted)).toBeLessThan(0.02);
    expect(errors).toEqual([]);
  });
});
