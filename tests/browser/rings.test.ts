import { describe, expect, it } from 'vitest';
import { VIEWS } from '../tools/views.ts';
import { openDisplay } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const SHOWN = [
  '/en',
  '/en/neck/trapezius-descending/right',
  `/en${VIEWS.injection}`,
  '/en/search',
  '/en/help',
];

/** Runs in the page: what shows no ring, or one that is cut off at two sides or more, while it has the focus. */
function withoutRing(): string[] {
  const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]';
  const missing: string[] = [];
  const look = (element: Element): string => {
    const style = getComputedStyle(element);
    return ['stroke', 'strokeWidth', 'strokeOpacity', 'fillOpacity'].map((p) => Reflect.get(style, p)).join();
  };
  for (const element of document.querySelectorAll<HTMLElement | SVGAElement>(FOCUSABLE)) {
    if (element.getClientRects().length === 0 || element.tabIndex < 0) continue;
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`;
    const drawn = [...element.querySelectorAll('path, circle')];
    const before = drawn.map(look).join();
    element.focus({ focusVisible: true } as FocusOptions);
    if (document.activeElement !== element) continue;
    if (element instanceof SVGElement) {
      if (drawn.map(look).join() === before) missing.push(`${name}: alike`);
      continue;
    }
    // A field that is not seen itself leaves the ring to what stands for it.
    const bearer =
      getComputedStyle(element).opacity === '0'
        ? (element.nextElementSibling ?? element)
        : // A small sign in a large target wears it itself.
          (element.querySelector(':scope > span:has(> svg[data-certainty])') ?? element);
    const style = getComputedStyle(bearer);
    const wide = Number.parseFloat(style.outlineWidth);
    if (style.outlineStyle === 'none' || wide < 2) {
      missing.push(`${name}: none`);
      continue;
    }
    const out = Number.parseFloat(style.outlineOffset) + wide;
    const box = bearer.getBoundingClientRect();
    // Of the ring at each side so much lies within what is shown of it.
    const ring = {
      left: box.left - out,
      top: box.top - out,
      right: box.right + out,
      bottom: box.bottom + out,
    };
    const cut = new Set<string>();
    for (let at = bearer.parentElement; at; at = at.parentElement) {
      const clips = getComputedStyle(at).overflow !== 'visible' && at !== document.body;
      if (!clips && at !== document.documentElement) continue;
      const edge = at.getBoundingClientRect();
      if (ring.left + wide <= edge.left) cut.add('left');
      if (ring.top + wide <= edge.top) cut.add('top');
      if (ring.right - wide >= edge.right) cut.add('right');
      if (ring.bottom - wide >= edge.bottom) cut.add('bottom');
    }
    if (cut.size > 1) missing.push(`${name}: cut off at ${[...cut].join(', ')}`);
  }
  return missing;
}

describe('whatever has the focus shows a ring', () => {
  it.each(SHOWN)('%s', async (at) => {
    const { page } = await visit({
      at,
      picture: 'none',
    });
    await page.locator('svg[role="group"]').filter({ visible: true }).first().waitFor();
    await openDisplay(page);
    expect(await page.evaluate(withoutRing)).toEqual([]);
  });
});
