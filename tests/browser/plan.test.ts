import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { POINT } from '../tools/views.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** What a phone's camera would read from the code on the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(
    await page.locator('[data-part="hand"] [data-qr]').screenshot(),
  );
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Puts a plan of two exercises together, from the exercises of a place. */
async function made(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Take this home' }).click();
  await page.getByRole('heading', { level: 1, name: 'Put the plan together' }).waitFor();
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByLabel('How often in a row').first().selectOption({ label: '8 times' });
  await page.getByLabel('A note for the patient').fill('Slowly, and breathe.');
  await page.getByLabel('A note for the patient').blur();
  await page.getByRole('link', { name: 'Done: hand it over' }).click();
  await page.locator('[data-part="hand"] [data-qr]').waitFor();
}

const visible = (page: Page) => page.locator('[data-part="exercises"] article');

describe('the plan that goes home', () => {
  it('is put together at a place, scanned from the screen and read at home by link alone', async () => {
    const { page, errors, foreign } = await visit({ at: `/en${POINT}/exercises`, picture: 'none' });
    await made(page);
    const link = await scanned(page);
    expect(link).toMatch(/#\/en\/plan\/[\w-]+$/);
    expect(link).toBe(await page.getByRole('textbox', { name: 'The link' }).inputValue());
    const home = await visit({ at: link!.split('#')[1]!, size: 'phone', picture: 'none' });
    await home.page.getByText('Slowly, and breathe.').waitFor();
    expect(await visible(home.page).count()).toBe(2);
    await home.page.getByText('For you: 8 times.').waitFor();
    expect(await violations(home.page)).toEqual([]);
    await visible(home.page).nth(0).getByRole('link', { name: 'Do it along with the body' }).click();
    await home.page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(home.page.url()).hash).toContain('guided=yes');
    expect([...errors, ...home.errors, ...foreign, ...home.foreign]).toEqual([]);
  });

  it('takes a second place in, and is the same in the other language', async () => {
    const { page } = await visit({ at: `/en${POINT}/exercises`, picture: 'none' });
    await made(page);
    const words = await page.getByRole('heading', { level: 3 }).allTextContents();
    await page.getByRole('link', { name: 'Change this plan' }).click();
    await page.getByRole('checkbox').first().waitFor();
    await page.evaluate((to) => {
      location.hash = to;
    }, '/en/head/temporalis/right/temporalis-front/exercises');
    await page.getByRole('link', { name: 'Add this to the plan' }).click();
    await page.getByRole('checkbox').last().check();
    await page.getByRole('link', { name: 'Done: hand it over' }).click();
    await page.locator('[data-part="places"] li').nth(1).waitFor();
    expect(await page.locator('[data-part="places"] li').count()).toBe(2);
    await visible(page).nth(2).waitFor();
    expect(await visible(page).count()).toBe(3);
    await page.getByRole('link', { name: 'En español' }).click();
    await page.getByRole('heading', { level: 2, name: 'Sus ejercicios' }).waitFor();
    await visible(page).nth(2).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).not.toEqual(words);
    // It was handed over: the next patient's begins anew.
    await page.evaluate((to) => {
      location.hash = to;
    }, `/en${POINT}/exercises`);
    await page.getByRole('link', { name: 'Take this home' }).waitFor();
    expect(await page.getByRole('link', { name: 'Add this to the plan' }).count()).toBe(0);
  });

  it('says what is wrong with a link that was cut or changed, and opens nothing', async () => {
    const { page } = await visit({ at: `/en${POINT}/exercises`, picture: 'none' });
    await made(page);
    const at = new URL(page.url()).hash;
    for (const [wrong, said] of [
      [at.slice(0, -3), 'The end of the link is missing.'],
      [at.toLowerCase(), 'Capital letters in the link were made small'],
      [`${at.slice(0, -9)}AAAA${at.slice(-5)}`, 'Letters in the link were changed on its way.'],
      ['#/en/plan/', 'There is no plan in this link.'],
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, wrong!);
      await page.getByRole('alert').getByText(said!).waitFor();
      expect(await visible(page).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where does it hurt?' }).waitFor();
  });

  it.each(['A4', 'Letter'])(
    'takes two sheets of %s with four exercises, with the code on them',
    async (format) => {
      const { page } = await visit({ at: `/en${POINT}/exercises`, picture: 'none' });
      await page.getByRole('link', { name: 'Take this home' }).click();
      for (let i = 0; i < 4; i++) await page.getByRole('checkbox').nth(i).check();
      await page.getByRole('link', { name: 'Done: hand it over' }).click();
      await page.locator('[data-stills="plan"]').nth(3).waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const pdf = (
        await page.pdf({
          format,
          ...(process.env.PLAN_PDF && { path: `${process.env.PLAN_PDF}/${format}.pdf` }),
        })
      ).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible, input:visible').count()).toBe(0);
      // Modules of half a millimetre at least: 96 of these pixels are an inch.
      const code = page.locator('[data-code="paper"] [data-qr]');
      const size = Number(await code.getAttribute('data-qr'));
      const broad = (await code.boundingBox())!.width;
      expect((broad / size / 96) * 25.4).toBeGreaterThan(0.5);
    },
  );
});
