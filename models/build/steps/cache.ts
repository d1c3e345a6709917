import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildStep } from '../../../src/core/model/build-news.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import { tell } from './tell.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
};

const sourceHashes = new Map<string, string>();

/** An import of a project file that takes more than types: types leave no trace in what is built. */
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'(\.[^']+\.ts)'/gm;

/** A TypeScript file and every project file that it imports, directly or not: all that can change what it makes. */
export function sourcesOf(file: string): Set<string> {
  const seen = new Set<string>();
  const queue = [pathOf(file)];
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const [, path] of readFileSync(at, 'utf8').matchAll(IMPORT)) queue.push(resolve(dirname(at), path!));
  }
  return seen;
}

/** Hash of a TypeScript file (path or file URL) with all its sources. */
export function sourceHash(file: string): string {
  const start = pathOf(file);
  const known = sourceHashes.get(start);
  if (known) return known;
  const hash = hashOf(...[...sourcesOf(start)].sort().map((f) => readFileSync(f)));
  sourceHashes.set(start, hash);
  return hash;
}

const pathOf = (file: string): string => (file.startsWith('file:') ? fileURLToPath(file) : file);

/** Bytes by key, kept between builds. */
export interface Cache {
  /** What `decode` makes of the entry; an entry that is missing or damaged gives undefined. */
  read<T>(key: string, decode: (bytes: Buffer) => T): T | undefined;
  keep(key: string, bytes: Uint8Array): void;
}

/** A cache with one file per key; the folder is made when something is first kept. */
export function folderCache(folder: string): Cache {
  return {
    read(key, decode) {
      const path = join(folder, key);
      if (!existsSync(path)) return undefined;
      try {
        return decode(readFileSync(path));
      } catch {
        return undefined;
      }
    },
    keep(key, bytes) {
      mkdirSync(folder, { recursive: true });
      // Under its name only once it is whole: a build may be ended at any moment.
      const begun = join(folder, `${key}.${process.pid}`);
      writeFileSync(begun, bytes);
      renameSync(begun, join(folder, key));
    },
  };
}

/** The project's own cache. */
export const projectCache = folderCache(join(ROOT, '.cache/models'));

/** How something is kept as bytes. */
export interface Codec<T> {
  encode: (value: T) => Uint8Array;
  decode: (bytes: Buffer) => T;
}

/** Plain data as JSON. */
export const jsonCodec = <T>(): Codec<T> => ({
  encode: (value) => Buffer.from(JSON.stringify(value)),
  decode: (bytes) => JSON.parse(bytes.toString()) as T,
});

/** What the cache holds under a key, or what `make` makes, kept there. */
export function cached<T>(cache: Cache, key: string, codec: Codec<T>, make: () => T): T {
  const known = cache.read(key, codec.decode);
  if (known !== undefined) return known;
  const made = make();
  cache.keep(key, codec.encode(made));
  return made;
}

/**
 * The same for many items, in their order; those that the cache lacks are made together. What `make` says is `made` is kept at
 * once, so that a build which is ended begins where it was; `step` is what whoever started the build is told of it.
 */
export async function cachedAll<Item, T>(
  cache: Cache,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  codec: Codec<T>,
  make: (
    missing: readonly Item[],
    made: (at: number, value: T) => void,
  ) => readonly T[] | Promise<readonly T[]>,
  step?: BuildStep,
): Promise<T[]> {
  const known = items.map((item) => cache.read(keyOf(item), codec.decode));
  const missing = items.filter((_, i) => known[i] === undefined);
  if (missing.length === 0) return known as T[];
  const kept = new Set<number>();
  const keep = (at: number, value: T): void => {
    if (kept.has(at)) return;
    kept.add(at);
    cache.keep(keyOf(missing[at]!), codec.encode(value));
    if (step) tell({ step, done: kept.size, of: missing.length });
  };
  if (step) tell({ step, done: 0, of: missing.length });
  const made = await make(missing, keep);
  made.forEach((value, at) => {
    keep(at, value);
  });
  let next = 0;
  return known.map((value) => value ?? made[next++]!);
}

/** Flat binary form of a mesh: four lengths, positions, uv, normals (float64), indices (uint32). */
export function encodeMesh({ positions, indices, uv, normals }: Mesh): Buffer {
  const none = new Float64Array();
  const lists = [positions, uv ?? none, normals ?? none, indices];
  return Buffer.concat(
    [Uint32Array.from(lists, (a) => a.length), ...lists].map((a) =>
      Buffer.from(a.buffer, a.byteOffset, a.byteLength),
    ),
  );
}

export function decodeMesh(bytes: Buffer): Mesh {
  const copy = Uint8Array.prototype.slice.call(bytes).buffer;
  const lengths = new Uint32Array(copy, 0, 4);
  let at = 16;
  const [positions, uv, normals] = [0, 1, 2].map((k) => {
    const list = new Float64Array(copy, at, lengths[k]);
    at += list.byteLength;
    return list;
  }) as [Float64Array, Float64Array, Float64Array];
  const indices = new Uint32Array(copy, at, lengths[3]);
  return { positions, indices, ...(uv.length ? { uv } : {}), ...(normals.length ? { normals } : {}) };
}

export const meshCodec: Codec<Mesh> = { encode: encodeMesh, decode: decodeMesh };
