import { describe, expect, inject, it } from 'vitest';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const POINT = '/en/neck/trapezius-descending/left/trapezius-descending-top';

describe('the address', () => {
  it('brings back the same view after back, forward and reload', async () => {
    const { page } = await visit({ picture: 'counted', until: 'text' });
    const hash = () => new URL(page.url()).hash;
    await page.getByRole('link', { name: /^Neck/ }).click();
    await page.getByRole('link', { name: /^Upper trapezius/ }).click();
    await page.getByRole('navigation', { name: 'Side' }).getByRole('link', { name: 'Left' }).click();
    const there = hash();
    expect(there).toBe('#/en/neck/trapezius-descending/left');
    await page.goBack();
    expect(hash()).toBe('#/en/neck/trapezius-descending/right');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    await page.goForward();
    await page.goForward();
    expect(hash()).toBe(there);
    await page.reload();
    await page.locator('#text h1').waitFor();
    expect(hash()).toBe(there);
    const left = page
      .getByRole('navigation', { name: 'Side' })
      .getByRole('link', { name: 'Left', exact: true });
    expect(await left.getAttribute('aria-current')).toBe('true');
  });

  it('opens a copied link at its step, in its language', async () => {
    const { page } = await visit({
      at: `${POINT.replace('/en/', '/es/')}/injection/twitch`,
      picture: 'none',
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('heading', { level: 2, name: 'Inyección' }).waitFor();
    await page.getByRole('button', { name: 'Menú' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: 'Injection' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${POINT}/injection/twitch`);
  });

  it.each([
    ['an unknown region', '/en/elbow'],
    ['noise', '/%F0%9F%92%A9/<script>'],
  ])('opens the body with a plain message for %s', async (_, at) => {
    const { page, errors } = await visit({ at, picture: 'counted', until: 'text' });
    await page.getByRole('alert').getByText('That link did not lead anywhere').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Where does it hurt?' }).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each([
    ['an unknown muscle', '/en/neck/biceps/left', 'Neck - '],
    ['an unknown point', '/en/neck/trapezius-descending/left/nowhere', 'Upper trapezius, left - '],
    [
      'a point of another muscle',
      '/en/neck/levator-scapulae/left/trapezius-descending-top',
      'Levator scapulae (shoulder-blade lifter), left - ',
    ],
    ['an unknown step', `${POINT}/surgery`, 'Top of the shoulder line, Upper trapezius, left: Where - '],
    [
      'another language',
      POINT.replace('/en/', '/fr/'),
      'Top of the shoulder line, Upper trapezius, left: Where - ',
    ],
    ['a cut link', POINT.slice(0, -2), 'Top of the shoulder line, Upper trapezius, left: Where - '],
  ])('stays at the nearest place with a word for %s', async (_, at, title) => {
    const { page, errors } = await visit({ at, picture: 'none' });
    await page.getByRole('alert').getByText('A part of that link could not be read').waitFor();
    await expect.poll(() => page.title()).toBe(`${title}Trigger Point Explorer`);
    expect(errors).toEqual([]);
  });

  it.each([
    ['a full stop behind it', `#${POINT}/injection/needle.`],
    ['a quotation mark behind it', `#${POINT}/injection/needle%E2%80%9D`],
    ['capitals', `#${POINT.toUpperCase()}/INJECTION/NEEDLE`],
    ['visits counted before the hash', `?fbclid=x&utm_source=y#${POINT}/injection/needle`],
    ['visits counted behind the hash', `#${POINT}/injection/needle?t=40&amp;drug=none&amp;utm_source=x`],
  ])('opens a link with %s without a word', async (_, link) => {
    const { page, errors } = await visit({ picture: 'none' });
    await page.goto('about:blank');
    await page.goto(inject('url') + link);
    await expect.poll(() => page.title()).toMatch(/Upper trapezius, left: Injection, needle in - /);
    expect(await page.getByRole('alert').filter({ hasText: 'link' }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
