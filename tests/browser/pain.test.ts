import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { openTurning, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const painted = (page: Page): string[] =>
  new URLSearchParams(page.url().split('?').at(-1)).get('pain')?.split(',') ?? [];

/** The code of the painted shapes. */
const shape = (page: Page): string => new URLSearchParams(page.url().split('?').at(-1)).get('paint') ?? '';

/** A place of the canvas, page pixels, by shares of its width and height. */
async function onCanvas(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = (await page.locator('canvas').boundingBox())!;
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

describe('painting where it hurts', () => {
  it('with the mouse: a stroke paints, undo takes it back, back takes all, a reload keeps it', async () => {
    const { page, errors } = await visit({
      at: '/en',
      picture: 'counted',
      context: { viewport: { width: 1000, height: 640 } },
    });
    await page.getByRole('link', { name: /^Show where it hurts/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Show where it hurts' }).waitFor();
    await openTurning(page);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await settled(page);
    const [top, bottom] = [await onCanvas(page, 0.5, 0.3), await onCanvas(page, 0.5, 0.6)];
    await drag(page, top, bottom);
    await page.getByRole('heading', { level: 2, name: 'Muscles that fit' }).waitFor();
    const stroke = painted(page);
    expect(stroke.length, 'areas along the spine').toBeGreaterThan(1);
    const signs = page.getByRole('heading', { level: 2, name: 'Check these first' });
    expect((await signs.boundingBox())!.y).toBeLessThan(
      (await page.getByRole('heading', { name: 'Muscles that fit' }).boundingBox())!.y,
    );
    expect(await page.getByText('This is not a diagnosis.').count()).toBe(1);

    await drag(page, await onCanvas(page, 0.46, 0.7), await onCanvas(page, 0.46, 0.78));
    await expect.poll(() => painted(page).length).toBeGreaterThan(stroke.length);
    // All strokes are one step back, and one forward again; undo takes them one by one.
    await page.goBack();
    await expect.poll(() => painted(page)).toEqual([]);
    await page.goForward();
    await expect.poll(() => painted(page).length).toBeGreaterThan(stroke.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => painted(page)).toEqual(stroke);

    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Muscles that fit' }).waitFor();
    expect(painted(page)).toEqual(stroke);
    expect(shape(page)).toMatch(/^[\w-]{12,}$/);
    // What lies on one area is taken off, the rest of the stroke stays.
    await page
      .getByRole('button', { name: /^Erase: / })
      .first()
      .click();
    await expect.poll(() => painted(page)).toEqual(stroke.slice(1));
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => painted(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('with a finger: a tap paints one area, the tool "turn" paints none', async () => {
    const { page, errors } = await visit({ at: '/en/pain', size: 'phone', picture: 'counted' });
    const spot = await onCanvas(page, 0.5, 0.35);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.getByRole('heading', { level: 2, name: 'Check these first' }).waitFor();
    const first = painted(page);
    expect(first).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    const other = await onCanvas(page, 0.5, 0.6);
    await page.touchscreen.tap(other.x, other.y);
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.touchscreen.tap(spot.x, spot.y);
    await expect.poll(() => painted(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('on a phone buttons bring a hand and a foot near, and a tap in the middle paints it', async () => {
    const { page, errors } = await visit({ at: '/en/pain', size: 'phone', picture: 'counted', limbs: true });
    for (const [name, part] of [
      ['Left foot', 'ankle and foot (left)'],
      ['Right hand', 'hand (right)'],
    ] as const) {
      await openTurning(page);
      await page.getByRole('button', { name }).press('Enter');
      await settled(page);
      // They fold up: what they bring near lay under them.
      expect(await page.getByRole('button', { name }).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'))).toBe('turn');
      const middle = await onCanvas(page, 0.5, 0.4);
      await page.touchscreen.tap(middle.x, middle.y);
      await page.getByRole('button', { name: `Erase: ${part}` }).waitFor();
    }
    expect(errors).toEqual([]);
  });

  it('by keyboard and name: a described pain leads to its muscle, on its side, and to its pattern', async () => {
    const { page } = await visit({ at: '/en/pain', picture: 'none' });
    await page.locator('summary', { hasText: /^Neck/ }).press('Enter');
    const area = page.getByRole('button', { name: 'side of the neck: Left' });
    await area.press('Enter');
    expect(await area.getAttribute('aria-pressed')).toBe('true');
    await page.locator('summary', { hasText: 'Head and ear' }).press('Enter');
    await page.getByRole('button', { name: 'behind the ear: Left' }).press('Enter');
    await page.getByRole('button', { name: 'temple: Left' }).press('Enter');
    // A hand has a name, too; once more, and it goes.
    await page.locator('summary', { hasText: 'Shoulder, arm and hand' }).press('Enter');
    const hand = page.getByRole('button', { name: 'hand: Left', exact: true });
    await hand.press('Enter');
    await page.getByRole('button', { name: 'Erase: hand (left)' }).waitFor();
    await hand.press('Enter');
    await page.getByRole('button', { name: 'Erase: hand (left)' }).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.locator('[data-announcement="pain"]').textContent())
      .toMatch(/^Painted: side of the neck \(left\), .*temple \(left\)\. \d+ muscles fit\.$/);
    const best = page.locator('#text ol > li').first();
    expect(await best.getByRole('heading').textContent()).toBe('Upper trapezius');
    expect(await best.textContent()).toContain('Fits well');
    expect(await best.textContent()).toContain('left side');
    await best.getByRole('link', { name: 'See its pattern' }).press('Enter');
    await page.getByText('You painted it, and it is taught there').waitFor();
    await best.getByRole('link', { name: 'Front edge' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Front edge' }).waitFor();
    expect(page.url()).toMatch(/trapezius-descending\/left\/trapezius-descending-front\/where$/);
  });
});

describe('the shape of what is painted', () => {
  it('is seen on the body beside a pattern, and told in words what agrees and what does not', async () => {
    const { page, errors } = await visit({
      at: '/en/pain',
      picture: 'counted',
      context: { viewport: { width: 1000, height: 640 } },
    });
    await settled(page);
    await drag(page, await onCanvas(page, 0.42, 0.25), await onCanvas(page, 0.5, 0.32));
    await page.getByRole('heading', { level: 2, name: 'Muscles that fit' }).waitFor();
    const code = shape(page);
    const canvas = page.locator('canvas');
    const alone = await canvas.screenshot();
    await page.getByRole('link', { name: 'See its pattern' }).first().click();
    await page.getByText('You painted it, and it is taught there').waitFor();
    await settled(page);
    expect(shape(page)).toBe(code);
    expect((await canvas.screenshot()).equals(alone)).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('that a link lost on its way is told of, with the areas that it names, and one can paint on', async () => {
    const { page } = await visit({ at: '/en/pain?pain=temple.left&paint=KX_2EYsTu6Moar', picture: 'none' });
    await page.getByText('The painted shape in this link is damaged').waitFor();
    await page.getByRole('button', { name: 'Erase: temple (left)' }).waitFor();
    await page.locator('summary', { hasText: /^Neck/ }).press('Enter');
    await page.getByRole('button', { name: 'side of the neck: Left' }).press('Enter');
    await expect.poll(() => painted(page)).toEqual(['temple.left', 'side-of-neck.left']);
    await expect.poll(() => page.getByText('The painted shape in this link is damaged').count()).toBe(0);
  });

  it('can be painted on the flat map too', async () => {
    const { page, errors } = await visit({ at: '/en/pain', picture: 'none' });
    const front = page.locator('[data-face="front"] svg');
    const box = (await front.boundingBox())!;
    await drag(
      page,
      { x: box.x + box.width * 0.5, y: box.y + box.height * 0.3 },
      { x: box.x + box.width * 0.5, y: box.y + box.height * 0.4 },
    );
    await expect.poll(() => shape(page)).toMatch(/^[\w-]{12,}$/);
    await page.getByRole('heading', { level: 2, name: 'Muscles that fit' }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the other way round', () => {
  it('a muscle shows its patterns on the skin, and one alone while its site is pointed at', async () => {
    const { page } = await visit({ at: '/en/neck/trapezius-descending/right' });
    const canvas = page.locator('canvas');
    const both = await canvas.screenshot();
    await page.getByRole('link', { name: 'Front edge' }).focus();
    await settled(page);
    expect((await canvas.screenshot()).equals(both), 'the picture shows another pattern').toBe(false);
    expect(await page.getByText('Taught as the main area').count()).toBe(1);
  });
});
