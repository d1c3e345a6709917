import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/core/math/random.ts';
import { NO_MARKS } from '../../src/domain/marks/marks-code.ts';
import { violations } from '../tools/axe.ts';
import { handMixes, realHands } from '../tools/real-hands.ts';
import { frames, settled } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const AT = `/en/neck/trapezius-descending/right?marks=${NO_MARKS}`;
const key = (page: Page, name: string | RegExp) =>
  page.locator('[data-part="marks"]').getByRole('button', { name, exact: true });
/** Lines that are seen: each is drawn with its rim. */
const lines = (page: Page) =>
  page
    .locator('[data-ink] path')
    .count()
    .then((paths) => paths / 2);
const hash = (page: Page) => new URL(page.url()).hash;

/** The middle of the picture of the body, or of the first face of the flat map. */
async function middle(page: Page): Promise<[x: number, y: number]> {
  const box = (await page
    .locator('[data-stage] canvas:visible, [data-face]:not([hidden])')
    .first()
    .boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function drawLine(page: Page, aside = 0): Promise<void> {
  const [x, y] = await middle(page);
  await page.mouse.move(x - 60, y + aside);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + aside + 20, { steps: 5 });
  await page.mouse.up();
}

describe('lines that stay over the picture', () => {
  it.each([
    ['in 3D', 'counted'],
    ['on the flat map', 'none'],
  ] as const)(
    'are seen at their view alone, taken back, drawn again and erased, and kept nowhere: %s',
    async (_, picture) => {
      const { page, errors, foreign } = await visit({ at: AT, picture });
      await key(page, 'Pen').click();
      if (picture === 'counted') await settled(page);
      const before = hash(page);
      await drawLine(page);
      await expect.poll(() => lines(page)).toBe(1);
      await drawLine(page, 50);
      await expect.poll(() => lines(page)).toBe(2);
      expect(await violations(page)).toEqual([]);
      // Nearer: the picture is another, and nothing lies over it.
      await page.mouse.move(...(await middle(page)));
      await page.mouse.wheel(0, -300);
      await expect.poll(() => lines(page)).toBe(0);
      // Back to the view; the buttons that do it take some of the map's room.
      const buttons = page.getByRole('button', { name: /^Turn/ }).first();
      await buttons.click();
      await page.locator('[data-command="reset"]').click();
      await buttons.click();
      await expect.poll(() => lines(page)).toBe(2);
      await key(page, 'Undo line').click();
      await expect.poll(() => lines(page)).toBe(1);
      await key(page, 'Redo line').click();
      await expect.poll(() => lines(page)).toBe(2);
      await key(page, 'Erase lines').click();
      await expect.poll(() => lines(page)).toBe(0);
      await key(page, 'Undo line').click();
      await expect.poll(() => lines(page)).toBe(2);
      // Another posture, shape or layer is another view; marks and the tool in hand are not.
      await key(page, 'Pen').click();
      await expect.poll(() => lines(page)).toBe(2);
      await page.evaluate(() => {
        location.hash += '&peel=deep';
      });
      await expect.poll(() => lines(page)).toBe(0);
      await page.goBack();
      await expect.poll(() => lines(page)).toBe(2);
      // No mark was made, and nothing of it is in the address, in storage, or there after a reload.
      expect(hash(page)).toBe(before);
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
        /ink|line/,
      );
      await page.reload();
      await key(page, 'Pen').waitFor();
      expect(await lines(page)).toBe(0);
      expect([...errors, ...foreign]).toEqual([]);
    },
  );
});

describe('a pen, fingers and the hand that holds the pen', () => {
  it.each([
    ['over the body', 'counted'],
    ['over the flat map', 'none'],
  ] as const)('50 mixes: no turn and no line that was not meant, %s', async (_, picture) => {
    const { page, errors } = await visit({
      at: AT,
      picture,
      context: { viewport: { width: 1000, height: 640 }, hasTouch: true },
    });
    await key(page, 'Pen').click();
    if (picture === 'counted') await settled(page);
    const began = performance.now();
    const [x, y] = await middle(page);
    const hands = await realHands(page);
    const lot = randomFrom(50);
    const counts = { turns: 0, unwantedTurns: 0, unwantedLines: 0, missed: 0 };
    let there = 0;
    const mixes = handMixes(hands, [x, y], lot);
    const kinds = Object.keys(mixes) as (keyof typeof mixes)[];
    for (let mix = 0; mix < 50; mix++) {
      const kind = mix === 0 ? 'alone' : kinds[Math.floor(lot() * kinds.length)]!;
      hands.later(1000);
      await mixes[kind]();
      await frames(page, 2);
      const now = await lines(page);
      if (kind === 'finger') {
        // Whoever turns leaves the view, with all that was drawn there.
        if (now > 0 || there === 0) counts.missed += there === 0 ? 0 : 1;
        else counts.turns += 1;
        if (picture === 'counted') await settled(page);
        there = await lines(page);
        if (there > 0) counts.missed += 1;
        continue;
      }
      const wanted = there + (kind === 'palm alone' ? 0 : 1);
      if (now < there || (now === 0 && wanted > 0)) counts.unwantedTurns += 1;
      else if (now > wanted) counts.unwantedLines += 1;
      else if (now < wanted) counts.missed += 1;
      there = now;
    }
    console.log(
      `50 mixes (${picture}) in ${Math.round(performance.now() - began)} ms: ${JSON.stringify(counts)}`,
    );
    expect(counts).toMatchObject({ unwantedTurns: 0, unwantedLines: 0, missed: 0 });
    expect(counts.turns).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });

  it('50 mixes while one paints on the flat map: what is painted and where the map stands change by what was meant alone', async () => {
    const { page, errors } = await visit({
      at: '/en/pain',
      picture: 'none',
      context: { viewport: { width: 1000, height: 640 }, hasTouch: true },
    });
    const face = page.locator('[data-face="back"] > svg');
    await face.waitFor();
    const box = (await face.boundingBox())!;
    const middle: [number, number] = [box.x + box.width / 2, box.y + box.height * 0.45];
    // Nearer, so that every line falls on the back.
    await page.mouse.move(...middle);
    for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -200);
    await page.waitForFunction(() => !document.querySelector('#text [aria-busy="true"]'));
    const hands = await realHands(page);
    const lot = randomFrom(51);
    const mixes = handMixes(hands, middle, lot);
    const seen = () =>
      page.evaluate(() => ({
        painted: new URLSearchParams(location.hash.split('?')[1]).get('paint') ?? '',
        stands: document.querySelector('[data-face="back"] > svg')!.getAttribute('viewBox'),
      }));
    const kinds = Object.keys(mixes) as (keyof typeof mixes)[];
    const wrong: string[] = [];
    let moved = 0;
    const paintedAtLast = async () => {
      hands.later(1000);
      await mixes.alone();
      return (await seen()).painted;
    };
    // What paint is compared with comes by and by.
    await expect.poll(paintedAtLast).not.toBe('');
    for (let mix = 0; mix < 50; mix++) {
      const kind = kinds[Math.floor(lot() * kinds.length)]!;
      hands.later(1000);
      const before = await seen();
      await mixes[kind]();
      await frames(page, 2);
      const after = await seen();
      const paints = kind !== 'finger' && kind !== 'palm alone';
      if ((after.painted !== before.painted) !== paints) wrong.push(`${mix} ${kind}: paint`);
      if ((after.stands !== before.stands) !== (kind === 'finger')) wrong.push(`${mix} ${kind}: turn`);
      if (kind === 'finger') {
        moved += 1;
        // Back to where the map stood.
        hands.later(1000);
        await hands.touchDown(6, [middle[0] + 60, middle[1] + 30]);
        for (const by of [40, 20, 0]) await hands.touchTo(6, [middle[0] + by, middle[1] + by / 2]);
        await hands.touchUp(6);
      }
    }
    console.log(`50 mixes of painting on the flat map: ${moved} moved it; wrong: ${wrong.length}`);
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });
});
