import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { POINT, VIEWS } from '../tools/views.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const TRIED: Record<string, string> = {
  start: '/en',
  region: '/en/neck/trapezius-descending/right',
  'first step': `/en${VIEWS.where}`,
  band: `/en${VIEWS.band}`,
  'needle in': `/en${POINT}/injection/needle?t=50`,
  'days after': `/en${VIEWS.after}`,
  'an exercise': `/en${POINT}/exercises/neck-side-stretch`,
  'an exercise, guided': `/en${POINT}/exercises/neck-side-stretch?guided=yes`,
  'pain that is painted': '/en/pain?pain=temple.right,side-of-neck.right',
  search: '/en/search?q=neck',
  about: '/en/about',
  help: '/en/help',
  'review sheet': '/en/review/neck',
};

/** What was pressed last where the page went blank. */
type Blank = string | undefined;

/** Runs in the page: translates it as translators do, and anew whatever has come since; presses each control in turn. */
async function pressAll(at: string): Promise<{ pressed: number; blank: Blank }> {
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.parentElement || text.parentElement.closest('font, svg, script, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.parentElement.replaceChild(outer, text);
      outer.append(inner);
      inner.append(text);
    }
  };
  const controls = () =>
    document.querySelectorAll('#root :is(a[href^="#"], button, input[type="checkbox"], input[type="radio"])');
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  const words = () => document.body.textContent.trim().length;
  const count = controls().length;
  for (let i = 0; i < count; i++) {
    translate();
    const control = controls()[i];
    const name = control?.textContent ?? '';
    control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await rest();
    const after = words();
    translate();
    if (window.location.hash !== `#${at}`) window.location.hash = at;
    await rest();
    if (Math.min(after, words()) < 100) return { pressed: i + 1, blank: name };
  }
  return { pressed: count, blank: undefined };
}

const noPrint = (page: Page) => page.addInitScript('window.print = () => undefined');

describe('a page that the browser translates', () => {
  it.each(Object.entries(TRIED))('%s: everything can be pressed', async (_, at) => {
    const { page, errors } = await visit({ at, picture: 'none', until: 'nothing', before: noPrint });
    await page.locator('h1').first().waitFor();
    // Parts that come later are there too.
    await page.waitForLoadState('networkidle');
    const { pressed, blank } = await page.evaluate(pressAll, at);
    expect(blank, 'after this the page is blank').toBeUndefined();
    expect(pressed).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });
});
