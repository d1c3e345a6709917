import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { POINT, VIEWS } from '../tools/views.ts';
import { frames, openMenu, openTurning } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

/** Places of every kind, and the most sheets that each may take with all folds open. */
const PLACES: Record<string, { at: string; most: number }> = {
  start: { at: '', most: 2 },
  region: { at: '/low-back', most: 2 },
  where: { at: VIEWS.where, most: 2 },
  band: { at: VIEWS.band, most: 3 },
  injection: { at: `${POINT}/injection/needle?t=50`, most: 4 },
  after: { at: VIEWS.after, most: 4 },
  exercises: { at: VIEWS.exercises, most: 2 },
  exercise: { at: `${POINT}/exercises/neck-side-stretch`, most: 3 },
  guided: { at: `${POINT}/exercises/neck-side-stretch?guided=yes`, most: 2 },
  painting: { at: VIEWS.painted, most: 3 },
};

const { visit } = visitors();

const open = (at: string, before?: (page: Page) => Promise<unknown>) =>
  visit({ at, picture: 'none', before });

/** Puts the page as it would be on paper: what the browser's own menu does first. */
async function asOnPaper(page: Page): Promise<void> {
  await page.locator('[data-face]').first().waitFor({ state: 'attached' });
  await page.setViewportSize({ width: 688, height: 990 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('on paper', () => {
  it.each(Object.keys(PLACES))('%s: no controls, few sheets, the picture and the warnings', async (name) => {
    const { at, most } = PLACES[name]!;
    const { page } = await open(`/en${at}`);
    await asOnPaper(page);
    const controls = await page
      .locator('button:visible, input:visible, [role="switch"]:visible, [rel="next"]:visible')
      .evaluateAll((found) =>
        found
          .filter((e) => !e.closest('[class*="chips"]'))
          .map((e) => e.textContent || e.getAttribute('aria-label')),
      );
    expect(controls).toEqual([]);
    expect(await page.locator('[data-face] svg:visible').count()).toBe(2);
    if (at.startsWith('/neck') && name !== 'guided')
      expect(await page.getByText('Neck pain after a crash or a bad fall.').last().isVisible()).toBe(true);
    if (name === 'guided') expect(await page.getByText('The pain turns sharp.').isVisible()).toBe(true);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
  });

  it('has nothing that is nearly white without the printer’s backgrounds, and keeps the signs', async () => {
    const { page } = await open(`/en${PLACES.where!.at}`);
    await asOnPaper(page);
    const pale = await page.locator('#text :not(svg *):visible').evaluateAll((all) =>
      all
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()))
        .filter((e) =>
          (getComputedStyle(e).color.match(/\d+/g) ?? []).slice(0, 3).every((v) => Number(v) > 140),
        )
        .map((e) => e.textContent),
    );
    expect(pale).toEqual([]);
    const signs = page.locator('dl dt > span[aria-hidden]:visible');
    expect(await signs.count()).toBeGreaterThan(1);
    expect(
      await signs.evaluateAll((all) => [...new Set(all.map((e) => getComputedStyle(e).printColorAdjust))]),
    ).toEqual(['exact']);
    // How sure it is: drawn, not a background, with its word; who says so by number, named once at the end.
    const sure = page.locator('small:has(> strong > svg[data-certainty]):visible');
    expect(await sure.count()).toBeGreaterThan(2);
    for (const text of await sure.allTextContents())
      expect(text).toMatch(/^(Taught by custom|Well supported)/);
    const cited = (await page.locator('[data-cited]:visible').allTextContents()).flatMap(
      (text) => text.match(/(?<=\[.*)\d+/g) ?? [],
    );
    const sources = page.locator('section:has(> h2:text-is("Sources")) li:visible');
    const listed = await sources.evaluateAll((all) => all.map((e) => (e as HTMLLIElement).value));
    expect(cited.length).toBeGreaterThan(listed.length);
    expect(listed).toEqual([...new Set(cited.map(Number))].sort((x, y) => x - y));
    expect((await sources.allTextContents()).join()).toContain('Travell');
  });

  it('has the map in the first print by the browser’s own menu, though the 3D body is shown', async () => {
    const { page } = await visit({
      at: `/en${PLACES.where!.at}`,
      size: 'phone',
      picture: 'counted',
      until: 'text',
    });
    // It is fetched ahead, when somebody stays with the page and the page is idle.
    await page.locator('[data-whole]').waitFor();
    await page.keyboard.press('Shift');
    await page.waitForFunction(() =>
      ['body-map'].every(
        (name) =>
          performance
            .getEntriesByType('resource')
            .filter((r) => r.name.includes(name) && !r.name.endsWith('.css')).length > 1,
      ),
    );
    // What has come is still to be read.
    await frames(page, 30);
    await page.emulateMedia({ media: 'print' });
    const drawn = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      // At once: a print waits for nothing.
      return document.querySelectorAll('[data-face] svg [data-zone]').length;
    });
    expect(drawn).toBeGreaterThan(0);
  });

  it('has the map where the page itself prints, though it had not been loaded before', async () => {
    const { page } = await visit({
      at: `/en${PLACES.where!.at}`,
      size: 'phone',
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.addInitScript(() => {
          window.print = () => {
            document.body.dataset.zones = String(
              document.querySelectorAll('[data-face] svg [data-zone]').length,
            );
          };
        }),
    });
    await page.keyboard.press('Control+p');
    await page.locator('body[data-zones]').waitFor({ state: 'attached' });
    expect(Number(await page.locator('body').getAttribute('data-zones'))).toBeGreaterThan(0);
  });

  it('says in a line that the map is missing where it could not be loaded', async () => {
    const { page } = await visit({
      at: `/en${PLACES.where!.at}`,
      size: 'phone',
      picture: 'counted',
      until: 'text',
      before: (p) => p.route('**/body-map*', (route) => route.abort()),
    });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.getByText('The picture of the body had not been loaded yet.').waitFor();
  });

  it.each(['/en/neck', '/en/review/neck'])(
    'cannot be had in every browser: %s says what to do',
    async (at) => {
      const { page, errors } = await open(at, async (p) => {
        await p.addInitScript(() => {
          Object.defineProperty(window, 'print', { value: undefined, configurable: true });
        });
      });
      if (!at.includes('review')) await openMenu(page);
      await page.locator('[data-print]').click();
      const notice = page.getByRole('alert').filter({ hasText: 'This browser cannot print' });
      await notice.waitFor();
      await notice.getByRole('button', { name: 'Close' }).click();
      await notice.waitFor({ state: 'detached' });
      // The menu that the button stands in may have folded up meanwhile: then its own button.
      const back = await page.evaluate(() => document.activeElement?.matches('[data-print], header button'));
      expect(back).toBe(true);
      expect(errors).toEqual([]);
    },
  );
});

describe('the flat map where one paints', () => {
  it('shows paint and pattern; a tap paints or erases by the tool in hand, a drag strokes, and nothing leads away', async () => {
    const { page, errors } = await open(
      '/en/pain?pain=temple.right&pattern=trapezius-descending-front.right',
    );
    const area = (key: string, face: string) => page.locator(`[data-face="${face}"] [data-area="${key}"]`);
    await area('temple.right', 'front').and(page.locator('[data-painted]')).waitFor();
    expect(await page.locator('[data-face] [data-zone]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-face] a').count()).toBe(0);
    const paintedNow = () => new URL(page.url()).hash.match(/pain=([^&]*)/)?.[1]?.split(',') ?? [];
    const tap = async (key: string, face: string) => {
      const box = await area(key, face).boundingBox();
      await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    };
    await tap('tailbone', 'back');
    await expect.poll(paintedNow).toEqual(['temple.right', 'tailbone']);
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await tap('tailbone', 'back');
    await expect.poll(paintedNow).toEqual(['temple.right']);
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    await tap('tailbone', 'back');
    await page.getByRole('button', { name: 'Paint', exact: true }).click();
    await tap('low-back-side.left', 'back');
    await expect.poll(paintedNow).toEqual(['temple.right', 'low-back-side.left']);
    // A drag from one area to another is one stroke, taken back as one.
    const from = (await area('sacrum', 'back').boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    const to = (await area('tailbone', 'back').boundingBox())!;
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(paintedNow).toEqual(expect.arrayContaining(['sacrum', 'tailbone']));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(paintedNow).toEqual(['temple.right', 'low-back-side.left']);
    // Coming closer shows the face that has it.
    await openTurning(page);
    await page.getByRole('button', { name: 'Low back', exact: true }).click();
    await area('tailbone', 'back').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the search', () => {
  it('says so where the content cannot be searched; the list works, and trying again does', async () => {
    const { page } = await open('/en/search?q=needle', async (p) => {
      let first = true;
      await p.route('**/content/en-more*.json', async (route) => {
        if (!first) return route.continue();
        first = false;
        const response = await route.fetch();
        return route.fulfill({ response, json: { ...(await response.json()), findWords: {} } });
      });
    });
    await page.getByText('The search could not be loaded.').waitFor();
    await page.locator('[data-item="neck"]').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('option', { name: /^The needle/ })
      .first()
      .waitFor();
  });

  it('opens the text that was found, at the place that was looked at last', async () => {
    const { page } = await open('/en/low-back/piriformis/left/piriformis-inner/where');
    await page.evaluate(() => {
      window.location.hash = '#/en/search?q=side effects';
    });
    const found = page.getByRole('option', { name: /^Side effects/ });
    await found.click();
    await page.getByRole('heading', { level: 2, name: 'Injection' }).waitFor();
    expect(new URL(page.url()).hash).toContain('/low-back/piriformis/left/piriformis-inner/injection');
    await page.locator('details[data-topic="side-effects"][open] summary:focus').waitFor();
  });

  it('offers a way on where nothing was found', async () => {
    const { page } = await open('/en/search?q=xqzzwv');
    await page.getByText('Nothing was found').waitFor();
    await page.locator('search').getByRole('link', { name: 'Show where it hurts' }).click();
    await page.getByRole('heading', { level: 1, name: 'Show where it hurts' }).waitFor();
  });
});

describe('a browser that never says that its print is over', () => {
  it('shows the page as it was as soon as the person goes on', async () => {
    const { page } = await visit({
      at: '/en/neck',
      picture: 'counted',
      context: { viewport: { width: 700, height: 480 } },
      before: (p) => p.addInitScript('window.print = () => { window.printed = true; }'),
    });
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => 'printed' in window);
    const still = await page.evaluate(() => window.drawCalls ?? 0);
    await page.evaluate(() => {
      window.location.hash = '#/en/head';
    });
    await page.waitForFunction((before) => (window.drawCalls ?? 0) > before, still);
  });
});
