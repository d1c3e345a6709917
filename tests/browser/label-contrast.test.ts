import { describe, expect, it } from 'vitest';
import { type Measured, overlaidContrast } from '../tools/contrast/contrast.ts';
import { POINT, VIEWS } from '../tools/views.ts';
import { goTo, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const SHOWN = [
  ['names on skin', '/neck?peel=skin&labels=muscles&sides=both'],
  ['names in the depth', '/neck?peel=deep&labels=muscles&sides=both'],
  ['where, on skin', `${POINT}/where?peel=skin`],
  ['where, in the depth', `${POINT}/where?peel=deep`],
  ['bundle', VIEWS.band],
  ['fibre', VIEWS.fibres],
  ['sarcomere', `${POINT}/band/sarcomere`],
  ['loop', VIEWS.loop],
  ['needle', VIEWS.injection],
  ['after', VIEWS.after],
  ['exercises', VIEWS.exercises],
  ['exercise', `${POINT}/exercises/neck-side-stretch?t=20`],
  ['painting', '/pain?pain=temple.right,side-of-neck.right'],
] as const;

/** How far something is above (or under) what it has to reach. */
const spare = ({ ratio, needed }: Measured): number => ratio / needed;
const told = (m: Measured | undefined): string => (m ? `${m.ratio} ${m.kind} ${m.name}` : '');

describe('what stands over the picture', () => {
  it('can be told from the very pixels round it: text at 4.5, marks, icons and large text at 3 to 1', async () => {
    const { page } = await visit({ size: 'phone', at: `/en${SHOWN[0][1]}` });
    const table: Record<string, string>[] = [];
    const weak: string[] = [];
    let seen = 0;
    for (const [view, at] of SHOWN) {
      await goTo(page, `/en${at}`);
      await whole(page);
      for (const theme of ['light', 'dark', 'contrast']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        const all = (await overlaidContrast(page)).sort((a, b) => spare(a) - spare(b));
        // The buttons alone are three: no more than those would mean that it looked in the wrong place.
        expect(all.length, view).toBeGreaterThan(3);
        weak.push(...all.filter((m) => spare(m) < 1).map((m) => `${view}, ${theme}: ${told(m)}`));
        const marks = all.filter((m) => m.kind === 'mark');
        seen += marks.length;
        const worst = told(all.find((m) => m.kind !== 'mark'));
        table.push({ view, theme, worst, 'worst mark': told(marks[0]) });
      }
    }
    console.table(table);
    expect(seen, 'marks that were looked at').toBeGreaterThan(60);
    expect(weak).toEqual([]);
  }, 240_000);
});
