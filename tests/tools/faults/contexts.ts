// The device takes the 3D picture away, again and again: it comes back by itself, as it was, and nothing piles up.
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { heapOf } from '../bench/heap-snapshot.ts';
import { POINT } from './deeds.ts';
import { type GlWatch, type GpuHeld, watchGl } from './gl-watch.ts';
import type { Host } from './host.ts';
import { pressAgain, seen } from './looking.ts';
import { progress, Tally } from './tally.ts';
import { goTo, newVisitor, until, wait } from './visitor.ts';

declare global {
  interface Window {
    glWatch: GlWatch;
  }
}

interface Kind {
  name: string;
  hash: string;
  /** Its clock runs: it has to stand still as long as there is no picture. */
  runs?: true;
}

const KINDS: readonly Kind[] = [
  { name: 'body', hash: '/en' },
  { name: 'region', hash: '/en/low-back' },
  { name: 'muscle', hash: '/en/neck/trapezius-descending/right' },
  { name: 'band', hash: `${POINT}/band/fibre?t=50` },
  { name: 'injection', hash: `${POINT}/injection/needle?t=50` },
  { name: 'injection film', hash: `${POINT}/injection/needle`, runs: true },
  { name: 'guided exercise', hash: `${POINT}/exercises/neck-side-stretch?guided=yes`, runs: true },
  { name: 'painting', hash: '/en/pain?pain=temple.right' },
];

/** The picture has to be back so soon, milliseconds, and twice what a first load takes on this machine. */
const BACK = 5000;
/** Share of the pixels that may differ, and by how much: edges fall a little differently. */
const SPARED = 0.01;
const DIFFERS = 40;
/**
 * What the app itself holds may grow by between the first and the last round: its objects, and the bytes of its geometry. What
 * the browser's compiler makes of its code grows while code turns hot, and is told beside it.
 */
const GROWTH = 0.05;

const alive = (page: Page): Promise<boolean> => page.evaluate(() => window.glWatch.alive());

/** The picture is there, and nothing was drawn for a moment. */
async function settled(page: Page, patience = 20_000): Promise<boolean> {
  let last = -1;
  let since = performance.now();
  return await until(async () => {
    const draws = await page.evaluate(() => window.glWatch.draws());
    if (draws !== last) [last, since] = [draws, performance.now()];
    return (await alive(page)) && performance.now() - since > 900;
  }, patience);
}

async function picture(page: Page): Promise<PNG> {
  const box = await page.locator('[data-stage] canvas').first().boundingBox();
  const clip = box ?? { x: 0, y: 0, width: 10, height: 10 };
  return PNG.sync.read(await page.screenshot({ clip, scale: 'css' }));
}

function difference(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const by = [0, 1, 2].reduce((n, c) => n + Math.abs(a.data[i + c]! - b.data[i + c]!), 0);
    if (by > DIFFERS) count++;
  }
  return count / (a.data.length / 4);
}

/** One loss. */
async function lose(
  page: Page,
  kind: Kind,
  restore: number | undefined,
  back: number,
  tally: Tally,
): Promise<void> {
  const way = restore === undefined ? 'never given back' : 'given back';
  const count = (check: string, why?: string): void =>
    tally.add(`${way}: ${check}`, why && `${kind.name}: ${why}`);
  await goTo(page, '/en/help');
  await goTo(page, kind.hash);
  const ready = await (kind.runs ? until(() => alive(page), 20_000) : settled(page));
  if (!ready) throw new Error(`no picture to begin with: ${(await seen(page)).stage}`);
  if (kind.runs) await wait(1200);
  const before = await picture(page);
  if (!(await page.evaluate((ms) => window.glWatch.lose(ms), restore))) throw new Error('no context to lose');
  const itself = await until(
    async () => (await page.evaluate(() => window.glWatch.gap())) !== undefined,
    back,
  );
  count(
    'back without a tap',
    itself ? undefined : `${(await seen(page)).stage} after ${(back / 1000).toFixed(0)} s`,
  );
  if (!itself) {
    await pressAgain(page);
    const tapped = await until(() => alive(page), back);
    count('back by the button, where it needed a tap', tapped ? undefined : (await seen(page)).stage);
    if (!tapped) throw new Error('did not come back at all');
  }
  const gap = await page.evaluate(() => window.glWatch.gap());
  if (kind.runs) {
    const passed = Math.abs(Number(gap?.to) - Number(gap?.from));
    const held = Number.isFinite(passed) && passed <= 2;
    count(
      'its clock stood still meanwhile',
      held ? undefined : `${gap?.from} to ${gap?.to} in ${gap?.ms} ms`,
    );
  } else {
    await settled(page);
    const differs = difference(before, await picture(page));
    count(
      'the same picture',
      differs <= SPARED ? undefined : `${(differs * 100).toFixed(1)} % of the pixels differ`,
    );
  }
  const { hash } = await seen(page);
  count('the same place', hash.startsWith(`#${kind.hash}`) ? undefined : hash);
}

/** The promise on lost contexts. */
export async function contexts(browser: Browser, at: Host, quick: boolean, seed: number): Promise<Tally> {
  const total = quick ? KINDS.length : 50;
  const tally = new Tally(`contexts lost, ${total} times in one page (seed ${seed})`);
  const visitor = await newVisitor(browser, {
    webgl: true,
    motion: true,
    settings: { hintSeen: true },
    before: (page) => page.addInitScript(watchGl),
  });
  const { page, context } = visitor;
  const open = async (): Promise<void> => {
    await page.goto(`${at.url}#/en`);
    await settled(page, 60_000);
  };
  const start = performance.now();
  await open();
  const back = BACK + 2 * (performance.now() - start);
  const cdp = await context.newCDPSession(page);
  const measures: { after: number; data: number; arrays: number; code: number; gpu: GpuHeld }[] = [];
  const measure = async (after: number): Promise<void> => {
    await goTo(page, '/en');
    await settled(page);
    const { data, arrays, code } = await heapOf(cdp);
    const gpu = await page.evaluate(() => window.glWatch.held());
    measures.push({ after, data, arrays, code, gpu });
  };
  const step = progress('contexts', total);
  await measure(0);
  for (let i = 0; i < total; i++) {
    const kind = KINDS[i % KINDS.length]!;
    const restore = (i + Math.floor(i / KINDS.length)) % 2 ? undefined : 300;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, no) => {
      timer = setTimeout(() => no(new Error('took longer than 200 s')), 200_000);
    });
    await Promise.race([lose(page, kind, restore, back, tally), late]).catch(async (cause: unknown) => {
      tally.add('not finished', `${kind.name}: ${String(cause)}`);
      await open();
    });
    clearTimeout(timer);
    if ((i + 1) % KINDS.length === 0 || i + 1 === total) await measure(i + 1);
    step();
  }
  for (const { after, data, arrays, code, gpu } of measures)
    tally.note(
      `after ${String(after).padStart(2)}: objects ${(data / 1e6).toFixed(1)} MB, geometry ${(arrays / 1e6).toFixed(1)} MB, compiled code ${(code / 1e6).toFixed(1)} MB, ${gpu.contexts} contexts, ${gpu.buffers} buffers, ${gpu.textures} textures, ${gpu.vertexArrays} vertex arrays, ${gpu.programs} programs`,
    );
  const [first, last] = [measures[1], measures.at(-1)];
  if (first && last && first !== last) {
    for (const what of ['data', 'arrays'] as const) {
      const grown = last[what] / first[what] - 1;
      tally.add(
        `the heap stays flat: ${what}`,
        grown <= GROWTH ? undefined : `${(grown * 100).toFixed(0)} % more`,
      );
    }
    for (const what of ['contexts', 'buffers', 'textures'] as const)
      tally.add(
        `${what} stay as many`,
        last.gpu[what] <= first.gpu[what] + 2 ? undefined : `${first.gpu[what]} to ${last.gpu[what]}`,
      );
  }
  await visitor.close();
  return tally;
}
