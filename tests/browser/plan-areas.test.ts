import { describe, expect, it } from 'vitest';
import { encodePaint } from '../../src/domain/pain/paint/paint-code.ts';
import { violations } from '../tools/axe.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const PAINTED = '/en/pain?pain=temple.left,top-of-shoulder.left,back-of-neck.left,low-back-middle';

/** A strip over the right shoulder, on the grid that links keep. */
const STRIP = [
  [-0.072, 1.377, 0.012],
  [-0.132, 1.376, 0.057],
  [-0.204, 1.356, 0.067],
] as const;

describe('painted areas in a plan', () => {
  it('are taken in, can be taken out, and are seen at home and on paper, on the side that hurts', async () => {
    const { page, errors, foreign } = await visit({ at: PAINTED, picture: 'none' });
    // It stands with the results: after what the list is, before the list.
    await page.locator('#muscles-that-fit').waitFor();
    const places = page.locator('#muscles-that-fit, [data-plan="areas"], ol[start] > li:first-child');
    expect(
      await places.evaluateAll((all) => all.slice(0, 3).map((e) => e.id || (e.dataset.plan ?? 'first'))),
    ).toEqual(['muscles-that-fit', 'areas', 'first']);
    await page.locator('[data-plan="areas"]').click();
    const areas = page.locator('[data-part="areas"] li');
    await areas.filter({ hasText: 'left side' }).first().waitFor();
    expect(await areas.count()).toBe(4);
    expect(await violations(page)).toEqual([]);
    await areas.first().getByRole('button').click();
    await expect.poll(() => areas.count()).toBe(3);
    // Painted anew from there.
    const again = page.getByRole('link', { name: 'Change the painted places on the body' });
    expect(await again.getAttribute('href')).toContain('top-of-shoulder.left');
    // What fits leads to its place, and goes into the plan at one press: then there are exercises to choose.
    const fitting = page.locator('[data-part="fitting"]');
    const fits = fitting.locator('li').filter({ hasText: 'left side' }).first();
    const place = fits.getByRole('link');
    expect(await place.getAttribute('href')).toMatch(/#\/en\/[a-z-]+\/[a-z-]+\/left\/[a-z-]+\/where/);
    expect(await page.locator('[data-way="body"]').getAttribute('href')).toMatch(/#\/en/);
    const name = await place.textContent();
    await fits.getByRole('button').click();
    await page.getByRole('link', { name: `${name}, left side`, exact: true }).waitFor();
    await page.getByRole('checkbox').first().waitFor();
    await page.getByRole('link', { name: 'Done: hand it over' }).click();
    const link = page.url();
    const home = await visit({ at: link.split('#')[1]!, picture: 'none', size: 'phone' });
    const part = home.page.locator('section[data-part="marks"]');
    await part.locator('[data-areas]').filter({ hasText: 'left side' }).waitFor();
    expect(await part.locator('[data-way="areas"]').getAttribute('href')).toContain('top-of-shoulder.left');
    await home.page.locator('[data-part="fitting"] a').first().waitFor();
    await part.locator('[data-plan-area="top-of-shoulder.left"]').first().waitFor({ state: 'attached' });
    // The back shows the person's left at the left of the picture.
    const share = await part
      .locator('[data-face="back"] [data-plan-area="top-of-shoulder.left"]')
      .evaluate((path) => {
        const { left, width } = path.getBoundingClientRect();
        const box = path.closest('svg')!.getBoundingClientRect();
        return (left + width / 2 - box.left) / box.width;
      });
    expect(share).toBeLessThan(0.5);
    expect(await violations(home.page)).toEqual([]);
    await home.page.emulateMedia({ media: 'print' });
    expect(await part.locator('[data-plan-area]').first().isVisible()).toBe(true);
    const pdf = (await home.page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
    // What a brush painted is shown as it was painted, not the areas that it touched.
    const stroke = { kind: 'paint', radius: 14, line: STRIP } as const;
    await goTo(page, `/en/pain?pain=top-of-shoulder.right&paint=${encodePaint([stroke])}`);
    await page.getByText('shows on the flat map what you painted').waitFor();
    // The plan names first the muscle that the page named first, with how well it fits and on which side.
    const told = page.locator('[aria-labelledby="muscles-that-fit"] li h3').first();
    const onPage = [(await told.textContent())!.split(',')[0], await told.locator('+ p').textContent()];
    await page.locator('[data-plan="areas"]').click();
    await areas.first().waitFor();
    const planned = fitting.locator('a').first();
    const inPlan = [(await planned.textContent())!.split(':')[0], await planned.locator('+ p').textContent()];
    expect(inPlan).toEqual(onPage);
    expect(await again.getAttribute('href')).toContain('paint=');
    await page.getByRole('link', { name: 'Done: hand it over' }).click();
    const drawn = page.locator('section[data-part="marks"] [data-plan-paint] mask path');
    await drawn.first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-plan-area]').count()).toBe(0);
    expect(new URL(page.url()).hash.length).toBeLessThan(90);
    expect([...errors, ...foreign, ...home.errors]).toEqual([]);
  });
});
