import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { SIZES } from '../tools/browser.ts';
import { VIEW_NAMES, VIEWS, type ViewName } from '../tools/views.ts';
import { frames, goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Views whose map has something of its own to show. */
const ON_MAP: readonly ViewName[] = [
  'start',
  'region',
  'muscle',
  'where',
  'fibres',
  'injection',
  'after',
  'exercise',
  'painted',
  'search',
];

/** What colours change: the other rules are asked for once a language and picture. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

describe('accessibility', () => {
  it.each([
    ['en', 'light', '3d'],
    ['es', 'light', '3d'],
    // Colours are the same in each language.
    ['en', 'dark', '3d'],
    ['es', 'contrast', '3d'],
    ['en', 'contrast', 'map'],
    ['es', 'dark', 'map'],
  ])(
    'axe finds nothing on any view in "%s", %s colours, %s picture',
    async (language, theme, picture) => {
      const { page } = await visit({
        at: `/${language}`,
        size: 'phone',
        before: (opened) =>
          opened.addInitScript(
            (chosen) => localStorage.setItem('trigger-point-explorer:settings', JSON.stringify(chosen)),
            { theme, picture },
          ),
        picture: 'counted',
        until: picture === 'map' ? 'text' : 'whole',
      });
      for (const name of picture === 'map' ? ON_MAP : VIEW_NAMES) {
        await goTo(page, `/${language}${VIEWS[name]}`);
        const again = theme !== 'light' && picture === '3d';
        expect(await violations(page, again ? OF_COLOURS : undefined), name).toEqual([]);
      }
    },
    240_000,
  );

  it('targets are at least 44 px and text 16 px at every size', async () => {
    const { page } = await visit({ size: 'phone', picture: 'counted', until: 'text' });
    for (const name of VIEW_NAMES) {
      await goTo(page, `/en${VIEWS[name]}`);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await frames(page, 4);
        const small = await page.evaluate(() => {
          const seen = (e: Element) =>
            e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 1;
          const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].filter(
            seen,
          );
          const out = targets
            .map((e) => ({ e, box: e.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
            .map(
              ({ e, box }) =>
                `target ${e.textContent?.trim()} ${Math.round(box.width)}×${Math.round(box.height)}`,
            );
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent || !walker.currentNode.textContent?.trim() || !seen(parent)) continue;
            const px = Number.parseFloat(getComputedStyle(parent).fontSize);
            if (px < 16) out.push(`text "${walker.currentNode.textContent.trim().slice(0, 30)}" ${px}px`);
          }
          const wide = document.documentElement.scrollWidth - window.innerWidth;
          if (wide > 0) out.push(`the page is ${wide} px too wide`);
          return out;
        });
        expect(small, `${name}, ${size}`).toEqual([]);
      }
    }
  });

  it('reaches a point and its last step by keyboard alone', async () => {
    const { page } = await visit({ picture: 'counted', until: 'text' });
    const focus = async (name: RegExp) => {
      const passed: string[] = [];
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
        if (name.test(text.trim())) return;
        passed.push(text.trim().slice(0, 24));
      }
      throw new Error(`Tab never reached ${name}, but ${passed.join(' | ')}`);
    };
    await focus(/^Low back/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Low back' }).waitFor();
    await focus(/^Quadratus lumborum/);
    await page.keyboard.press('Enter');
    const site = page.locator('#text ul ul a').first();
    await site.waitFor();
    const name = (await site.textContent())?.trim() ?? '';
    await focus(new RegExp(`^${name}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await focus(/^5Exercises/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'To stretch' }).waitFor();
  });

  it('announces where one is', async () => {
    const { page } = await visit({ at: `/en${VIEWS.band}`, picture: 'counted', until: 'text' });
    await expect
      .poll(() => page.getByRole('status').filter({ hasText: 'Showing' }).first().textContent())
      .toMatch(/Showing: .*, Upper trapezius, right side\. Step: Tight band\./);
  });
});
