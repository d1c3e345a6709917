import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mesh } from '../geometry/mesh.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.cache/models');

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
};

const sourceHashes = new Map<string, string>();

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
    for (const [, path] of readFileSync(at, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+\.ts)'/g))
      queue.push(resolve(dirname(at), path!));
  }
  const hash = hashOf(...[...seen].sort().map((f) => readFileSync(f)));
  sourceHashes.set(start, hash);
  return hash;
}

/** Keeps typed arrays by key in the project's cache folder; a damaged entry counts as missing. */
export function cached<T>(key: string, decode: (bytes: Buffer) => T): T | undefined {
  const path = join(FOLDER, key);
  if (!existsSync(path)) return undefined;
  try {
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

export function keep(key: string, bytes: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, key), bytes);
}

/** Flat binary form of a mesh: three lengths, positions, uv (float64), indices (uint32). */
export function encodeMesh({ positions, indices, uv }: Mesh): Buffer {
  const head = new Uint32Array([positions.length, uv?.length ?? 0, indices.length, 0]);
  return Buffer.concat(
    [head, positions, uv ?? new Float64Array(), indices].map((a) =>
      Buffer.from(a.buffer, a.byteOffset, a.byteLength),
    ),
  );
}

export function decodeMesh(bytes: Buffer): Mesh {
  const copy = Uint8Array.prototype.slice.call(bytes).buffer;
  const [p, u, i] = new Uint32Array(copy, 0, 3);
  const positions = new Float64Array(copy, 16, p!);
  const uv = new Float64Array(copy, 16 + p! * 8, u!);
  const indices = new Uint32Array(copy, 16 + (p! + u!) * 8, i!);
  return u ? { positions, indices, uv } : { positions, indices };
}
