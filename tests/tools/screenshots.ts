// Pictures of the body, every region and every step at the three sizes, into screenshots/: `npm run screenshots [-- WORD ...]`.
// Words choose pictures by their name, e.g. `npm run screenshots -- neck phone`.
import { mkdirSync } from 'node:fs';
import { SIZES, type SizeName } from './browser.ts';
import { POINT as NECK } from './views.ts';
import { goTo, leave, visit, whole } from './visit.ts';
import { withApp } from './with-app.ts';

const HEAD = '/head/temporalis/right/temporalis-front';
const BACK = '/low-back/quadratus-lumborum/right/quadratus-lumborum-superficial-upper';

const steps = (name: string, at: string): [string, string][] => [
  [`${name}-1-where`, `${at}/where`],
  [`${name}-2-band-bundle`, `${at}/band/bundle`],
  [`${name}-2-band-fibre`, `${at}/band/fibre`],
  [`${name}-2-band-sarcomere`, `${at}/band/sarcomere`],
  [`${name}-2-band-loop`, `${at}/band/loop`],
  [`${name}-3-injection-before`, `${at}/injection/before`],
  [`${name}-3-injection-find`, `${at}/injection/find`],
  [`${name}-3-injection-needle`, `${at}/injection/needle`],
  [`${name}-3-injection-twitch`, `${at}/injection/twitch`],
  [`${name}-3-injection-spread`, `${at}/injection/spread`],
  [`${name}-3-injection-release`, `${at}/injection/release`],
  [`${name}-4-after`, `${at}/after/days`],
  [`${name}-5-exercises`, `${at}/exercises`],
];

const PICTURES: readonly (readonly [string, string])[] = [
  ['body', ''],
  ['region-head', '/head'],
  ['region-neck', '/neck'],
  ['region-low-back', '/low-back'],
  ['muscle-neck', '/neck/levator-scapulae/right'],
  ['muscle-low-back', '/low-back/gluteus-medius/left'],
  ...steps('head', HEAD),
  ...steps('neck', NECK),
  ...steps('low-back', BACK),
  ['exercise-neck', `${NECK}/exercises/neck-side-stretch?t=20`],
  ['exercise-neck-guided', `${NECK}/exercises/neck-side-stretch?t=20&guided=yes`],
  ['exercise-neck-pain', `${NECK}/exercises/neck-side-stretch?t=20&guided=pain`],
  ['exercise-head', `${HEAD}/exercises/jaw-stretch?t=20`],
  ['exercise-low-back', `${BACK}/exercises/side-plank?t=12`],
  ['exercise-low-back-cat', `${BACK}/exercises/bird-dog?t=12`],
  ['player-twitch', `${NECK}/injection/twitch?t=40`],
  ['pain', '/pain'],
  ['pain-painted', '/pain?pain=temple.right,side-of-neck.right,behind-ear.right'],
  [
    'pain-pattern',
    '/pain?pain=temple.right,side-of-neck.right,behind-ear.right&pattern=trapezius-descending-front.right',
  ],
  ['search', '/search?q=pain behind the eye'],
  ['layers', '/neck?peel=deep&labels=muscles&sides=both'],
  ['isolated', '/neck/trapezius-descending/right?only=trapezius-descending.right'],
  ['consent', `${NECK}/injection/before?consent=yes`],
  ['talk', `${NECK}/where?card=where`],
  ['talk-exercises', `${NECK}/exercises?card=exercises&see=whole`],
  ['about', '/about'],
  ['help', '/help'],
];

const words = process.argv.slice(2);
const wanted = (name: string) => words.every((word) => name.includes(word));

mkdirSync('screenshots', { recursive: true });
await withApp(async (browser, url) => {
  let count = 0;
  for (const size of Object.keys(SIZES) as SizeName[]) {
    const list = PICTURES.filter(([name]) => wanted(`${name} ${size}`));
    if (list.length === 0) continue;
    const { page, errors } = await visit(browser, url, { size, at: `/en${list[0]![1]}` });
    for (const [name, at] of list) {
      await goTo(page, `/en${at}`);
      await whole(page);
      await page.screenshot({ path: `screenshots/${name}-${size}.png` });
      count++;
    }
    for (const error of errors) console.error(error);
    await leave(page);
  }
  console.log(`wrote ${count} pictures to screenshots/`);
});
