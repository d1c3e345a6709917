import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../tools/views.ts';
import { frames, goTo, nextStep, whole } from '../tools/visit.ts';
import { visitors } from '../tools/visitors.ts';

const { visit } = visitors();

/** Walks by the text alone to the exercises of a point in the neck. */
async function walkByText(page: Page): Promise<void> {
  const text = page.locator('#text');
  await text.getByRole('link', { name: /^Neck/ }).click();
  await text.getByRole('link', { name: /^Upper trapezius/ }).click();
  await text.locator('ul ul a').first().click();
  await page.getByRole('heading', { level: 2, name: 'Where' }).waitFor();
  const last = page.getByRole('heading', { level: 2, name: 'Exercises' });
  for (let i = 0; i < 30 && (await last.count()) === 0; i++) await nextStep(page);
  await page.getByRole('heading', { level: 3, name: 'To strengthen' }).waitFor();
}

describe('when the 3D view cannot be had', () => {
  it('says so and keeps all content as text without WebGL', async () => {
    const { page, errors } = await visit({
      picture: 'none',
    });
    await page.getByRole('alert').getByText('This device cannot show the 3D body').waitFor();
    await walkByText(page);
    expect(errors).toEqual([]);
  });

  it.each([
    [320, 568],
    [390, 664],
  ])('leaves the flat map its height and its names on a phone of %d × %d', async (width, height) => {
    const { page } = await visit({ at: '/en', picture: 'none', context: { viewport: { width, height } } });
    const front = page.locator('[data-face="front"]');
    await front.waitFor();
    expect((await front.boundingBox())!.height).toBeGreaterThan(120);
    // Head and neck on both faces, the low back on one.
    expect(await page.locator('[data-face] text[data-kind="region"]').count()).toBe(5);
    await page.getByText('Drag to move the map.').waitFor();
    expect(await page.getByText('Drag to turn.').count()).toBe(0);
    // What can be done comes out of the one line, whole.
    await page.getByRole('button', { name: 'No 3D body: why?' }).click();
    const again = page.getByRole('button', { name: 'Try the 3D body again' });
    await page.getByRole('alert').getByText('This device cannot show the 3D body').waitFor();
    await again.click({ trial: true });
    const sheet = (await page.locator('main').boundingBox())!;
    const { y, height: high } = (await again.boundingBox())!;
    expect(y + high).toBeLessThanOrEqual(sheet.y);
  });

  it('writes no name of the flat map across its edge or under its buttons, and no words over each other', async () => {
    const { page } = await visit({
      at: '/es/low-back/iliacus/right/iliacus-rim/where',
      picture: 'none',
      context: { viewport: { width: 390, height: 664 } },
    });
    await page.locator('[data-face="back"] text').first().waitFor();
    const wrong = await page.evaluate(() => {
      const box = (e: Element) => e.getBoundingClientRect();
      const meet = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      const keys = [...document.querySelectorAll('button[data-over-picture]')].map(box);
      return [...document.querySelectorAll('[data-face]')].flatMap((face) => {
        const edge = box(face);
        const texts = [...face.querySelectorAll('text')];
        return texts
          .filter((text, i) => {
            const { left, right } = box(text);
            const others = [...keys, ...texts.slice(i + 1).map(box)];
            return left < edge.left - 1 || right > edge.right + 1 || others.some((o) => meet(box(text), o));
          })
          .map((text) => text.textContent);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('says so when a model file is missing, and tries again when asked', async () => {
    let missing = true;
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.route('**/models/*.glb', (route) => (missing ? route.fulfill({ status: 404 }) : route.continue())),
    });
    await page.getByRole('alert').getByText('The 3D body could not be loaded').waitFor();
    missing = false;
    await page.getByRole('button', { name: 'Try the 3D body again' }).click();
    await whole(page);
  });

  it.each(['index', 'skin'])('says so when the file of the %s is damaged', async (file) => {
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) => p.route(`**/models/${file}-*`, (route) => route.fulfill({ body: '{"version": 9' })),
    });
    await page.getByRole('alert').getByText('The 3D body could not be loaded').waitFor();
    await walkByText(page);
  });

  it.each([
    ['is missing', 'WebAssembly = undefined'],
    ['is refused', "WebAssembly.Module = function () { throw new WebAssembly.CompileError('refused') }"],
  ])('gives the reason, and no useless button, where WebAssembly %s', async (_, code) => {
    const { page } = await visit({
      at: '/es/neck',
      picture: 'counted',
      until: 'text',
      before: (p) => p.addInitScript(code),
    });
    const alert = page.getByRole('alert');
    await alert.getByText('El sistema de este dispositivo es demasiado antiguo para el cuerpo 3D').waitFor();
    // The word can be put away; there is nothing to try again.
    expect(await alert.getByRole('button').allTextContents()).toEqual(['Cerrar']);
  });

  it.each([
    ['gives nothing', 'return null'],
    ['throws', "throw new Error('no more contexts')"],
  ])('says so when the graphics work at first and the second context %s', async (_, end) => {
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.addInitScript(`{
          const get = HTMLCanvasElement.prototype.getContext;
          let asked = 0;
          HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            if (kind === 'webgl2' && ++asked > 1) { ${end} }
            return get.call(this, kind, ...rest);
          };
        }`),
    });
    await page.getByRole('alert').getByText('no room for the 3D body right now').waitFor();
    await page.getByRole('button', { name: 'Try the 3D body again' }).waitFor();
  });

  it.each([
    ['the shaders do not link', 'getProgramParameter', '(_, name) => name === 0x8b82', 'false'],
    ['no texture can be read at a vertex', 'getParameter', '(name) => name === 0x8b4c', '0'],
  ])('says so when %s', async (_, method, asks, answer) => {
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.addInitScript(`{
          const own = WebGL2RenderingContext.prototype;
          const plain = own.${method};
          own.${method} = function (...of) {
            return (${asks})(...of) ? ${answer} : plain.apply(this, of);
          };
        }`),
    });
    await page.getByRole('alert').getByText('This device could not draw the 3D body').waitFor();
  });

  it('shows the text and the regions before the 3D part has arrived', async () => {
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) => p.route('**/models/**', () => undefined),
    });
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('loading');
    for (const name of [/^Head/, /^Neck/, /^Low back/]) await page.getByRole('link', { name }).waitFor();
  });
});

describe('when files of the model are late or missing', () => {
  it('asks for what needles keep away from once a point is opened, not before', async () => {
    const asked: string[] = [];
    const { page } = await visit({
      picture: 'counted',
      before: async (p) => {
        p.on('request', (request) => asked.push(request.url()));
      },
    });
    const neighbours = () => asked.filter((url) => url.includes('/models/neighbours')).length;
    expect(neighbours()).toBe(0);
    const came = page.waitForResponse('**/models/neighbours*.glb');
    await goTo(page, `/en${VIEWS.where}`);
    await (await came).finished();
    await goTo(page, '/en');
    await goTo(page, `/en${VIEWS.injection}`);
    await whole(page);
    expect(neighbours()).toBe(1);
  });

  it('shows what came, names what did not, and asks for that alone when told to', async () => {
    const asked = new Map<string, number>();
    let missing = true;
    const { page } = await visit({
      at: `/en${VIEWS.where}`,
      picture: 'counted',
      until: 'nothing',
      before: (p) =>
        p.route('**/models/*.glb', (route) => {
          const part = /models\/([a-z-]+)-/.exec(route.request().url())![1]!;
          asked.set(part, (asked.get(part) ?? 0) + 1);
          const gone = /^(bones-trunk|neighbours)$/.test(part);
          return missing && gone ? route.fulfill({ status: 503 }) : route.continue();
        }),
    });
    const news = page.getByText(/the bones of the trunk/i);
    await news.waitFor();
    expect(await news.textContent()).toMatch(/could not be loaded/);
    await page.locator('[data-stage="ready"]').waitFor();
    await page.getByText(/the organs, vessels and nerves/i).waitFor();
    missing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await whole(page);
    // Parts that were still on their way are asked for once, as they would be without a failure.
    expect([...asked.keys()]).toEqual(expect.arrayContaining(['bones-trunk', 'neighbours', 'muscles-low']));
    expect(
      [...asked]
        .filter(([, times]) => times > 1)
        .map(([part]) => part)
        .sort(),
    ).toEqual(['bones-trunk', 'neighbours']);
    expect(await news.count()).toBe(0);
  });

  it('offers another try and the flat map when the body is silent for long, and takes what comes late', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    const { page } = await visit({
      picture: 'counted',
      until: 'text',
      before: async (p) => {
        await p.clock.install();
        await p.route('**/models/index-*', async (route) => {
          asked++;
          await held;
          await route.continue();
        });
      },
    });
    await page.clock.fastForward(1000);
    await page.getByRole('status').getByText('The 3D body is loading.').waitFor();
    await page.clock.fastForward(15_000);
    const status = page.getByRole('status').filter({ hasText: 'takes long' });
    await status.waitFor();
    await status.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toBe(2);
    await page.clock.fastForward(15_000);
    await status.getByRole('button', { name: 'Flat map' }).click();
    await page.locator('[data-flat]').waitFor();
    expect(await status.count()).toBe(0);
    release();
    await page.getByRole('button', { name: '3D body' }).click();
    await page.locator('[data-stage="ready"]').waitFor();
  });

  it('says that muscles are still coming, and asks for them anew when told to', async () => {
    const asked: string[] = [];
    let silent = true;
    const { page } = await visit({
      picture: 'counted',
      until: 'nothing',
      before: async (p) => {
        await p.clock.install();
        await p.route('**/models/muscles-hip-*', (route) => {
          asked.push(route.request().url());
          return silent ? undefined : route.continue();
        });
      },
    });
    await page.locator('[data-stage="ready"]').waitFor();
    await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(1);
    await page.clock.fastForward(1000);
    const news = page.getByRole('status').filter({ hasText: 'The muscles are still coming.' });
    await news.waitFor();
    expect(await news.getByRole('button').count()).toBe(0);
    await page.clock.fastForward(16_000);
    silent = false;
    await news.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-whole]').waitFor();
    expect(asked.length).toBe(2);
    expect(await news.count()).toBe(0);
  });

  it.each([
    ['cannot be had', { status: 404 }],
    ['comes empty', { contentType: 'text/javascript', body: '' }],
  ])('keeps the body when the inside of the muscle %s, and shows it once it can', async (_, answer) => {
    let missing = true;
    const { page } = await visit({
      at: '/en/neck/trapezius-descending/right/trapezius-descending-top/band/fibre',
      picture: 'counted',
      until: 'nothing',
      before: (p) =>
        p.route('**/assets/band-scene-*.js', (route) => (missing ? route.fulfill(answer) : route.continue())),
    });
    const news = page.getByRole('status').filter({ hasText: 'This part of the picture could not be shown' });
    await news.waitFor();
    expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('ready');
    expect(await page.locator('canvas').isVisible()).toBe(true);
    missing = false;
    // What came empty is only asked for anew by a page that is loaded anew.
    const came = page.waitForResponse((response) => response.url().includes('band-scene'));
    await news.getByRole('button', { name: 'Try again' }).click();
    await came;
    await page.locator('[data-stage="ready"][data-whole]').waitFor({ timeout: 60_000 });
    await whole(page);
    expect(await news.count()).toBe(0);
  });
});

describe('when other things go wrong', () => {
  it('says that the text could not be loaded', async () => {
    const { page } = await visit({
      picture: 'counted',
      until: 'nothing',
      before: (p) => p.route('**/content/*.json', (route) => route.abort()),
    });
    await page.getByRole('alert').getByText('The text could not be loaded').waitFor();
  });

  it('shows the other language, and says so, when a translation cannot be had', async () => {
    const { page } = await visit({
      at: '/es/neck',
      picture: 'counted',
      until: 'nothing',
      before: (p) => p.route('**/content/es-*.json', (route) => route.fulfill({ status: 404 })),
    });
    await page.getByRole('alert').getByText('No se pudo cargar este texto en español').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    expect(await page.locator('main').getAttribute('lang')).toBe('en');
  });

  it('shows the other language, and says so, while the words of the page cannot be had, and comes back from it', async () => {
    const { page } = await visit({
      at: '/es/neck',
      picture: 'counted',
      until: 'nothing',
      before: (p) => p.route('**/assets/es-*.js', (route) => route.abort()),
    });
    const missed = page
      .getByRole('alert')
      .filter({ hasText: 'could not be loaded in the language you chose' });
    await missed.waitFor();
    await page.getByRole('heading', { level: 1, name: 'Neck' }).waitFor();
    await page.unroute('**/assets/es-*.js');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Cuello' }).waitFor();
    expect(await page.getByRole('button', { name: 'Menú' }).count()).toBeGreaterThan(0);
  });

  it('starts afresh from damaged saved settings', async () => {
    const { page, errors } = await visit({
      picture: 'counted',
      until: 'text',
      before: (p) =>
        p.addInitScript(() => localStorage.setItem('trigger-point-explorer:settings', '{"level": ')),
    });
    expect(await page.getByRole('button', { name: 'Everyday' }).getAttribute('aria-pressed')).toBe('true');
    expect(errors).toEqual([]);
  });
});

describe('the quiet page', () => {
  it('draws nothing while nothing changes, and draws when something does', async () => {
    const { page, errors, foreign } = await visit({ picture: 'counted' });
    const draws = () => page.evaluate(() => window.drawCalls ?? 0);
    const before = await draws();
    await frames(page, 90);
    expect(await draws()).toBe(before);
    await page.getByRole('link', { name: /^Neck/ }).click();
    await expect.poll(draws).toBeGreaterThan(before);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('carries a content security policy that allows its own origin only', async () => {
    const { page } = await visit({ picture: 'none' });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    const refused = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
  });
});
