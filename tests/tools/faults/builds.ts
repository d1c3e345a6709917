// A page of yesterday while the site is deployed anew, twice: it works on or says so, and never loads itself in a loop.
import type { Browser } from 'playwright-core';
import { buildId, DIST, readBuilt } from './built.ts';
import { Chance } from './chance.ts';
import { laterBuild } from './copies.ts';
import { type Deed, doIt, EIGHT, PAINTED } from './deeds.ts';
import { type Host, host } from './host.ts';
import { blank, seen } from './looking.ts';
import { paceOf } from './pace.ts';
import { progress, Tally } from './tally.ts';
import { goTo, newVisitor, SETTINGS_KEY, sideBySide, until, type Visitor, wait } from './visitor.ts';

/** How the site and the device behave while a new build arrives. */
const WAYS = {
  plain: {},
  'old page from a cache': { stale: true },
  'storage refused': { noStorage: true },
  'old page, storage refused': { stale: true, noStorage: true },
} as const;
type Way = { readonly stale?: boolean; readonly noStorage?: boolean };

const RELOAD: Deed = { name: 'reload', act: (page) => page.reload(), shown: shownText };
const BACK: Deed = {
  name: 'back',
  act: async (page) => {
    await goTo(page, '/en/neck');
    await page.goBack();
  },
  shown: shownText,
};
const ALL = [...EIGHT, RELOAD, BACK];

async function shownText(page: Visitor['page']): Promise<boolean> {
  return (await seen(page)).h1 !== '';
}

/** So long what was asked for may take, and some loads of a page more; after it, so long is watched for loads of its own. */
const PATIENCE = 5000;
const WATCHED = 4000;

interface Step {
  name: string;
  deed: Deed;
  /** Loads that the page may have made by itself until now. */
  allowed: number;
  pace: number;
  count: (check: string, why?: string) => void;
}

/** One deed in the page as it is; the checks that hold for each. */
async function live(
  visitor: Visitor,
  { name, deed, allowed, pace, count }: Step,
  base: number,
): Promise<void> {
  const { page, loads } = visitor;
  await doIt(page, deed);
  const own = base + (deed === RELOAD ? 1 : 0);
  await until(async () => (await deed.shown(page)) || (await seen(page)).alert !== '', PATIENCE + 4 * pace);
  await wait(WATCHED);
  const now = await seen(page);
  count('not blank', blank(now));
  const works = await deed.shown(page).catch(() => false);
  count('works, or says why not', works || now.alert !== '' ? undefined : `nothing said; h1 "${now.h1}"`);
  const more = loads() - own;
  count('loads itself once per build at most', more <= allowed ? undefined : `${more} loads by itself`);
  const expected = `#${deed.to ?? PAINTED}`;
  count(
    'the address is kept',
    now.hash.startsWith(expected) ? undefined : `${now.hash}, not ${expected} (${name})`,
  );
}

async function keptPaintAndSettings(
  visitor: Visitor,
  deed: Deed,
  way: Way,
  count: Step['count'],
): Promise<void> {
  const { page } = visitor;
  if (deed.to) {
    await page.goBack({ timeout: 5000 }).catch(() => undefined);
    await until(async () => (await seen(page)).hash === `#${PAINTED}`, 3000);
  }
  const { hash } = await seen(page);
  count('what was painted is kept', hash === `#${PAINTED}` ? undefined : `back leads to ${hash}`);
  if (way.noStorage) return;
  const saved = await page.evaluate((key) => window.localStorage.getItem(key) ?? '', SETTINGS_KEY);
  count('settings are kept', saved.includes('"clinical"') ? undefined : `saved: ${saved.slice(0, 80)}`);
}

async function deployed(
  browser: Browser,
  deed: Deed,
  [wayName, way]: readonly [string, Way],
  later: readonly string[],
  pace: number,
  tally: Tally,
): Promise<void> {
  const at = await host();
  const visitor = await newVisitor(browser, {
    webgl: deed.webgl ?? false,
    settings: { level: 'clinical', hintSeen: true },
    noStorage: way.noStorage ?? false,
  });
  try {
    const { page, loads } = visitor;
    await page.goto(`${at.url}#${PAINTED}`);
    await until(async () => {
      const { h1, whole } = await seen(page);
      return h1 !== '' && (!deed.webgl || whole);
    }, 40_000);
    const base = loads();
    const count = (check: string, why?: string): void =>
      tally.add(`${wayName}: ${check}`, why && `${deed.name}: ${why}`);
    const [b, c] = later;
    at.deploy(b!, way.stale ? DIST : b);
    await live(visitor, { name: 'build B', deed, allowed: 1, pace, count }, base);
    await keptPaintAndSettings(visitor, deed, way, count);
    at.deploy(c!, way.stale ? DIST : c);
    const next =
      deed.name === 'search'
        ? EIGHT.find((d) => d.name === 'review')!
        : EIGHT.find((d) => d.name === 'search')!;
    await live(
      visitor,
      { name: 'build C', deed: next, allowed: 2, pace, count },
      base + (deed === RELOAD ? 1 : 0),
    );
  } finally {
    await visitor.close();
    await at.close();
  }
}

/** Without a connection nothing is loaded afresh: a page that does so is gone. */
async function offline(browser: Browser, deed: Deed, pace: number, tally: Tally): Promise<void> {
  const at = await host();
  const visitor = await newVisitor(browser, { webgl: deed.webgl ?? false, settings: { level: 'clinical' } });
  try {
    const { page, context, loads } = visitor;
    await page.goto(`${at.url}#${PAINTED}`);
    await until(async () => {
      const { h1, whole } = await seen(page);
      return h1 !== '' && (!deed.webgl || whole);
    }, 40_000);
    const base = loads();
    await context.setOffline(true);
    await live(
      visitor,
      {
        name: 'offline',
        deed,
        allowed: 0,
        pace,
        count: (check, why) => tally.add(`offline: ${check}`, why && `${deed.name}: ${why}`),
      },
      base,
    );
  } finally {
    await visitor.close();
    await at.close();
  }
}

/** The promise on new builds while a page is open. */
export async function builds(browser: Browser, at: Host, quick: boolean, seed: number): Promise<Tally> {
  const tally = new Tally(`builds: deployed anew while the page is open (seed ${seed})`);
  tally.note(`build A is ${buildId(readBuilt('index.html'))}`);
  const later = [laterBuild('b'), laterBuild('c')];
  const pace = await paceOf(browser, at);
  const chance = new Chance(seed);
  const cases = Object.entries(WAYS).flatMap((way) => ALL.map((deed) => ({ deed, way })));
  const chosen = quick ? chance.sample(cases, 8) : cases;
  const unplugged = ALL.filter((d) => d !== RELOAD);
  const jobs: { name: string; run: () => Promise<void> }[] = [
    ...chosen.map(({ deed, way }) => ({
      name: `${deed.name}, ${way[0]}`,
      run: () => deployed(browser, deed, way, later, pace, tally),
    })),
    ...(quick ? chance.sample(unplugged, 3) : unplugged).map((deed) => ({
      name: `${deed.name}, offline`,
      run: () => offline(browser, deed, pace, tally),
    })),
  ];
  const step = progress('builds', jobs.length);
  await sideBySide(
    jobs,
    2,
    async ({ run }) => {
      await run();
      step();
    },
    ({ name }, why) => tally.add('not finished', `${name}: ${why}`),
  );
  return tally;
}
