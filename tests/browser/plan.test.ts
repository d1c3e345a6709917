import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../src/core/content/codes.ts';
import { asId } from '../../src/core/ids.ts';
import type { Mark } from '../../src/domain/marks/mark.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { encodePlan } from '../../src/domain/plan/plan-code.ts';
import { violations } from '../tools/axe.ts';
import { POINT } from '../tools/views.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
const marked = (muscle: string, u: number): Mark => ({
  ...{ muscle: asId(muscle), side: 'left', u, v: 0.5, depth: 0, kind: 'treated' },
});
/** As much as a clinician gives along at most, as a rule. */
const rich = (...more: string[]) =>
  encodePlan(
    {
      ...emptyPlan({ level: 'everyday', shape: 'female', calm: false }),
      day: 333,
      points: ['trapezius-descending-front', 'levator-scapulae-blade-corner', 'temporalis-front'].map(
        (id) => ({
          id: asId(id),
          side: 'left',
        }),
      ),
      marks: [
        marked('trapezius-descending', 0.4),
        marked('levator-scapulae', 0.5),
        marked('infraspinatus', 0.5),
      ],
      exercises: ['neck-side-stretch', 'armpit-look', 'shoulder-blade-squeeze', 'chin-tuck', ...more].map(
        (id) => ({
          ...{ id: asId(id), repetitions: 8, hold: 10, daysPerWeek: 5 },
        }),
      ),
      note: 'Warm the neck first, and slowly.',
    },
    codes,
  );
const FULL = rich();
/** With one exercise more than are kept up. */
const FIVE = rich('neck-turn');
/** Dots to the inch of a plain printer; what a sheet has inside its edges, of which 96 pixels are an inch. */
const DOTS = 150;
const SHEETS = { A4: { width: 703, height: 1039 }, Letter: { width: 725, height: 972 } } as const;

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
    // The most urgent is open, the rest folded.
    const calls = home.page.locator('[data-part="calls"]');
    await calls.getByText('A seizure, or a faint that does not pass.').waitFor();
    expect(
      await calls.locator('details').evaluateAll((all) => all.map((e) => e.hasAttribute('open'))),
    ).toEqual([false, false, false, false]);
    // What concerns needles at other places is folded last.
    const far = calls.locator('details').last();
    expect(await far.locator('summary').textContent()).toBe('After a needle somewhere else');
    expect(await far.getByText(/blood in the pee/).count()).toBe(1);
    expect(
      await home.page
        .locator('[data-part="places"], [data-part="exercises"], [data-part="calls"]')
        .evaluateAll((all) => all.map((e) => e.getAttribute('data-part'))),
    ).toEqual(['places', 'exercises', 'calls']);
    await home.page.getByText('For you: 8 times.').waitFor();
    expect(await violations(home.page)).toEqual([]);
    await home.page.getByRole('link', { name: 'See it on the body' }).click();
    await expect.poll(() => new URL(home.page.url()).hash).toContain('/en/neck/');
    // The way back stays, however far one goes on from there.
    await home.page
      .getByRole('link', { name: /Injection/ })
      .first()
      .click();
    await expect.poll(() => new URL(home.page.url()).hash).toContain('/injection');
    expect(await violations(home.page)).toEqual([]);
    await home.page.getByRole('link', { name: 'Back to your plan' }).click();
    await visible(home.page).nth(0).waitFor();
    expect(new URL(home.page.url()).hash).toBe(new URL(link!).hash);
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
    // Where the page of plans cannot be had that is said, and a second try has the same plan.
    await page.route('**/assets/plan-page*', (route) => route.abort());
    await page.getByRole('link', { name: 'Take this home' }).click();
    await page.getByText('Nothing that you made is lost').waitFor();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    const begun = page.url();
    await page.unroute('**/assets/plan-page*');
    await again.click();
    await page.getByRole('heading', { level: 1, name: 'Put the plan together' }).waitFor();
    expect(page.url()).toBe(begun);
    await goTo(page, `/en${POINT}/exercises`);
    await page.getByRole('link', { name: 'Add this to the plan' }).waitFor();
    await page.reload();
    await made(page);
    const at = new URL(page.url()).hash;
    for (const [wrong, said] of [
      [at.slice(0, -3), 'The end of the link is missing.'],
      [at.toLowerCase(), 'Capital letters in the link were made small'],
      [`${at.slice(0, -9)}AAAA${at.slice(-5)}`, 'Letters in the link were changed on its way.'],
      ['#/en/plan/', 'There is no plan in this link.'],
      [`${at.slice(0, -9)}%20${at.slice(-9)}`, 'The link holds a gap or a line break.'],
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, wrong!);
      await page.getByRole('alert').getByText(said!).waitFor();
      expect(await visible(page).count()).toBe(0);
      // Whoever cannot open the plan may be in need all the same.
      await page.getByRole('heading', { name: 'When to call' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Go to the start page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where does it hurt?' }).waitFor();
  });

  it.each([
    ['en', 'A4'],
    ['en', 'Letter'],
    ['es', 'A4'],
    ['es', 'Letter'],
  ] as const)(
    'takes two sheets with three places, marks and four exercises, nothing parted: %s, %s',
    async (language, format) => {
      const { page } = await visit({
        at: `/${language}/plan/${FULL}`,
        picture: 'none',
        context: { deviceScaleFactor: DOTS / 96 },
      });
      await page.locator('[data-stills="plan"]').nth(3).waitFor();
      await page.locator('[data-part="marks"] [data-marked-map] [data-own-mark="3"]').first().waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const pdf = (
        await page.pdf({
          format,
          ...(process.env.PLAN_PDF && { path: `${process.env.PLAN_PDF}/${language}-${format}.pdf` }),
        })
      ).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      if (format === 'Letter') {
        await goTo(page, `/${language}/plan/${FIVE}`);
        await page.locator('[data-stills="plan"]').nth(4).waitFor();
        await page.locator('[data-part="marks"] [data-marked-map] [data-own-mark="3"]').first().waitFor();
        const five = (await page.pdf({ format })).toString('latin1');
        expect(five.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
        await goTo(page, `/${language}/plan/${FULL}`);
        await page.locator('[data-stills="plan"]').nth(3).waitFor();
        await page.locator('[data-part="marks"] [data-marked-map] [data-own-mark="3"]').first().waitFor();
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(SHEETS[format]);
      expect(await page.locator('button:visible, input:visible, details:visible').count()).toBe(0);
      // When to call stands whole on the first sheet.
      const calls = (await page.locator('[data-printed="calls"]').boundingBox())!;
      expect(calls.y + calls.height).toBeLessThanOrEqual(SHEETS[format].height);
      // What cannot wait stands in columns, each with room for its own signs of a list beside the words of the one before.
      const apart = await page.locator('[data-printed="calls"] [data-first] ul').evaluate((list) => {
        const lines = [...list.querySelectorAll('li')].flatMap((item) => {
          const words = document.createRange();
          words.selectNodeContents(item);
          return [...words.getClientRects()];
        });
        const lefts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
        const letter = Number.parseFloat(getComputedStyle(list).fontSize);
        return lefts.slice(1).map((left, i) => {
          const before = lines.filter((line) => Math.round(line.left) === lefts[i]);
          return (left - Math.max(...before.map(({ right }) => right))) / letter;
        });
      });
      expect(apart).toHaveLength(2);
      expect(Math.min(...apart)).toBeGreaterThan(1.6);
      // Modules of half a millimetre at least: 96 of these pixels are an inch. And a phone's camera reads them.
      const code = page.locator('[data-code="paper"] [data-qr]');
      const size = Number(await code.getAttribute('data-qr'));
      expect(((await code.boundingBox())!.width / size / 96) * 25.4).toBeGreaterThan(0.5);
      const { data, width, height } = PNG.sync.read(await code.screenshot());
      expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toMatch(
        new RegExp(`/${language}/plan/${FULL}$`),
      );
    },
  );
});
