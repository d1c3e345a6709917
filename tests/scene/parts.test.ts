import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as THREE from 'three';
import { describe, expect, it } from 'vitest';
import { threeParts } from '../../src/app/build/three-parts.ts';
import { PARTS } from '../../src/scene/parts.ts';

const ROOT = join(import.meta.dirname, '../..');

const className = (element: string) => element[0]!.toUpperCase() + element.slice(1);

/** What the files of a folder write as elements of a picture. */
const written = (folder: string): string[] => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/<([a-z][A-Za-z0-9]*)[\s/>]/g)])
    .map(([, element]) => className(element!))
    .filter((name) => name in THREE);
  return [...new Set(found)].sort();
};

/** What the plugin makes of a file, or what it throws. */
const built = (code: string, id: string): string | undefined => {
  const { transform } = threeParts();
  if (typeof transform !== 'function') throw new Error('The plugin has no transform.');
  const result: unknown = Reflect.apply(transform, undefined, [code, id]);
  return (result as { code: string } | null)?.code;
};

describe('what the picture is made of', () => {
  it('is named, all of it and nothing more, since nothing else of three is in the built page', () => {
    expect(written(join(ROOT, 'src/scene'))).toEqual(Object.keys(PARTS).sort());
  });

  it('replaces the whole of three in the library as it is installed', () => {
    const file = join(ROOT, 'node_modules/@react-three/fiber/dist/react-three-fiber.esm.js');
    expect(built(readFileSync(file, 'utf8'), file)).not.toContain('extend(THREE)');
  });

  it('stops the build where the library says it in other words, and leaves other files alone', () => {
    expect(() => built('extend(everything)', '/x/@react-three/fiber/dist/react-three-fiber.esm.js')).toThrow(
      'three-parts.ts',
    );
    expect(built('extend(THREE)', '/x/other.js')).toBeUndefined();
  });
});
