// Content and model index of another version of the app: every view shows a message or itself, and a way on.
import type { Browser } from 'playwright-core';
import { fileOf, readBuilt } from './built.ts';
import { Chance } from './chance.ts';
import { type Damaged, damages } from './damage.ts';
import { POINT } from './deeds.ts';
import type { Host } from './host.ts';
import { blank, seen, withoutBanner } from './looking.ts';
import { paceOf } from './pace.ts';
import { progress, Tally } from './tally.ts';
import { newVisitor, sideBySide, until } from './visitor.ts';
import { readyToWalk, walk } from './walking.ts';

/** One of each kind of view. */
const VIEWS = [
  '/en',
  '/en/neck',
  `${POINT}/where`,
  `${POINT}/band/bundle`,
  `${POINT}/injection/before`,
  `${POINT}/injection/needle?t=50`,
  `${POINT}/after/days`,
  `${POINT}/exercises`,
  `${POINT}/exercises/neck-side-stretch`,
  `${POINT}/exercises/neck-side-stretch?guided=yes`,
  '/en/pain?pain=temple.right',
  '/en/search?q=headache',
  '/en/about',
  '/en/review/neck',
];

interface Target {
  name: string;
  path: string;
  webgl: boolean;
}

/** Counts also how often something was said. */
class ViewTally extends Tally {
  said = 0;
  silent = 0;

  views(said: number, silent: number): void {
    this.said += said;
    this.silent += silent;
  }
}

/** One damaged file, at all views; what went blank is loaded afresh for the next view. */
async function tryDamages(
  browser: Browser,
  at: Host,
  { name, path, webgl }: Target,
  list: readonly Damaged[],
  tally: ViewTally,
  pace: number,
  step: () => void,
): Promise<void> {
  let served = '';
  const visitor = await newVisitor(browser, {
    webgl,
    before: async (page) => {
      await readyToWalk(page);
      await page.route(
        (url) => url.pathname === `/${path}`,
        (route) =>
          void route.fulfill({ contentType: 'application/json', body: served }).catch(() => undefined),
      );
    },
  });
  const { page } = visitor;
  let loaded = 0;
  for (const { kind, what, text } of list) {
    served = text;
    let [silent, said] = [0, 0];
    const count = (view: string, why?: string): void =>
      tally.add(`${name}: ${kind}`, why && `${what} at ${view}: ${why}`);
    for (let next = 0; next < VIEWS.length; ) {
      const first = VIEWS[next]!;
      await page.goto(`${at.url}?n=${loaded++}#${first}`, { waitUntil: 'commit' });
      let now = await seen(page);
      const fine = (): boolean => blank(now) === undefined && (now.h1 !== '' || now.alert !== '');
      await until(
        async () => {
          now = await seen(page);
          return fine() && (!webgl || now.whole || now.alert !== '');
        },
        1000 + pace * (webgl ? 6 : 3),
        60,
      );
      count(first, blank(now));
      if (now.alert) said++;
      else silent++;
      next++;
      if (blank(now) !== undefined) continue;
      const rest = VIEWS.slice(next);
      const walked = await page.evaluate(walk, { hashes: rest, patience: 700 + pace, stop: true });
      walked.forEach((w, i) => {
        const found = withoutBanner(w.seen);
        count(rest[i]!, blank(found));
        if (found.alert) said++;
        else silent++;
      });
      next += Math.max(1, walked.length);
    }
    tally.views(said, silent);
    step();
  }
  await visitor.close();
}

/** The promise on content and a model of another version. */
export async function content(browser: Browser, at: Host, quick: boolean, seed: number): Promise<Tally> {
  const tally = new ViewTally(
    `content and model index of another version, ${VIEWS.length} views each (seed ${seed})`,
  );
  const chance = new Chance(seed);
  const pace = await paceOf(browser, at);
  const targets: Target[] = [
    { name: 'content', path: fileOf('content', 'en'), webgl: false },
    { name: 'model index', path: fileOf('index'), webgl: true },
  ];
  const jobs = targets.flatMap((target) => {
    const all = damages(readBuilt(target.path));
    const list = quick ? chance.sample(all, target.webgl ? 4 : 14) : all;
    const size = target.webgl ? 6 : 12;
    return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => ({
      target,
      list: list.slice(i * size, (i + 1) * size),
    }));
  });
  const step = progress(
    'content',
    jobs.reduce((n, j) => n + j.list.length, 0),
  );
  await sideBySide(
    jobs,
    2,
    ({ target, list }) => tryDamages(browser, at, target, list, tally, pace, step),
    ({ target, list }, why) => tally.add('not finished', `${target.name} from ${list[0]?.what}: ${why}`),
    400_000,
  );
  tally.note(`views with a message: ${tally.said}, without: ${tally.silent}`);
  return tally;
}
