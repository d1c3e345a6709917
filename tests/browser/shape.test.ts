import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openDisplay, settled, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

type Shape = 'Male' | 'Female';

/** Chooses a shape in the display menu, which is closed again for the picture. */
async function choose(page: Page, name: Shape): Promise<void> {
  await openDisplay(page);
  await page.getByRole('radio', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

async function chosen(page: Page, name: Shape): Promise<boolean> {
  await openDisplay(page);
  const checked = await page.getByRole('radio', { name, exact: true }).isChecked();
  await page.keyboard.press('Escape');
  return checked;
}
/** The body in the picture of a tablet, without the buttons beside it. */
const BODY = { x: 150, y: 70, width: 450, height: 680 };
const picture = async (page: Page) => PNG.sync.read(await page.screenshot({ clip: BODY })).data;

/** Whether two pictures show the same body: the edges of the marks over it are not drawn alike each time. */
function alike(a: Buffer, b: Buffer): boolean {
  let other = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((c) => Math.abs(a[i + c]! - b[i + c]!) > 12)) other++;
  return other < 400;
}

/** Collects the names of the skin files that the page asks for. */
function watchSkins(page: Page, into: string[]): void {
  page.on('request', (request) => {
    // Shipped names carry a hash.
    const file = new URL(request.url()).pathname
      .split('/')
      .pop()!
      .replace(/-[0-9a-f]{10}\./, '.');
    if (file.startsWith('skin')) into.push(file);
  });
}

describe('the shape of the body', () => {
  it('changes in the picture, fetches one more skin and is remembered', async () => {
    const skins: string[] = [];
    const { page, errors } = await visit({
      before: async (p) => watchSkins(p, skins),
    });
    expect(skins).toEqual(['skin.glb']);
    const male = await picture(page);

    const arrived = page.waitForResponse('**/models/skin-female-*.glb');
    await choose(page, 'Female');
    await (await arrived).finished();
    await settled(page);
    const female = await picture(page);
    expect(alike(female, male)).toBe(false);
    expect(skins).toEqual(['skin.glb', 'skin-female.glb']);

    await choose(page, 'Male');
    await settled(page);
    expect(alike(await picture(page), male)).toBe(true);
    await choose(page, 'Female');
    expect(skins).toHaveLength(2);

    skins.length = 0;
    await page.reload();
    await whole(page);
    expect(skins).toEqual(['skin-female.glb']);
    expect(await chosen(page, 'Female')).toBe(true);
    expect(alike(await picture(page), female)).toBe(true);
    expect(errors).toEqual([]);
  });

  it('stays as it is when the other skin cannot be had', async () => {
    const { page } = await visit({
      before: (p) => p.route('**/models/skin-female-*.glb', (route) => route.fulfill({ status: 404 })),
    });
    const male = await picture(page);
    const warned = page.waitForEvent('console', (m) => m.type() === 'warning' && /shape/.test(m.text()));
    await choose(page, 'Female');
    await warned;
    await settled(page);
    expect(await page.getByRole('alert').textContent()).toContain('other body shape could not be loaded');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await chosen(page, 'Male')).toBe(true);
    expect(alike(await picture(page), male)).toBe(true);
  });
});
