import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../tools/body-alone.ts';
import { VIEWS } from '../tools/views.ts';
import { goTo, openDisplay, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Collects which files of the limbs the page asks for. */
function watch(into: string[]) {
  return async (page: Page) => {
    page.on('request', (request) => {
      const name = /models\/((?:limbs|skin-limbs-female|skin-limbs|bones-arm|muscles-leg)(?=[-.]))/.exec(
        request.url(),
      )?.[1];
      if (name) into.push(name);
    });
  };
}

const here = (page: Page) => page.locator('[data-limbs]').waitFor({ timeout: 60_000 });

/** How many pixels of the picture are clearly darker than the page: what is drawn of the body. */
async function inked(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await bodyAlone(page));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 2]! < 200) count++;
  return count;
}

/** Pixels of raw, dark flesh between the shoulder and the hip, where nothing is painted. */
async function raw(page: Page): Promise<number> {
  const { data, width, height } = PNG.sync.read(await bodyAlone(page));
  let count = 0;
  for (let i = 4 * width * Math.round(height * 0.4); i < 4 * width * Math.round(height * 0.7); i += 4)
    if (data[i]! < 150 && data[i]! - data[i + 1]! > 70) count++;
  return count;
}

/** Pixels that are redder than any skin of the neutral tone. */
async function flesh(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await bodyAlone(page));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! - data[i + 1]! > 70) count++;
  return count;
}

describe('the limbs', () => {
  it('lie under the skin that is put on, in both shapes and from both sides', async () => {
    const from = (azimuth: number) => `/en?peel=skin&labels=off&cam=${azimuth},900,1100,0,-100,0`;
    const { page } = await visit({
      at: from(0),
      limbs: true,
      context: { viewport: { width: 1180, height: 820 } },
    });
    await page.keyboard.press('Shift');
    await here(page);
    const seen: number[] = [];
    for (const shape of ['Male', 'Female']) {
      await openDisplay(page);
      await page.getByRole('radio', { name: shape, exact: true }).click();
      await page.keyboard.press('Escape');
      for (const azimuth of [0, 1800]) {
        await goTo(page, from(azimuth));
        await settled(page);
        seen.push(await flesh(page));
      }
    }
    expect(seen).toEqual([0, 0, 0, 0]);
  });

  it('leave the trunk its skin behind an arm that has not come, seen from the side', async () => {
    const { page } = await visit({
      at: '/en/pain?pain=temple.right,tailbone',
      context: { viewport: { width: 844, height: 390 } },
    });
    await settled(page);
    expect(await raw(page)).toBeLessThan(60);
  });

  it('come after the whole body where somebody stays, of the chosen shape alone, and of the other when it is chosen', async () => {
    const files: string[] = [];
    const { page, errors } = await visit({ picture: 'counted', limbs: true, before: watch(files) });
    await page.locator('[data-whole]').waitFor();
    expect(files).toEqual([]);
    await page.keyboard.press('Shift');
    await here(page);
    expect(new Set(files)).toEqual(new Set(['limbs', 'skin-limbs', 'bones-arm', 'muscles-leg']));
    await openDisplay(page);
    await page.getByRole('radio', { name: 'Female', exact: true }).click();
    await expect.poll(() => files.filter((name) => name === 'skin-limbs-female').length).toBe(1);
    await settled(page);
    expect(errors).toEqual([]);
  });

  it('are not asked for by a view that needs none, nor where data is to be saved', async () => {
    const near: string[] = [];
    const { page } = await visit({
      at: `/en${VIEWS.band}`,
      picture: 'counted',
      limbs: true,
      before: watch(near),
    });
    await page.keyboard.press('Shift');
    await goTo(page, '/en/neck');
    await settled(page);
    const saving: string[] = [];
    const other = await visit({ picture: 'counted', before: watch(saving) });
    await other.page.keyboard.press('Shift');
    await other.page.waitForLoadState('networkidle');
    expect([near, saving]).toEqual([[], []]);
  });

  it('leave the body as it is where they cannot be had, and come with the next view that asks for them', async () => {
    let broken = true;
    const { page } = await visit({
      picture: 'counted',
      limbs: true,
      before: (p) =>
        p.route('**/models/limbs*.json', (route) =>
          broken ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    });
    const answered = page.waitForResponse('**/models/limbs*.json');
    await page.keyboard.press('Shift');
    await answered;
    await goTo(page, '/en/neck');
    expect(await page.getByRole('alert').count()).toBe(0);
    broken = false;
    await goTo(page, '/en/low-back');
    await here(page);
  });

  it('are drawn below the hip and beyond the elbow, where the figure faded out', async () => {
    const { page, errors } = await visit({ at: '/en?cam=0,860,1700', limbs: true });
    const before = await inked(page);
    await page.keyboard.press('Shift');
    await here(page);
    await settled(page);
    expect(await inked(page)).toBeGreaterThan(before * 1.25);
    expect(errors).toEqual([]);
  });
});
