import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { POINT } from '../tools/views.ts';
import { settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const PHONE = { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true };
const card = (page: Page, name: string) => page.locator(`[data-card="${name}"]`).waitFor();
const marks = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('marks');
const offer = (page: Page) => page.locator('[data-part="offer"]');
const undo = (page: Page) => page.locator('[data-undo]');
const lines = (page: Page) =>
  page
    .locator('[data-ink] path')
    .count()
    .then((paths) => paths / 2);

/** A talk on a phone at its first card, its picture at rest. */
async function talk(picture: 'counted' | 'none') {
  const visited = await visit({ at: `/en${POINT}/where?card=where`, picture, context: PHONE });
  await card(visited.page, 'where');
  if (picture === 'counted') await settled(visited.page);
  return visited;
}

/** Where the point of the talk is seen. */
async function onPoint(page: Page): Promise<[number, number]> {
  const sign = page
    .locator('[data-tag="trapezius-descending-top"]')
    .or(page.locator('[data-own-mark="1"] circle'));
  return sign.first().evaluate((e) => {
    const { left, top, width, height } = e.getBoundingClientRect();
    return e.tagName === 'circle' ? [left + width / 2, top + height / 2] : [left, top];
  });
}

/** Where the number of the first mark stands. */
async function onFlag(page: Page, picture: 'counted' | 'none'): Promise<[number, number]> {
  const flag =
    picture === 'none'
      ? page.locator('[data-face]:not([hidden]) [data-own-mark="1"] rect')
      : page.locator('[data-tag="mark 1"] > span').first();
  const { x, y, width, height } = (await flag.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

describe('a tap on the body during the talk', () => {
  it.each([
    ['in 3D', 'counted'],
    ['on the flat map', 'none'],
  ] as const)(
    'marks, asks near a common site, and is taken back through a reload: %s',
    async (_, picture) => {
      const { page, errors, foreign } = await talk(picture);
      if (picture === 'none')
        await page.locator('[data-face]:not([hidden]) [data-muscle]').first().waitFor({ state: 'attached' });
      if (picture === 'counted') {
        await page.touchscreen.tap(...(await onPoint(page)));
        await offer(page).waitFor();
        expect(await violations(page)).toEqual([]);
        await offer(page).getByRole('button', { name: 'The common site' }).click();
      } else {
        await page.locator('[data-mark]').click();
        await page.locator('[data-own-mark="1"]').first().waitFor({ state: 'attached' });
      }
      const [x, y] = await onPoint(page);
      await expect.poll(() => marks(page)).not.toBeNull();
      await offer(page).waitFor({ state: 'detached' });
      const one = marks(page);
      // A second one beside it: wherever the muscle is hit.
      for (const by of [0, 12, 24, 36, -12, -24, 48]) {
        await page.touchscreen.tap(x + by, y + (picture === 'none' ? 0 : Math.abs(by) / 2));
        // Sooner it would be the second half of a double tap.
        await page.waitForTimeout(700);
        if (await offer(page).isVisible())
          await offer(page).getByRole('button', { name: 'Just where I tapped' }).click();
        if (marks(page) !== one) break;
      }
      const two = marks(page);
      expect(two).not.toBe(one);
      // The number of the first, wherever it stands, means that mark: it can be named anew or taken off, and nothing is marked.
      await page.touchscreen.tap(...(await onFlag(page, picture)));
      await page.locator('[data-kinds] > b', { hasText: '1' }).waitFor();
      await page.locator('[data-take-off]').waitFor();
      expect(marks(page)).toBe(two);
      // The card stays, and its own gestures do what they did.
      await card(page, 'where');
      await page.reload();
      await card(page, 'where');
      expect(marks(page)).toBe(two);
      await expect.poll(() => undo(page).getAttribute('aria-label')).toBe('Undo: take off mark 2');
      await undo(page).click();
      await expect.poll(() => marks(page)).toBe(one);
      await undo(page).click();
      await undo(page).waitFor({ state: 'detached' });
      await page.locator('[data-mark]').click();
      await undo(page).waitFor();
      const own = marks(page);
      if (picture === 'none') {
        // The other half of the muscle, though only one side is drawn.
        const middle = await page
          .locator('[data-face]:not([hidden]) svg[role="group"]')
          .evaluate((e) => (e as SVGSVGElement).getScreenCTM()!.e);
        const [px, py] = await onPoint(page);
        await page.waitForTimeout(700);
        await page.touchscreen.tap(2 * middle - px, py);
        await expect.poll(() => marks(page)).not.toBe(own);
        expect(await page.locator('[data-missed]').count()).toBe(0);
        // It is there while it is asked whether the site is meant, and the next tap leaves it.
        await offer(page).waitFor();
        const there = marks(page)!;
        await page.keyboard.press('ArrowRight');
        await card(page, 'felt');
        expect(marks(page)).toBe(there);
      } else await page.locator('[data-next]').click();
      await card(page, 'felt');
      expect([...errors, ...foreign]).toEqual([]);
    },
  );
});

describe('marks on the cards that follow', () => {
  it('are seen wherever the body is at rest, and can be taken back on each card, also where they are not seen', async () => {
    const { page, errors } = await talk('counted');
    // Beside the body a tap says that there is nothing.
    await page.touchscreen.tap(12, 30);
    await page.locator('[data-missed]').waitFor();
    expect(marks(page)).toBeNull();
    await page.locator('[data-mark]').click();
    await undo(page).waitFor();
    // A second press takes it off again: that is said, to be seen too, and can be taken back.
    await page.locator('[data-mark][aria-pressed="true"]').click();
    await page.locator('[data-gone]').getByText('Mark 1 is taken off.').waitFor();
    await undo(page).click();
    await page.locator('[data-mark][aria-pressed="true"]').waitFor();
    await page.locator('[data-gone]').waitFor({ state: 'detached' });
    const own = page.locator('[data-tag="mark 1"]');
    for (const name of ['felt', 'band', 'injection', 'choices', 'days']) {
      await page.locator('[data-next]').click();
      await card(page, name);
      await undo(page).waitFor();
      const seen = name !== 'band' && name !== 'injection';
      await own.waitFor({ state: seen ? 'attached' : 'detached' });
    }
    expect(await undo(page).getAttribute('aria-label')).toBe('Undo: take off mark 1');
    await undo(page).click();
    await own.waitFor({ state: 'detached' });
    await page.getByText('Mark 1 is taken off.').waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
  });
});

describe('a pen in the talk', () => {
  it('draws lines that stay at their card and go with the talk', async () => {
    const { page, errors } = await talk('counted');
    await page.locator('[data-settings]').click();
    await page.locator('[data-tool="draw"]').click();
    const band = page.locator('[data-thumb]');
    await page.locator('[data-put-away]').waitFor();
    expect((await band.boundingBox())!.height).toBeLessThan(150);
    const box = (await page.locator('canvas').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x - 50, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => lines(page)).toBe(1);
    expect(marks(page)).toBeNull();
    await page.locator('[data-next]').click();
    await card(page, 'felt');
    await expect.poll(() => lines(page)).toBe(0);
    await page.locator('[data-back]').click();
    await card(page, 'where');
    await expect.poll(() => lines(page)).toBe(1);
    await page.locator('[data-ink-do="undo"]').click();
    await expect.poll(() => lines(page)).toBe(0);
    await page.locator('[data-put-away]').click();
    await page.locator('[data-leave]').click();
    await page.getByRole('link', { name: 'Explain it in two minutes' }).waitFor();
    expect(errors).toEqual([]);
  });
});
