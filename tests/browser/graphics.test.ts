import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../tools/body-alone.ts';
import { POINT } from '../tools/views.ts';
import { openTurning, settled, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Software renderers draw few pixels quickly. */
const SMALL = { viewport: { width: 800, height: 460 } };

declare global {
  interface Window {
    giveBack?: () => void;
  }
}

/** Takes the context of the body away, as a device does, and waits until the page knows. */
async function lose(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frame = document.querySelector('[data-stage]');
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    window.giveBack = () => extension?.restoreContext();
    return new Promise<void>((resolve) => {
      const known = new MutationObserver(() => {
        if (frame?.getAttribute('data-stage') !== 'lost') return;
        known.disconnect();
        resolve();
      });
      if (frame) known.observe(frame, { attributes: true });
      extension?.loseContext();
    });
  });
}

/** The share of the pixels that are clearly another colour. */
function changed(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4)
    if ([0, 1, 2].some((c) => Math.abs(a.data[i + c]! - b.data[i + c]!) > 24)) count++;
  return count / (a.width * a.height);
}

describe('a picture that the device takes away', () => {
  it.each([`/en${POINT}/band/sarcomere?t=60`, `/en${POINT}/exercises/neck-side-stretch?t=40`])(
    'is the same to the pixel when it is given back, without a tap: %s',
    async (at) => {
      const { page, errors } = await visit({ at, context: SMALL });
      const before = await bodyAlone(page);
      for (let i = 0; i < 2; i++) {
        await lose(page);
        await page.evaluate(() => window.giveBack?.());
        await page.locator('[data-stage="ready"]').waitFor();
        await settled(page);
        await expect.poll(async () => (await bodyAlone(page)).equals(before)).toBe(true);
      }
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe(`#${at}`);
      expect(errors).toEqual([]);
    },
  );

  it('is built anew from the same place when it is not given back', async () => {
    const files: string[] = [];
    const { page } = await visit({ at: '/en/neck', context: SMALL });
    await openTurning(page);
    await page.getByRole('button', { name: 'Turn left' }).click();
    await settled(page);
    const before = await bodyAlone(page);
    page.on('request', (request) => files.push(request.url()));
    await lose(page);
    await page.getByRole('status').getByText('It comes back by itself').waitFor();
    await whole(page);
    // Its numbers are worked out anew: at an edge a pixel may fall to the other side.
    expect(changed(before, await bodyAlone(page))).toBeLessThan(0.01);
    // The flat map that stands in may come; the model is there.
    expect(files.filter((file) => file.endsWith('.glb'))).toEqual([]);
  });

  it('is there after the review sheet, which takes its canvas off the page', async () => {
    const { page } = await visit({ at: '/en/neck', context: SMALL });
    await page.evaluate(() => {
      window.location.hash = '#/en/review/neck';
    });
    await page.getByRole('heading', { level: 1, name: 'Review sheet: Neck' }).waitFor();
    await page.goBack();
    await whole(page);
    // What was left behind gives its context back a moment after it has gone.
    await openTurning(page);
    await page.getByRole('button', { name: 'Closer', exact: true }).click();
    await settled(page);
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('ready');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a picture that is not seen', () => {
  it('is not drawn behind the flat map, while the film goes on', async () => {
    const { page } = await visit({
      at: `/en${POINT}/injection/needle?t=0`,
      motion: true,
      picture: 'counted',
      context: SMALL,
    });
    await page.getByRole('button', { name: 'Flat map' }).click();
    await page.locator('[data-flat]').waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    // Frames that had begun are done.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const [draws, moment] = [
      () => page.evaluate(() => window.drawCalls ?? 0),
      () => page.getByRole('slider', { name: 'Moment of the film' }).inputValue(),
    ];
    const [drawn, from] = [await draws(), Number(await moment())];
    await expect.poll(async () => Number(await moment()), { timeout: 30_000 }).toBeGreaterThan(from + 3);
    expect(await draws()).toBe(drawn);
    await page.getByRole('button', { name: '3D body' }).click();
    await expect.poll(draws).toBeGreaterThan(drawn);
  });
});
