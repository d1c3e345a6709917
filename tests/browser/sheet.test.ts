import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/core/ids.ts';
import { POINT } from '../tools/views.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const TEXT = 'main';

describe('the sheet of text on a phone', () => {
  it('is raised and lowered by its button, by keys and by a finger, and says so', async () => {
    const { page } = await visit({ at: `/en${POINT}/where`, size: 'phone', picture: 'none' });
    const height = async () => (await page.locator(TEXT).boundingBox())!.height;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const half = await height();
    await page.getByRole('button', { name: 'Show all of the text' }).click();
    const full = await height();
    expect(full).toBeGreaterThan(half * 1.8);
    await page.getByRole('button', { name: 'Show the body' }).click();
    const peek = await height();
    expect(peek).toBeLessThan(half);
    await page.getByRole('button', { name: 'Show the text' }).press('ArrowUp');
    expect(await height()).toBe(half);
    const grip = (await page.locator('[data-grip]').boundingBox())!;
    const [x, y] = [grip.x + 40, grip.y + grip.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 150, { steps: 4 });
    await page.mouse.move(x, y - 330, { steps: 4 });
    await page.mouse.up();
    await expect.poll(height).toBe(full);
  });

  it('leads from the start to the fourth stage of an injection by six taps at most, under one thumb', async () => {
    const { page } = await visit({ at: '/en', size: 'phone', picture: 'none' });
    const middle = page.viewportSize()!.height / 2;
    let taps = 0;
    /** A tap in the lower half of the screen; what is further down is pushed there first. */
    const tap = async (name: string | RegExp) => {
      const link = page.locator(`${TEXT}, section[aria-label="Player"]`).getByRole('link', { name }).first();
      await link.evaluate((e) => e.scrollIntoView({ block: 'center' }));
      const box = (await link.boundingBox())!;
      expect(box.y + box.height / 2, String(name)).toBeGreaterThan(middle - 1);
      const before = page.url();
      taps++;
      // Two taps within a moment are taken for one that trembled: a person does not tap that soon.
      const goOn = async () => {
        if (page.url() === before) await link.tap();
        return page.url();
      };
      await expect.poll(goOn, { interval: 700 }).not.toBe(before);
    };
    await tap(/^Neck/);
    await tap(/^Upper trapezius/);
    await tap(/^Top of the shoulder line/);
    await tap(/Injection/);
    await tap('Twitch');
    expect(taps).toBeLessThanOrEqual(6);
    await expect.poll(() => page.url()).toContain(`${POINT}/injection/${STAGES.injection[3]}`);
  });
});
