import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  circlesOf,
  folderImports,
  type Import,
  importsOf,
  readTree,
  type Tree,
} from './tools/import-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Folders of the project, and what each may import: other folders, and packages by the start of their name. Of folders
 * in folders the inner one comes first.
 */
const RULES: Record<string, { folders: readonly string[]; packages: readonly string[] }> = {
  // What the builds and the app share.
  'src/core': { folders: [], packages: [] },
  'src/domain/search': { folders: ['src/core', 'src/domain'], packages: ['minisearch'] },
  // The outline of a line that was drawn by hand.
  'src/domain/marks': { folders: ['src/core', 'src/domain'], packages: ['perfect-freehand'] },
  // Files and links of strangers are checked by a schema.
  'src/domain/lesson': { folders: ['src/core', 'src/domain'], packages: ['zod'] },
  'src/domain/quiz': { folders: ['src/core', 'src/domain'], packages: ['ts-fsrs'] },
  'src/domain': { folders: ['src/core'], packages: [] },
  'src/words': { folders: ['src/core', 'src/domain', 'src/state'], packages: [] },
  // Reads the surfaces of muscles where there is no picture, too.
  'src/state/marks': {
    folders: ['src/core', 'src/domain', 'src/state'],
    packages: ['zustand', 'meshoptimizer'],
  },
  'src/state/device': { folders: ['src/core', 'src/domain', 'src/state'], packages: ['workbox-window'] },
  'src/state': { folders: ['src/core', 'src/domain'], packages: ['zustand'] },
  'src/scene': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/words'],
    packages: ['three', '@react-three/', 'three-mesh-bvh', 'meshoptimizer', 'react'],
  },
  'src/ui/hand-over': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/words', 'src/ui'],
    packages: ['react', 'uqr'],
  },
  // Messages to the page around a frame.
  'src/ui/embed': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/words', 'src/ui'],
    packages: ['react', 'penpal'],
  },
  'src/ui': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/words'],
    packages: ['react', 'react-dom'],
  },
  // What pages of other hosts load, bundled on its own; its still pictures are drawn at build time.
  'src/app/embed': { folders: ['src/core', 'src/words'], packages: ['penpal'] },
  'src/app/build/embed': { folders: ['src/core', 'src/domain'], packages: ['node:', 'vite'] },
  // Runs at build time only, in Vite.
  'src/app/build': { folders: ['src/core'], packages: ['node:', 'vite', 'vite-plugin-pwa', 'fflate'] },
  // The service worker, which is bundled on its own.
  'src/app/offline': { folders: [], packages: ['workbox-core', 'workbox-precaching', 'workbox-routing'] },
  'src/app': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/words', 'src/scene', 'src/ui'],
    packages: ['react', 'react-dom', '@fontsource/'],
  },
  // How the whole body does what the app's tracks say of the trunk; at build time.
  'models/moves': { folders: ['src/core', 'src/domain/exercise', 'models'], packages: ['node:'] },
  models: {
    folders: ['src/core'],
    packages: [
      'node:',
      'zod',
      'three',
      'three-mesh-bvh',
      'manifold-3d',
      'meshoptimizer',
      '@gltf-transform/',
      'pngjs',
    ],
  },
  content: { folders: ['src/core', 'models'], packages: ['node:', 'zod', 'text-readability'] },
};

/** Folders whose own folders must not import each other, directly or on a way round. */
const PARTED = ['src/core', 'src/domain', 'src/state', 'src/words', 'src/scene', 'src/ui', 'models'];

/** Circles of folders that are left, with the reason. */
const CIRCLES_LEFT: Record<string, readonly (readonly string[])[]> = {
  models: [
    // The flat map is drawn in the build, from its structures, and remembered in its cache.
    ['build', 'map'],
  ],
};

const MOST_LINES = 260;

const said = ({ file, target }: Import): string => `${file} imports ${target}`;

const folderOf = (file: string): string => {
  const folder = Object.keys(RULES).find((f) => file.startsWith(`${f}/`));
  if (!folder) throw new Error(`${file} is in no folder that the rules know`);
  return folder;
};

const isLocal = (target: string): boolean => /^(src|models|content|tests)\//.test(target);

/** Imports that the rule of their folder does not name. */
const strangers = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ file, target }) => {
      const from = folderOf(file);
      const { folders, packages } = RULES[from]!;
      const built = target.startsWith('src/app/build/');
      if (built && !from.startsWith('src/app/build')) return true;
      if (target.startsWith(`${from}/`)) return false;
      if (isLocal(target)) return !folders.some((f) => target.startsWith(`${f}/`));
      return !packages.some(
        (p) => target === p || target.startsWith(p.endsWith(':') || p.endsWith('/') ? p : `${p}/`),
      );
    })
    .map(said);

/** Circles of the folders in `parent`, but for those that are left. */
const folderCircles = (imports: readonly Import[], parent: string): string[][] => {
  const left = (CIRCLES_LEFT[parent] ?? []).map((circle) => circle.join());
  return circlesOf(folderImports(imports, parent)).filter((circle) => !left.includes(circle.join()));
};

const tooLong = (tree: Tree): string[] =>
  [...tree].filter(([, text]) => text.trimEnd().split('\n').length > MOST_LINES).map(([file]) => file);

/** What drei is imported as a whole, which cannot be shaken. */
const wholeDrei = (tree: Tree): string[] =>
  [...tree].filter(([, text]) => /import \* as .*'@react-three\/drei'/.test(text)).map(([file]) => file);

/** What follows a store anywhere else in the state than where the order of followers is written. */
const strayFollowers = (tree: Tree): string[] =>
  [...tree]
    .filter(([file, text]) => file.startsWith('src/state/') && /\.subscribe\(/.test(text))
    .map(([file]) => file)
    .filter((file) => file !== 'src/state/wire.ts');

describe('who may import whom', () => {
  const tree = readTree(root, ['src', 'models', 'content']);
  const imports = importsOf(tree);

  it('sees the whole project', () => {
    expect(tree.size).toBeGreaterThan(400);
    expect(imports.length).toBeGreaterThan(1500);
    expect(new Set([...tree.keys()].map(folderOf)).size).toBe(Object.keys(RULES).length);
  });

  it('lets every folder import only what its rule names', () => {
    expect(strangers(imports)).toEqual([]);
  });

  it('has no circle of files, types counted', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it.each(PARTED)('has no circle of folders in %s', (parent) => {
    expect(folderCircles(imports, parent)).toEqual([]);
  });

  it('names no circle that is gone', () => {
    for (const [parent, left] of Object.entries(CIRCLES_LEFT))
      expect(circlesOf(folderImports(imports, parent))).toEqual(expect.arrayContaining([...left]));
  });

  it(`has no file of more than ${MOST_LINES} lines`, () => {
    expect(tooLong(tree)).toEqual([]);
  });

  it('keeps drei to named imports, which alone can be shaken', () => {
    expect(wholeDrei(tree)).toEqual([]);
  });

  it('lets stores follow each other only where the order is written', () => {
    expect(strayFollowers(tree)).toEqual([]);
    expect(tree.get('src/state/wire.ts')).toContain('.subscribe(');
  });
});

describe('the rules on a made-up tree', () => {
  const made = (files: Record<string, string>): Tree => new Map(Object.entries(files));
  const imports = (files: Record<string, string>): Import[] => importsOf(made(files));

  it.each([
    ['src/core/ids.ts', "import type { View } from '../domain/view/view.ts';"],
    ['src/core/ids.ts', "import { z } from 'zod';"],
    ['src/domain/view/view.ts', "import MiniSearch from 'minisearch';"],
    ['src/domain/view/view.ts', "import { explorer } from '../../state/explorer.ts';"],
    ['src/state/film.ts', "export * from '../words/messages.ts';"],
    ['src/scene/lights.tsx', "const later = () => import('../ui/page/panel.tsx');"],
    ['src/ui/page/panel.tsx', "import { Vector3 } from 'three';"],
    ['src/app/main.tsx', "import { POLICY } from './build/policy.ts';"],
    ['models/build/cli.ts', "import type { View } from '../../src/domain/view/view.ts';"],
    ['models/regions.ts', "import { useState } from 'react';"],
    ['content/build/cli.ts', "import { read } from '../../tests/tools/read-index.ts';"],
  ])('%s must not say %s', (file, text) => {
    expect(strangers(imports({ [file]: text }))).toHaveLength(1);
  });

  it('let pass what they name', () => {
    const files = {
      'src/domain/search/search.ts': "import MiniSearch from 'minisearch';\nimport '../view/view.ts';",
      'src/app/build/policy.ts': "import { boot } from './boot.ts';\nimport 'node:fs';",
      'models/areas.ts': "import type { Point } from '../src/core/math/point.ts';",
    };
    expect(strangers(imports(files))).toEqual([]);
  });

  it('know no file outside of their folders', () => {
    expect(() => strangers(imports({ 'src/stray.ts': "import 'react';" }))).toThrow('src/stray.ts');
  });

  it('find a circle of types, of later code and of workers', () => {
    const circle = (first: string) =>
      circlesOf(
        imports({
          'src/ui/a.ts': first,
          'src/ui/b.ts': "export { c } from './c.ts';",
          'src/ui/c.ts': "import { a } from './a.ts';\nimport { d } from './d.ts';",
          'src/ui/d.ts': '',
        }),
      );
    const found = [['src/ui/a.ts', 'src/ui/b.ts', 'src/ui/c.ts']];
    expect(circle("import type { B } from './b.ts';")).toEqual(found);
    expect(circle("const b = () => import('./b.ts');")).toEqual(found);
    expect(circle("new Worker(new URL('./b.ts', import.meta.url));")).toEqual(found);
    expect(circle("import { d } from './d.ts';")).toEqual([]);
  });

  it('find folders that import each other, and the root of a folder with them', () => {
    const files = {
      'src/ui/map/zones.tsx': "import { names } from '../pain/names.ts';",
      'src/ui/pain/page.tsx': "import { Map } from '../map/map.tsx';",
      'src/scene/viewport.tsx': "import { Body } from './body/body.tsx';",
      'src/scene/body/slots.ts': "import { LIGHT } from '../lights.tsx';",
    };
    expect(folderCircles(imports(files), 'src/ui')).toEqual([['map', 'pain']]);
    expect(folderCircles(imports(files), 'src/scene')).toEqual([['.', 'body']]);
    expect(folderCircles(imports(files), 'src/domain')).toEqual([]);
  });

  it('find a long file and a whole drei', () => {
    const lines = (count: number) => 'const a = 1;\n'.repeat(count);
    expect(tooLong(made({ 'src/a.ts': lines(MOST_LINES), 'src/b.ts': lines(MOST_LINES + 1) }))).toEqual([
      'src/b.ts',
    ]);
    const drei = "import * as drei from '@react-three/drei';";
    expect(wholeDrei(made({ 'src/a.ts': drei, 'src/b.ts': drei.replace('* as drei', '{ Html }') }))).toEqual([
      'src/a.ts',
    ]);
  });

  it('find a store that follows another by itself', () => {
    const follower = 'explorer.subscribe(cue);';
    const files = {
      'src/state/film/film.ts': follower,
      'src/state/wire.ts': follower,
      'src/app/main.tsx': follower,
    };
    expect(strayFollowers(made(files))).toEqual(['src/state/film/film.ts']);
  });
});
