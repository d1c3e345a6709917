import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Claim, ContentBundle, PointContent } from '../../src/core/content/bundle.ts';
import { STAGES } from '../../src/core/ids.ts';
import { exerciseIds } from '../../src/domain/exercise/of-point.ts';
import type { Messages } from '../../src/words/catalogue.ts';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { readBundle, readMore } from '../tools/read-bundle.ts';
import { POINT, VIEWS } from '../tools/views.ts';
import { goTo } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

const WORDS: Record<'en' | 'es', Messages> = { en, es };

/** Every view of the list, every stage of the story, and a point whose exercises differ in how sure they are. */
const PLACES: readonly string[] = [
  ...new Set([
    ...Object.values(VIEWS),
    ...(['band', 'injection', 'after'] as const).flatMap((step) =>
      STAGES[step].map((stage) => `${POINT}/${step}/${stage}`),
    ),
    `${POINT}/injection/spread?drug=cortisone`,
    '/head',
    '/head/temporalis/right/temporalis-front/where',
    '/head/temporalis/right/temporalis-front/exercises',
  ]),
];

/** From here on the app is calm: it shows no needle. */
const CALM = 'calm';

/** Every view that says something of its own: with `WALK=all` every statement of the content is looked for in them. */
function everywhere(content: ContentBundle): readonly string[] {
  const { regions, muscles, points, exercises, skinAreas } = content;
  const at = new Map(muscles.map((m) => [m.id, `/${m.regions[0]}/${m.id}/right`]));
  const whereOf = (point: PointContent) => `${at.get(point.muscle)}/${point.id}`;
  const [first] = points.filter(({ needle }) => needle).map(whereOf);
  return [
    ...PLACES,
    ...regions.map(({ id }) => `/${id}`),
    ...at.values(),
    ...points.flatMap((point) => {
      const place = whereOf(point);
      const stages = STAGES.injection.slice(0, point.needle ? undefined : 3);
      return [
        `${place}/where`,
        ...stages.map((stage) => `${place}/injection/${stage}`),
        `${place}/exercises`,
      ];
    }),
    ...STAGES.after.map((stage) => `${first}/after/${stage}`),
    ...['cortisone', 'none'].map((drug) => `${first}/injection/spread?drug=${drug}`),
    ...exercises.flatMap(({ id }) => {
      const point = points.find((p) => exerciseIds(content, p.id).includes(id))!;
      return ['', '?version=easier', '?version=harder'].map((v) => `${whereOf(point)}/exercises/${id}${v}`);
    }),
    ...skinAreas.map(({ id, midline }) => `/pain?pain=${id}${midline ? '' : '.right'}`),
  ];
}

/** Every statement of the content, once. */
function statements(part: unknown, found = new Set<Claim>()): Set<Claim> {
  if (typeof part !== 'object' || part === null) return found;
  if ('everyday' in part && 'certainty' in part) found.add(part as Claim);
  else for (const inner of Object.values(part)) statements(inner, found);
  return found;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Opens every fold and presses every sign. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#text details')) fold.open = true;
    const signs = '#text button[aria-expanded="false"]:has(svg[data-certainty])';
    for (const sign of document.querySelectorAll<HTMLElement>(signs)) sign.click();
  });
  // The sources come when the first sign is opened.
  await page.waitForFunction(() => !document.querySelector('#text [aria-busy="true"]'));
}

interface Seen {
  text: string;
  note: string | undefined;
}

/** What the panel says, text by text, and the open note that tells of it. */
const seen = (page: Page): Promise<Seen[]> =>
  page.locator('#text :is(p, li, span, dd, figcaption)').evaluateAll((all) =>
    all
      .filter(
        (e) =>
          !e.closest('[class*="note"][id], p[aria-hidden="true"]') && !e.querySelector('[data-evidence]'),
      )
      .map((e) => {
        const id = e.closest('[data-evidence]')?.getAttribute('data-evidence');
        return {
          text: e.textContent?.replace(/\s+/g, ' ').trim() ?? '',
          note: (id && document.getElementById(id)?.textContent) || undefined,
        };
      }),
  );

describe('how sure medicine is', () => {
  it.each(['en', 'es'] as const)(
    'is reached for every statement of every view in "%s", with its sources; no sign could be ticked',
    async (language) => {
      const more = readMore(language);
      const content = readBundle(language);
      const cited = more.sources;
      const words = WORDS[language];
      const all = [...statements([content, more])];
      const { page, errors } = await visit({ at: `/${language}`, picture: 'none' });
      const reached = new Set<Claim>();
      const whole = process.env.WALK === 'all';
      const places = whole ? everywhere(content) : PLACES;
      const look = async (on: Page, place: string) => {
        await goTo(on, `/${language}${place}`);
        await openAll(on);
        const texts = await seen(on);
        // What the search finds leads on to where it is said; the clock of an exercise says none.
        if (place.startsWith('/search')) return;
        const told = new Map<string, Seen[]>();
        for (const text of texts) told.set(text.text, [...(told.get(text.text) ?? []), text]);
        const here = all.filter((claim) => told.has(plain(claim.everyday)));
        // Some sentences are said in several places, with other sources.
        const tells = (note: string, { certainty, sources }: Claim) =>
          note.includes(words.certainty[certainty]) &&
          note.includes(words.certaintyMeans[certainty]) &&
          sources.every((key) => note.includes(cited[key]!.citation.replace(/\.$/, '')));
        const lost = [...new Set(here.map((claim) => plain(claim.everyday)))].filter((text) =>
          told
            .get(text)!
            .some(({ note = '' }) => !here.some((c) => plain(c.everyday) === text && tells(note, c))),
        );
        expect(lost, place).toEqual([]);
        for (const claim of here) reached.add(claim);
        expect(await signFaults(on), place).toEqual([]);
      };
      // Calm, some of it is told otherwise.
      for (const place of whole
        ? [...places, CALM, ...places.filter((at) => at.includes('/injection'))]
        : places) {
        if (place !== CALM) {
          await look(page, place);
          continue;
        }
        await page.evaluate(() => {
          localStorage.setItem('trigger-point-explorer:settings', JSON.stringify({ calm: true }));
        });
        await page.reload();
      }
      // How the needle's path was drawn is told where it is drawn: on the body.
      const at = places.find((place) => place.endsWith('/needle'))!;
      const drawn = await visit({ at: `/${language}${at}`, picture: 'counted' });
      await look(drawn.page, at);
      // The lists above would be empty, too, if nothing were found.
      expect(reached.size).toBeGreaterThan(150);
      const lost = all.filter((claim) => !reached.has(claim)).map(({ everyday }) => everyday);
      if (whole) expect(lost).toEqual([]);
      expect(errors).toEqual([]);
    },
    process.env.WALK === 'all' ? 1_200_000 : 240_000,
  );

  it('is opened and closed by a tap or a key, right below what it is said of', async () => {
    const { page } = await visit({ at: `/en${VIEWS.where}`, size: 'phone', picture: 'none' });
    const sign = page.getByRole('button', { name: 'Taught by custom. Why, and the sources' }).first();
    const note = page.getByText(en.certaintyMeans.convention).first();
    await sign.click();
    await note.waitFor();
    const [above, below] = [await sign.boundingBox(), await note.boundingBox()];
    expect(below!.y).toBeGreaterThan(above!.y);
    expect(below!.y - above!.y).toBeLessThan(90);
    await sign.click();
    await note.waitFor({ state: 'detached' });
    await sign.focus();
    await page.keyboard.press('Enter');
    await note.waitFor();
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    expect(await sign.evaluate((e) => e === document.activeElement)).toBe(true);
  });
});

/** Paragraphs with more than one sign, signs that look or act like what is ticked, and kinds whose word is nowhere to be seen. */
const signFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    const signs = [...document.querySelectorAll('#text button:has(svg[data-certainty])')];
    for (const part of document.querySelectorAll('#text :is(p, li)')) {
      const own = signs.filter((sign) => sign.closest('p, li') === part);
      if (own.length > 1) out.push(`${own.length} signs: ${part.textContent}`);
    }
    for (const sign of signs) {
      const role = sign.getAttribute('role');
      if (role || sign.hasAttribute('aria-pressed') || sign.hasAttribute('aria-checked'))
        out.push(`a sign is a ${role ?? 'switch'}`);
      const { borderTopStyle, boxShadow } = getComputedStyle(sign);
      if (borderTopStyle !== 'none' || boxShadow !== 'none') out.push('a sign has a frame');
      const { width, height } = sign.getBoundingClientRect();
      if (width < 44 || height < 44) out.push(`a sign of ${width}×${height}`);
    }
    const ticked = ':is(input, [role="checkbox"], [role="switch"])';
    for (const input of document.querySelectorAll(`#text [data-evidence] ${ticked}`))
      out.push(`something to tick: ${input.outerHTML.slice(0, 60)}`);
    const kinds = (from: Element[]) =>
      new Set(from.map((sign) => sign.querySelector('svg')?.getAttribute('data-certainty')));
    const worded = kinds(signs.filter((sign) => sign.textContent?.trim()));
    for (const kind of kinds(signs)) if (!worded.has(kind)) out.push(`no word for ${kind}`);
    return out;
  });
