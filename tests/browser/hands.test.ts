import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { goTo, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
let page: Page;
beforeAll(async () => {
  const context = { viewport: { width: 900, height: 560 }, hasTouch: true };
  ({ page } = await visit({ context, picture: 'counted' }));
});

const address = (): string => new URL(page.url()).hash;

async function to(at: string): Promise<void> {
  await goTo(page, at);
  await settled(page);
}

/** Middle of the name of a region in the picture. */
async function onRegion(id: string): Promise<[x: number, y: number]> {
  const box = (await page.locator(`[data-tag="${id}"] > span`).first().boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Tells the picture of a press and release, as devices do that cannot be had here. */
async function press(x: number, y: number, event: Record<string, string | number>): Promise<void> {
  await page.locator('canvas').evaluate(
    (canvas, { at: [clientX, clientY], init }) => {
      const all = { bubbles: true, clientX, clientY, isPrimary: true, ...init };
      canvas.dispatchEvent(new PointerEvent('pointerdown', all));
      canvas.dispatchEvent(new PointerEvent('pointerup', { ...all, buttons: 0 }));
    },
    { at: [x, y] as const, init: event },
  );
}

describe('choosing on the body', () => {
  it('goes one level for a double click and for a double tap', async () => {
    await page.mouse.dblclick(...(await onRegion('neck')));
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    await settled(page);
    expect(address()).toBe('#/en/neck');

    await to('/en');
    const [x, y] = await onRegion('neck');
    await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    await settled(page);
    expect(address()).toBe('#/en/neck');
    await to('/en');
  });

  // After the taps: for a moment after a pen, touches are the hand that holds it.
  it('is not done by other buttons, a pen on its head, or Ctrl and click', async () => {
    const [x, y] = await onRegion('neck');
    await page.mouse.click(x, y, { button: 'right' });
    await page.mouse.click(x, y, { button: 'middle' });
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    await press(x, y, { pointerType: 'pen', pointerId: 7, button: 2, buttons: 2 });
    await press(x, y, { pointerType: 'pen', pointerId: 7, button: 5, buttons: 32 });
    await press(x, y, { pointerType: 'touch', pointerId: 8, buttons: 1, width: 220, height: 160 });
    expect(address()).toBe('#/en');
  });
});

describe('the focus', () => {
  it('is seen round the picture', async () => {
    const picture = page.locator('canvas');
    const clip = (await picture.boundingBox())!;
    await page.getByRole('button', { name: 'Flat map' }).press('Shift+Tab');
    await page.getByRole('heading', { level: 1 }).focus();
    const before = PNG.sync.read(await page.screenshot({ clip }));
    await picture.focus();
    const after = PNG.sync.read(await page.screenshot({ clip }));
    const { width, height } = before;
    const edge = Array.from({ length: height }, (_, y) => y * width + 1);
    const changed = edge.filter((at) => before.data.readUInt32BE(at * 4) !== after.data.readUInt32BE(at * 4));
    expect(changed.length / edge.length, 'of the left edge').toBeGreaterThan(0.8);
  });

  it('stays on the switch between the pictures', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Flat map' }).press('Enter');
    await page.getByRole('group', { name: 'Front' }).waitFor();
    await expect.poll(focused).toBe('3D body');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Flat map');
  });
});

describe('painting with a pen', () => {
  it('leaves the ball of the hand unpainted, whether it comes before or after', async () => {
    await to('/en/pain');
    const painted = () =>
      new URLSearchParams(address().split('?')[1]).get('pain')?.split(',').filter(Boolean) ?? [];
    const box = (await page.locator('canvas').boundingBox())!;
    const tell = (type: string, shareX: number, shareY: number, init: Record<string, string | number>) =>
      page.locator('canvas').evaluate(
        (canvas, { name, at: [clientX, clientY], rest }) =>
          canvas.dispatchEvent(
            new PointerEvent(name, {
              bubbles: true,
              isPrimary: true,
              buttons: 1,
              clientX,
              clientY,
              ...rest,
            }),
          ),
        {
          name: type,
          at: [box.x + box.width * shareX, box.y + box.height * shareY] as const,
          rest: init,
        },
      );
    const palm = { pointerType: 'touch', pointerId: 31 };
    const pen = { pointerType: 'pen', pointerId: 32 };
    await tell('pointerdown', 0.5, 0.3, palm);
    await tell('pointerdown', 0.5, 0.5, pen);
    await tell('pointerup', 0.5, 0.3, palm);
    await tell('pointerdown', 0.5, 0.35, { ...palm, pointerId: 33 });
    await tell('pointercancel', 0.5, 0.35, { ...palm, pointerId: 33 });
    await tell('pointerup', 0.5, 0.5, { ...pen, buttons: 0 });
    await expect.poll(painted).toHaveLength(1);
  });
});
