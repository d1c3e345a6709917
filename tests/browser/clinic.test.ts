import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import type { WholeContent } from '../../src/core/content/more.ts';
import { asId, type Language } from '../../src/core/ids.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { encodePlan } from '../../src/domain/plan/plan-code.ts';
import { violations } from '../tools/axe.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();
const PLACE = '/es/neck/trapezius-descending/right/trapezius-descending-front';
const NUMBER = '+1 555 010 0199';

const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
let edition: Record<Language, WholeContent>;

beforeAll(() => {
  const file = join(folder, 'clinic.json');
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 4"/>');
  const offered = { languages: ['es'], regions: ['neck'], cards: ['where', 'days', 'words'] };
  writeFileSync(
    file,
    JSON.stringify({ name: 'Clínica del Puerto', logo: 'logo.svg', telephone: NUMBER, ...offered }),
  );
  edition = compileContent(fileURLToPath(new URL('../../content', import.meta.url)), {}, file);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The content that a build of the edition would ship, in place of that of this build. */
const asEdition = (page: Page) =>
  page.route(/\/content\/(en|es)(-more)?[-.][^/]*json$/, (route) => {
    const [, language, beside] = /content\/(en|es)(-more)?/.exec(route.request().url())!;
    const { more, ...content } = edition[language as Language];
    return route.fulfill({ json: beside ? more : content });
  });

it("shows a clinic's own edition: its name, its number where one is told to call, and what it offers alone", async () => {
  const { page, errors } = await visit({ at: '/en', picture: 'none', before: asEdition });
  const sign = page.locator('[data-clinic="sign"]');
  expect(await sign.textContent()).toBe('Clínica del Puerto');
  expect(await sign.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  // Who asks for a language that is not offered is told in one that is, and is not offered the other.
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es');
  await page.getByRole('button', { name: 'Menú' }).click();
  expect(await page.locator('[hreflang="en"]:not([type])').count()).toBe(0);
  const regions = page.getByRole('navigation', { name: 'Elija una zona del cuerpo' }).getByRole('link');
  expect(await regions.count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await goTo(page, `${PLACE}/after/days`);
  const call = page.locator('[data-clinic="call"] a');
  await expect.poll(() => call.getAttribute('href')).toBe('tel:+15550100199');
  await goTo(page, `${PLACE}/where?card=where`);
  await page.getByText('1 / 3', { exact: true }).waitFor();

  // A plan of the whole app says that it names more, and has the clinic's number on paper, too.
  const word = encodePlan(
    {
      ...emptyPlan({ level: 'everyday', shape: 'male', calm: false }),
      points: ['trapezius-descending-front', 'piriformis-outer'].map((id) => ({
        id: asId(id),
        side: 'left',
      })),
    },
    edition.es.more.codes,
  );
  await goTo(page, `/es/plan/${word}`);
  await page.getByText('Se hizo con otra edición.', { exact: false }).waitFor();
  expect(await page.locator('[data-part="places"] li').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed="calls"] dl');
  expect(await paper.textContent()).toContain(`Clínica del Puerto, ${NUMBER}`);

  // A region that is not told leads to what is, and says so.
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, '/es/low-back');
  await expect.poll(() => regions.count()).toBe(1);
  expect(errors).toEqual([]);
});
