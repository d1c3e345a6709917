import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { followed, sleep } from '../tools/second-window.ts';
import { POINT } from '../tools/views.ts';
import { goTo, withoutWebgl } from '../tools/visit.ts';
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

/** Points at something of the picture: a line is seen while the hand is down. */
async function point(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width / 2, height / 3);
  await page.mouse.down();
  await page.mouse.move(width / 2 + 60, height / 3 + 30, { steps: 4 });
  await page.locator('[data-laser]').waitFor({ state: 'attached' });
  await page.mouse.up();
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
    // What has no room is not cut off in silence; a file that is no lesson for its size says so.
    const longest = page.locator('[data-step="1"]');
    await longest.locator('[data-part="say"]').fill('x'.repeat(400));
    await longest.getByText('400 of 400 letters').waitFor();
    await longest.getByText('There is no room for more here.').waitFor();
    await key(page, 'undo').click();
    await longest.getByText('0 of 400 letters').waitFor();
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
    // The link opened once more brings no second copy.
    await goTo(other.page, `#${link.split('#')[1]}`);
    await key(other.page, 'keep').click();
    await other.page.locator('main nav a', { hasText: 'All lessons' }).click();
    await other.page.locator('[data-kept-lesson]').first().waitFor();
    expect(await other.page.locator('[data-kept-lesson]').count()).toBe(1);
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
    await page.locator('[data-lesson="point"]').click();
    await point(page);
    await page.keyboard.press('Escape');
    await page.locator('header').waitFor();
    await key(page, 'close').click();
    await page.locator('[data-lesson-strip]').waitFor({ state: 'detached' });
    // From any view, with no lesson at hand: it is added where all lessons are, and given a name of its own.
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await page.getByRole('link', { name: 'Practice', exact: true }).first().getAttribute('href')).toBe(
      '#/en/practice',
    );
    await page.getByRole('link', { name: 'Lessons' }).click();
    expect(await key(page, 'practise').getAttribute('href')).toMatch(/practice\?group=lesson-[a-z0-9]+$/);
    await page.getByRole('link', { name: 'Practice: questions to learn by' }).waitFor();
    await key(page, 'add-here').click();
    await page.locator('[data-step="7"] [data-part="name"]').fill('Once more, without names');
    await page.locator('[data-step="7"] strong', { hasText: 'Once more, without names' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('leads a second window, which follows, leads back by its own keys, and is led again after either was loaded anew or slept', async () => {
    const { page } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    await withoutWebgl(page.context());
    await makeLesson(page);
    await key(page, 'start').click();
    const [second] = await Promise.all([page.context().waitForEvent('page'), key(page, 'window').click()]);
    const at = (of: Page) => of.evaluate(() => /step=(\d+)/.exec(location.hash)?.[1]);
    const press = (name: string) =>
      page.evaluate((of) => document.querySelector<HTMLElement>(`[data-lesson="${of}"]`)?.click(), name);
    await second.locator('#text').waitFor({ state: 'attached' });
    const waits: number[] = [];
    for (let step = 2; step <= 6; step++) waits.push(await followed(page, second, 'next'));
    console.log(`second window follows after ${waits.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    await expect.poll(() => at(second)).toBe('6');
    await second.reload();
    await second.locator('#text').waitFor({ state: 'attached' });
    await press('back');
    await expect.poll(() => at(second)).toBe('5');
    await page.reload();
    await key(page, 'back').waitFor({ state: 'attached' });
    await press('back');
    await expect.poll(() => at(second)).toBe('4');
    // What was said while it slept it asks for when it wakes.
    const wake = await sleep(second);
    await press('back');
    await press('back');
    await wake();
    await expect.poll(() => at(second)).toBe('2');
    // A clicker's keys go to the window that was touched last.
    await second.bringToFront();
    await second.keyboard.press('PageDown');
    await expect.poll(() => at(page)).toBe('3');
    await expect.poll(() => at(second)).toBe('3');
    await point(second);
    // Who presents on this screen, too, leads on.
    await page.bringToFront();
    await key(page, 'present').click();
    await key(page, 'end').waitFor();
    await press('next');
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
    await give('x'.repeat(1_300_000));
    await page.getByText('This file is too large for a lesson').waitFor();
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
    // A storage that is full is told of where one adds views, with the ways on.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await page.locator('[data-kept-lesson] h3 a').click();
    await key(page, 'to-body').click();
    await key(page, 'add').click();
    const said = key(page, 'not-held');
    await said.getByRole('status').getByText('could not store the lesson').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), said.getByRole('button').click()]);
    expect(file.suggestedFilename()).toBe('damaged.lesson.json');
    await said.getByRole('link').click();
    await page.locator('[data-step="4"]').waitFor();
    expect(errors).toEqual([]);
  });
});
