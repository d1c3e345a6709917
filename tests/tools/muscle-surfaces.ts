import { readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer';
import type { MuscleId } from '../../src/core/ids.ts';
import type { Point } from '../../src/core/math/point.ts';
import { cross, length, subtract } from '../../src/core/math/vector.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import { type MuscleMesh, readMuscleMeshes } from '../../src/domain/marks/muscle-mesh.ts';
import { type MuscleSurface, muscleSurface } from '../../src/domain/marks/muscle-surface.ts';

/** The bytes of a shipped model file. */
export function shippedBytes(file: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../public/models/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

const files = new Map<string, Map<string, MuscleMesh>>();

/** A muscle of the shipped model as the app asks for places on it, and the mesh that it is made of. */
export async function shippedSurface(
  index: ModelIndex,
  id: MuscleId,
): Promise<{ surface: MuscleSurface; mesh: MuscleMesh }> {
  await MeshoptDecoder.ready;
  const entry = index.structures.find((s) => s.id === id)!;
  const meshes =
    files.get(entry.file) ??
    readMuscleMeshes(shippedBytes(entry.file), (target, count, size, source, mode) =>
      MeshoptDecoder.decodeGltfBuffer(target, count, size, source, mode),
    );
  files.set(entry.file, meshes);
  const mesh = meshes.get(id)!;
  const anchors = index.anchors.filter((a) => a.structure === id);
  return { surface: muscleSurface(entry, mesh, anchors), mesh };
}

const areas = new WeakMap<MuscleMesh, readonly number[]>();

function summedAreas({ positions, indices }: MuscleMesh): readonly number[] {
  let sum = 0;
  const at = (i: number): Point => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
  return Array.from({ length: indices.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k) => at(indices[t * 3 + k]!)) as [Point, Point, Point];
    sum += length(cross(subtract(b, a), subtract(c, a))) / 2;
    return sum;
  });
}

/** A place of a mesh by lot, as likely on every part of its surface, right side, metres; with how it goes in another posture. */
export function anyPlace(mesh: MuscleMesh, lot: () => number) {
  const { positions, indices } = mesh;
  const sums = areas.get(mesh) ?? summedAreas(mesh);
  areas.set(mesh, sums);
  const drawn = lot() * sums.at(-1)!;
  const triangle = sums.findIndex((sum) => sum >= drawn) * 3;
  let [b, c] = [lot(), lot()];
  if (b + c > 1) [b, c] = [1 - b, 1 - c];
  const shares = [1 - b - c, b, c];
  const of = (from: ArrayLike<number>): Point => {
    const at = (d: number) =>
      shares.reduce((sum, share, k) => sum + share * from[indices[triangle + k]! * 3 + d]!, 0);
    return [at(0), at(1), at(2)];
  };
  return { at: of(positions), of };
}
