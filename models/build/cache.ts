import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mesh } from '../geometry/mesh.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
};

const sourceHashes = new Map<string, string>();

/** An import of a project file that takes more than types: types leave no trace in what is built. */
const IMPORT = /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'(\.[^']+\.ts)'/gm;

/** Hash of a TypeScript file (path or file URL) and of every project file it imports, directly or not. */
export function sourceHash(file: string): string {
  const start = file.startsWith('file:') ? fileURLToPath(file) : file;
  const known = sourceHashes.get(start);
  if (known) return known;
  const seen = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const [, path] of readFileSync(at, 'utf8').matchAll(IMPORT)) queue.push(resolve(dirname(at), path!));
  }
  const hash = hashOf(...[...seen].sort().map((f) => readFileSync(f)));
  sourceHashes.set(start, hash);
  return hash;
}

/** Bytes by key, kept between builds. */
export interface Cache {
  /** What `decode` makes of the entry; an entry that is missing or damaged gives undefined. */
  read<T>(key: string, decode: (bytes: Buffer) => T): T | undefined;
  keep(key: string, bytes: Uint8Array): void;
}

/** A cache with one file per key. */
export function folderCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
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
    keep: (key, bytes) => writeFileSync(join(folder, key), bytes),
  };
}

/** The project's own cache. */
export const projectCache = folderCache(join(ROOT, '.cache/models'));

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
