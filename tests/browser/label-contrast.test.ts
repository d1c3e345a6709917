import { describe, expect, it } from 'vitest';
import { type Measured, overlaidContrast } from '../tools/contrast/contrast.ts';
import { POINT, VIEWS } from '../tools/views.ts';
import { goTo, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Views, and how many texts, marks and icons stand over the picture of each at least: fewer would mean that it looked in the wrong place. */
const SHOWN = [
  ['names on skin', '/neck?peel=skin&labels=muscles&sides=both', [3, 14, 3]],
  ['names in the depth', '/neck?peel=deep&labels=muscles&sides=both', [2, 13, 3]],
  ['where, on skin', `${POINT}/where?peel=skin`, [1, 1, 3]],
  ['where, in the depth', `${POINT}/where?peel=deep`, [1, 1, 3]],
  ['bundle', VIEWS.band, [4, 3, 3]],
  ['fibre', VIEWS.fibres, [5, 4, 3]],
  ['sarcomere', `${POINT}/band/sarcomere`, [4, 3, 3]],
  ['loop', VIEWS.loop, [7, 5, 3]],
  ['needle', VIEWS.injection, [2, 2, 3]],
  ['after', VIEWS.after, [1, 1, 3]],
  ['exercises', VIEWS.exercises, [3, 1, 3]],
  ['exercise', `${POINT}/exercises/neck-side-stretch?t=20`, [2, 3, 3]],
  ['painting', '/pain?pain=temple.right,side-of-neck.right', [3, 0, 4]],
] as const;

const KINDS = ['text', 'mark', 'icon'] as const;

/** How far something is above (or under) what it has to reach. */
const spare = ({ ratio, needed }: Measured): number => ratio / needed;
const told = (m: Measured | undefined): string => (m ? `${m.ratio} ${m.kind} ${m.name}` : '');

describe('what stands over the picture', () => {
  it('can be told from the very pixels round it: text at 4.5, marks, icons and large text at 3 to 1', async () => {
    const { page } = await visit({ size: 'phone', at: `/en${SHOWN[0][1]}` });
    const table: Record<string, string>[] = [];
    const weak: string[] = [];
    for (const [view, at, least] of SHOWN) {
      await goTo(page, `/en${at}`);
      await whole(page);
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        const all = (await overlaidContrast(page)).sort((a, b) => spare(a) - spare(b));
        KINDS.forEach((kind, k) => {
          expect(all.filter((m) => m.kind === kind).length, `${view}: ${kind}`).toBeGreaterThanOrEqual(
            least[k]!,
          );
        });
        weak.push(...all.filter((m) => spare(m) < 1).map((m) => `${view}, ${theme}: ${told(m)}`));
        const marks = all.filter((m) => m.kind === 'mark');
        const worst = told(all.find((m) => m.kind !== 'mark'));
        table.push({ view, theme, worst, 'worst mark': told(marks[0]) });
      }
    }
    console.table(table);
    expect(weak).toEqual([]);
  }, 240_000);
});
