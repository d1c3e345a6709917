import type { Page } from 'playwright-core';

/** How picture and text share a window, as a person sees it. */
export interface Measured {
  /** Share of the window that is picture and nothing lies on, 0..1; within 0.01 near what was asked for, else within 0.04. */
  free: number;
  /** Lines of the text's own sentences that can be read without scrolling; all there are, where nothing is to scroll. */
  lines: number;
  /** There is no more text than is seen. */
  all: boolean;
  /** CSS pixels that the page is wider than the window. */
  wider: number;
  /** CSS pixels that the page is longer than the window: it could be scrolled away as a whole. */
  longer: number;
  /** Controls whose middle something else covers. */
  hidden: string[];
  /** Controls smaller than a finger, with their size. */
  small: string[];
  /** Names, marks and buttons over the picture that lie on each other. */
  overlaps: string[];
}

/**
 * Measures what is on the page, once the picture has taken the size that is left for it. `asked`: the free share that is asked
 * for, around which it is measured closely; without one it is not measured, which takes most of the time.
 */
export async function measure(page: Page, asked?: number): Promise<Measured> {
  await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas');
    const frame = canvas?.closest('[class*="picture"]');
    return (
      !canvas ||
      !frame ||
      Math.abs(canvas.clientHeight - frame.clientHeight) + Math.abs(canvas.clientWidth - frame.clientWidth) <
        2
    );
  });
  return page.evaluate(inPage, asked);
}

/** Runs in the page. */
function inPage(asked?: number): Measured {
  const [width, height] = [window.innerWidth, window.innerHeight];
  const all = <T extends Element>(css: string, within: ParentNode = document) => [
    ...within.querySelectorAll<T & HTMLElement>(css),
  ];
  const rendered = (e: Element): boolean =>
    e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;

  /** The part of a box that no scrolling ancestor and no edge of the window cuts off. */
  function seen(e: Element): DOMRect {
    let { left, top, right, bottom } = e.getBoundingClientRect();
    for (let at = e.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const clip = at.getBoundingClientRect();
      [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
      [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
    }
    [left, top, right, bottom] = [
      Math.max(0, left),
      Math.max(0, top),
      Math.min(width, right),
      Math.min(height, bottom),
    ];
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** The share at so many places, whatever the size of the window. */
  function shareAt(places: number): number {
    const STEP = Math.sqrt((width * height) / places);
    let free = 0;
    let all = 0;
    for (let y = STEP / 2; y < height; y += STEP)
      for (let x = STEP / 2; x < width; x += STEP) {
        all++;
        if (document.elementFromPoint(x, y)?.closest('canvas, [data-face]')) free++;
      }
    return free / all;
  }

  function freeShare(): number {
    if (asked === undefined) return Number.NaN;
    const about = shareAt(500);
    return Math.abs(about - asked) < 0.05 ? shareAt(4000) : about;
  }

  /** Sentences, not links, headings, keys or counts. */
  function linesOfText(): number {
    const text = document.querySelector('#text')!;
    const told = document.querySelector('[aria-labelledby="step-title"]');
    // Outside of the story all that can be read counts; in it the sentences of the step, and how sure medicine is of them.
    const besides = told ? 'h1, h2, nav, button:not([aria-expanded]), summary' : 'h1, nav';
    const tops = new Set<number>();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest(`${besides}, svg, .visually-hidden`))
        continue;
      if (told && !told.contains(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 2 || top < 0 || bottom > height) continue;
        const clip = seen(parent);
        if (bottom > clip.bottom + 1 || top < clip.top - 1) continue;
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (hit && (hit === parent || parent.contains(hit) || hit.contains(parent)))
          tops.add(Math.round(top / 8));
      }
    }
    return tops.size;
  }

  const name = (e: Element): string =>
    `${e.tagName.toLowerCase()} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40)}"`;
  const controls = all('a[href], button, input, summary, select, textarea').filter((e) => {
    const { width: w, height: h } = e.getBoundingClientRect();
    return rendered(e) && w > 1 && h > 1 && !e.closest('.visually-hidden, [aria-hidden="true"]');
  });
  const hidden: string[] = [];
  const small: string[] = [];
  for (const e of controls) {
    const whole = e.getBoundingClientRect();
    const part = seen(e);
    // What is scrolled away is brought into sight whole.
    if (part.width < whole.width - 1 || part.height < whole.height - 1) continue;
    const style = getComputedStyle(e);
    // A slider for keys alone, and the invisible input of a choice: its label is what is pressed.
    if (style.pointerEvents === 'none' || style.opacity === '0') continue;
    const hit = document.elementFromPoint(whole.left + whole.width / 2, whole.top + whole.height / 2);
    if (!hit || !(e.contains(hit) || hit.closest('a[href], button, label, summary') === e))
      hidden.push(name(e));
    // A link within a sentence has the height of its line.
    const inSentence = e.tagName === 'A' && style.display === 'inline';
    if (!inSentence && (whole.width < 43.5 || whole.height < 43.5))
      small.push(`${name(e)} ${Math.round(whole.width)}x${Math.round(whole.height)}`);
  }

  /** What stands over the picture. */
  const over = [
    ...all('[data-tag] > span').filter(rendered),
    ...all('[data-over-picture]').filter(rendered),
    ...all('[data-scale-bar]').filter(rendered),
  ]
    .map((e) => ({ e, box: e.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const overlaps: string[] = [];
  for (const [i, a] of over.entries())
    for (const b of over.slice(i + 1)) {
      if (a.e.parentElement === b.e.parentElement && a.e.closest('[data-tag]')) continue;
      const w = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const h = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (w > 2 && h > 2) overlaps.push(`${name(a.e)} + ${name(b.e)} (${Math.round(w)}x${Math.round(h)})`);
    }
  return {
    free: freeShare(),
    lines: linesOfText(),
    all: ((t) => t.scrollHeight <= t.clientHeight + 1)(document.querySelector('#text')!),
    wider: document.documentElement.scrollWidth - width,
    longer: document.documentElement.scrollHeight - height,
    hidden,
    small,
    overlaps,
  };
}
