import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../src/core/ids.ts';
import { violations } from '../tools/axe.ts';
import { lost } from '../tools/layout/whole-text.ts';
import { POINT } from '../tools/views.ts';
import { frames, goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const PHONE = { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true };
const title = (page: Page) => page.locator('main h1');
const next = (page: Page) => page.locator('[data-next]');
const tiles = (page: Page) => page.locator('[data-tile]');

/** A thumb that reaches the band and the tiles, and nothing else; it counts what it presses. */
function thumb(page: Page) {
  let count = 0;
  const tap = async (what: Locator): Promise<void> => {
    await what.scrollIntoViewIfNeeded();
    const box = (await what.boundingBox())!;
    expect(await what.evaluate((e) => e.closest('[data-thumb], [data-tile]') !== null)).toBe(true);
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(48);
    // The band is the lower quarter of the screen at most.
    const inBand = await what.evaluate((e) => e.closest('[data-thumb]') !== null);
    if (inBand) expect(box.y).toBeGreaterThan(page.viewportSize()!.height * 0.75);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    count++;
  };
  return { tap, taps: () => count };
}

/** What a phone's camera would read from the code on the screen, once it is in sight. */
async function scanned(page: Page): Promise<string | undefined> {
  const code = page.locator('[data-part="hand"] [data-qr]');
  await code.waitFor();
  await expect.poll(() => inSight(code)).toBe(true);
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

const inSight = (what: Locator) =>
  what.evaluate((e) => {
    const { top, bottom } = e.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** The whole talk by a thumb: eight cards, before and after, two exercises, the plan. Tells how many taps it took. */
async function talkByThumb(page: Page): Promise<{ taps: number; cards: string[] }> {
  await page.getByRole('link', { name: 'Explain it in two minutes' }).click();
  await title(page).filter({ hasText: 'Where it is' }).waitFor();
  const { tap, taps } = thumb(page);
  const cards = [(await title(page).textContent()) ?? ''];
  // From here on there is no connection any more.
  await page.locator('[data-ahead="here"]').waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);
  await tap(page.locator('[data-mark]'));
  await page.locator('[data-undo]').waitFor();
  await tap(page.locator('[data-kind="treated"]'));
  for (const card of CARDS.slice(1)) {
    await tap(next(page));
    await page.locator(`[data-card="${card}"]`).waitFor();
    cards.push((await title(page).textContent()) ?? '');
    if (card === 'band') {
      await tap(page.locator('[data-hold]'));
      await page.getByText('Relaxed.').waitFor();
    }
    if (card === 'exercises') {
      await tap(tiles(page).nth(0).locator('button').first());
      await tap(tiles(page).nth(1).locator('button').first());
      await tap(tiles(page).nth(0).getByRole('button', { name: 'Right' }));
    }
  }
  // A link that comes under the thumb in the midst of a double tap leads nowhere: it was not aimed at.
  await page.waitForTimeout(600);
  await tap(page.locator('[data-make][href]'));
  return { taps: taps(), cards };
}

describe('the talk of two minutes', () => {
  it.each([
    ['in 3D', 'counted'],
    ['on the flat map, without WebGL', 'none'],
  ] as const)(
    'goes by one thumb through eight cards to a plan and its code, the connection cut: %s',
    async (_, picture) => {
      const { page, errors, foreign } = await visit({ at: `/en${POINT}/where`, picture, context: PHONE });
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(request.url()));
      const { taps, cards } = await talkByThumb(page);
      console.log(`the talk took ${taps} taps (${picture})`);
      expect(new Set(cards).size).toBe(8);
      expect(taps).toBeLessThanOrEqual(15);
      expect(await scanned(page)).toMatch(/#\/en\/plan\/[\w-]+$/);
      expect(await page.locator('[data-part="exercises"] article').count()).toBe(2);
      expect(await page.getByText('Only for your right side').count()).toBe(1);
      // What became of the link is in sight, also where its key is at the lower edge.
      const copy = page.getByRole('button', { name: 'Copy the link' });
      await copy.evaluate((e) => e.scrollIntoView({ block: 'end' }));
      await copy.tap();
      const said = page.locator('[data-part="hand"] [role="status"]', { hasText: /./ });
      await said.waitFor();
      expect(await inSight(said)).toBe(true);
      expect(await page.locator('[data-part="marks"] li').allTextContents()).toEqual([
        expect.stringContaining('Treated today'),
      ]);
      // What the sheets show besides words: drawings, the marks on the map; and the patient may read another language.
      await expect.poll(() => page.locator('[data-stills="plan"] svg').count()).toBe(4);
      await page.locator('[data-marked-map] [data-own-mark="1"]').first().waitFor({ state: 'attached' });
      await page.getByRole('link', { name: 'En español' }).tap();
      await page.getByRole('heading', { level: 2, name: 'Sus ejercicios' }).waitFor();
      await expect.poll(() => page.locator('[data-stills="plan"] svg').count()).toBe(4);
      expect([...errors, ...foreign, ...failed]).toEqual([]);
    },
  );

  it('goes by keyboard alone', async () => {
    const { page, errors } = await visit({ at: `/en${POINT}/where`, picture: 'none' });
    await page.getByRole('link', { name: 'Explain it in two minutes' }).press('Enter');
    await page.locator('[data-card="where"]').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-next')))
      .toBe(true);
    let keys = 1;
    const press = async (key: string) => {
      keys++;
      await page.keyboard.press(key);
    };
    await press('Enter');
    await page.locator('[data-card="felt"]').waitFor();
    await press('ArrowLeft');
    await page.locator('[data-card="where"]').waitFor();
    for (const card of ['felt', 'band']) {
      await press('ArrowRight');
      await page.locator(`[data-card="${card}"]`).waitFor();
    }
    const hold = page.locator('[data-hold]');
    await hold.focus();
    await page.keyboard.down('Space');
    await page.getByText('Relaxed.').waitFor();
    await page.waitForTimeout(500);
    await page.keyboard.up('Space');
    await page.getByText('Relaxed.').waitFor({ state: 'detached' });
    for (const card of CARDS.slice(3, 7)) {
      await press('ArrowRight');
      await page.locator(`[data-card="${card}"]`).waitFor();
    }
    for (const tile of [0, 1]) {
      await tiles(page).nth(tile).locator('button').first().focus();
      await press('Space');
      await tiles(page).nth(tile).locator('[aria-pressed="true"]').first().waitFor();
    }
    await press('ArrowRight');
    await page.locator('[data-make][href]').waitFor();
    await page.locator('[data-make]').focus();
    await press('Enter');
    expect(await scanned(page)).toMatch(/#\/en\/plan\//);
    expect(await page.locator('[data-part="exercises"] article').count()).toBe(2);
    console.log(`by keyboard it took ${keys} keys, without those that lead to a tile`);
    expect(errors).toEqual([]);
  });

  it('shows the band relaxed while it is held, and keeps it so after a short press', async () => {
    const { page } = await visit({ at: `/en${POINT}/band/bundle?card=band`, picture: 'none' });
    const hold = page.locator('[data-hold]');
    const drawn = (state: string) => page.locator(`[data-band="${state}"]`).waitFor();
    await drawn('tight');
    const box = (await hold.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await drawn('relaxed');
    await page.waitForTimeout(500);
    expect(await hold.getAttribute('aria-pressed')).toBe('true');
    await page.mouse.up();
    await drawn('tight');
    await hold.click();
    await drawn('relaxed');
    expect(await hold.getAttribute('aria-pressed')).toBe('true');
    await hold.click();
    await drawn('tight');
    // What is said of an injection is never said of a band that has let go.
    await goTo(page, `/en${POINT}/injection/needle?card=injection`);
    const plate = page.locator('[data-card="injection"]');
    await plate.getByText('pinch').waitFor();
    // Without a body the needle is drawn with the words, through what it passes.
    const needle = plate.locator('[data-needle-drawing] li');
    await needle.last().waitFor();
    expect(await needle.allTextContents()).toEqual(['Skin', 'Fat under the skin', 'Upper trapezius']);
    await hold.click();
    await plate.getByText('Relaxed.').waitFor();
    expect(await plate.textContent()).toContain('All bundles are soft now');
    expect(await plate.textContent()).not.toMatch(/pinch|needle/);
    await hold.click();
    await plate.getByText('pinch').waitFor();
  });

  it('keeps the card and what was chosen through a reload, and asks once before that is gone', async () => {
    const { page } = await visit({ at: `/en${POINT}/where?card=where`, picture: 'none' });
    // Nothing was chosen: nothing is asked.
    await page.locator('[data-leave]').click();
    await page.getByRole('link', { name: 'Explain it in two minutes' }).click();
    for (let i = 0; i < 6; i++) await next(page).click();
    await tiles(page).nth(1).locator('button').first().click();
    await page.reload();
    await page.locator('[data-card="exercises"]').waitFor();
    await tiles(page).nth(1).locator('[aria-pressed="true"]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-stay]').click();
    await page.locator('[data-card="exercises"]').waitFor();
    await page.locator('[data-leave]').click();
    await page.locator('[data-really]').click();
    await page.getByRole('link', { name: 'Explain it in two minutes' }).waitFor();
    expect(new URL(page.url()).hash).not.toContain('?');
    // Neither storage nor the way back holds what was chosen.
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
      'pick',
    );
    await page.goBack();
    expect(new URL(page.url()).hash).not.toContain('pick');
  });

  it('asks before the browser’s own way back leads out; going back once more or a reload loses nothing, leaving keeps nothing', async () => {
    const { page } = await visit({ at: `/en${POINT}/where`, picture: 'none' });
    await page.getByRole('link', { name: 'Explain it in two minutes' }).click();
    for (let i = 0; i < 6; i++) await next(page).click();
    await tiles(page).nth(1).locator('button').first().click();
    await tiles(page).nth(1).locator('[aria-pressed="true"]').first().waitFor();
    const hash = () => new URL(page.url()).hash;
    const talk = hash();
    await page.evaluate(() => window.history.back());
    await page.getByRole('alertdialog').waitFor();
    await page.locator('[data-card="exercises"]').waitFor();
    await page.locator('[data-stay]').click();
    expect(hash()).toBe(talk);
    await page.evaluate(() => window.history.back());
    await page.getByRole('alertdialog').waitFor();
    // Sooner it would be the same impatience.
    await page.waitForTimeout(1000);
    await page.evaluate(() => window.history.back());
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(hash()).toBe(talk);
    await page.evaluate(() => window.history.back());
    await page.getByRole('alertdialog').waitFor();
    await page.reload();
    await tiles(page).nth(1).locator('[aria-pressed="true"]').first().waitFor();
    expect(hash()).toBe(talk);
    await page.evaluate(() => window.history.back());
    await page.getByRole('alertdialog').waitFor();
    await page.locator('[data-really]').click();
    await page.getByRole('link', { name: 'Explain it in two minutes' }).waitFor();
    await page.evaluate(() => window.history.forward());
    await page.waitForTimeout(300);
    expect(hash()).not.toContain('?');
  });

  it('says when to call before it asks, in words that fit the place', async () => {
    const { page } = await visit({ at: `/en${POINT}/after/days?card=days`, picture: 'none', context: PHONE });
    const calls = page.locator('[data-calls]');
    await calls.getByText('trouble breathing, chest pain').waitFor();
    // It is longer than its room: that is said, and a press goes on, until all was seen.
    const below = page.locator('[data-more-below] button');
    for (let press = 0; press < 6 && (await below.count()) > 0; press++) {
      await below.click();
      await page.waitForTimeout(100);
    }
    expect(await below.count()).toBe(0);
    const [last, room] = await Promise.all([calls.boundingBox(), page.locator('[data-card]').boundingBox()]);
    expect(last!.y + last!.height).toBeLessThanOrEqual(room!.y + room!.height + 1);
    expect(await calls.getByText('blood in the pee').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await next(page).click();
    await next(page).click();
    await page.getByRole('listitem').filter({ hasText: 'When would you call us?' }).waitFor();
  });

  it('asks, too, where the talk was opened by its own link: nothing is left without a word', async () => {
    const { page } = await visit({ at: `/en${POINT}/where?card=where`, picture: 'none' });
    await page.locator('[data-mark]').click();
    await page.locator('[data-undo]').waitFor();
    const talk = page.url();
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('alertdialog').waitFor();
    await page.locator('[data-stay]').click();
    await page.locator('[data-card="where"]').waitFor();
    expect(page.url()).toBe(talk);
    await page.reload();
    await page.locator('[data-undo]').waitFor();
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('alertdialog').waitFor();
    await page.locator('[data-really]').click();
    await page.getByRole('link', { name: 'Explain it in two minutes' }).waitFor();
  });

  it('tells each card once to those who listen', async () => {
    const { page } = await visit({ at: `/en${POINT}/where?card=where`, picture: 'none' });
    await page.locator('[data-card="where"]').waitFor();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const region = document.querySelector('[data-announcement="script"]')!.parentElement!;
      new MutationObserver(() => {
        const text = region.textContent?.trim();
        if (text && text !== told.at(-1)) told.push(text);
      }).observe(region, { childList: true, subtree: true, characterData: true });
    });
    for (const card of CARDS.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await page.locator(`[data-card="${card}"]`).waitFor();
      await frames(page, 3);
    }
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.map((text) => /^Card (\d) of 8/.exec(text)?.[1])).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
  });

  it('leaves out the cards that a clinic leaves out, and remembers that only if asked', async () => {
    const { page } = await visit({ at: `/en${POINT}/where?card=where`, picture: 'none' });
    const settings = page.locator('[data-settings]');
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await settings.click();
    await page.getByRole('button', { name: 'Other choices' }).click();
    await page.getByRole('button', { name: 'The days after' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('1 / 6').waitFor();
    expect(await stored()).not.toContain('leftOut');
    await settings.click();
    await page.getByRole('checkbox', { name: /Remember/ }).check();
    await page.getByRole('button', { name: 'Left hand' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    expect(await page.locator('[data-hand="left"]').count()).toBe(1);
    await goTo(page, `/en${POINT}/where?card=where`);
    await page.getByText('1 / 6').waitFor();
    expect(await stored()).toContain('choices,days');
  });

  it.each([
    ['where it is felt', '/where?card=felt', 'marks'],
    ['the days after', '/after/days?card=days', ''],
  ])(
    'stays in its cards: the page’s own keys and the flat map lead nowhere else: %s',
    async (_, at, taken) => {
      const { page } = await visit({ at: `/en${POINT}${at}`, picture: 'none' });
      await page.locator('[data-card]').waitFor();
      for (const key of ['/', '?', ']', '[', 'l']) await page.keyboard.press(key);
      const map = page.locator('section a[href]').first();
      if (await map.count()) await map.click({ force: true, timeout: 1000 }).catch(() => undefined);
      await frames(page, 3);
      // Where the body is shown at rest a tap may mark; it goes nowhere else.
      const [place, options] = new URL(page.url()).hash.split('?');
      const asked = new URLSearchParams(options);
      if (taken) asked.delete(taken);
      expect(`${place}?${asked}`).toBe(`#/en${POINT}${at}`);
    },
  );

  it.each(['en', 'es'])('has nothing that axe objects to, on any card (%s)', async (language) => {
    const { page, errors } = await visit({ at: `/${language}${POINT}/where?card=where`, picture: 'none' });
    for (const card of CARDS) {
      await page.locator(`[data-card="${card}"]`).waitFor();
      if (card === 'exercises') await tiles(page).nth(0).locator('button').first().click();
      expect(await violations(page)).toEqual([]);
      if (card !== 'words') await next(page).click();
    }
    expect(errors).toEqual([]);
  });

  it.each([
    ['a phone', 390, 664, ''],
    ['the smallest phone, letters twice as large', 320, 664, '200%'],
    ['a phone on its side', 844, 390, ''],
  ] as const)(
    'fits in Spanish on %s: nothing is cut off, and the band stays whole',
    async (_, width, height, size) => {
      const { page } = await visit({
        at: `/es${POINT}/where?card=where`,
        picture: 'none',
        context: { viewport: { width, height }, bypassCSP: true },
      });
      await page.evaluate((asked) => {
        if (asked) document.documentElement.style.fontSize = asked;
        window.dispatchEvent(new Event('resize'));
      }, size);
      const found: string[] = [];
      for (const card of CARDS) {
        await page.locator(`[data-card="${card}"]`).waitFor();
        await frames(page, 2);
        found.push(...(await lost(page)).map((what) => `${card}: ${what}`));
        for (const key of await page.locator('[data-thumb] :is(button, a)').all()) {
          const box = (await key.boundingBox())!;
          const name = `${card}: ${await key.textContent()} at ${JSON.stringify(box)}`;
          if (Math.min(box.width, box.height) < 48) found.push(`small: ${name}`);
          if (box.x < 0 || box.x + box.width > width || box.y + box.height > height)
            found.push(`out: ${name}`);
        }
        // The picture keeps its place beside the words.
        const picture = (await page.locator('section').first().boundingBox())!;
        if (picture.height < height * 0.22) found.push(`${card}: the picture is ${picture.height} high`);
        if (card !== 'words') await next(page).click();
      }
      expect(found).toEqual([]);
    },
  );
});
