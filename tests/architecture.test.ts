import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of the project, and what each may import: other folders, and packages by the start of their name. */
const RULES: Record<string, { folders: readonly string[]; packages: readonly string[] }> = {
  // What the builds and the app share.
  'src/core': { folders: [], packages: [] },
  'src/domain': { folders: ['src/core'], packages: ['minisearch'] },
  'src/i18n': { folders: ['src/core', 'src/domain', 'src/state'], packages: [] },
  'src/state': { folders: ['src/core', 'src/domain'], packages: ['zustand'] },
  'src/scene': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/i18n'],
    packages: ['three', '@react-three/', 'three-mesh-bvh', 'meshoptimizer', 'react'],
  },
  'src/ui': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/i18n'],
    packages: ['react', 'react-dom'],
  },
  // Runs at build time only, in Vite.
  'src/app/build': { folders: [], packages: ['node:', 'vite'] },
  'src/app': {
    folders: ['src/core', 'src/domain', 'src/state', 'src/i18n', 'src/scene', 'src/ui'],
    packages: ['react', 'react-dom', '@fontsource/', 'virtual:'],
  },
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

interface Import {
  file: string;
  from: string;
  target: string;
}

function imports(): { files: number; list: Import[] } {
  const list: Import[] = [];
  const files = ['src', 'models', 'content'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.tsx?$/.test(f))
      .map((f) => posix.join(top, f.replaceAll('\\', '/'))),
  );
  for (const file of files) {
    const from = Object.keys(RULES).find((folder) => file.startsWith(`${folder}/`));
    if (!from) throw new Error(`${file} is in no folder that the rules know`);
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/g)) {
      const target = path!.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path!)) : path!;
      list.push({ file, from, target });
    }
  }
  return { files: files.length, list };
}

describe('who may import whom', () => {
  const { files, list } = imports();

  it('sees the whole project', () => {
    expect(files).toBeGreaterThan(90);
    expect(list.length).toBeGreaterThan(200);
    expect(new Set(list.map((i) => i.from)).size).toBe(Object.keys(RULES).length);
  });

  it('lets every folder import only what its rule names', () => {
    const wrong = list.filter(({ from, target }) => {
      const rule = RULES[from]!;
      if (target.startsWith(`${from}/`)) return false;
      const local = /^(src|models|content|tests)\//.test(target);
      return local
        ? !rule.folders.some((f) => target.startsWith(`${f}/`))
        : !rule.packages.some(
            (p) => target === p || target.startsWith(p.endsWith(':') || p.endsWith('/') ? p : `${p}/`),
          );
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps what runs at build time out of the page', () => {
    const wrong = list.filter(
      ({ from, target }) => from !== 'src/app/build' && target.startsWith('src/app/build/'),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps drei to named imports, which alone can be shaken', () => {
    const whole = list
      .filter(({ target }) => target === '@react-three/drei')
      .filter(({ file }) => /import \* as .*drei/.test(readFileSync(join(root, file), 'utf8')));
    expect(whole.map((i) => relative(root, i.file))).toEqual([]);
  });
});
