// Addresses and saved settings of every shape: the page always shows a heading and a way on, without an error.
import type { Browser, Page } from 'playwright-core';
import { type Address, addressLot } from './address-lot.ts';
import { Chance } from './chance.ts';
import type { Host } from './host.ts';
import { blank, seen } from './looking.ts';
import { type Saved, settingsLot } from './settings-lot.ts';
import { progress, Tally } from './tally.ts';
import { newVisitor, SETTINGS_KEY, sideBySide, until, wait } from './visitor.ts';
import { readyToWalk, type Walked, walk } from './walking.ts';

interface Case extends Address {
  saved?: string;
}

/** So long a page may take to show itself on a busy machine; most take a twentieth of it. */
const PATIENCE = 12_000;
/** So many addresses in a page before it is loaded afresh. */
const BATCH = 250;
/** In each batch so many are asked for in one call. */
const CALL = 50;

const wrong = ({ seen: s, errors }: Walked): string | undefined => {
  if (errors.length > 0) return `error: ${errors[0]}`;
  return blank(s) ?? (s.h1 ? undefined : 'no visible h1');
};

const told = (c: Case, why: string): string =>
  `${why}: /${c.query}#${c.hash.slice(0, 90)}${c.saved === undefined ? '' : ` with ${c.saved.slice(0, 60)}`}`;

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await until(async () => blank(await seen(page)) === undefined, 10_000);
}

/** One page, one address after the other. */
async function byHash(browser: Browser, at: Host, cases: readonly Case[], tally: Tally): Promise<void> {
  const { page, close } = await newVisitor(browser, {
    before: readyToWalk,
    size: { width: 420, height: 420 },
  });
  await open(page, `${at.url}#/en`);
  for (let from = 0; from < cases.length; from += CALL) {
    const some = cases.slice(from, from + CALL);
    const results = await page.evaluate(walk, { hashes: some.map((c) => c.hash), patience: PATIENCE });
    let broke = false;
    some.forEach((c, i) => {
      const why = wrong(results[i]!);
      broke ||= why !== undefined;
      tally.add(c.kind, why && told(c, why));
    });
    // A page that broke would break for all that follow.
    if (broke) await open(page, `${at.url}?n=${from}#/en`);
  }
  await close();
}

/** A load of its own for each, all with the device of one visitor. */
async function byLoad(browser: Browser, at: Host, cases: readonly Case[], tally: Tally): Promise<void> {
  const { page, errors, close } = await newVisitor(browser, { before: readyToWalk });
  // A page of the same origin that runs nothing: settings are saved there.
  await page.goto(`${at.url}icon.svg`);
  for (const [i, c] of cases.entries()) {
    errors.length = 0;
    if (c.saved !== undefined)
      await page
        .evaluate(([key, text]) => window.localStorage.setItem(key, text), [SETTINGS_KEY, c.saved] as const)
        .catch(() => undefined);
    const query = c.query ? `${c.query}&n=${i}` : `?n=${i}`;
    await page.goto(`${at.url}${query}#${c.hash}`, { waitUntil: 'commit' });
    let now = await seen(page);
    await until(
      async () => {
        now = await seen(page);
        return now.h1 !== '' && now.letters > 40 && now.ways > 0;
      },
      PATIENCE,
      40,
    );
    const why = wrong({ seen: now, errors });
    tally.add(c.saved === undefined ? `${c.kind}, loaded` : c.kind, why && told(c, why));
  }
  await close();
}

/** With the 3D body: it must not be lost on the way. */
async function inThree(browser: Browser, at: Host, cases: readonly Case[], tally: Tally): Promise<void> {
  const { page, errors, close } = await newVisitor(browser, { webgl: true, before: readyToWalk });
  await page.goto(`${at.url}#/en`);
  await until(async () => (await seen(page)).whole, 40_000);
  for (const c of cases) {
    errors.length = 0;
    const [result] = await page.evaluate(walk, { hashes: [c.hash], patience: PATIENCE });
    await wait(700);
    const now = await seen(page);
    const gone = now.stage === 'lost' || now.stage === 'failed' ? `the 3D body is ${now.stage}` : undefined;
    const why = wrong({ seen: result!.seen, errors }) ?? wrong({ seen: now, errors }) ?? gone;
    tally.add('with the 3D body', why && told(c, why));
    if (why) {
      await page.goto(`${at.url}?n=${cases.indexOf(c)}#/en`);
      await until(async () => (await seen(page)).whole, 40_000);
    }
  }
  await close();
}

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

/** The promise on addresses and saved settings. */
export async function addresses(browser: Browser, at: Host, quick: boolean, seed: number): Promise<Tally> {
  const tally = new Tally(`addresses and saved settings (seed ${seed})`);
  const chance = new Chance(seed);
  const total = quick ? 400 : 10_000;
  const fresh = quick ? 40 : 300;
  const stored: Saved[] = settingsLot(chance, quick ? 30 : 300);
  const lot: Case[] = addressLot(chance, total - stored.length);
  const loaded = new Set(lot.filter((c) => c.query !== ''));
  for (const c of chance.sample(lot, fresh)) loaded.add(c);
  const inPage = lot.filter((c) => !loaded.has(c));
  // The sheets for print take the body off the page: what follows must find it again.
  const sheets = inPage.filter((c) => c.kind === 'valid' && c.hash.includes('/review/'));
  const three = [...sheets, ...chance.sample(inPage, quick ? 5 : 40)].sort((a, b) =>
    a.hash < b.hash ? -1 : 1,
  );
  const withSettings = stored.map(({ kind, text }, i): Case => {
    const address = i % 2 ? chance.pick(lot) : { query: '', hash: '/en' };
    return { ...address, kind: i % 2 ? `${kind}, any address` : kind, saved: text };
  });
  const jobs = [
    ...chunks(inPage, BATCH).map((cases) => ({ cases, run: byHash })),
    ...chunks([...loaded], 50).map((cases) => ({ cases, run: byLoad })),
    ...chunks(withSettings, 30).map((cases) => ({ cases, run: byLoad })),
    ...chunks(three, 20).map((cases) => ({ cases, run: inThree })),
  ];
  const step = progress('addresses', total);
  await sideBySide(
    jobs,
    2,
    async ({ cases, run }) => {
      await run(browser, at, cases, tally);
      step(cases.length);
    },
    ({ cases }, why) =>
      tally.add('not finished', `${cases.length} from ${cases[0]?.hash.slice(0, 60)}: ${why}`),
    300_000,
  );
  return tally;
}
