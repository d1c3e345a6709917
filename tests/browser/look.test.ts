import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openDisplay, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** These are about the text: no body is drawn, which takes long. */
const withoutBody = (page: Page) => page.route('**/models/index-*.json', (route) => route.abort());
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

describe('looking around', () => {
  it('peels, hides, undoes and resets by keyboard; the address keeps it', async () => {
    const { page, errors } = await visit({ at: '/en/neck/levator-scapulae/right', picture: 'counted' });
    await page.getByRole('button', { name: 'Layers and names' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'As it fits' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(hash(page)).toBe('#/en/neck/levator-scapulae/right?peel=bone');
    await page.getByRole('button', { name: 'Hide', exact: true }).press('Enter');
    expect(hash(page)).toContain('hide=levator-scapulae.right');
    await page.getByRole('button', { name: /^Show again: Levator/ }).press('Enter');
    expect(hash(page)).not.toContain('hide');
    await page.getByRole('radio', { name: 'None' }).click();
    await page.waitForURL(/labels=off/);
    await page.reload();
    await whole(page);
    expect(hash(page)).toBe('#/en/neck/levator-scapulae/right?peel=bone&labels=off');
    await page.getByRole('button', { name: 'Layers and names' }).press('Enter');
    await page.getByRole('radio', { name: 'Skin', exact: true }).click();
    await page.waitForURL(/peel=skin/);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(hash(page)).toContain('peel=bone');
    await page.getByRole('button', { name: 'Reset', exact: true }).press('Enter');
    expect(hash(page)).toBe('#/en/neck/levator-scapulae/right');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('is one step back to the place as it was, however much was changed', async () => {
    const { page } = await visit({
      at: '/en/neck',
      picture: 'counted',
      context: { viewport: { width: 560, height: 520 } },
    });
    await page
      .locator('#text')
      .getByRole('link', { name: /^Levator/ })
      .click();
    await page.getByRole('button', { name: 'Layers and names' }).press('Enter');
    const place = '#/en/neck/levator-scapulae/right';
    await page.getByRole('radio', { name: 'None' }).click();
    await page.getByRole('radio', { name: 'Skin', exact: true }).click();
    await page.getByRole('button', { name: 'Hide', exact: true }).press('Enter');
    await page.getByRole('radio', { name: 'Bones', exact: true }).click();
    await page.waitForURL(/peel=bone/);
    await page.goBack();
    await expect.poll(() => hash(page)).toBe(place);
    expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
    await page.goForward();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => hash(page)).toBe(`${place}?peel=skin&hide=levator-scapulae.right&labels=off`);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => hash(page)).toBe(`${place}?peel=skin&labels=off`);
    await page.goBack();
    await expect.poll(() => hash(page)).toBe(place);
    await page.goBack();
    await expect.poll(() => hash(page)).toBe('#/en/neck');
  });

  it('remembers size of text and colours on the device', async () => {
    const { page } = await visit({ until: 'text', before: withoutBody });
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('#text p')!).fontSize));
    const normal = await size();
    await openDisplay(page);
    await page.getByRole('radio', { name: 'Largest' }).click();
    await page.getByRole('radio', { name: 'High contrast' }).click();
    await page.reload();
    await page.locator('#text h1').waitFor();
    expect(await size()).toBeCloseTo(normal * 1.5, 1);
    const ink = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });

  it('follows the device that asks for more contrast, until colours are chosen here', async () => {
    const { page } = await visit({ until: 'text', before: withoutBody });
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const plain = await ink();
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(ink).toBe('rgb(0, 0, 0)');
    await openDisplay(page);
    await page.getByRole('radio', { name: 'Light', exact: true }).click();
    await expect.poll(ink).toBe(plain);
  });

  it('gives newcomers one hint, and offers the last place again until it is forgotten', async () => {
    const { page } = await visit({ until: 'text', before: withoutBody });
    const hint = page.getByText('Drag to turn.', { exact: false });
    expect(await hint.count()).toBe(1);
    const text = page.locator('#text');
    await text.getByRole('link', { name: /^Neck/ }).click();
    await text.getByRole('link', { name: /^Levator scapulae/ }).click();
    await text.getByRole('link', { name: 'Angle of the neck' }).click();
    await page.getByRole('heading', { level: 1, name: 'Angle of the neck' }).waitFor();
    await page.goto(inject('url'));
    const again = page.getByRole('link', { name: /^Go on: Levator scapulae.*Angle of the neck, right/ });
    await again.waitFor();
    expect(await hint.count()).toBe(0);
    await again.click();
    await page.getByRole('heading', { level: 1, name: 'Angle of the neck' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Forget this' }).click();
    await page.reload();
    await page.locator('#text h1').waitFor();
    expect(await again.count()).toBe(0);
  });
});
