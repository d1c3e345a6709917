import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import english from '../../content/en/chapters.json' with { type: 'json' };
import places from '../../content/facts/places.json' with { type: 'json' };
import points from '../../content/facts/points.json' with { type: 'json' };
import regions from '../../content/facts/regions.json' with { type: 'json' };
import { STAGES } from '../../src/core/ids.ts';
import { readIndex } from '../tools/read-index.ts';
import { draw } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Every point with the region that tells of its muscle first. */
const POINTS = Object.entries(places).map(([id, { muscle }]) => ({
  id,
  muscle,
  region: regions.find((r) => r.muscles.includes(muscle))!.id,
}));
const ALL = (['band', 'injection', 'after'] as const).flatMap((step) =>
  STAGES[step].map((stage) => `${step}/${stage}`),
);
/** What is looked at for every point; the other stages take turns. All of them for all: `WALK=all`. */
const ALWAYS = ['injection/needle', 'injection/release'];
const REST = ALL.filter((stage) => !ALWAYS.includes(stage));
const wayOf = (turn: number): readonly string[] =>
  process.env.WALK === 'all' ? ALL : ALL.filter((s) => ALWAYS.includes(s) || s === REST[turn % REST.length]);

/** Goes to an address in the same page, and waits until the picture of it has been drawn. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    const before = window.drawCalls ?? 0;
    window.location.hash = to;
    for (let i = 0; i < 400 && (window.drawCalls ?? 0) === before; i++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, hash);
}

describe('the story of every point', () => {
  it('runs through the band, the injection and the time after without an error', async () => {
    const { anchors } = readIndex();
    const { page, errors } = await visit({
      at: '/en/neck',
      context: { viewport: { width: 320, height: 320 } },
      before: async (opened) => opened.setDefaultTimeout(240_000),
      until: 'text',
    });
    await page.locator('[data-stage="ready"][data-whole]').waitFor();
    const wrong: string[] = [];
    for (const [i, { id, muscle, region }] of POINTS.entries()) {
      const side = i % 2 ? 'left' : 'right';
      const at = `/en/${region}/${muscle}/${side}/${id}`;
      // What a stage draws does not hang on the point: one in eight is drawn, of the others it is counted.
      await draw(page, i % 8 === 0);
      for (const stage of wayOf(i)) {
        await goTo(page, `${at}/${stage}`);
        if ((await page.locator('[data-stage="ready"]').count()) === 0)
          wrong.push(`${at}/${stage}: no picture`);
        if (stage !== 'injection/needle') continue;
        const { kind } = points.find((p) => p.id === id)!.guidance;
        const { depth, needle } = anchors.find((a) => a.point === id)!;
        if (!needle) {
          // Where no needle is drawn, the stage says why and what is done instead.
          const reason = english.guidance[kind as keyof typeof english.guidance].everyday;
          expect(await page.locator('main').textContent(), at).toContain(reason.split('. ')[0]);
          expect(await page.locator('[data-depth], [data-layer]').count(), at).toBe(0);
          continue;
        }
        const told = await page.locator('[data-depth]').evaluate((e) => ({
          depth: Number(e.getAttribute('data-depth')),
          angle: Number(e.getAttribute('data-angle')),
          text: e.textContent ?? '',
          layers: [...document.querySelectorAll('[data-layer]')].map((l) => l.getAttribute('data-layer')),
          near: [...document.querySelectorAll('[data-near]')].map((n) => Number(n.getAttribute('data-mm'))),
        }));
        const near = side === 'left' ? needle.nearLeft : needle.near;
        expect(told, at).toMatchObject({
          depth: Math.round(depth * 1000),
          angle: needle.angle,
          layers: needle.layers.map((l) => l.id),
          near: near.map((n) => Math.round(n.distance * 1000)),
        });
        expect(told.text, at).toContain(`${told.depth} mm deep`);
      }
    }
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
  }, 900_000);
});
