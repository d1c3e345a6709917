import { describe, expect, it } from 'vitest';
import { lost } from '../tools/layout/whole-text.ts';
import { VIEW_NAMES, VIEWS } from '../tools/views.ts';
import { frames, goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

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

describe('large text', () => {
  // Spanish is the longer language.
  it.each(READERS)(
    '%s: nothing is cut off and nothing lost, in any view',
    async (_, width, height, size, spacing) => {
      const { page, errors } = await visit({
        at: '/es',
        picture: 'counted',
        context: { reducedMotion: 'reduce', viewport: { width, height }, bypassCSP: true },
      });
      if (spacing) await page.addStyleTag({ content: spacing });
      await page.evaluate((asked) => {
        if (asked) document.documentElement.style.fontSize = asked;
        window.dispatchEvent(new Event('resize'));
      }, size);
      const found: string[] = [];
      for (const view of VIEW_NAMES) {
        await goTo(page, `/es${VIEWS[view]}`);
        await frames(page, 2);
        found.push(...(await lost(page)).map((what) => `${view}: ${what}`));
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});
