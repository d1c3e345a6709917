import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { measure } from '../tools/layout/measure.ts';
import { frames, goTo, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const BIRD_DOG = '/en/low-back/iliocostalis-lumborum/right/iliocostalis-lumborum-upper/exercises/bird-dog';

describe('an exercise that the whole body does', () => {
  it('is seen whole, near its muscles by a button, and so again by its address', async () => {
    const { page, errors } = await visit({
      at: `${BIRD_DOG}?t=3`,
      motion: true,
      limbs: true,
      context: { viewport: { width: 390, height: 664 } },
    });
    await page.keyboard.press('Shift');
    await page.locator('[data-limbs]').waitFor({ timeout: 60_000 });
    const see = page.locator('[data-see]');
    await expect.poll(() => see.getAttribute('data-see')).toBe('near');
    await settled(page);
    const whole = await page.locator('canvas').screenshot();
    await page.getByRole('button', { name: 'Muscles close up' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('see=near');
    await page.getByRole('button', { name: 'Whole body' }).waitFor();
    await settled(page);
    expect((await page.locator('canvas').screenshot()).equals(whole)).toBe(false);
    await page.getByRole('button', { name: 'Whole body' }).click();
    await expect.poll(() => new URL(page.url()).hash).toContain('see=whole');
    await frames(page, 4);
    const { overlaps, hidden, small, wider } = await measure(page);
    expect({ overlaps, hidden, small, wider }).toEqual({ overlaps: [], hidden: [], small: [], wider: 0 });
    expect(await violations(page)).toEqual([]);
    // Where the film comes near by itself it says so, and where no motion is wanted it does not come near.
    await goTo(page, `${BIRD_DOG}?t=45`);
    const said = page.locator('[data-seen-now]');
    await expect.poll(() => said.textContent()).toBe('Near view: the muscle');
    expect(await said.getAttribute('role')).toBe('status');
    expect((await measure(page)).overlaps).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => said.textContent()).toBe('Whole person');
    await page.getByRole('button', { name: 'Muscles close up' }).click();
    await said.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  it('shows the working muscles near also of who lies on the side, far from where the body stands at rest', async () => {
    const { page } = await visit({
      at: '/en/low-back/gluteus-medius/right/gluteus-medius-rear/exercises/clamshell?t=2&see=near&labels=off',
      limbs: true,
      context: { viewport: { width: 390, height: 664 } },
    });
    await page.keyboard.press('Shift');
    await page.locator('[data-limbs]').waitFor({ timeout: 60_000 });
    await settled(page);
    const { data } = PNG.sync.read(await page.locator('canvas').screenshot());
    let orange = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
      if (r > 150 && r - b > 90 && g > b && r - g > 40) orange++;
    }
    expect(orange / (data.length / 4)).toBeGreaterThan(0.01);
  });

  it('says what to do, shows the mistake that its words name by a button, and rests when nothing moves', async () => {
    let come = () => {};
    const slow = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { page, errors } = await visit({
      at: `${BIRD_DOG}?guided=yes`,
      limbs: true,
      context: { viewport: { width: 1180, height: 820 } },
      before: (p) => p.route('**/models/limbs*.json', (route) => slow.then(() => route.continue())),
    });
    // Over a slow line the count stands until the person is there who does it along.
    const cue = page.getByRole('status').filter({ hasText: 'The figure is on its way.' });
    await cue.waitFor();
    const left = () => page.locator('[data-phase]').textContent();
    const first = await left();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
    expect(await left()).toBe(first);
    await page.getByRole('button', { name: 'Begin without it' }).waitFor();
    come();
    await page.locator('[data-limbs]').waitFor({ timeout: 60_000 });
    await cue.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await expect.poll(left).not.toBe(first);
    await goTo(page, `${BIRD_DOG}?t=8&see=whole`);
    await expect.poll(() => page.locator('[data-cue]').textContent()).toContain('keep the back still');
    await settled(page);
    const right = await page.locator('canvas').screenshot();
    const key = page.getByRole('button', { name: 'Common mistake' });
    await key.click();
    await expect.poll(() => new URL(page.url()).hash).toContain('mistake=yes');
    await expect.poll(() => page.getByText('The hatched figure does it wrong.').isVisible()).toBe(true);
    await settled(page);
    expect((await page.locator('canvas').screenshot()).equals(right)).toBe(false);
    const calls = await page.evaluate(() => window.drawCalls);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await page.evaluate(() => window.drawCalls)).toBe(calls);
    expect(await violations(page)).toEqual([]);
    await key.click();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('mistake');
    expect(errors).toEqual([]);
  });

  it('is seen whole and near its muscles beside each other on a projector, and on one picture in turn elsewhere', async () => {
    const { page, errors } = await visit({
      at: `${BIRD_DOG}?t=8&see=whole`,
      limbs: true,
      context: { viewport: { width: 1600, height: 900 } },
    });
    await page.keyboard.press('Shift');
    await page.locator('[data-limbs]').waitFor({ timeout: 60_000 });
    const both = page.getByRole('button', { name: 'Both side by side' });
    await both.waitFor();
    await settled(page);
    const half = async (left: boolean) => {
      const box = (await page.locator('canvas').boundingBox())!;
      const x = box.x + (left ? 0 : box.width / 2);
      // The middle of a half, where nothing of the page lies over it.
      return page.screenshot({ clip: { x: x + 40, y: 260, width: box.width / 2 - 260, height: 200 } });
    };
    const whole = await half(false);
    await both.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toContain('see=both');
    await page.getByRole('button', { name: 'Muscles close up' }).waitFor();
    await page.getByRole('button', { name: 'Whole body' }).waitFor();
    await settled(page);
    expect((await half(false)).equals(whole)).toBe(false);
    expect((await half(false)).equals(await half(true))).toBe(false);
    const calls = await page.evaluate(() => window.drawCalls);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await page.evaluate(() => window.drawCalls)).toBe(calls);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1180, height: 820 });
    await both.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Muscles close up' }).waitFor();
    expect(errors).toEqual([]);
  });
});
