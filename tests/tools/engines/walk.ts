import { expect } from 'vitest';
import { KEYS } from './engine.ts';
import type { Hand } from './hand.ts';

/** Titles of the five steps, in order. */
const STEPS = ['Where', 'Tight band', 'Injection', 'After', 'Exercises'] as const;

const CANVAS = '[data-stage] canvas';

/** Taps what may be folded up behind the menu, as on phones. */
async function inMenu(hand: Hand, css: string, name: string): Promise<void> {
  if ((await hand.text(css, name)) === '') await hand.tap('header button', 'Menu');
  await hand.tap(css, name);
}

/** Beside each other on a tablet, under each other on a phone, and nothing wider than the page. */
export async function layout(hand: Hand): Promise<void> {
  const [narrow, over] = await hand.engine.run<[boolean, number]>(
    'return [innerWidth < innerHeight, document.documentElement.scrollWidth - innerWidth]',
  );
  expect(over, 'wider than the page by').toBeLessThanOrEqual(0);
  const [picture, text] = [await hand.box('[data-stage]'), await hand.box('#text')];
  if (narrow) expect(text.y, 'the text stands under the picture').toBeGreaterThan(picture.y + 100);
  else expect(text.x, 'the text stands beside the picture').toBeGreaterThan(picture.x + 100);
}

/** From a tap on the body over a mark to the first step. */
export async function toPoint(hand: Hand): Promise<void> {
  await hand.tapAt(await hand.middle('[data-tag="neck"] > span'));
  await hand.see('#text h1', 'Neck');
  await hand.at(/^#\/en\/neck$/);
  await hand.still();
  const site = await hand.engine.run<string>(
    `return [...document.querySelectorAll('[data-kind="site"]:not([data-count])')].find((e) => e.checkVisibility?.() !== false && getComputedStyle(e).visibility !== 'hidden').dataset.tag`,
  );
  await hand.tapAt(await hand.middle(`[data-tag="${site}"] > span`));
  await hand.at(new RegExp(`^#/en/neck/[a-z-]+/(left|right)/${site}/where$`));
  await hand.still();
}

/** Through all five steps: the second by "Next", after which there is a way back that can be seen; the others by number. */
export async function throughSteps(hand: Hand, drawn: boolean): Promise<void> {
  for (const [i, title] of STEPS.entries()) {
    if (i === 1) {
      await hand.tap('a[rel="next"]');
      const back = await hand.picture(await hand.box('a[rel="prev"]'));
      // One arrow of one colour, and the bar that it stands in.
      expect(back.colours(), 'the way back is drawn, not only there').toBeGreaterThan(2);
      const bar = await hand.picture(await hand.box('section:has(> a[rel="prev"])'));
      expect(bar.colours(), 'the bar of the story is drawn, not only there').toBeGreaterThan(12);
    } else if (i > 1) await hand.tap(`#text nav li:nth-child(${i + 1}) a`);
    await hand.until(
      `find('#text nav a[aria-current="step"]').textContent.includes('${title}')`,
      `step ${title}`,
    );
    if (!drawn) continue;
    await hand.still();
    const picture = await hand.picture(await hand.box(CANVAS));
    expect(picture.colours(), `the step ${title} has a picture`).toBeGreaterThan(20);
  }
}

/** A film plays, stands still where it is stopped, and the address names the moment. */
export async function film(hand: Hand): Promise<void> {
  const moment = '+document.querySelector(\'input[type="range"]\').value';
  const from = await hand.engine.run<number>(`return ${moment}`);
  await hand.tap('section button', 'Play');
  await hand.until(`${moment} !== ${from} && ${moment} > 0`, 'the film goes on');
  await hand.tap('section button', 'Pause');
  await hand.see('section button', 'Play');
  await hand.at(/\?t=\d+/);
  await segment(hand);
}

/** An exercise is performed by the body; what is stretched is said. */
export async function exercise(hand: Hand): Promise<void> {
  const box = await hand.box(CANVAS);
  const resting = await hand.picture(box);
  await hand.tap('#text a', 'Side stretch of the neck');
  await hand.until(
    `/\\d+% longer/.test(document.body.textContent)`,
    'it says how much longer the muscle gets',
  );
  await hand.still();
  const held = await hand.picture(await hand.box(CANVAS));
  expect(
    held.png.width !== resting.png.width ||
      held.png.height !== resting.png.height ||
      held.changed(resting) > 2000,
    'the body moves',
  ).toBe(true);
}

/** The stage that plays fills in the same colour everywhere: that of points. */
async function segment(hand: Hand): Promise<void> {
  const { x, y, height } = await hand.box('section [data-now]');
  const { png } = await hand.picture({ x: x + 3, y: y + height / 2 - 1, width: 2, height: 2 });
  const [r, g, b] = png.data;
  expect(`${r},${g},${b}`, 'it fills in the colour of points').toBe('90,42,130');
}

/** Painting with the pointer: what fits is ranked. */
export async function painting(hand: Hand): Promise<void> {
  const { x, y, width, height } = await hand.box(CANVAS);
  const at = (down: number) => ({ x: x + width / 2, y: y + height * down });
  await hand.engine.stroke(hand.pointer, [at(0.35), at(0.4), at(0.45), at(0.5), at(0.55)]);
  await hand.at(/[?&]pain=/);
  await hand.see('#text h2', 'Muscles that fit');
  await hand.see('#text h2', 'Check these first');
}

/** A muscle is found in spite of a typing error. */
export async function search(hand: Hand): Promise<void> {
  await hand.tap('header a[href*="/search"]');
  await hand.until(
    `document.activeElement?.role === 'combobox' || document.activeElement?.getAttribute('role') === 'combobox'`,
    'the field has the focus',
  );
  await hand.engine.type('middle trapezuis');
  await hand.see('[role="option"]', 'Middle trapezius');
  await hand.engine.type(KEYS.enter);
  await hand.at(/^#\/en\/neck\/trapezius-transverse\/(left|right)$/);
  await hand.see('#text [aria-current="true"]', 'Middle trapezius');
}

/** The flat map takes the picture's place, leads on by a tap, and gives it back. */
export async function map(hand: Hand, drawn: boolean): Promise<void> {
  if (drawn) await hand.tap('[data-stage] button', 'Flat map');
  await hand.see('[data-face] svg');
  await hand.tap('[data-face] a[data-region="low-back"]');
  await hand.see('#text h1', 'Low back');
  if (!drawn) return;
  await hand.tap('[data-stage] button', '3D body');
  await hand.until(`!document.querySelector('[data-flat]')`, 'the body is back');
}

/** Printing: a PDF where the driver makes one; elsewhere that the app's own button brings the map first. */
export async function print(hand: Hand): Promise<void> {
  await hand.engine.run(`
    window.printedWith = undefined;
    window.print = () => { window.printedWith = document.querySelectorAll('[data-face] svg').length; };`);
  await inMenu(hand, 'header button', 'Print');
  await hand.until('window.printedWith !== undefined', 'it prints');
  expect(await hand.engine.run<number>('return window.printedWith'), 'both faces of the map').toBe(2);
  const pdf = await hand.engine.print?.();
  if (pdf) {
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length, 'with its picture and text').toBeGreaterThan(10_000);
  }
}

/** The other language is there and says so. */
export async function spanish(hand: Hand): Promise<void> {
  await inMenu(hand, 'header a', 'Español');
  await hand.at(/^#\/es/);
  await hand.until(`document.documentElement.lang === 'es'`, 'the page is in Spanish');
}

/** A larger text is chosen, kept, and taken back. */
export async function settings(hand: Hand): Promise<void> {
  const grown = `getComputedStyle(document.documentElement).getPropertyValue('--text-scale').trim()`;
  const choose = async (label: string, scale: string) => {
    if ((await hand.text('#display')) === '') await inMenu(hand, 'header button', 'Display');
    await hand.tap('#display label', label);
    await hand.until(`${grown} === '${scale}'`, `the text is ${label}`);
  };
  await choose('Largest', '1.5');
  const kept = `JSON.parse(localStorage.getItem('trigger-point-explorer:settings') ?? '{}').textSize`;
  await hand.until(`${kept} === 1.5`, 'the choice is kept');
  await choose('Normal', '1');
  await hand.engine.type(KEYS.escape);
  await hand.until(`!find('#display')`, 'Escape folds the choices up');
  await inMenu(hand, 'header button', 'Clinical');
  await hand.until(`find('header [aria-pressed="true"]', 'Clinical')`, 'the clinical text is chosen');
  await hand.tap('header button', 'Everyday');
}
