import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { overlaidContrast } from '../tools/contrast/contrast.ts';
import { POINT } from '../tools/views.ts';
import { goTo, openDisplay, settled, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

type Tone = 'Neutral' | 'Lighter' | 'Medium' | 'Darker';

const toneNamed = (page: Page, name: Tone) =>
  page.getByRole('group', { name: 'Skin tone' }).getByRole('radio', { name, exact: true });

/** Chooses a tone in the display menu, which is closed again for the picture. */
async function choose(page: Page, name: Tone): Promise<void> {
  await openDisplay(page);
  await toneNamed(page, name).click();
  await page.keyboard.press('Escape');
  await settled(page);
}

/** How light the middle of the back is in the picture of a tablet, 0..255. */
async function lightness(page: Page): Promise<number> {
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: 370, y: 300, width: 60, height: 60 } }));
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum += (data[i]! + data[i + 1]! + data[i + 2]!) / 3;
  return sum / (data.length / 4);
}

describe('the tone of the skin', () => {
  it('is chosen by keys, changes the picture without another file, and is remembered', async () => {
    const { page, errors } = await visit({ at: '/en?peel=skin' });
    const light: Record<string, number> = { Neutral: await lightness(page) };
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    for (const name of ['Lighter', 'Medium'] as const) {
      await choose(page, name);
      light[name] = await lightness(page);
    }
    await openDisplay(page);
    await toneNamed(page, 'Medium').focus();
    await page.keyboard.press('ArrowRight');
    expect(await toneNamed(page, 'Darker').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await settled(page);
    light.Darker = await lightness(page);
    const order = Object.keys(light).sort((a, b) => light[b]! - light[a]!);
    expect(order).toEqual(['Lighter', 'Neutral', 'Medium', 'Darker']);
    expect(files.filter((url) => /\.(png|jpg|glb)$/.test(url))).toEqual([]);

    await page.reload();
    await whole(page);
    expect(Math.abs((await lightness(page)) - light.Darker)).toBeLessThan(3);
    await openDisplay(page);
    expect(await toneNamed(page, 'Darker').isChecked()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('leaves what stands over it as readable as over the neutral one', async () => {
    const { page } = await visit({ size: 'phone' });
    const weak: string[] = [];
    let seen = 0;
    for (const tone of ['Lighter', 'Medium', 'Darker'] as const) {
      await choose(page, tone);
      for (const at of [
        '/neck?peel=skin&labels=muscles&sides=both',
        `${POINT}/where?peel=skin`,
        '/pain?pain=temple.right,side-of-neck.right',
      ]) {
        await goTo(page, `/en${at}`);
        await whole(page);
        for (const theme of ['light', 'dark']) {
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name;
          }, theme);
          const all = await overlaidContrast(page);
          seen += all.filter(({ kind }) => kind === 'mark').length;
          const under = all.filter(({ ratio, needed }) => ratio < needed);
          weak.push(
            ...under.map(({ kind, name, ratio }) => `${tone}, ${at}, ${theme}: ${kind} ${name} ${ratio}`),
          );
        }
      }
    }
    expect(seen, 'marks that were looked at').toBeGreaterThan(20);
    expect(weak).toEqual([]);
  });
});
