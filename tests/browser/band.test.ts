import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../tools/views.ts';
import { whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const AT = `/en${VIEWS.band}`;

const picture = async (page: Page): Promise<string> => {
  await whole(page);
  return (await page.locator('canvas').screenshot()).toString('base64');
};

/** Moves the focus on until it is on what has this text. */
async function focus(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (now === text) return;
  }
  throw new Error(`Tab never reached "${text}"`);
}

describe('into the muscle', () => {
  it('reaches every stage, both states and the movement by keyboard, in stills', async () => {
    const { page, errors } = await visit({ at: AT, size: 'phone' });
    const tight = await picture(page);
    await focus(page, 'Make it move');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'does not follow' }).waitFor();
    expect(page.url()).toMatch(/[?&]t=\d+/);
    expect(await picture(page)).not.toBe(tight);
    await page.getByRole('button', { name: 'Let it rest' }).press('Enter');
    await focus(page, 'Relaxed');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('tissue=relaxed');
    expect(await picture(page)).not.toBe(tight);
    await page.goBack();
    for (const [name, heading, scale] of [
      ['Fibers', 'Muscle fibers', 'µm'],
      ['Units', 'The smallest units', 'µm'],
      ['Loop', 'Why it may not let go', 'µm'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).press('Enter');
      await page.getByRole('heading', { level: 3, name: heading }).waitFor();
      await whole(page);
      expect(await page.locator('[data-scale-bar]').textContent()).toContain(scale);
    }
    expect(await page.locator('[data-short="Idea, not proven"]').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
