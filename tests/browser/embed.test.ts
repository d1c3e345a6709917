import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersForOthers, hostHeaders } from '../../src/app/build/hosting/headers.ts';
import { violations } from '../tools/axe.ts';
import { serveClinic } from '../tools/clinic-page.ts';
import { ENGINES } from '../tools/engines/find-engines.ts';
import { startScreen } from '../tools/engines/processes.ts';
import { QUICK, serve } from '../tools/serve.ts';
import { withoutWebgl } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

declare global {
  interface Window {
    /** What the elements of the clinic's page have told it: which, what, and the details. */
    fromEmbed?: [id: string, name: string, detail: Record<string, unknown>][];
    refusedBy?: string[];
    heard?: number;
    /** How many pictures of WebGL a page was given. */
    given?: number;
  }
}

/** What a clinic's page does with the elements: a file of its own. */
const OWN = `
window.fromEmbed = []; window.refusedBy = [];
document.addEventListener('securitypolicyviolation', (e) => e.blockedURI.endsWith('/favicon.ico') || refusedBy.push(e.violatedDirective + ' ' + e.blockedURI));
for (const one of document.querySelectorAll('trigger-point-explorer'))
  for (const name of ['ready', 'view', 'answer', 'height'])
    one.addEventListener(name, ({ detail }) => fromEmbed.push([one.id, name, detail]));
`;
const BODY = `<main><h1>Neck pain</h1><p><a href="#before" id="before">Before</a></p>
<trigger-point-explorer id="one" point="trapezius-descending-top" region="neck"></trigger-point-explorer>
<trigger-point-explorer id="two" point="levator-scapulae-neck-angle" side="left" lang="es"></trigger-point-explorer>
<trigger-point-explorer id="three" view="APP#/en/practice/neck?kind=name&quiz=g7qpbz"></trigger-point-explorer>
<p><a href="#after" id="after">After</a></p></main>`;
const ONE = '/en/neck/trapezius-descending/right/trapezius-descending-top/where';

/** So many bytes an element may bring before a tap, and its script alone. */
const BEFORE_A_TAP = 40_000;
const SCRIPT_BYTES = 5_000;
const STRANGERS = 10_000;
/** Column of a phone of 320 px. */
const NARROW = 288;

const { browser } = visitors();
type Served = Awaited<ReturnType<typeof serve>>;
type Clinic = Awaited<ReturnType<typeof serveClinic>>;
let app: Served;
let clinic: Clinic;
/** A page that the app's host does not name. */
let stranger: Clinic;
beforeAll(async () => {
  const headers: Record<string, string> = {};
  app = await serve(headers, QUICK);
  clinic = await serveClinic(app.url, { body: BODY.replace('APP', app.url), script: OWN });
  const frames = [new URL(clinic.url).origin];
  const sent = { ...hostHeaders(frames), ...headersForOthers(frames) };
  for (const [name, value] of Object.entries(sent)) headers[name.toLowerCase()] = value;
  stranger = await serveClinic(app.url, { body: '<h1>Stranger</h1>' });
});
afterAll(async () => {
  clinic.close();
  stranger.close();
  await app.close();
});

/** Opens a page of the clinic, in a window of its own. */
async function open(
  url: string,
  options: { webgl?: boolean; width?: number; before?: (page: Page) => Promise<unknown> } = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser().newContext({
    viewport: { width: options.width ?? 800, height: 700 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  if (!options.webgl) await withoutWebgl(page);
  await options.before?.(page);
  await page.goto(url);
  return { page, errors };
}

const starter = (page: Page, id: string) => page.locator(`#${id} button.poster`);
const told = (page: Page) => page.evaluate(() => window.fromEmbed ?? []);

/** Starts one of the elements, until its app has said that it is there. */
async function start(page: Page, id: string): Promise<Frame> {
  await starter(page, id).click();
  await expect
    .poll(async () => (await told(page)).some(([of, name]) => of === id && name === 'ready'))
    .toBe(true);
  return page.frames()[1]!;
}

describe('three in a page of another site with a strict policy', () => {
  it('bring a still picture each, in few bytes, and refuse nothing', async () => {
    const bytes = new Map<string, number>();
    const { page, errors } = await open(clinic.url, {
      before: async (of) =>
        of.on('requestfinished', async (request) => {
          if (!request.url().startsWith(app.url)) return;
          bytes.set(request.url().slice(app.url.length), (await request.sizes()).responseBodySize);
        }),
    });
    await page.locator('#three img').evaluate((img: HTMLImageElement) => img.decode());
    await expect.poll(() => bytes.size).toBe(5);
    const all = [...bytes.values()].reduce((sum, one) => sum + one, 0);
    console.log(`before a tap: ${all} bytes of three (${[...bytes].map((one) => one.join(' ')).join(', ')})`);
    expect(all).toBeLessThan(BEFORE_A_TAP);
    expect(bytes.get('embed.js')).toBeLessThan(SCRIPT_BYTES);
    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate(() => window.refusedBy)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await expect(starter(page, 'two').getAttribute('aria-label')).resolves.toMatch(
      /^Ver en 3D: .*lado izquierdo$/,
    );
  });

  it('show one live picture: the next puts the one before back', async () => {
    const { page, errors } = await open(clinic.url, {
      webgl: true,
      before: (of) =>
        of.addInitScript(() => {
          const plain = HTMLCanvasElement.prototype.getContext;
          window.given = 0;
          HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
            const context = Reflect.apply(plain, this, asked);
            if (context && String(asked[0]).startsWith('webgl') && this.isConnected) window.given = 1;
            return context;
          } as typeof plain;
        }),
    });
    for (const id of ['one', 'two']) {
      const frame = await start(page, id);
      await frame.waitForFunction(() => window.given === 1);
      const live = await Promise.all(
        page
          .frames()
          .slice(1)
          .map((one) => one.evaluate(() => window.given)),
      );
      expect(live).toEqual([1]);
    }
    await expect.poll(() => starter(page, 'one').isVisible()).toBe(true);
    // The page around goes on when the wheel turns over the picture.
    const frame = page.frames()[1]!;
    const touch = await frame.waitForSelector('canvas').then((c) =>
      c.evaluate((el) => {
        let at: HTMLElement | null = el as HTMLElement;
        while (at && !at.style.touchAction) at = at.parentElement;
        return at?.style.touchAction;
      }),
    );
    expect(touch).toBe('pan-y');
    expect(errors).toEqual([]);
  });
});

describe('the slim frame', () => {
  it('is read, left by the keyboard, faultless for axe, and keeps nothing', async () => {
    const { page, errors } = await open(clinic.url, { width: NARROW });
    await page.locator('#before').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await told(page)).filter(([, name]) => name === 'height').length)
      .toBeGreaterThan(0);
    const frame = page.frames()[1]!;
    await frame.locator('#text h1').waitFor();
    await frame.locator('[data-face] svg').first().waitFor();
    expect(await violations(frame)).toEqual([]);
    // Nothing is cut off: the frame is no wider than its place, and what it shows no wider than the frame.
    expect(await frame.evaluate(() => window.innerWidth)).toBeLessThan(NARROW);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await page.locator('#one iframe').evaluate((of) => of.getBoundingClientRect().right)).toBeLessThan(
      NARROW,
    );
    const full = frame.locator('#text a[target]');
    expect(await full.getAttribute('href')).toBe(`${app.url}#${ONE}`);
    // In at the head, and out at the end: to the key that closes it, and to what comes behind.
    const where = () => page.evaluate(() => document.activeElement?.id);
    const visited = new Set<string>();
    for (let presses = 0; presses < 60 && (await where()) !== 'two'; presses++) {
      await page.keyboard.press('Tab');
      visited.add(await frame.evaluate(() => document.activeElement?.tagName ?? ''));
    }
    expect(await where()).toBe('two');
    expect([...visited]).toContain('A');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await where()).toBe('one');
    expect(errors).toEqual([]);
  });

  it('keeps nothing on the device and no worker', async () => {
    const { page } = await open(clinic.url);
    const frame = await start(page, 'one');
    await frame.locator('a[rel="next"]').click();
    await frame.waitForFunction(() => location.hash.includes('/band/'));
    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });

  it('is there where the frame may do nothing but run scripts, and nothing is kept', async () => {
    const plain = await serve({ 'access-control-allow-origin': '*' }, QUICK);
    const body = `<iframe sandbox="allow-scripts" width="360" height="700" src="${plain.url}?embed#${ONE}"></iframe>`;
    const around = await serveClinic(plain.url, { body });
    try {
      const { page, errors } = await open(around.url);
      const frame = page.frameLocator('iframe');
      await frame.locator('#text h1').waitFor();
      await frame.locator('[data-face] svg').first().waitFor();
      expect(errors).toEqual([]);
    } finally {
      around.close();
      await plain.close();
    }
  });
});

describe('messages', () => {
  it('show a place, tell what is shown and answered, and leave out what a visitor painted', async () => {
    const { page } = await open(clinic.url);
    const frame = await start(page, 'one');
    const one = page.locator('#one');
    type Element = HTMLElementTagNameMap['trigger-point-explorer'];
    const ask = (address: string) => one.evaluate((of: Element, to) => of.view(to), address);
    expect(await one.evaluate((of: Element) => of.current())).toBe(ONE);
    expect(await ask(`${app.url}#/es/low-back`)).toBe('/es/low-back');
    expect(await ask('/en/pain?pain=temple.right')).toBe('/en/pain');
    expect(await frame.evaluate(() => location.hash)).toBe('#/en/pain?pain=temple.right');
    await expect(one.evaluate((of: Element) => of.view(7 as unknown as string))).rejects.toThrow('text');
    await ask(ONE);
    await one.evaluate((of: Element) => of.present(true));
    await expect.poll(() => frame.locator('#text h2').isVisible()).toBe(false);
    const views = (await told(page))
      .filter(([, name]) => name === 'view')
      .map(([, , detail]) => detail.address);
    expect(views).toEqual(['/es/low-back', '/en/pain', ONE]);

    const practice = await start(page, 'three');
    await practice.locator('[data-choices] button').first().click();
    await expect
      .poll(async () => (await told(page)).find(([, name]) => name === 'answer')?.[2])
      .toMatchObject({ score: { of: 1 } });
  });

  it(`answer none of ${STRANGERS} of a wrong origin, on either side`, async () => {
    // A page that the address does not name, though it may show the frame.
    const { page } = await open(clinic.url);
    const shake = (of: string) =>
      page.evaluate(
        async ([url, count, at]) => {
          const frame = document.createElement('iframe');
          frame.src = `${url}?embed&origin=${encodeURIComponent(at as string)}#/en/neck`;
          document.body.append(frame);
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          await new Promise((resolve) => setTimeout(resolve, 1500));
          window.heard = 0;
          addEventListener('message', ({ source }) => {
            if (source === frame.contentWindow) window.heard = (window.heard ?? 0) + 1;
          });
          for (let i = 0; i < Number(count); i++)
            frame.contentWindow?.postMessage(
              {
                namespace: 'penpal',
                channel: undefined,
                type: i % 2 ? 'SYN' : 'CALL',
                participantId: `${i}`,
                id: `${i}`,
                methodPath: ['current'],
                args: [],
              },
              '*',
            );
          await new Promise((resolve) => setTimeout(resolve, 1500));
          frame.remove();
          return window.heard;
        },
        [app.url, STRANGERS, of] as const,
      );
    expect(await shake(new URL(stranger.url).origin)).toBe(0);
    // The same is answered where the address names the page: so the count above is of something.
    expect(await shake(new URL(clinic.url).origin)).toBeGreaterThan(0);

    // And the element hears its own frame alone.
    await start(page, 'one');
    const before = (await told(page)).length;
    await page.evaluate((count) => {
      const lie = {
        namespace: 'penpal',
        type: 'CALL',
        id: 'x',
        methodPath: ['tell'],
        args: [{ name: 'view', detail: {} }],
      };
      for (let i = 0; i < count; i++) window.postMessage(lie, '*');
    }, STRANGERS);
    await page.waitForTimeout(500);
    expect((await told(page)).length).toBe(before);
  });
});

describe.each(ENGINES)('in $name', ({ id, name, packages, find }) => {
  const launch = find();
  if (!launch) console.log(`${name} is not here (on Debian: ${packages}); embedding there is not tried.`);
  it.skipIf(!launch)('starts one, and then another in its place', async () => {
    const screen = await startScreen();
    const engine = await launch!(screen.display);
    try {
      await engine.go(clinic.url);
      const start = (id: string) =>
        expect
          .poll(
            () =>
              engine.run<boolean>(
                `const of = document.getElementById(arguments[0]); of.shadowRoot.querySelector('.poster')?.click();
                 return fromEmbed.some(([id, name]) => id === arguments[0] && name === 'ready')`,
                id,
              ),
            { timeout: 60_000, interval: 500 },
          )
          .toBe(true);
      await start('one');
      await start('two');
      expect(
        await engine.run(
          `return [...document.querySelectorAll('trigger-point-explorer')].map(({ shadowRoot }) => shadowRoot.querySelectorAll('iframe').length).join()`,
        ),
      ).toBe('0,1,0');
      // The old one has no sheets that script makes: it is refused its looks, and works without.
      const refused = await engine.run<string[]>('return [...new Set(refusedBy)]');
      expect(refused).toEqual(id === 'old-webkit' ? ['style-src-elem inline'] : []);
    } finally {
      await engine.close();
      await screen.end();
    }
  });
});
