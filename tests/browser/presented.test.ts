import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isSound } from '../../src/domain/lesson/lesson.ts';
import { lessonOfTaught } from '../../src/domain/lesson/taught.ts';
import type { Question } from '../../src/domain/quiz/question.ts';
import { hashOf, leaks, lessonKey, taught, walkLesson } from '../tools/lesson-walk.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Of all words of the presented page: the smallest letters (px) and the least contrast to what is behind them. */
const read = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const lightness = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((v) =>
        v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (of: Element | null): string => {
      const own = of ? getComputedStyle(of).backgroundColor : 'white';
      return !of || !/rgba\(.*, 0\)|transparent/.test(own) ? own : behind(of.parentElement);
    };
    const main = document.querySelector('main#text')!;
    const words = [...main.querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        !one.closest('.visually-hidden, [aria-disabled="true"]'),
    );
    const looks = words.map((one) => {
      const { color, fontSize } = getComputedStyle(one);
      const [a, b] = [lightness(color), lightness(behind(one))].sort((x, y) => y - x) as [number, number];
      return {
        px: Number.parseFloat(fontSize),
        contrast: (a + 0.05) / (b + 0.05),
        text: one.textContent?.slice(0, 40),
      };
    });
    const by = (what: 'px' | 'contrast') => looks.toSorted((x, y) => x[what] - y[what])[0]!;
    const { top } = main.getBoundingClientRect();
    // What is written in the flat map, in pixels of the screen, and beside it.
    const map = [
      ...[...document.querySelectorAll<SVGTextElement>('[data-face] text')].map(
        (one) => Number(one.closest('[font-size]')?.getAttribute('font-size')) * one.getScreenCTM()!.a,
      ),
      ...[...document.querySelectorAll('[data-needle-list] li')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    ];
    // Letters of the longest line of a statement that is weighed, and of what is chosen from, by the width of a usual letter.
    const letters = [
      ...main.querySelectorAll<HTMLElement>('[data-statement], [data-choices][data-long] li'),
    ].map((one) => {
      canvas.font = getComputedStyle(one).font;
      const usual = canvas.measureText('How sure is medicine of this, and who says so?').width / 46;
      return one.getBoundingClientRect().width / usual;
    });
    return {
      longest: Math.max(0, ...letters),
      map: Math.min(...map),
      written: map.length,
      px: by('px'),
      contrast: by('contrast'),
      picture: top / innerHeight,
      hidden: main.scrollHeight - main.clientHeight,
    };
  });

/** Waits until the flat map has the size of its window: it is drawn by what it measures. */
const mapDrawn = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll<SVGSVGElement>('[data-face]:not([hidden]) svg')].some((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return Math.abs(svg.viewBox.baseVal.width / svg.viewBox.baseVal.height - width / height) < 0.02;
    }),
  );

describe('a presented lesson', () => {
  it('is read from the back row on either screen, in the light and in the dark, and tells no answer before it is shown', async () => {
    const { page, errors, foreign } = await visit({ at: '/en/lesson', picture: 'none', until: 'nothing' });
    const wrong: string[] = [];
    const least = new Map<string, { px: number; contrast: number; picture: number }>();
    let questions = 0;
    let shown = 0;
    for (const { id } of taught) {
      await goTo(page, `#/en/lesson?lesson=${id}`);
      await lessonKey(page, 'present').click();
      await lessonKey(page, 'next').waitFor();
      let before: Question | undefined;
      await walkLesson(page, async (question) => {
        if (question) {
          questions++;
          wrong.push(...(await leaks(page, question)));
        } else if (before) {
          await lessonKey(page, 'answer').waitFor();
          // What the map cannot draw stands beside it.
          if ((await hashOf(page)).includes('/injection/needle'))
            await page.locator('[data-needle-list] [data-layer="skin"]').waitFor();
          shown++;
        }
        before = question;
        for (const [width, height] of [
          [1920, 1080],
          [1024, 768],
        ] as const) {
          await page.setViewportSize({ width, height });
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            await mapDrawn(page);
            // Names take their size a frame after the map has its own.
            await expect
              .poll(async () => (await read(page)).map, { timeout: 5000 })
              .toBeGreaterThan(27.9)
              .catch(() => {});
            const { px, contrast, picture, hidden, map, written, longest } = await read(page);
            const at = `${width}x${height} ${colorScheme}`;
            const where = `${await hashOf(page)} at ${at}`;
            if (px.px < 28 || contrast.contrast < 7)
              wrong.push(`${JSON.stringify({ px, contrast })}: ${where}`);
            if (longest > 75) wrong.push(`lines of ${longest.toFixed(0)} letters: ${where}`);
            if (map < 27.9) wrong.push(`letters of ${map} px in the map: ${where}`);
            if (written === 0) wrong.push(`nothing is written in the map: ${where}`);
            if (hidden > 1) wrong.push(`${hidden} px of the words are out of sight: ${where}`);
            const known = least.get(at) ?? { px: 99, contrast: 99, picture: 1 };
            least.set(at, {
              px: Math.min(known.px, px.px),
              contrast: Math.min(known.contrast, contrast.contrast),
              picture: Math.min(known.picture, picture),
            });
          }
        }
      });
    }
    for (const [at, { px, contrast, picture }] of least)
      console.log(
        `${at}: letters of ${px} px at least, contrast ${contrast.toFixed(1)}, the picture has ${Math.round(picture * 100)} % of the height`,
      );
    expect(wrong).toEqual([]);
    const all = taught.flatMap((one) => lessonOfTaught(one, 'en', 'everyday').steps);
    expect(questions).toBe(all.filter((step) => isSound(step) && step.ask).length);
    expect(shown).toBe(questions);
    expect([...errors, ...foreign]).toEqual([]);
  });
});
