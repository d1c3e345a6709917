import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { LIBRARIES } from '../../src/ui/page/libraries.ts';
import { messages } from '../../src/words/messages.ts';
import { type Bundled, bundled } from '../tools/bundled.ts';
import { visitors } from '../tools/visitors.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Notice {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** The parts of the notices: a line with name, version and licence, a rule, the text. */
function parse(notices: string): Notice[] {
  return notices
    .split(/^(?=[^\n]+ \([\w.-]+\)\n={80}$)/m)
    .slice(1)
    .map((part) => {
      const [, name, version, licence] =
        /^(Trigger Point Explorer|The files in models\/|\S+)(?: (.+))? \((.+)\)\n/.exec(part)!;
      return {
        name: name!,
        version: version ?? '',
        licence: licence!,
        text: part.slice(part.indexOf('\n\n')),
      };
    });
}

/** What is in the bundle and not in the notices: packages, and holders of a copyright. */
function missing({ packages, holders }: Bundled, notices: readonly Notice[]): string[] {
  const all = notices.map((n) => n.text.toLowerCase()).join('\n');
  return [
    ...packages.filter((name) => !notices.some((n) => n.name === name && !n.version.startsWith('inside'))),
    ...holders.filter((holder) => !all.includes(holder)),
  ];
}

/** Words from the beginning and from the end of each licence, so that all of it must be there. */
const WORDS: Record<string, readonly string[]> = {
  MIT: [
    'Permission is hereby granted, free of charge',
    'The above copyright notice and this permission notice shall be included',
    'DEALINGS IN THE',
  ],
  'OFL-1.1': [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Braille Institute',
    'TERMINATION',
    'DEALINGS IN THE FONT SOFTWARE',
  ],
  'CC-BY-SA-4.0': ['https://creativecommons.org/licenses/by-sa/4.0/', 'BodyParts3D'],
};

const { visit } = visitors();
let notices: Notice[];
let bundle: Bundled;
beforeAll(async () => {
  const answer = await fetch(`${inject('url')}licenses.txt`);
  notices = parse(await answer.text());
  vi.stubEnv('NODE_ENV', 'production');
  bundle = await bundled();
  vi.unstubAllEnvs();
});

describe('the notices that go with the built page', () => {
  it('name everything that the bundle holds, workers, styles, fonts and copies inside packages included', () => {
    for (const name of ['three', 'react-dom', 'meshoptimizer', '@fontsource/atkinson-hyperlegible', 'vite'])
      expect(bundle.packages).toContain(name);
    expect(bundle.holders).toContain('meta platforms');
    expect(missing(bundle, notices)).toEqual([]);
  });

  it('would not pass without any one of them', () => {
    for (const name of bundle.packages)
      expect(
        missing(
          bundle,
          notices.filter((n) => n.name !== name),
        ),
      ).toContain(name);
    for (const holder of bundle.holders) {
      const without = notices.filter((n) => !n.text.toLowerCase().includes(holder));
      expect(missing(bundle, without)).toContain(holder);
    }
  });

  it('give each with version and the whole licence', () => {
    expect(notices.map((n) => n.name).slice(0, 2)).toEqual([
      'Trigger Point Explorer',
      'The files in models/',
    ]);
    for (const { name, version, licence, text } of notices) {
      for (const words of WORDS[licence] ?? [`(a licence that this test knows: ${licence})`])
        expect(text.replaceAll(/\s+/g, ' '), name).toContain(words);
      if (licence === 'MIT') expect(text, name).toMatch(/copyright/i);
      if (bundle.packages.includes(name) && !version.startsWith('inside'))
        expect(version, name).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).version);
    }
  });

  it('are listed on the About page by name and licence', () => {
    const listed = LIBRARIES.flatMap(({ licence, names }) => names.map((name) => `${name} ${licence}`));
    const told = notices.slice(2).map(({ name, licence }) => `${name} ${licence}`);
    expect(listed.sort()).toEqual([...new Set(told)].sort());
  });

  it.each(['en', 'es'] as const)('open from the About page, and back leads on: %s', async (language) => {
    const words = messages(language).aboutPage;
    const { page } = await visit({
      at: `/${language}/about`,
      picture: 'none',
    });
    await page.getByRole('heading', { level: 2, name: words.licence, exact: true }).waitFor();
    await page.getByText(words.licenceText).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^MIT: .*three-mesh-bvh/ })
      .waitFor();
    await page.getByRole('link', { name: words.licenceFile }).click();
    await page.getByText('SIL OPEN FONT LICENSE').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  });

  it('lie beside the model too, as far as they are about it', async () => {
    const answer = await fetch(`${inject('url')}models/CREDITS.txt`);
    const credit = await answer.text();
    const figures = read('models/LICENSE').split('\n\n')[1]!;
    const source = figures.slice(figures.indexOf('  BodyParts3D'));
    expect(source).toContain('doi:10.1093/nar/gkn613');
    expect(credit).toContain(source);
    expect(credit).toContain('CC BY-SA 4.0');
  });

  it('can be opened in development', async () => {
    const server = await createServer({
      root,
      logLevel: 'silent',
      cacheDir: `${root}.cache/vite-notices`,
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { port: 0, ws: false, watch: null },
    });
    try {
      await server.listen();
      const url = server.resolvedUrls!.local[0]!;
      const text = await (await fetch(`${url}licenses.txt`)).text();
      const names = parse(text).map((n) => n.name);
      for (const name of Object.keys(JSON.parse(read('package.json')).dependencies))
        expect(names).toContain(name);
      expect(await (await fetch(`${url}models/CREDITS.txt`)).text()).toContain('BodyParts3D');
    } finally {
      await server.close();
    }
  });
});
