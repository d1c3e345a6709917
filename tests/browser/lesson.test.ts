import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { POINT } from '../tools/views.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const key = (page: Page, name: string): Locator => page.locator(`[data-lesson="${name}"]`).first();
const number = (page: Page) => key(page, 'number').textContent();

/** Opens another place with the lesson at hand, as somebody does who goes there by links. */
async function elsewhere(page: Page, at: string): Promise<void> {
  const lesson = await page.evaluate(() => /lesson=([a-z0-9]+)/.exec(location.hash)?.[1]);
  await goTo(page, `#${at}${at.includes('?') ? '&' : '?'}lesson=${lesson}`);
}

const VIEWS = [`${POINT}/where`, `${POINT}/where?labels=off`, `${POINT}/band/bundle`, '/head', '/low-back'];
const LINE = 'Where is this felt? Show it on your own head.';

/** Makes a lesson of six views with one line; gives how often something was pressed. */
async function makeLesson(page: Page): Promise<number> {
  let pressed = 0;
  const press = async (name: string) => {
    pressed++;
    await key(page, name).click();
  };
  await press('make');
  await key(page, 'title').fill('Headache from the neck');
  await press('to-body');
  await press('add');
  for (const view of VIEWS) {
    await elsewhere(page, `/en${view}`);
    await press('add');
    // Going there by links is one or two presses more.
    pressed++;
  }
  await press('to-lesson');
  await page.locator('[data-part="say"]').nth(1).fill(LINE);
  return pressed;
}

describe('a lesson', () => {
  it('is made of views, shared by a link, and is the same elsewhere', async () => {
    const { page, errors } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    const pressed = await makeLesson(page);
    // The order is changed by keys, and what was in hand stays in hand.
    await page.locator('[data-step="2"] [data-part="down"]').focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.locator('[data-step="3"] [data-part="say"]').inputValue()).toBe(LINE);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-step'))).toBe(
      '3',
    );
    await key(page, 'undo').click();
    await key(page, 'link').click();
    const link = await page.locator('input[readonly]').inputValue();
    console.log(`lesson of six views: ${pressed + 2} presses, link of ${link.length} letters`);
    expect(pressed + 2).toBeLessThanOrEqual(25);
    const titles = () => page.locator('[data-step] strong').allTextContents();
    const before = await titles();
    expect(before).toHaveLength(6);
    expect(await violations(page)).toEqual([]);

    const other = await visit({ at: link.split('#')[1]!, picture: 'none', until: 'nothing' });
    await key(other.page, 'keep').click();
    await other.page.locator('[data-step]').first().waitFor();
    expect(await other.page.locator('[data-step] strong').allTextContents()).toEqual(before);
    expect(await other.page.locator('[data-part="say"]').nth(1).inputValue()).toBe(LINE);
    expect(await key(other.page, 'title').inputValue()).toBe('Headache from the neck');
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it('is gone through by keys, stays at hand while one looks round, and is led back to', async () => {
    const { page, errors } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    await makeLesson(page);
    await key(page, 'start').click();
    expect(await number(page)).toBe('View 1 of 6');
    await page.locator('h1').first().click();
    await page.keyboard.press('PageDown');
    await expect.poll(() => number(page)).toBe('View 2 of 6');
    expect(await key(page, 'say').textContent()).toBe(LINE);
    expect(page.url()).toContain('trapezius-descending');
    await page.locator('nav a[href*="/exercises"]').first().click();
    await key(page, 'again').click();
    expect(page.url()).toContain('/where');
    await page.reload();
    await expect.poll(() => number(page)).toBe('View 2 of 6');
    await key(page, 'present').click();
    await page.locator('h1', { hasText: LINE }).waitFor();
    expect(await page.locator('header').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => number(page)).toBe('View 3 of 6');
    await page.keyboard.press('Escape');
    await page.locator('header').waitFor();
    await key(page, 'close').click();
    await page.locator('[data-lesson-strip]').waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  it('leads a second window, which follows at once and is led again after either is loaded anew', async () => {
    const { page } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    await makeLesson(page);
    await key(page, 'start').click();
    const [second] = await Promise.all([page.context().waitForEvent('page'), key(page, 'window').click()]);
    const at = (of: Page) => of.evaluate(() => /step=(\d+)/.exec(location.hash)?.[1]);
    await second.locator('#text').waitFor({ state: 'attached' });
    const waits: number[] = [];
    for (let step = 2; step <= 6; step++) {
      // Both windows tell the time of one clock. The driver's own presses wait for frames, which a window behind another has few of.
      const followed = second.evaluate(
        (n) =>
          new Promise<number>((resolve) => {
            const look = () =>
              location.hash.includes(`step=${n}`) ? resolve(Date.now()) : setTimeout(look, 2);
            look();
          }),
        step,
      );
      const pressed = await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-lesson="next"]')?.click();
        return Date.now();
      });
      waits.push((await followed) - pressed);
    }
    console.log(`second window follows after ${waits.join(', ')} ms`);
    await second.reload();
    await second.locator('#text').waitFor({ state: 'attached' });
    const back = () =>
      page.evaluate(() => document.querySelector<HTMLElement>('[data-lesson="back"]')?.click());
    await back();
    await expect.poll(() => at(second)).toBe('5');
    await page.reload();
    await key(page, 'back').waitFor({ state: 'attached' });
    await back();
    await expect.poll(() => at(second)).toBe('4');
    expect(second.url()).toContain('present=clean');
  });

  it('keeps what is damaged, says what is no lesson, and gives back what was removed', async () => {
    const { page, errors } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    const give = (text: string) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('GIF89a');
    await page.getByText('This file is not a lesson.').waitFor();
    await give(
      JSON.stringify({
        kind: 'trigger-point-explorer lesson',
        v: 1,
        title: 'Damaged',
        steps: [{ view: '/en/neck' }, { view: 7 }, { view: '/en/neck/no-such-muscle' }],
      }),
    );
    await page.getByText('This view is damaged').waitFor();
    await page.getByText('This view is not part of this version').waitFor();
    expect(await page.locator('[data-step]').count()).toBe(3);
    await page.locator('main nav a', { hasText: 'All lessons' }).click();
    await page.locator('[data-kept-lesson] button').click();
    await page.getByText('There is no lesson yet.').waitFor();
    await key(page, 'undo').click();
    await page.locator('[data-kept-lesson]').waitFor();
    expect(errors).toEqual([]);
  });
});
