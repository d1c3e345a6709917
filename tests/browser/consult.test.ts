import { describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import { readBundle, readMore } from '../tools/read-bundle.ts';
import { POINT } from '../tools/views.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
const more = readMore('en');
const content = readBundle('en');
const point = content.points.find((p) => POINT.endsWith(p.id))!;

describe('before the injection', () => {
  it('the other choices are read before the first stage, and stand among the rest later', async () => {
    const { page, errors } = await visit({ at: `/en${POINT}/injection/before`, picture: 'none' });
    const choice = page.locator('[data-topic="before-you-decide"]');
    await choice.getByText(more.choices[0]!.claims[0]!.everyday).waitFor();
    const top = async (text: string) => (await page.getByText(text).first().boundingBox())!.y;
    expect(await top(more.choices[0]!.title)).toBeLessThan(
      await top(content.injectionStages[0]!.claim.everyday),
    );
    await page.getByText('If you wait, or do nothing').click();
    await page.getByText(/new back pain falls by more than half/).waitFor();
    await goTo(page, `/en${POINT}/injection/twitch`);
    await choice.waitFor();
    expect(errors).toEqual([]);
  });

  it('the other choices and the questions stand on paper, all of them unfolded', async () => {
    const { page } = await visit({ at: `/en${POINT}/injection/needle`, picture: 'none' });
    await page.getByText('What shall I ask?').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const topic of [...more.choices, ...more.questions.list.filter((q) => q.step === 'injection')])
      expect(await page.getByText(topic.claims.at(-1)!.everyday).isVisible(), topic.id).toBe(true);
  });

  it('what was asked is opened where it is answered, though it comes later', async () => {
    const { page } = await visit({ at: '/en/search?q=can I drive', size: 'phone', picture: 'none' });
    await page
      .getByRole('option', { name: /^Can I drive home/ })
      .first()
      .click();
    await page.locator('details[data-topic="drive"][open] summary:focus').waitFor();
    // The panel has gone there, not the page.
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('says so where what is told beside the story cannot be had; the step stays, and trying again brings it', async () => {
    const { page } = await visit({
      at: `/en${POINT}/exercises`,
      picture: 'none',
      before: (p) => p.route('**/content/en-more*.json', (route) => route.abort()),
    });
    await page.getByRole('alert').getByText('The text could not be loaded').first().waitFor();
    await page.getByRole('heading', { level: 3, name: 'To stretch' }).waitFor();
    await page.unroute('**/content/en-more*.json');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('Can I press the spot myself?').waitFor();
  });
});

describe('the consent sheet', () => {
  it('is reached from the injection, tells of this place in everyday words, and goes back', async () => {
    const { page, errors } = await visit({
      at: `/en${POINT}/injection/before`,
      size: 'phone',
      picture: 'none',
    });
    await page.getByRole('link', { name: 'Consent sheet for this place' }).click();
    await page.getByRole('heading', { level: 1, name: 'Before you agree to an injection' }).waitFor();
    await page.locator('[data-part="here"]').getByText(point.caution.everyday).waitFor();
    for (const part of ['risks', 'benefits', 'instead', 'nothing', 'calls'])
      expect(await page.locator(`[data-part="${part}"] li`).count(), part).toBeGreaterThan(1);
    expect(await page.getByText('when would you call us, and whom').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the injection' }).click();
    await page.getByRole('heading', { level: 2, name: 'Injection' }).waitFor();
    expect(errors).toEqual([]);
  });

  it.each(['en', 'es'])('prints on at most three sheets, "%s", with nothing to press', async (language) => {
    const { page } = await visit({
      at: `/${language}${POINT}/injection/before?consent=yes`,
      picture: 'none',
    });
    await page.locator('[data-part="calls"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main :is(a, button):visible').count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(3);
  });
});

describe('notes for professionals', () => {
  it('stand on the About page, where a link opens them, with tables that can be read on a phone', async () => {
    const { page, errors } = await visit({
      at: '/en/about?topic=dose-table',
      size: 'phone',
      picture: 'none',
    });
    const table = page.locator('details[data-topic="dose-table"][open] table');
    await table.getByText('240 mg').waitFor();
    const wide = await page.evaluate(() => {
      const panel = document.querySelector('#text')!;
      return panel.scrollWidth > panel.clientWidth + 1;
    });
    expect(wide).toBe(false);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
