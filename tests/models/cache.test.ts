import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  cached,
  cachedAll,
  decodeMesh,
  encodeMesh,
  folderCache,
  jsonCodec,
} from '../../models/build/steps/cache.ts';

const root = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('the cache of the build', () => {
  it('makes its folder when something is first kept', () => {
    const folder = join(root, 'late', 'models');
    const cache = folderCache(folder);
    expect(cache.read('a', String)).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
    cache.keep('a', Buffer.from('kept'));
    expect(folderCache(folder).read('a', String)).toBe('kept');
  });

  it('makes once what it does not hold, and again what is damaged', () => {
    const cache = folderCache(join(root, 'one'));
    const make = vi.fn(() => ({ n: 1 }));
    const read = () => cached(cache, 'key', jsonCodec<{ n: number }>(), make);
    expect([read(), read()]).toEqual([{ n: 1 }, { n: 1 }]);
    expect(make).toHaveBeenCalledTimes(1);
    writeFileSync(join(root, 'one', 'key'), '{"n":');
    expect(read()).toEqual({ n: 1 });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('makes together what it lacks of many, and keeps their order', async () => {
    const cache = folderCache(join(root, 'many'));
    const make = vi.fn((missing: readonly string[]) => missing.map((name) => name.toUpperCase()));
    const read = (names: readonly string[]) =>
      cachedAll(cache, names, (name) => name, jsonCodec<string>(), make);
    await read(['b', 'd']);
    expect(await read(['a', 'b', 'c', 'd', 'e'])).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(make.mock.calls.map(([missing]) => missing)).toEqual([
      ['b', 'd'],
      ['a', 'c', 'e'],
    ]);
  });

  it('keeps what was made before the making of many was ended', async () => {
    const cache = folderCache(join(root, 'ended'));
    const read = (make: Parameters<typeof cachedAll<string, string>>[4]) =>
      cachedAll(cache, ['a', 'b', 'c'], (name) => name, jsonCodec<string>(), make);
    const ended = read((_, made) => {
      made(1, 'B');
      throw new Error('ended');
    });
    await expect(ended).rejects.toThrow('ended');
    expect(await read((missing) => missing.map((name) => `${name} anew`))).toEqual(['a anew', 'B', 'c anew']);
  });

  it('gives back a mesh as it was', () => {
    const mesh = {
      positions: Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 0.1),
      indices: Uint32Array.of(0, 1, 2),
      uv: Float64Array.of(0, 0, 1, 0, 0.5, 1),
    };
    expect(decodeMesh(encodeMesh(mesh))).toEqual(mesh);
  });
});
