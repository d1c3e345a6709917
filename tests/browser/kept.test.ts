import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openDisplay, openMenu, withoutWebgl } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { browser } = visitors();
let context: BrowserContext;

const KEY = 'trigger-point-explorer:settings';
const PLACE = '/en/neck/trapezius-descending/right/trapezius-descending-top/where';
const HOUR = 3_600_000;

async function open(at: string, stored?: object): Promise<Page> {
  const page = await context.newPage();
  await withoutWebgl(page);
  if (stored) {
    await page.goto(`${inject('url')}icon.svg`);
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, JSON.stringify(stored)]);
  }
  await page.goto(`${inject('url')}?still#${at}`);
  await page.locator('#text h1').waitFor({ timeout: 60_000 });
  return page;
}

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), KEY);
const scale = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'));
const fresh = async () => {
  context = await browser().newContext({
    viewport: { width: 1000, height: 700 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
};

describe('two windows', () => {
  it('share what is chosen, and one button clears it in both', async () => {
    await fresh();
    const [one, other] = [await open('/en/about'), await open('/en/about')];
    await one.getByRole('button', { name: 'Clinical' }).click();
    await openDisplay(other);
    await other.getByRole('radio', { name: 'Largest' }).check({ force: true });
    await expect.poll(() => scale(one), { message: 'the other window follows at once' }).toBe('1.5');
    // So large the words of the bar have gone into its menu.
    await openMenu(one);
    await one.getByRole('button', { name: 'Everyday' }).click();
    expect(await stored(one)).toEqual({ level: 'everyday', textSize: 1.5 });

    const list = one.locator('[data-kept]');
    expect(await list.allTextContents()).toEqual(['WordsEveryday', 'Text sizeLargest']);
    const clear = one.getByRole('button', { name: 'Clear all of it' });
    await clear.press('Enter');
    await one.getByRole('status').getByText('Cleared. Nothing of yours is stored').waitFor();
    expect(await clear.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await list.count()).toBe(0);
    expect(await stored(one)).toEqual({});
    await expect.poll(() => scale(other)).toBe('1');
    expect(await other.getByRole('radio', { name: 'Normal' }).isChecked()).toBe(true);

    await other.getByRole('radio', { name: 'Largest' }).check({ force: true });
    await expect.poll(() => scale(one)).toBe('1.5');
    await other.evaluate(() => localStorage.clear());
    await expect.poll(() => scale(one), { message: 'the browser cleared its storage' }).toBe('1');
  });
});

describe('the last place', () => {
  it('is offered for some hours, then forgotten, on the device too', async () => {
    await fresh();
    const kept = await open('/en', { lastSeen: PLACE, lastSeenAt: Date.now() - HOUR, hintSeen: true });
    await kept.getByRole('link', { name: /^Go on: Upper trapezius/ }).waitFor();
    for (const lastSeenAt of [Date.now() - 13 * HOUR, Date.now() + HOUR, 'noon', undefined]) {
      const old = await open('/en', { lastSeen: PLACE, lastSeenAt, hintSeen: true });
      expect(await old.getByRole('link', { name: /^Go on/ }).count()).toBe(0);
      expect(await stored(old), String(lastSeenAt)).toEqual({ hintSeen: true });
      await old.close();
    }
  });

  it('is not kept where that is switched off', async () => {
    await fresh();
    const page = await open('/en', { lastSeen: PLACE, lastSeenAt: Date.now() - HOUR, hintSeen: true });
    await openDisplay(page);
    const choice = page.getByRole('group', { name: 'Remember the last place' });
    await choice.getByRole('radio', { name: 'Off' }).check({ force: true });
    expect(await page.getByRole('link', { name: /^Go on/ }).count()).toBe(0);
    await page.goto(`${inject('url')}?still#${PLACE}`);
    await page.getByRole('heading', { level: 2, name: 'Where' }).waitFor();
    expect(await stored(page)).toEqual({ hintSeen: true, keepLastSeen: false });
  });
});

describe('what goes away and had the focus', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body ? '' : (activeElement?.textContent ?? '');
    });

  it('hands it to what comes next, or to the heading', async () => {
    await fresh();
    const page = await open('/en', { lastSeen: PLACE, lastSeenAt: Date.now() - HOUR });
    await page.getByRole('button', { name: 'Got it' }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Go on/);
    await page.getByRole('button', { name: 'Forget this' }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Show where it hurts/);

    await page.goto(`${inject('url')}?still#/en/nowhere`);
    await page
      .getByRole('alert')
      .filter({ hasText: 'That link' })
      .getByRole('button', { name: 'Close' })
      .press('Enter');
    await expect.poll(() => focused(page), { message: 'a notice' }).toBe('Where does it hurt?');

    await page.goto(
      `${inject('url')}?still#/en/neck/trapezius-descending/right/trapezius-descending-top/injection/before?drug=none`,
    );
    await page.getByRole('link', { name: 'Numbing medicine' }).press('Enter');
    await expect.poll(() => focused(page), { message: 'the choice of drugs' }).not.toBe('');

    await page.goto(
      `${inject('url')}?still#/en/neck/trapezius-descending/right/trapezius-descending-top/exercises`,
    );
    const card = page.locator('#text ul a').first();
    const name = await card.locator('strong').textContent();
    await card.press('Enter');
    await expect.poll(() => focused(page), { message: 'an exercise' }).toBe(name);
    await page.getByRole('link', { name: /^‹/ }).press('Enter');
    await expect.poll(() => focused(page), { message: 'back to all exercises' }).not.toBe('');

    await page.goto(`${inject('url')}?still#/en/pain?pain=temple.right`);
    await page.getByRole('button', { name: /^Erase: / }).press('Enter');
    await expect.poll(() => focused(page), { message: 'the last chip' }).toBe('Show where it hurts');
  });
});

describe('a screen that is kept on', () => {
  it('is asked for again when the page comes back or the promise is taken back, and let go at the end', async () => {
    await fresh();
    const page = await context.newPage();
    await withoutWebgl(page);
    await page.addInitScript(() => {
      const locks: EventTarget[] = [];
      Object.assign(window, { locks, hide: false });
      Object.defineProperty(document, 'hidden', { get: () => Reflect.get(window, 'hide') });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async () => {
            const lock = Object.assign(new EventTarget(), {
              released: false,
              release: async () => {
                lock.released = true;
                lock.dispatchEvent(new Event('release'));
              },
            });
            locks.push(lock);
            return lock;
          },
        },
      });
    });
    await page.goto(
      `${inject('url')}#/en/neck/trapezius-descending/right/trapezius-descending-top/exercises/neck-side-stretch?guided=yes`,
    );
    const locks = () =>
      page.evaluate(() => {
        const all = Reflect.get(window, 'locks') as { released: boolean }[];
        return all.map(({ released }) => released);
      });
    const turn = (hide: boolean) =>
      page.evaluate((on) => {
        Reflect.set(window, 'hide', on);
        if (on) (Reflect.get(window, 'locks') as WakeLockSentinel[]).at(-1)?.release();
        document.dispatchEvent(new Event('visibilitychange'));
      }, hide);
    await page.getByRole('button', { name: /^(Go on|Pause|Rest a while)$/ }).waitFor();
    const goOn = page.getByRole('button', { name: 'Go on' });
    if (await goOn.isVisible()) await goOn.click();
    await expect.poll(locks).toEqual([false]);
    await turn(true);
    expect(await locks()).toEqual([true]);
    await turn(false);
    await expect.poll(locks).toEqual([true, false]);
    await page.evaluate(() => (Reflect.get(window, 'locks') as WakeLockSentinel[]).at(-1)?.release());
    await expect.poll(locks).toEqual([true, true, false]);
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect.poll(locks).toEqual([true, true, true]);
  });

  it('is asked for again at the next press where the browser wants one first', async () => {
    await fresh();
    const page = await context.newPage();
    await withoutWebgl(page);
    await page.addInitScript(() => {
      Object.assign(window, { asked: 0 });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: async () => {
            const asked = Reflect.get(window, 'asked') + 1;
            Reflect.set(window, 'asked', asked);
            if (asked === 1) throw new DOMException('', 'NotAllowedError');
            return Object.assign(new EventTarget(), { released: false, release: async () => undefined });
          },
        },
      });
    });
    await page.goto(
      `${inject('url')}#/en/neck/trapezius-descending/right/trapezius-descending-top/exercises/neck-side-stretch?guided=yes`,
    );
    const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as number);
    await expect.poll(asked).toBe(1);
    await page.getByRole('heading', { level: 1 }).click();
    await expect.poll(asked).toBe(2);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await asked(), 'granted: no need to ask').toBe(2);
  });
});
