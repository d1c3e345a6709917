// Every file of the build, broken in nine ways: the page never goes blank, its text goes on, and the part comes back.
import type { Browser } from 'playwright-core';
import { bundleOf } from './address-lot.ts';
import { type BuiltFile, builtFiles } from './built.ts';
import { Chance } from './chance.ts';
import { BODY, begun, DEEDS, type Deed, doIt, MAP } from './deeds.ts';
import { breakFile, FAULTS, type FaultName, LATE } from './file-faults.ts';
import type { Host } from './host.ts';
import { blank, pressAgain, seen } from './looking.ts';
import { progress, Tally } from './tally.ts';
import { goTo, newVisitor, sideBySide, until, wait } from './visitor.ts';

interface Case {
  file: BuiltFile;
  deed: Deed;
  fault: FaultName;
}

/** So long something may take to come, with and without the 3D body, milliseconds. */
const PATIENCE = { three: 20_000, flat: 6000 };
const PRESSES = 3;

interface Learned {
  /** The deed that asks for a file first, and those that ask for it where it was not there before. */
  first: Map<string, Deed>;
  byMap: Set<string>;
  /** How long a page takes until something can be seen, when nothing is broken, milliseconds. */
  pace: number;
}

/** Which deed asks for which file, seen in clean runs. */
async function learn(browser: Browser, at: Host, tally: Tally): Promise<Learned> {
  const learned: Learned = { first: new Map(), byMap: new Set(), pace: 0 };
  const run = async (deed: Deed): Promise<void> => {
    const { page, context, close } = await newVisitor(browser, { webgl: deed.webgl ?? false });
    let asked = new Set<string>();
    context.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
    const start = performance.now();
    await page.goto(`${at.url}#/en`, { waitUntil: 'commit' });
    await until(async () => blank(await seen(page), 'painted') === undefined, PATIENCE.three, 50);
    learned.pace = Math.max(learned.pace, performance.now() - start);
    await until(() => (deed.webgl ? BODY : DEEDS[0]!).shown(page), PATIENCE.three * 2);
    for (const path of asked)
      if (!learned.first.has(path)) learned.first.set(path, deed.webgl ? BODY : DEEDS[0]!);
    asked = new Set();
    await doIt(page, deed);
    const clean = await until(() => deed.shown(page), PATIENCE.three * 2);
    await wait(1500);
    tally.add('clean run of each deed', clean ? undefined : `${deed.name}: not shown even without a fault`);
    for (const path of asked) {
      if (!learned.first.has(path)) learned.first.set(path, deed);
      if (deed === MAP) learned.byMap.add(path);
    }
    await close();
  };
  for (const deed of DEEDS)
    await run(deed).catch((cause: unknown) =>
      tally.add('clean run of each deed', `${deed.name}: ${String(cause)}`),
    );
  return learned;
}

async function tryOne(browser: Browser, at: Host, c: Case, pace: number, tally: Tally): Promise<void> {
  const { file, deed, fault } = c;
  const kind = file.kind === 'first' ? 'first script' : file.kind;
  const count = (check: string, why?: string): void =>
    tally.add(`${kind}: ${check}`, why && `${fault} of ${file.path} at "${deed.name}": ${why}`);
  let lift = (): void => undefined;
  const visitor = await newVisitor(browser, {
    webgl: deed.webgl ?? false,
    before: async (page) => {
      lift = await breakFile(page, file.path, fault);
    },
  });
  const { page } = visitor;
  const names = [bundleOf('en'), bundleOf('es')].map(
    (b) => b.regions.find((r) => r.id === 'neck')?.name ?? '',
  );
  const notBlank = async (): Promise<string | undefined> => {
    let why: string | undefined;
    // More than promised by what a page needs here when nothing is broken.
    await until(
      async () => {
        why = blank(await seen(page), 'painted');
        return why === undefined;
      },
      1000 + 3 * pace,
    );
    return why;
  };
  try {
    const start = performance.now();
    await page.goto(`${at.url}#/en`, { waitUntil: 'commit' });
    if (deed.to ?? deed.act) {
      await until(() => begun(page), PATIENCE.flat + pace);
      await doIt(page, deed);
    }
    await wait(2000);
    count('not blank after 2 s', await notBlank());
    if (fault === 'late') {
      await wait(17_000 - (performance.now() - start));
      count('not blank after 17 s', await notBlank());
    }
    if (file.kind !== 'first') {
      await goTo(page, '/en/neck').catch(() => undefined);
      const there = await until(async () => names.includes((await seen(page)).h1), 3000);
      count('text goes on', there ? undefined : `at #/en/neck the heading is "${(await seen(page)).h1}"`);
      await goTo(page, deed.to ?? '/en').catch(() => undefined);
      await wait(500);
    }
    if (fault === 'late') await wait(LATE + 1000 - (performance.now() - start));
    lift();
    count('comes back', await comesBack());
  } finally {
    await visitor.close();
  }

  async function comesBack(): Promise<string | undefined> {
    const patience = deed.webgl ? PATIENCE.three : PATIENCE.flat;
    for (let presses = 0; presses <= PRESSES; presses++) {
      // What is on its way, or is offered only when the failure is known, gets a moment before anything is pressed.
      if (await until(() => deed.shown(page), presses === 0 ? 2500 : patience)) return undefined;
      if (presses < PRESSES && !(await pressAgain(page))) break;
    }
    await doIt(page, deed);
    if (await until(() => deed.shown(page), patience)) {
      tally.add(`${kind}: of these by doing it again`);
      return undefined;
    }
    const now = await seen(page);
    return `not back; the page says "${now.alert || now.h1 || 'nothing'}"`;
  }
}

/** The promise on broken files. */
export async function files(browser: Browser, at: Host, quick: boolean, seed: number): Promise<Tally> {
  const tally = new Tally(`files, each broken in ${Object.keys(FAULTS).length} ways (seed ${seed})`);
  const chance = new Chance(seed);
  const { first, byMap, pace } = await learn(browser, at, tally);
  tally.note(`a page shows itself after ${pace.toFixed(0)} ms here`);
  const all = builtFiles().filter((f) => f.kind !== 'page');
  const never = all.filter((f) => !first.has(f.path)).map((f) => f.path);
  if (never.length > 0) tally.note(`no deed asks for: ${never.join(', ')}`);
  const cases = all.flatMap((file): Case[] => {
    const deeds = [first.get(file.path), byMap.has(file.path) ? MAP : undefined].filter(
      (d) => d !== undefined,
    );
    return [...new Set(deeds)].flatMap((deed) => Object.keys(FAULTS).map((fault) => ({ file, deed, fault })));
  });
  const chosen = quick ? chance.sample(cases, 24) : cases;
  const step = progress('files', chosen.length);
  const run = (list: readonly Case[], lanes: number): Promise<void> =>
    sideBySide(
      list,
      lanes,
      async (c) => {
        await tryOne(browser, at, c, pace, tally);
        step();
      },
      (c, why) => tally.add('not finished', `${c.fault} of ${c.file.path} at "${c.deed.name}": ${why}`),
    );
  await run(
    chosen.filter((c) => c.fault !== 'late'),
    2,
  );
  // These mostly wait.
  await run(
    chosen.filter((c) => c.fault === 'late'),
    5,
  );
  return tally;
}
