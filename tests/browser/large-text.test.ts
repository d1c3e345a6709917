import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { measure } from '../tools/layout/measure.ts';
import { lost } from '../tools/layout/whole-text.ts';
import { VIEW_NAMES, VIEWS } from '../tools/views.ts';
import { frames, goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** Runs in the page: gives its text a size and a spacing of its own, instead of those it had. */
function enlarge([size, spacing]: readonly [string, string]): void {
  document.documentElement.style.fontSize = size;
  document.querySelector('#spaced')?.remove();
  document.head.append(
    Object.assign(document.createElement('style'), { id: 'spaced', textContent: spacing }),
  );
  window.dispatchEvent(new Event('resize'));
}

/** How people who need larger text have it: window in CSS pixels, size of the text, spacing. */
const READERS = [
  ['twice as large by the device', 390, 664, '200%', ''],
  ['twice as large on the smallest phone', 320, 568, '200%', ''],
  ['largest of the app', 390, 664, '150%', ''],
  ['twice as large on a phone on its side', 844, 390, '200%', ''],
  ['twice as large on a tablet', 1180, 820, '200%', ''],
  ['four times by the browser', 320, 256, '', ''],
  ['twice by the browser', 683, 384, '', ''],
  ['spaced, on a phone', 390, 664, '', SPACED],
  ['spaced, on a tablet', 1180, 820, '', SPACED],
] as const;

/** What moves with a change of size has its time to come to rest. */
async function settledLost(page: Page): Promise<string[]> {
  let found = await lost(page);
  for (let again = 0; again < 5 && found.length > 0; again++) {
    await frames(page, 6);
    found = await lost(page);
  }
  return found;
}

describe('large text', () => {
  // Spanish is the longer language. A view is opened once and read in every way: to open it takes longer.
  it.each([0, 1, 2])('nothing is cut off and nothing lost, however it is enlarged: part %d', async (part) => {
    const { page, errors } = await visit({
      at: '/es',
      picture: 'counted',
      context: { reducedMotion: 'reduce', bypassCSP: true },
    });
    const found: string[] = [];
    for (const view of VIEW_NAMES.filter((_, i) => i % 3 === part)) {
      await goTo(page, `/es${VIEWS[view]}`);
      for (const [reader, width, height, size, spacing] of READERS) {
        await page.setViewportSize({ width, height });
        await page.evaluate(enlarge, [size, spacing] as const);
        await frames(page, 4);
        found.push(...(await settledLost(page)).map((what) => `${view}, ${reader}: ${what}`));
      }
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });

  const PHONES = [
    [390, 664],
    [320, 568],
    [844, 390],
  ] as const;
  it.each(PHONES)(
    'the largest of the app, on %d × %d: how to stop an exercise and all five steps are in sight',
    async (width, height) => {
      const { page } = await visit({
        at: `/en${VIEWS.guided}`,
        picture: 'counted',
        before: (p) =>
          p.addInitScript(() =>
            localStorage.setItem('trigger-point-explorer:settings', JSON.stringify({ textSize: 1.5 })),
          ),
        context: { reducedMotion: 'reduce', viewport: { width, height } },
      });
      const stop = page.getByRole('button', { name: 'Too much pain' });
      expect(await unseen(stop)).toEqual([]);
      expect((await measure(page)).overlaps).toEqual([]);
      await page.locator('#text').evaluate((text) => text.scrollTo(0, text.scrollHeight));
      expect(await unseen(stop)).toEqual([]);
      await goTo(page, `/en${VIEWS.injection}`);
      expect(await unseen(page.locator('#text nav ol a > [aria-hidden]'))).toEqual([]);
    },
  );
});

/** Those that an edge cuts off or that lie under something else, as the page stands. */
const unseen = (controls: Locator): Promise<string[]> =>
  controls.evaluateAll((all) =>
    all
      .filter((e) => {
        const { left, top, right, bottom } = e.getBoundingClientRect();
        const clip = e.closest('#text, nav ol')?.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        // Not its corners, which are round.
        const edges = [
          [x, top + 3],
          [x, bottom - 3],
          [left + 3, y],
          [right - 3, y],
        ] as const;
        const own = e.closest('a, button');
        const within = clip && left >= clip.left - 1 && right <= clip.right + 1;
        return !within || edges.some(([at, high]) => !own?.contains(document.elementFromPoint(at, high)));
      })
      .map((e) => e.textContent ?? ''),
  );
