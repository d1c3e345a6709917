import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frames, goTo, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const POINT = '/en/low-back/multifidus-lumborum/left/multifidus-lumborum-lower/injection';
const draws = (page: Page): Promise<number> => page.evaluate(() => window.drawCalls ?? 0);

/** What is drawn while thirty frames of the browser go by. */
async function drawnMeanwhile(page: Page): Promise<number> {
  const before = await draws(page);
  await frames(page, 30);
  return (await draws(page)) - before;
}

describe('a patient before an injection', () => {
  it('breathes while the film plays, and no frame is drawn once it is over or where motion is unwanted', async () => {
    const { page, errors } = await visit({
      at: `${POINT}/before?t=80`,
      limbs: true,
      motion: true,
      picture: 'counted',
    });
    await page.keyboard.press('Shift');
    await page.locator('[data-limbs]').waitFor({ timeout: 60_000 });
    // What comes late, as the couch, is drawn once.
    await expect.poll(() => drawnMeanwhile(page), { timeout: 20_000 }).toBe(0);
    const rest = await draws(page);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await frames(page, 12);
    expect(await draws(page)).toBeGreaterThan(rest);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect.poll(() => drawnMeanwhile(page), { timeout: 20_000 }).toBe(0);
    await goTo(page, `${POINT}/find?t=90`);
    await settled(page);
    await goTo(page, `${POINT}/needle?t=60`);
    await settled(page);
    expect(errors).toEqual([]);
  });
});
