import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { measure } from '../tools/layout/measure.ts';
import { frames, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const BIRD_DOG = '/en/low-back/iliocostalis-lumborum/right/iliocostalis-lumborum-upper/exercises/bird-dog';

describe('an exercise that the whole body does', () => {
  it('is seen whole, near its muscles by a button, and so again by its address', async () => {
    const { page, errors } = await visit({
      at: `${BIRD_DOG}?t=3`,
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
    expect(errors).toEqual([]);
  });
});
