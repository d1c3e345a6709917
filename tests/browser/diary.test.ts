import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Codes } from '../../src/core/content/codes.ts';
import { asId } from '../../src/core/ids.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { encodePlan } from '../../src/domain/plan/plan-code.ts';
import { violations } from '../tools/axe.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const codes = JSON.parse(readFileSync('content/facts/codes.json', 'utf8')) as Codes;
/** A plan of two exercises, the first with its own dose on one side. */
const PLAN = encodePlan(
  {
    ...emptyPlan({ level: 'everyday', shape: 'male', calm: false }),
    points: [{ id: asId('trapezius-descending-top'), side: 'right' }],
    exercises: [
      { id: asId('neck-side-stretch'), side: 'left', repetitions: 3, hold: 5 },
      { id: asId('shoulder-blade-squeeze') },
    ],
  },
  codes,
);
const AT = `/en/plan/${PLAN}`;
const FIRST = 'Side stretch of the neck';
const SECOND = 'Shoulder blade squeeze';

/** The text of the file that a press gives. */
async function fileOf(page: Page, key: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: key }).click();
  const to = join(mkdtempSync(join(tmpdir(), 'diary-')), 'file');
  await (await coming).saveAs(to);
  return readFileSync(to, 'utf8');
}

const first = (page: Page) =>
  page
    .locator('[data-exercise="neck-side-stretch"]')
    .getByRole('link', { name: 'Do it along with the body' });
/** What is read out of each day that something is noted of. */
const noted = (page: Page): Promise<string[]> =>
  page
    .locator('[data-day]')
    .evaluateAll((days) =>
      days
        .map((day) => day.querySelector('.visually-hidden')?.textContent ?? '')
        .filter((said) => !said.startsWith('nothing') && !said.startsWith('nada')),
    );
/** Goes to the end of the exercise that is done along. */
const toEnd = (page: Page) => goTo(page, `${new URL(page.url()).hash.slice(1)}&t=100`);

describe('the weeks after', () => {
  it('go from the plan to the guided run, the diary, a reload and the clinic', async () => {
    const { page, errors, foreign } = await visit({
      at: AT,
      size: 'phone',
      picture: 'none',
    });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await first(page).click();
    await page.getByText(/1 of 3/).waitFor();
    const at = new URL(page.url()).hash;
    expect(at).toContain('/left/');
    expect(at).toContain('dose=3x5&single=yes');
    await toEnd(page);
    await page.getByRole('button', { name: 'Note it in a diary' }).click();
    await page.getByText('It is in your diary for today.').waitFor();
    await page.getByRole('radio', { name: '4', exact: true }).check({ force: true });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to your plan' }).click();
    await page.getByRole('link', { name: 'Open your diary' }).click();
    const today = [`Done: ${FIRST}. Pain 4 of 10`];
    await expect.poll(() => noted(page)).toEqual(today);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => noted(page)).toEqual(today);
    const back = await page.getByRole('textbox', { name: 'The link' }).inputValue();
    const clinic = await visit({ at: back.split('#')[1]!, picture: 'none' });
    await clinic.page.getByRole('heading', { level: 1, name: 'The last four weeks' }).waitFor();
    await expect.poll(() => noted(clinic.page)).toEqual(today);
    expect(await clinic.page.evaluate(() => localStorage.length)).toBe(0);
    expect(await violations(clinic.page)).toEqual([]);
    await clinic.page.getByRole('link', { name: 'En español' }).click();
    await expect.poll(() => noted(clinic.page)).toEqual(['Hecho: Estirar el lado del cuello. Dolor 4 de 10']);
    // Whoever has lost the link finds it where all is told that the device keeps.
    await goTo(page, '/en/about');
    await page.locator('[data-kept="diary"]').getByText('something on 1 day').waitFor();
    await page.getByRole('link', { name: 'The last four weeks' }).click();
    await expect.poll(() => noted(page)).toEqual(today);
    await goTo(page, '/en/about');
    await page.getByRole('button', { name: 'Clear all of it' }).click();
    await page.getByText('Cleared. Nothing of yours is stored').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect([...errors, ...foreign, ...clinic.errors, ...clinic.foreign]).toEqual([]);
  });

  it('are shared by two windows, say when to stop, and are deleted in both after one question', async () => {
    const { page } = await visit({ at: AT, picture: 'none' });
    await goTo(page, `${AT}?weeks=yes`);
    await page.getByRole('button', { name: 'Keep a diary on this device' }).click();
    // Who begins it is where the day is noted, at the head of the page.
    await page.locator('h2:focus', { hasText: 'Today' }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole('checkbox', { name: SECOND }).check();
    await other.getByRole('checkbox', { name: SECOND }).and(other.locator(':checked')).waitFor();
    await other.getByRole('checkbox', { name: FIRST }).check();
    await other.getByRole('button', { name: 'Yesterday' }).click();
    await other.getByRole('radio', { name: '2', exact: true }).check({ force: true });
    await expect.poll(async () => (await noted(page)).at(-1)).toMatch(/Done: .*, .*/);
    expect(await page.locator('[data-part="rose"]').count()).toBe(0);
    await page.getByRole('radio', { name: '5', exact: true }).check({ force: true });
    await page.locator('[data-part="rose"]').getByText('The pain turns sharp.').waitFor();
    expect(await violations(page)).toEqual([]);

    const text = await fileOf(page, 'Save as text');
    expect(text).toMatch(/: Pain 2 of 10\r\n.*: .*Shoulder blade squeeze.*; Pain 5 of 10\r\n$/);

    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByRole('button', { name: 'No, keep it' }).click();
    expect((await noted(page)).length).toBe(2);
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.getByText('All of it is deleted.').waitFor();
    await other.getByRole('button', { name: 'Keep a diary on this device' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('work from the link alone where the storage is refused, and say so', async () => {
    const { page, errors } = await visit({
      at: AT,
      picture: 'none',
      before: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('', 'SecurityError');
            },
          });
        }),
    });
    await goTo(page, `${AT}?weeks=yes`);
    await page.getByRole('button', { name: 'Keep a diary on this device' }).click();
    await page.getByRole('alert').getByText('This browser stores nothing for this page.').waitFor();
    await page.getByRole('checkbox', { name: SECOND }).check();
    await expect.poll(() => noted(page)).toEqual([`Done: ${SECOND}`]);
    const back = await page.getByRole('textbox', { name: 'The link' }).inputValue();
    const clinic = await visit({ at: back.split('#')[1]!, picture: 'none' });
    await expect.poll(() => noted(clinic.page)).toEqual([`Done: ${SECOND}`]);
    expect(errors).toEqual([]);
  });

  it('open again with the link of the calendar once all that was stored is gone', async () => {
    const { page } = await visit({ at: AT, picture: 'none' });
    await page.getByLabel('Time of day').fill('18:30');
    await page.getByRole('checkbox', { name: 'Sunday' }).uncheck();
    const calendar = new ICAL.Component(ICAL.parse(await fileOf(page, 'Save the calendar file')));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect([event.summary, event.startDate.hour, event.startDate.minute]).toEqual([
      'Ten minutes for yourself',
      18,
      30,
    ]);
    await page.evaluate(() => localStorage.clear());
    const link = String(event.component.getFirstPropertyValue('url'));
    const home = await visit({ at: link.split('#')[1]!, size: 'phone', picture: 'none' });
    await home.page.getByText('For you: 3 times, hold 5 seconds.').waitFor();
    await first(home.page).waitFor();
  });

  it('open nothing from a link that was cut, and say why', async () => {
    const { page } = await visit({ at: '/en/diary/xoF3shCkgZBAEAwIBf____', picture: 'none' });
    await page.getByRole('alert').getByText('The end of the link is missing.').waitFor();
    expect([await page.locator('[data-day]').count(), await violations(page)]).toEqual([0, []]);
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  });
});
