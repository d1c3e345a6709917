import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NO_MARKS } from '../../src/domain/marks/marks-code.ts';
import { violations } from '../tools/axe.ts';
import { settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const AT = `/en/neck/trapezius-descending/right?marks=${NO_MARKS}`;
const rows = (page: Page) => page.locator('[data-part="marks"] li');
const button = (page: Page, name: string | RegExp) =>
  page.locator('[data-part="marks"]').getByRole('button', { name });
const word = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('marks');

/** Where something of the picture stands in the window. */
async function placeOf(page: Page, tag: string): Promise<[x: number, y: number]> {
  const box = await page.locator(`[data-tag="${tag}"]`).evaluate((e) => {
    const { x, y } = e.getBoundingClientRect();
    return [x, y] as [number, number];
  });
  return box;
}

describe('marks that a clinician makes', () => {
  it('two by tap and one by keys, taken back and done again, there after a reload, and in the plan', async () => {
    const { page, errors, foreign } = await visit({ at: AT, picture: 'counted' });
    await page.getByRole('heading', { name: 'Your marks' }).waitFor();
    await settled(page);
    // At a common site it is asked which is meant.
    await page.mouse.click(...(await placeOf(page, 'trapezius-descending-top')));
    const offer = page.locator('[data-part="offer"]');
    await offer.waitFor();
    // A narrow frame holds its question of several lines, too.
    await offer.evaluate((e: HTMLElement) => {
      e.style.inlineSize = '15rem';
    });
    const [frame, question] = await Promise.all([offer.boundingBox(), offer.locator('legend').boundingBox()]);
    expect(question!.height).toBeGreaterThan(60);
    expect(question!.y).toBeGreaterThan(frame!.y);
    expect(question!.x + question!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
    await button(page, 'The common site').click();
    await rows(page)
      .nth(0)
      .getByText(/common site/)
      .waitFor();
    // Between two sites of the muscle nothing is asked.
    const [a, b] = [
      await placeOf(page, 'trapezius-descending-top'),
      await placeOf(page, 'trapezius-descending-front'),
    ];
    await page.mouse.click((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    await rows(page).nth(1).or(page.locator('[data-part="offer"]')).first().waitFor();
    if (await page.locator('[data-part="offer"]').isVisible())
      await button(page, 'Just where I tapped').click();
    await expect.poll(() => rows(page).count()).toBe(2);
    await page.locator('[data-tag="mark 2"]').waitFor({ state: 'attached' });
    // By keys alone: a muscle of the list, then along it.
    await page.getByRole('combobox', { name: /^Muscle/ }).selectOption({ value: 'levator-scapulae' });
    await button(page, 'Put a mark').press('Enter');
    await expect.poll(() => rows(page).count()).toBe(3);
    const before = word(page);
    const move = button(page, /^Move Mark 3/);
    await move.press('Enter');
    await move.press('ArrowDown');
    await expect.poll(() => word(page)).not.toBe(before);
    await page.getByLabel(/^What was found: Mark 3/).selectOption('treated');
    const all = word(page);
    await button(page, 'Undo').press('Enter');
    await expect.poll(() => word(page)).not.toBe(all);
    await button(page, 'Redo').press('Enter');
    await expect.poll(() => word(page)).toBe(all);
    expect(await violations(page)).toEqual([]);
    for (const key of await page.locator('[data-part="marks"] button, [data-part="marks"] select').all()) {
      const box = (await key.boundingBox())!;
      expect(Math.min(box.width, box.height), await key.innerHTML()).toBeGreaterThanOrEqual(44);
    }
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(3);
    expect(word(page)).toBe(all);
    await page.getByRole('link', { name: 'Take the marks into a plan' }).click();
    await page.getByRole('link', { name: 'Done: hand it over' }).click();
    const marked = page.locator('section[data-part="marks"]');
    await marked.locator('li').nth(2).getByText('Treated today').waitFor();
    await marked.getByText('Levator scapulae (shoulder-blade lifter), right side').first().waitFor();
    await marked.locator('[data-own-mark="3"]').first().waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    expect([...errors, ...foreign]).toEqual([]);
  });

  it('is found from a region and from a point, and has what one works with above the fold of a phone', async () => {
    const { page } = await visit({ at: '/en/neck', picture: 'none', size: 'phone' });
    await page.locator('[data-way="mark"]').click();
    await page.getByRole('heading', { name: 'Your marks' }).waitFor();
    // The way was far down in the text: it goes on at its new head, for the eye and for who listens.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('own-marks');
    const top = (await page.locator('#text').boundingBox())!.y;
    for (const name of ['Pointer', 'Pen', 'Undo']) {
      const { y } = (await button(page, name).boundingBox())!;
      expect(y, name).toBeGreaterThan(top);
      expect(y, name).toBeLessThan(page.viewportSize()!.height - 60);
    }
    // One pair of keys takes back: of the marks, or of the lines while a pen is in hand.
    expect(await button(page, /^(Undo|Redo)/).count()).toBe(2);
    await button(page, 'Pen').click();
    expect(await button(page, /^(Undo|Redo)/).allTextContents()).toEqual(['Undo line', 'Redo line']);
    await page.goto(
      page.url().replace(/#.*/, '#/en/neck/trapezius-descending/right/trapezius-descending-top/where'),
    );
    await page.locator('[data-way="mark"]').waitFor();
  });

  it('on the flat map too, where there is no 3D, and a damaged link loses nothing else', async () => {
    const { page, errors } = await visit({ at: AT, picture: 'none', size: 'phone' });
    const muscle = page.locator('[data-face]:not([hidden]) [data-muscle="trapezius-descending"]').last();
    await muscle.waitFor({ state: 'attached' });
    // By the keyboard: where its common site is.
    await muscle.press('Enter');
    await rows(page)
      .nth(0)
      .getByText(/common site/)
      .waitFor();
    await page.locator('[data-own-mark="1"]').first().waitFor({ state: 'attached' });
    // By a tap: where it was tapped.
    const tap = await page.evaluate(() => {
      for (let y = 60; y < innerHeight; y += 9)
        for (let x = 9; x < innerWidth; x += 9) {
          const at = document.elementFromPoint(x, y)?.closest('[data-muscle="trapezius-descending"]');
          if (at) return [x, y] as const;
        }
      throw new Error('the muscle is not to be seen');
    });
    await page.mouse.click(...tap);
    await rows(page).nth(1).or(page.locator('[data-part="offer"]')).first().waitFor();
    if (await page.locator('[data-part="offer"]').isVisible())
      await button(page, 'Just where I tapped').click();
    const dots = page.locator('[data-face]:not([hidden]) [data-own-mark="2"] circle');
    await dots.first().waitFor({ state: 'attached' });
    const away = await dots.evaluateAll(
      (all, [x, y]) =>
        Math.min(
          ...all.map((dot) => {
            const { left, top, width, height } = dot.getBoundingClientRect();
            return Math.hypot(left + width / 2 - x, top + height / 2 - y);
          }),
        ),
      tap,
    );
    expect(away).toBeLessThan(4);
    await page.evaluate((to) => {
      location.hash = to;
    }, `/es/neck?marks=${NO_MARKS}x&peel=deep`);
    await page.getByRole('alert').getByText('Las marcas de este enlace están dañadas').waitFor();
    expect(new URL(page.url()).hash).toContain('peel=deep');
    await page.getByRole('button', { name: 'Dejar de marcar' }).click();
    await expect.poll(() => word(page)).toBeNull();
    expect(errors).toEqual([]);
  });

  it('the pointer draws a line that fades, marks nothing and leaves nothing', async () => {
    const { page, errors } = await visit({ at: AT, picture: 'counted', motion: true });
    await button(page, 'Pointer').click();
    const box = (await page.locator('canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.waitForFunction(() => !location.hash.includes('cam='));
    const { hash } = new URL(page.url());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.locator('[data-laser] path').first().waitFor({ state: 'attached' });
    await page.mouse.up();
    await page.locator('[data-laser]').waitFor({ state: 'detached', timeout: 15_000 });
    expect(await rows(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(errors).toEqual([]);
  });
});
