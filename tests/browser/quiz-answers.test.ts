import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/core/content/lookup.ts';
import { quizBank } from '../../src/domain/quiz/bank.ts';
import type { Question } from '../../src/domain/quiz/question.ts';
import type { QuizKind } from '../../src/domain/view/options.ts';
import { violations } from '../tools/axe.ts';
import { readBundle, readMore } from '../tools/read-bundle.ts';
import { readIndex } from '../tools/read-index.ts';
import { realHands } from '../tools/real-hands.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
const content = readBundle('en');
const bank = quizBank({ content, index: readIndex(), lessons: readMore('en').lessons });

const of = (kind: QuizKind, point: string): Question =>
  bank.find((q) => q.kind === kind && q.point === point)!;
const rows = (page: Page) => page.locator('#text [data-choices] > li');
const result = (page: Page) => page.locator('#text section[data-score]');
const check = (page: Page) => page.locator('[data-check]');

async function open(page: Page, question: Question): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/en/practice';
  });
  await page.getByRole('radio', { name: 'Name the muscle' }).waitFor();
  await page.evaluate((id) => {
    location.hash = `/en/practice/neck?quiz=${id}`;
  }, question.id);
  await page.locator(`[data-asked="${question.id}"]`).waitFor();
}

/** The places of the rows, from the first. */
const order = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-place'))));

describe('layers put in order', () => {
  const question = of('layers', 'semispinalis-capitis-middle');
  const right = question.rights!;

  it('by keys: Alt with an arrow moves a row and keeps it in hand, and the answer says what is taught', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'none' });
    await open(page, question);
    for (let to = 0; to < right.length; to++) {
      let at = (await order(page)).indexOf(right[to]!);
      await rows(page).nth(at).locator('[data-part="up"]').focus();
      for (; at > to; at--) await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(async () => (await order(page))[to]).toBe(right[to]);
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('up');
    expect(await violations(page)).toEqual([]);
    await check(page).press('Enter');
    expect(await result(page).getAttribute('data-score')).toBe('right');
    await page.getByRole('heading', { name: 'What is taught' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('by the mouse and by a finger that drag, with the same score', async () => {
    const { page, errors } = await visit({
      at: '/en/practice',
      picture: 'none',
      context: { hasTouch: true },
    });
    const hands = await realHands(page);
    const middle = async (at: number): Promise<[number, number]> => {
      const box = (await rows(page).nth(at).locator('svg').boundingBox())!;
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const ways = {
      mouse: async (from: [number, number], to: [number, number]) => {
        await page.mouse.move(...from);
        await page.mouse.down();
        await page.mouse.move(from[0], (from[1] + to[1]) / 2);
        await page.mouse.move(...to);
        await page.mouse.up();
      },
      finger: async (from: [number, number], to: [number, number]) => {
        await hands.touchDown(1, from);
        await hands.touchTo(1, [from[0], (from[1] + to[1]) / 2]);
        await hands.touchTo(1, to);
        await hands.touchUp(1);
      },
    };
    for (const way of Object.values(ways)) {
      await open(page, question);
      for (let to = 0; to < right.length; to++) {
        const at = (await order(page)).indexOf(right[to]!);
        if (at === to) continue;
        await way(await middle(at), await middle(to));
        await expect.poll(async () => (await order(page))[to]).toBe(right[to]);
      }
      await check(page).click();
      expect(await result(page).getAttribute('data-score')).toBe('right');
    }
    expect(errors).toEqual([]);
  });

  it('a place that a finger taps on the flat map is scored as its number is', async () => {
    const { page, errors } = await visit({
      at: '/en/practice',
      picture: 'none',
      context: { hasTouch: true },
    });
    const place = of('find', 'trapezius-descending-top');
    for (const at of [place.right, (place.right + 1) % place.choices.length]) {
      await open(page, place);
      const pin = page.locator(`[data-face]:not([hidden]) [data-own-mark="${at + 1}"] circle`).first();
      await pin.waitFor({ state: 'attached' });
      const box = (await pin.boundingBox())!;
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await result(page).waitFor();
      const tapped = await result(page).getAttribute('data-score');
      await open(page, place);
      await page.keyboard.press(`${at + 1}`);
      await result(page).waitFor();
      expect(tapped).toBe(await result(page).getAttribute('data-score'));
    }
    expect(errors).toEqual([]);
  });
});

describe('a pattern that is painted', () => {
  const question = of('paint', 'trapezius-transverse-outer');
  const main = question.choices[question.right]![0];

  it('is answered by keys alone, and looks the same before that whatever the answer is', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'none' });
    const drawn = async (q: Question): Promise<string> => {
      await open(page, q);
      await page.locator('[data-face] [data-area]').first().waitFor({ state: 'attached' });
      return page.evaluate(
        () =>
          document.querySelectorAll('[data-area][data-painted], [data-zone]').length +
          location.hash.replace(/quiz=.*/, ''),
      );
    };
    expect(await drawn(question)).toBe(await drawn(of('paint', 'rhomboid-minor-edge')));
    await open(page, question);
    await page.locator('#text h2').first().focus();
    await page.keyboard.press(`${question.right + 1}`);
    await expect.poll(() => rows(page).nth(question.right).locator('input').isChecked()).toBe(true);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain(`pain=${main}.right`);
    expect(await violations(page)).toEqual([]);
    await check(page).press('Enter');
    expect(await result(page).getAttribute('data-score')).toBe('right');
    // What was handed in stays as it is: no brush, no key, no tick changes it.
    const handed = await page.evaluate(() => location.hash);
    expect(await page.locator('section[aria-label="Painting"], [data-check]').count()).toBe(0);
    await page.keyboard.press(`${((question.right + 1) % question.choices.length) + 1}`);
    await rows(page).first().locator('label').click({ force: true });
    expect(await page.evaluate(() => location.hash)).toBe(handed);
    // One step back leads out of the questions.
    await page.goBack();
    await page.getByRole('radio', { name: 'Name the muscle' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('is scored alike by mouse, by finger and by the list', async () => {
    const { page, errors } = await visit({
      at: '/en/practice',
      picture: 'none',
      context: { hasTouch: true },
    });
    const hands = await realHands(page);
    const wrong = question.choices.findIndex(
      ([id], at) =>
        at !== question.right &&
        lookup(content).area(id)!.regions[0] !== lookup(content).area(main)!.regions[0],
    );
    const other = question.choices[wrong === -1 ? (question.right + 1) % question.choices.length : wrong]![0];
    for (const [area, score] of [
      [main, 'right'],
      [other, 'wrong'],
    ] as const) {
      const scores: Record<string, string | null> = {};
      for (const way of ['mouse', 'finger', 'list'] as const) {
        await open(page, question);
        const path = page.locator(`[data-face]:not([hidden]) [data-area="${area}.right"]`).first();
        await path.waitFor({ state: 'attached' });
        await page.waitForFunction(() => document.querySelector('[data-painting]'));
        if (way === 'list')
          await rows(page)
            .nth(question.choices.findIndex(([id]) => id === area))
            .locator('input')
            .click();
        else await scribble(page, way === 'mouse' ? undefined : hands, await path.boundingBox());
        await expect.poll(() => page.evaluate(() => location.hash)).toContain('pain=');
        await check(page).click();
        await result(page).waitFor();
        scores[way] = await result(page).getAttribute('data-score');
      }
      // A hand that strokes to and fro over an area does not follow the taught line: it may be near.
      expect(scores.finger).toBe(scores.mouse);
      expect(scores.list).toBe(score);
      expect(scores.mouse === 'wrong').toBe(score === 'wrong');
    }
    expect(errors).toEqual([]);
  });
});

/** Strokes to and fro over a box. */
async function scribble(
  page: Page,
  hands: Awaited<ReturnType<typeof realHands>> | undefined,
  box: { x: number; y: number; width: number; height: number } | null,
): Promise<void> {
  const { x, y, width, height } = box!;
  const spots = Array.from({ length: 9 }, (_, i): [number, number] => [
    x + width * (0.2 + 0.075 * i),
    y + height * (i % 2 ? 0.3 : 0.7),
  ]);
  const [first, ...rest] = spots;
  if (hands) {
    await hands.touchDown(1, first!);
    for (const spot of rest) await hands.touchTo(1, spot);
    await hands.touchUp(1);
    return;
  }
  await page.mouse.move(...first!);
  await page.mouse.down();
  for (const spot of rest) await page.mouse.move(...spot, { steps: 4 });
  await page.mouse.up();
}

describe('practice', () => {
  it('is answered by the key of a number, shows what is weak by number on the map and in a list, and asks about groups', async () => {
    const { page, errors } = await visit({ at: '/en/practice', picture: 'none' });
    const question = bank.find((q) => q.kind === 'name' && q.muscle === 'trapezius-descending')!;
    await open(page, question);
    await page.keyboard.press(String(((question.right + 1) % 4) + 1));
    await result(page).waitFor();
    expect(await result(page).getAttribute('data-score')).toBe('wrong');
    // The choice and the right answer are marked in words.
    await page.getByText('your answer').waitFor();
    await page.getByText('right answer').waitFor();
    await page.getByRole('link', { name: 'Other questions' }).click();
    const list = page.locator('[data-known] ol > li');
    await list.first().waitFor();
    expect(await list.allTextContents()).toEqual(['Upper trapezius1 weak']);
    await page.locator('[data-own-mark="1"]').first().waitFor({ state: 'attached' });
    await page.getByRole('link', { name: /^Chewing muscles/ }).click();
    await page.locator('[data-asked]').waitFor();
    const id = await page.locator('[data-asked]').getAttribute('data-asked');
    expect([
      'temporalis',
      'masseter-superficial',
      'masseter-deep',
      'medial-pterygoid',
      'lateral-pterygoid',
    ]).toContain(bank.find((q) => q.id === id)?.muscle);
    expect(errors).toEqual([]);
  });

  it('that is shared with questions only hides search, names and ways to them; shared without, it asks nothing', async () => {
    const { page, errors } = await visit({
      at: '/en/neck/trapezius-descending/right?ask=only',
      picture: 'none',
    });
    await page.locator('[data-asked]').waitFor();
    const ways = () =>
      page
        .locator('a[href*="/search"], a[href*="trapezius"], a[href^="#/en/neck"], a[href*="/about"]')
        .count();
    expect(await ways()).toBe(0);
    const question = bank.find((q) => q.kind === 'name' && q.muscle === 'sternocleidomastoid')!;
    await page.evaluate((id) => {
      location.hash = `/en/practice/neck?quiz=${id}&ask=only`;
    }, question.id);
    await page.locator(`[data-asked="${question.id}"]`).waitFor();
    await page.keyboard.press('1');
    await result(page).waitFor();
    expect(await page.getByRole('link', { name: 'See it in full' }).count()).toBe(0);
    expect(await page.locator('svg a[href]').count()).toBe(0);
    // Whoever was given these questions stays with them: no key and no link leads to others.
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await page.locator('header a').first().click();
    await page.locator('[data-asked]').waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/en\/practice\/neck\?/);
    expect(await page.getByRole('link', { name: 'Other questions' }).count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.evaluate(() => {
      location.hash = '/en/practice/neck?ask=none';
    });
    await page.locator('#text').getByRole('link', { name: /^Neck/ }).waitFor();
    expect(await page.locator('a[href*="/practice"]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
