import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Finding, FLOOR, FLOOR_3D } from '../tools/floor/floor.ts';
import { youngInScript } from '../tools/floor/scripts.ts';
import { sharedWithHas, youngInStyle } from '../tools/floor/styles.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ASSETS = join(ROOT, 'dist/assets');

/** What may be younger than the floor, and why the page does without it. */
const ALLOWED: Readonly<Record<string, string>> = {
  '.wakeLock': 'asked for first; without it the screen goes dark as the device has it',
  '.vibrate': 'asked for first; without it vibration is not offered',
  '.navigation': "React's view transitions, which nothing here uses; it asks first",
  '.startViewTransition': "React's view transitions, which nothing here uses",
  '.toArray': "a method of three's vectors, not that of iterators",
  '.union': "a method of three's boxes and spheres, not that of sets",
  '.scheduler': 'a method that ts-fsrs gives to dates, not that of windows',
  OffscreenCanvas: 'three asks by typeof first and takes a canvas of the page',
  Float16Array: 'three asks by typeof first',
  'AbortSignal.any': 'three asks by typeof first',
  requestIdleCallback: 'asked for by typeof first; without it a moment is waited',
  CompressionStream: 'asked for by typeof first; without it a lesson leaves as a file alone',
  DecompressionStream:
    'there where the other is; without it the page of the link says that the browser is too old',
  hyphens: 'beside its -webkit- name',
  'plain print-color-adjust': 'beside its -webkit- name',
  'plain user-select': 'beside its -webkit- name',
  '@container': 'shorter names in narrow pictures; the player has a rule for those who cannot ask',
  'container units': 'inside of @container only',
  ':has':
    'shares of height, even rows, breaks in print, legends of a tone of skin; each in a rule of its own',
  'text-wrap': 'only where a caption or a title breaks',
  'scrollbar-color': 'only a colour',
  'overscroll-behavior': 'only what a drag past the end does',
};

const files = (ending: string): { file: string; text: string }[] => {
  if (!existsSync(ASSETS)) throw new Error('There is no dist: run `npm run build` first.');
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ file: name, text: readFileSync(join(ASSETS, name), 'utf8') }));
};

const names = (found: readonly Finding[]): string[] => [...new Set(found.map(({ name }) => name))].sort();

describe('the built app', () => {
  const found = () => [
    ...files('.js').flatMap(({ file, text }) => youngInScript(file, text)),
    ...files('.css').flatMap(({ file, text }) => youngInStyle(file, text)),
  ];

  it('holds no syntax, call or style that the oldest browsers lack, but for what they may', () => {
    const all = found();
    const unasked = all.filter(({ name }) => !(name in ALLOWED));
    expect(unasked.map(({ name, file, excerpt }) => `${name} in ${file} (${excerpt})`)).toEqual([]);
    // What is allowed and no longer there would hide the next of its name.
    expect(names(all)).toEqual(Object.keys(ALLOWED).sort());
  }, 120_000);

  it('loses no rule where :has is not known but those that are about it', () => {
    expect(files('.css').flatMap(({ text }) => sharedWithHas(text))).toEqual([]);
  });

  it('is built for the browsers that the README names', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    expect(readme).toContain(
      `Safari and iPadOS ${FLOOR.safari}, Firefox ${FLOOR.firefox}, Chrome and Edge ${FLOOR.chrome}`,
    );
    expect(readme).toContain(`the 3D body from Safari and iPadOS ${FLOOR_3D.safari}`);
    // What the page itself says, in each language, where it does not open.
    const page = readFileSync(join(ROOT, 'index.html'), 'utf8');
    const told = `Safari ${FLOOR.safari}, Chrome ${FLOOR.chrome}, Firefox ${FLOOR.firefox}`;
    expect(page.split(told)).toHaveLength(3);
    const config = readFileSync(join(ROOT, 'vite.config.ts'), 'utf8');
    for (const [browser, version] of Object.entries({ ...FLOOR, ios: FLOOR.safari }))
      expect(config).toContain(`'${browser}${version}'`);
  });
});

describe('the check itself', () => {
  it.each([
    ['class A { static { A.b = 1 } }', 'class static block'],
    ['/(?<=a)b/.test(c)', 'regex lookbehind'],
    ['/(?<!a)b/.test(c)', 'regex lookbehind'],
    ['/[a--b]/v.test(c)', 'regex v flag'],
    ['import a from "./a.json" with { type: "json" }', 'import attributes'],
    ['a.toReversed()', '.toReversed'],
    ['[...a.toSorted(b)]', '.toSorted'],
    ['a?.with(0, b)', '.with'],
    ['a.union(b)', '.union'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['const { promise } = Promise.withResolvers()', 'Promise.withResolvers'],
    ['fetch(a, { signal: AbortSignal.timeout(9) })', 'AbortSignal.timeout'],
    ['window.requestIdleCallback(a)', 'requestIdleCallback'],
    ['requestIdleCallback(a)', 'requestIdleCallback'],
    ['new OffscreenCanvas(1, 1)', 'OffscreenCanvas'],
  ])('bites on %s', (code, name) => {
    expect(names(youngInScript('made-up.js', code))).toEqual([name]);
  });

  it.each([
    'class A { #b = 1; static c = 2; has(a) { return #b in a } }',
    'a.at(-1); a.findLast(b); Object.hasOwn(a, b); structuredClone(c)',
    'a.toReversed?.(); typeof OffscreenCanvas',
    'a.slice().reverse(); a.with; ({ with: 1, union: 2, OffscreenCanvas: 3 })',
    'const x = await import("./x.js"); a ??= b?.c ?? 10n',
    '"toReversed() and /(?<=a)/v in words"',
  ])('lets %s pass', (code) => {
    expect(youngInScript('made-up.js', code)).toEqual([]);
  });

  it('says where a script cannot be read at all', () => {
    expect(() => youngInScript('made-up.js', 'class {')).toThrow('made-up.js');
  });

  it.each([
    ['@media (min-width:760px) and (min-aspect-ratio:1){a{color:red}}', 'aspect ratio as a number'],
    ['@media (width>=760px){a{color:red}}', 'media range'],
    ['a{color:red;&:hover{color:blue}}', 'nesting'],
    ['a{background:red;background:color-mix(in srgb,red 7%,#fff)}', 'color-mix'],
    ['a{color:light-dark(red,blue)}', 'light-dark'],
    ['a:has(b){color:red}', ':has'],
    ['a{color:red}@container (width<=9px){a{color:blue}}', '@container'],
    ['a{inline-size:calc(100cqi - 2px)}', 'container units'],
    ['a{user-select:none}', 'plain user-select'],
    ['@starting-style{a{opacity:0}}', '@starting-style'],
  ])('bites on %s', (css, name) => {
    expect(names(youngInStyle('made-up.css', css))).toEqual([name]);
  });

  it.each([
    '@layer a{b{color:red}}c{block-size:100dvh}d:focus-visible{color:red}',
    '@media (min-width:760px) and (orientation:landscape){a{color:red}}@media (min-aspect-ratio:1/1){a{color:red}}',
    '@supports (color:color-mix(in srgb,red,red)){@media print{a{color:color-mix(in srgb,red,red)}}}',
    'a{-webkit-user-select:none}a>b{aspect-ratio:1}',
  ])('lets %s pass', (css) => {
    expect(youngInStyle('made-up.css', css)).toEqual([]);
  });

  it('finds what stands in one rule with :has', () => {
    expect(sharedWithHas('a:not(.b,.c){d:e}f,g:has(h+h){d:e}')).toEqual(['f,g:has(h+h)']);
    expect(sharedWithHas('@media print{g:not(:has(h,i)){d:e}}f,g{d:e}')).toEqual([]);
  });
});
