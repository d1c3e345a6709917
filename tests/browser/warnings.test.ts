import { describe, expect, it } from 'vitest';
import { POINT } from '../tools/views.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const NOW = 'Call the emergency number now';
const ACTIONS = [NOW, 'See a doctor today', 'See a doctor this week'];

describe('warning signs', () => {
  it.each(['/en/low-back', `/en${POINT}/where`, '/en/pain?pain=low-back-middle,temple.left'])(
    '%s: stand under what to do, and what cannot wait is not folded',
    async (at) => {
      const { page, errors } = await visit({ at, picture: 'none' });
      await page.locator('#text [data-urgency]').first().waitFor();
      const groups = await page.locator('#text [data-urgency]').evaluateAll((all) =>
        all.map((group) => ({
          urgency: group.getAttribute('data-urgency'),
          folded: group.closest('details') !== null,
          action: group.querySelector('h3, summary')?.textContent ?? '',
          signs: group.querySelectorAll('li').length,
        })),
      );
      expect(groups[0]).toMatchObject({ urgency: 'emergency', folded: false, action: NOW });
      expect(groups[0]?.signs).toBeGreaterThan(4);
      expect(groups.filter(({ urgency }) => urgency === 'emergency')).toHaveLength(1);
      for (const action of ACTIONS)
        expect(groups.some((group) => group.action.startsWith(action))).toBe(true);
      expect(await page.locator('[data-urgency="emergency"] li').last().isVisible()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  it('are brought into sight by the sign beside the name of a site', async () => {
    const { page } = await visit({ at: `/en${POINT}/where`, size: 'phone', picture: 'none' });
    await page.getByRole('link', { name: 'When to get help first' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-topic')))
      .toBe('red-flags');
    await page.getByRole('heading', { name: NOW }).waitFor();
  });

  it('after an injection are all shown at once, with what is normal', async () => {
    const { page } = await visit({ at: `/en${POINT}/after/days`, picture: 'none' });
    for (const topic of ['emergency', 'same-day', 'call-clinic', 'normal']) {
      const part = page.locator(`#text [data-topic="${topic}"]`);
      expect(await part.evaluate((e) => e.closest('details') !== null), topic).toBe(false);
      expect(await part.locator('li').last().isVisible(), topic).toBe(true);
    }
  });
});
