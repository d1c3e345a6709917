import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../tools/body-alone.ts';
import type { SizeName } from '../tools/browser.ts';
import { draw, nextStep, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const REGIONS = [
  { id: 'head', name: 'Head', size: 'tablet' },
  { id: 'neck', name: 'Neck', size: 'phone' },
  { id: 'low-back', name: 'Low back', size: 'projector' },
] as const;

const STEPS = [
  ['where', 'Where'],
  ['band', 'Tight band'],
  ['injection', 'Injection'],
  ['after', 'After'],
  ['exercises', 'Exercises'],
] as const;

/** Middle of a mark of the picture, page pixels. */
async function mark(page: Page, tag: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-tag="${tag}"] > span`).first().boundingBox();
  if (!box) throw new Error(`the mark ${tag} is not in the picture`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The common sites that can be seen, with the middle of their marks, and whether one stands for several. */
async function marks(page: Page): Promise<{ tag: string; joined: boolean; x: number; y: number }[]> {
  const shown: { tag: string; joined: boolean; x: number; y: number }[] = [];
  for (const site of await page.locator('[data-kind="site"]').all()) {
    if (!(await site.locator('span').first().isVisible())) continue;
    const tag = (await site.getAttribute('data-tag')) ?? '';
    const joined = (await site.getAttribute('data-count')) !== null;
    shown.push({ tag, joined, ...(await mark(page, tag)) });
  }
  return shown;
}

/** Taps the page as the device does: a finger on phones, a mouse elsewhere. */
async function tap(page: Page, { x, y }: { x: number; y: number }, size: SizeName): Promise<void> {
  const target = await page.evaluate(([px, py]) => document.elementFromPoint(px!, py!)?.tagName, [x, y]);
  expect(target, 'what a tap there meets').toBe('CANVAS');
  if (size === 'phone') await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** How many pixels of two pictures of one size differ. */
function changedPixels(a: Buffer, b: Buffer): number {
  const [one, two] = [PNG.sync.read(a), PNG.sync.read(b)];
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4)
    if (one.data.readUInt32BE(i) !== two.data.readUInt32BE(i)) count++;
  return count;
}

const address = (page: Page): string => new URL(page.url()).hash;
const stepOf = (hash: string): string | undefined => hash.split('/')[6];

/** Follows "Next" to a step. The pictures of the stages on the way are not looked at, and not drawn. */
async function walkTo(page: Page, step: string): Promise<void> {
  const next = page.getByRole('link', { name: 'Next', exact: true });
  for (let stage = 0; stage < 8 && stepOf(address(page)) !== step; stage++) {
    await draw(page, stepOf((await next.getAttribute('href')) ?? '') === step);
    await nextStep(page);
  }
}

describe.each(REGIONS)('the whole journey from a tap on the body: $id', ({ id, name, size }) => {
  it('leads from the region to a point, and through all five steps', async () => {
    const { page, errors, foreign } = await visit({ size });
    await tap(page, await mark(page, id), size);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(address(page)).toBe(`#/en/${id}`);
    await settled(page);

    const shown = await marks(page);
    expect(shown.length, 'common sites marked on the body').toBeGreaterThan(1);
    const { tag, x, y } = shown.find(({ joined }) => !joined)!;
    await tap(page, { x, y }, size);
    await page.getByRole('heading', { level: 2, name: 'Where' }).waitFor();
    expect(address(page)).toMatch(new RegExp(`^#/en/${id}/[a-z-]+/(left|right)/${tag}/where$`));
    await settled(page);

    const seen: Buffer[] = [];
    for (const [i, [id, step]] of STEPS.entries()) {
      const title = page.getByRole('heading', { level: 2, name: step });
      await walkTo(page, id);
      await title.waitFor();
      expect(
        await page.getByRole('heading', { level: 2, name: 'When to get help first' }).count(),
        'red flags beside the step',
      ).toBe(1);
      // What cannot wait is not folded; the rest is a press away.
      const urgent = page.locator('[data-topic="red-flags"] [data-urgency="emergency"] li').first();
      expect(await urgent.isVisible(), 'signs for which to call at once').toBe(true);
      expect(await page.locator('nav a[aria-current="step"]').first().textContent()).toContain(step);
      await settled(page);
      seen.push(await page.locator('canvas').screenshot());
      if (i > 0)
        expect(seen[i]!.equals(seen[i - 1]!), `the picture changes with the step ${step}`).toBe(false);
    }
    expect(await page.getByRole('heading', { level: 3, name: 'To stretch' }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 3, name: 'To strengthen' }).count()).toBe(1);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

describe('a tap on a muscle', () => {
  it('chooses it, on the side that was tapped', async () => {
    const { page } = await visit({ at: '/en/neck', picture: 'counted' });
    const sites = await marks(page);
    const box = (await page.locator('canvas').boundingBox())!;
    const free = Array.from({ length: 60 }, (_, i) => ({
      x: box.x + box.width * (0.3 + 0.08 * (i % 6)),
      y: box.y + box.height * (0.35 + 0.05 * Math.floor(i / 6)),
    })).filter((p) => sites.every((site) => Math.hypot(site.x - p.x, site.y - p.y) > 40));
    for (const place of free) {
      await page.mouse.move(place.x, place.y);
      if ((await page.locator('canvas').evaluate((canvas) => canvas.style.cursor)) !== 'pointer') continue;
      await tap(page, place, 'tablet');
      break;
    }
    await page.locator('[aria-current="true"]').first().waitFor();
    expect(address(page)).toMatch(/^#\/en\/neck\/[a-z-]+\/(left|right)$/);
  });

  it('does nothing where there is no body', async () => {
    const { page } = await visit({ picture: 'counted' });
    const box = (await page.locator('canvas').boundingBox())!;
    await tap(page, { x: box.x + 12, y: box.y + box.height / 2 }, 'tablet');
    expect(address(page)).toBe('#/en');
  });

  it('does not follow a drag, which turns the body', async () => {
    const { page } = await visit({ picture: 'counted' });
    const from = await mark(page, 'neck');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y, { steps: 5 });
    await page.mouse.up();
    // What was turned may be named behind '?': the place is the same.
    expect(address(page).split('?')[0]).toBe('#/en');
  });
});

describe('an exercise', () => {
  it('is performed by the body, whose muscles get longer, and leaves it at rest again', async () => {
    const { page, errors } = await visit({
      at: '/en/neck/trapezius-descending/right/trapezius-descending-top/exercises',
    });
    const site = 'trapezius-descending-top';
    const resting = await bodyAlone(page);
    await page.getByRole('link', { name: /^Side stretch of the neck/ }).click();
    await page
      .getByText(/^\d+% longer$/)
      .first()
      .waitFor();
    await settled(page);
    const scrubber = page.getByRole('slider', { name: 'Moment of the film' });
    const held = await bodyAlone(page);
    const heldMark = await mark(page, site);
    await scrubber.press('Home');
    await settled(page);
    const moved = Math.hypot(
      (await mark(page, site)).x - heldMark.x,
      (await mark(page, site)).y - heldMark.y,
    );
    expect(changedPixels(held, await bodyAlone(page)), 'the body moves').toBeGreaterThan(5000);
    expect(moved, 'the mark goes with its muscle').toBeGreaterThan(1);
    expect(moved, 'the mark stays on its muscle').toBeLessThan(200);
    await page.getByRole('link', { name: 'All exercises' }).click();
    await expect.poll(async () => changedPixels(resting, await bodyAlone(page)), { timeout: 20_000 }).toBe(0);
    expect(errors).toEqual([]);
  });
});
