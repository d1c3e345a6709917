import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/core/ids.ts';
import { violations } from '../tools/axe.ts';
import { SIZES } from '../tools/browser.ts';
import { POINT } from '../tools/views.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const EXERCISE = `/en${POINT}/exercises/neck-side-stretch`;

const address = (page: Page): string => new URL(page.url()).hash.slice(1);
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment of the film' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Moves the focus by keyboard alone until it is on what has that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (found.trim() === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

// Without a picture the time must pass all the same, and these go quickly.
const blind = { picture: 'none' } as const;

describe('the player', () => {
  it('plays, pauses and is scrubbed by keyboard alone, and the address keeps the moment', async () => {
    const { page, errors } = await visit({ ...blind, at: EXERCISE });
    expect(await button(page, 'Play').count(), 'without motion it waits').toBe(1);
    await tabTo(page, 'Play');
    await page.keyboard.press('Enter');
    await button(page, 'Pause').waitFor();
    await page.keyboard.press('Enter');
    await button(page, 'Play').waitFor();
    expect(address(page)).toMatch(/\?t=\d+$/);

    await tabTo(page, 'Moment of the film');
    await page.keyboard.press('Home');
    await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toMatch(/^0%: Get ready/);
    expect(address(page)).toBe(`${EXERCISE}?t=0`);
    for (let i = 0; i < 30 && (await slider(page).inputValue()) !== '20'; i++)
      await page.keyboard.press('ArrowRight');
    expect(address(page)).toBe(`${EXERCISE}?t=20`);
    await page.reload();
    await expect
      .poll(() => slider(page).getAttribute('aria-valuetext'))
      .toBe('20%: Hold, 1 of 2, Right side');
    expect(errors).toEqual([]);
  });

  it('shows captions and hides them, remembers speed, and goes to the next step and site', async () => {
    const { page } = await visit({ ...blind, at: EXERCISE });
    const caption = page.locator('strong', { hasText: /^Hold$/ });
    await caption.waitFor();
    await button(page, 'More of the player').click();
    await button(page, 'Captions').click();
    await caption.waitFor({ state: 'detached' });
    await button(page, 'Double speed').click();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect.poll(() => address(page)).toBe(`/en${POINT}/exercises`);
    await page.goBack();
    // It folded up with the press beside it.
    await button(page, 'More of the player').click();
    await page.getByRole('link', { name: 'Next site' }).click();
    await expect.poll(() => address(page)).toMatch(/^\/en\/neck\/[a-z-]+\/right\/[a-z-]+\/exercises$/);
    await page.goBack();
    expect(await button(page, 'Double speed').getAttribute('aria-pressed')).toBe('true');
  });

  it('plays a step to its end, from still to still where motion is not wanted', async () => {
    const [before, last] = STAGES.injection.slice(-2) as [string, string];
    const { page } = await visit({ ...blind, at: `/en${POINT}/injection/${before}` });
    await button(page, 'More of the player').click();
    await button(page, 'Double speed').click();
    await button(page, 'Play').click();
    await expect.poll(() => address(page), { timeout: 20_000 }).toBe(`/en${POINT}/injection/${last}`);
    await expect.poll(() => slider(page).inputValue(), { timeout: 20_000 }).toBe('100');
    await button(page, 'Play').waitFor();
  });
});

describe('the needle on its way', () => {
  it('names the layer at the tip, and lists those behind it where the picture has room', async () => {
    const at = `/en${POINT}/injection/needle`;
    const { page } = await visit({ at: `${at}?t=50`, picture: 'counted' });
    const atTip = page.locator('[data-kind="layer"] > span > span:visible');
    const passed = page.locator('[data-tag] ~ ol > li:visible');
    await expect.poll(() => atTip.allTextContents()).toEqual(['Fat under the skin · 2 mm']);
    // A figure and its unit stay in one line.
    const rungs = async () => (await passed.allTextContents()).map((text) => text.replace('\u00a0', ' '));
    expect(await rungs()).toEqual(['Skin · 0 mm', 'Fat under the skin · 2 mm']);
    await slider(page).press('End');
    await expect.poll(() => passed.allTextContents()).toHaveLength(3);
    await expect.poll(() => atTip.allTextContents()).toEqual([(await rungs())[2]]);
    await page.setViewportSize(SIZES.phone);
    await expect.poll(() => passed.count()).toBe(0);
  });
});

describe('an exercise that is done along', () => {
  it('counts down, pauses, and stops for pain with what to do then', async () => {
    const { page, errors } = await visit({
      ...blind,
      at: `${EXERCISE}?t=10`,
      size: 'phone',
    });
    await page.getByRole('link', { name: 'Do it with me' }).click();
    await page.getByRole('heading', { level: 1, name: 'Side stretch of the neck' }).waitFor();
    const left = () => page.locator('svg[data-phase] text').first().textContent();
    const first = Number(await left());
    await expect.poll(async () => Number(await left())).not.toBe(first);
    await button(page, 'Pause').click();
    await button(page, 'Go on').waitFor();
    expect(address(page)).toMatch(/\?t=\d+&guided=yes$/);
    const paused = await left();

    await button(page, 'Too much pain').click();
    await page.getByRole('heading', { level: 1, name: 'Stop here and rest' }).waitFor();
    await page.getByText('The pain turns sharp.').waitFor();
    expect(address(page)).toContain('guided=pain');
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await button(page, 'Go on').waitFor();
    expect(await left(), 'nothing has gone on meanwhile').toBe(paused);
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect.poll(() => address(page)).toBe(EXERCISE);
    expect(errors).toEqual([]);
  });

  it('is told by tone and vibration where that was chosen, and said, once at the start and end of a hold', async () => {
    const { page, errors } = await visit({
      ...blind,
      at: `${EXERCISE}?t=7&guided=yes`,
      size: 'phone',
      before: listenAndFeel,
    });
    const sound = button(page, 'Sound');
    const goOn = async (from: string, cue: string) => {
      await goTo(page, `${EXERCISE}?t=${from}&guided=yes`);
      await told(page);
      await button(page, 'Go on').click();
      const now = page.locator('#text [role="status"]', { hasText: new RegExp(`^${cue}$`) });
      await now.waitFor();
      const left = () => page.locator('svg[data-phase] text').first().textContent();
      const first = await left();
      await expect.poll(left, { message: 'it counts, and says nothing of that' }).not.toBe(first);
    };

    expect(await sound.getAttribute('aria-pressed')).toBe('false');
    await goOn('7', 'Hold');
    expect(await told(page), 'while off').toEqual({ heard: [], felt: [], said: ['Hold'] });

    await sound.click();
    await expect
      .poll(() => told(page), { message: 'a sample' })
      .toMatchObject({ heard: [440, 554], felt: [] });
    await button(page, 'Vibration').click();
    await expect.poll(() => told(page)).toMatchObject({ heard: [], felt: ['250'] });
    expect(await violations(page)).toEqual([]);

    await goOn('7', 'Hold');
    expect(await told(page)).toEqual({ heard: [440, 554], felt: ['250'], said: ['Hold'] });
    await goOn('21', 'Back slowly');
    expect(await told(page)).toEqual({ heard: [554, 440], felt: ['100-90-100'], said: ['Back slowly'] });

    const on = () => page.evaluate(() => Reflect.get(window, 'soundsOn') as number);
    await page.getByRole('link', { name: 'Finish' }).click();
    await expect.poll(on, { message: 'left' }).toBe(0);
    await page.getByRole('link', { name: 'Do it with me' }).click();
    expect(await on(), 'the press that leads there lets tones be heard').toBe(1);
    expect(errors).toEqual([]);
  });

  it('offers no vibration where the device has none, and lays no key over the drawings', async () => {
    const { page } = await visit({
      ...blind,
      at: `${EXERCISE}?t=7&guided=yes`,
      context: { viewport: { width: 390, height: 664 } },
    });
    await button(page, 'Sound').waitFor();
    expect(await button(page, 'Vibration').count()).toBe(0);
    // The sheet shows keys and drawings, one below the other.
    const drawing = page.locator('[data-stills="plan"]');
    await drawing.waitFor();
    const [drawn, ...keys] = await Promise.all(
      [drawing, button(page, 'Too much pain'), page.getByRole('link', { name: 'Finish' })].map((at) =>
        at.boundingBox(),
      ),
    );
    for (const key of keys) expect(key!.y + key!.height).toBeLessThanOrEqual(drawn!.y + 1);
    expect(drawn!.y + drawn!.height, 'seen whole').toBeLessThanOrEqual(664);
  });
});

/** Notes begun, vibrations, and what was said to screen readers, since this was asked last. */
const told = (page: Page): Promise<{ heard: number[]; felt: string[]; said: string[] }> =>
  page.evaluate(() => {
    const all = Reflect.get(window, 'told') as Record<'heard' | 'felt' | 'said', unknown[]>;
    const { heard, felt, said } = all;
    return { heard: heard.splice(0), felt: felt.splice(0), said: said.splice(0) };
  }) as Promise<{ heard: number[]; felt: string[]; said: string[] }>;

/** Writes down what is heard, felt and said in a page that is loaded after this. */
const listenAndFeel = (page: Page) =>
  page.addInitScript(() => {
    const heard: number[] = [];
    const felt: string[] = [];
    const said: string[] = [];
    Object.assign(window, { told: { heard, felt, said }, soundsOn: 0 });
    const count = (by: 1 | -1) => Reflect.set(window, 'soundsOn', Reflect.get(window, 'soundsOn') + by);
    const ramps = () => undefined;
    class FakeAudio {
      state = 'running';
      currentTime = 0;
      destination = {};
      close = async () => void count(-1);
      constructor() {
        count(1);
      }
      createGain = () => ({
        gain: {
          setValueAtTime: ramps,
          linearRampToValueAtTime: ramps,
          exponentialRampToValueAtTime: ramps,
        },
        connect: ramps,
      });
      createOscillator = () => {
        const frequency = { value: 0 };
        return { frequency, connect: ramps, start: () => heard.push(frequency.value), stop: ramps };
      };
    }
    Object.assign(window, { AudioContext: FakeAudio });
    Object.defineProperty(navigator, 'vibrate', {
      value: (pattern: number[]) => felt.push(pattern.join('-')) > 0,
    });
    new MutationObserver((changes) => {
      const voices = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'),
        ),
      );
      for (const voice of voices) if (voice?.textContent) said.push(voice.textContent);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
