import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TONE_PAINTS } from '../../src/scene/materials/skin-tones.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../src/app/${path}`, import.meta.url)), 'utf8');

/** The custom properties of the first rule whose selector this is. */
function valuesOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule for ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/(--[a-z-]+): ([^;]+);/g)].map((m) => [m[1]!, m[2]!]));
}

const sheet = read('themes.css');
const light = valuesOf(sheet, ':root');
const THEMES: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...valuesOf(sheet, ':root[data-theme="dark"]') },
  contrast: { ...light, ...valuesOf(sheet, ':root[data-theme="contrast"]') },
};

type Colour = readonly [red: number, green: number, blue: number];

/** A colour as it comes to be seen: what is not wholly solid over black and over white, whichever may lie under it. */
function seen(value: string): Colour[] {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map((c) => c + c) : (hex.match(/../g) ?? []);
    return [pairs.map((pair) => Number.parseInt(pair, 16)) as unknown as Colour];
  }
  const [r, g, b, percent] = (value.match(/[\d.]+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined || percent === undefined)
    throw new Error(`${value} is no colour that this test knows`);
  const over = (ground: number) =>
    [r, g, b].map((c) => (c * percent + ground * (100 - percent)) / 100) as unknown as Colour;
  return [over(0), over(255)];
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The least contrast that two colours have wherever they are seen. */
function contrast(one: string, other: string): number {
  const ratios = seen(one).flatMap((a) =>
    seen(other).map((b) => {
      const [x, y] = [luminance(a), luminance(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }),
  );
  return Math.min(...ratios);
}

const MEANING = ['--point', '--pain-ink', '--relief', '--painted', '--warn'];
const GROUNDS = ['--paper', '--card'];
const across = (fronts: readonly string[], grounds: readonly string[]) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

/** Which colours are written, and which only drawn, on which. */
const WRITTEN = [
  ...across(['--ink', '--ink-soft', ...MEANING], GROUNDS),
  ...across(['--ink'], ['--notice', '--ground-near', '--ground', '--ground-far']),
  ...across(['--on-fill'], MEANING),
  ...across(['--paper'], ['--ink']),
  ...across(['--plate-ink', '--point', '--relief', '--works-ink', '--near-ink'], ['--plate']),
  ...across(['--tissue-ink'], ['--tissue-plate']),
  ...across(['--loop-ink'], ['--loop']),
  // On the flat map each name has a rim of the page's colour.
  ...across(['--map-muscle-ink', '--map-pain-ink'], ['--paper', '--map-skin']),
];
const DRAWN = [
  ...across(['--line-strong'], GROUNDS),
  ...across(['--tip'], ['--plate']),
  ...across(['--mark', '--mark-ink', '--mark-relief', '--mark-works', '--mark-near'], ['--mark-rim']),
  ...across(['--loop-edge'], ['--loop']),
  ...across(['--point', '--pain-ink', '--relief', '--painted', '--map-pen'], ['--map-skin']),
  ...across(['--pain-ink'], ['--pain-pale']),
  ...across(['--painted'], ['--painted-pale']),
  ...across(['--paint'], ['--paint-pale']),
  ...across(['--lengthens'], ['--lengthens-pale']),
  ...across(['--works-dot'], ['--works']),
];

/** What the picture paints, whatever the theme: its legends may not differ. */
const PAINTED = [
  '--pain',
  '--pain-wash',
  '--paint-agreed',
  '--pain-dot',
  '--dot',
  '--paint',
  '--paint-pale',
  '--lengthens',
  '--lengthens-pale',
  '--works',
  '--works-dot',
  '--numb',
];

describe.each(Object.entries(THEMES))('the %s theme', (_name, values) => {
  const weak = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([front, ground]) => ({ front, ground, ratio: contrast(values[front]!, values[ground]!) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}`);

  it('can be read: letters at 4.5 to 1, on plates over any picture too', () => {
    expect(weak(WRITTEN, 4.5)).toEqual([]);
  });

  it('can be seen: edges, marks and legends at 3 to 1', () => {
    expect(weak(DRAWN, 3)).toEqual([]);
  });

  it('paints in its legends what the picture paints', () => {
    for (const name of PAINTED) expect(values[name], name).toBe(light[name]);
  });
});

describe.each(['medium', 'dark'] as const)('on %s skin', (tone) => {
  const values = valuesOf(sheet, `:root[data-skin="${tone}"]:not(:has([data-flat]))`);
  const { skin, dots, heart } = TONE_PAINTS[tone];
  const written = (linear: readonly number[]): string =>
    `#${linear
      .map((c) => Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)))
      .map((c) => c.toString(16).padStart(2, '0'))
      .join('')}`;

  it('legends show wash and dots as the picture paints them', () => {
    const wash = heart.map((c, i) => 0.86 * c + 0.14 * skin[i]!);
    expect(values).toEqual({
      '--swatch': written(skin),
      '--dot': written(dots),
      '--pain-wash': written(wash),
    });
    expect(contrast(values['--dot']!, values['--swatch']!)).toBeGreaterThanOrEqual(3);
  });
});

describe('the dark theme', () => {
  it('is a dim room: no black ground, no white letters', () => {
    const { dark } = THEMES;
    for (const [name, value] of Object.entries(dark!).filter(([, v]) => v.startsWith('#')))
      if (dark![name] !== light[name])
        expect(['#000', '#fff', '#000000', '#ffffff'], name).not.toContain(value);
    for (const ground of ['--paper', '--card', '--ground', '--ground-far']) {
      const [colour] = seen(dark![ground]!);
      // Warm: more red than blue.
      expect(colour![0], ground).toBeGreaterThan(colour![2]);
    }
  });

  it('is that of the words before the app, to the colour', () => {
    const boot = read('build/boot.css');
    for (const [selector, theme] of [
      ['html', 'light'],
      ['html[data-theme="dark"]', 'dark'],
      ['html:not([data-theme])', 'dark'],
    ] as const) {
      const values = valuesOf(boot, selector);
      expect(Object.keys(values)).toHaveLength(4);
      expect(THEMES[theme]).toMatchObject(values);
    }
  });

  it('colours the bar of the browser before the app does', () => {
    const index = read('../../index.html');
    expect(index).toContain(`content="${THEMES.light!['--paper']}" media="(prefers-color-scheme: light)"`);
    expect(index).toContain(`content="${THEMES.dark!['--paper']}" media="(prefers-color-scheme: dark)"`);
  });
});

describe('style sheets', () => {
  it('take every colour from the themes; paper has its own', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url));
    const sheets = (readdirSync(src, { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(30);
    const own = sheets
      .filter((name) => !/(themes|boot|print)\.css$/.test(name))
      .flatMap((name) => {
        const css = readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        return (css.match(/:[^;{}]*(#[0-9a-f]{3,8}\b|(rgb|hsl)a?\(\s*[\d.])[^;{}]*/gi) ?? []).map(
          (c) => `${name}${c}`,
        );
      });
    expect(own).toEqual([]);
  });

  it('ask for no colour that no theme has', () => {
    const src = fileURLToPath(new URL('../../src/', import.meta.url));
    const sheets = (readdirSync(src, { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.css'),
    );
    const all = sheets.map((name) => readFileSync(join(src, name), 'utf8')).join('\n');
    const given = new Set([...all.matchAll(/(--[a-z-]+):/g)].map((m) => m[1]!));
    // Set by scripts where they are used.
    for (const name of ['--text-scale', '--lead', '--turn', '--lift', '--room', '--at', '--filled', '--foot'])
      given.add(name);
    expect(
      [...all.matchAll(/var\((--[a-z-]+)/g)].map((m) => m[1]!).filter((name) => !given.has(name)),
    ).toEqual([]);
  });
});
