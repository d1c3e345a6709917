import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeshes } from '../../models/build/mesh/meshes.ts';
import { type Structure, structures } from '../../models/build/structures/structures.ts';
import { type Mesh, mirrorMesh, volume } from '../../models/geometry/mesh.ts';
import { femaleSkin, skin } from '../../models/skin/index.ts';
import type { ModelIndex } from '../../src/core/model/model-index.ts';
import { readIndex } from '../tools/read-index.ts';
import { distanceTo } from './surface-distance.ts';

let list: Structure[];
let meshes: Map<string, Mesh>;
let index: ModelIndex;

beforeAll(async () => {
  list = structures();
  meshes = await buildMeshes(list);
  index = readIndex();
}, 600_000);

/** Edges, by direction, that have no partner running the other way. */
function openEdges({ indices }: Mesh): number {
  const count = new Map<string, number>();
  for (let t = 0; t < indices.length; t += 3)
    for (const [a, b] of [
      [indices[t]!, indices[t + 1]!],
      [indices[t + 1]!, indices[t + 2]!],
      [indices[t + 2]!, indices[t]!],
    ] as const) {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      count.set(key, (count.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  return [...count.values()].filter((n) => n !== 0).length;
}

describe('the model', () => {
  it('closes every surface and faces it outward', () => {
    const wrong = list.filter(({ id }) => openEdges(meshes.get(id)!) > 0 || volume(meshes.get(id)!) <= 0);
    expect(wrong.map((s) => s.id)).toEqual([]);
  });

  it('keeps paired structures on the right and midline ones in the middle', () => {
    // The lungs are no mirror images: each is drawn as it is, on its own side.
    const wrong = list.filter(({ id, fma }) => {
      if (/^(right|left)-lung$/.test(id)) return false;
      const xs = meshes.get(id)!.positions.filter((_, i) => i % 3 === 0);
      const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
      return 'midline' in fma ? Math.abs(middle) > 6 : middle > -2;
    });
    expect(wrong.map((s) => s.id)).toEqual([]);
  });

  it('mirrors the left from the right', () => {
    const mesh = meshes.get('scapula')!;
    const left = mirrorMesh(mesh);
    expect(volume(left)).toBeCloseTo(volume(mesh), 3);
    expect(left.positions[0]).toBe(-mesh.positions[0]!);
  });

  it.each([skin, femaleSkin])('lies under the $id, but for the cut arms and thighs', ({ solid }) => {
    const wrong: string[] = [];
    for (const { id, tissue } of list) {
      if (tissue === 'skin') continue;
      const { positions } = meshes.get(id)!;
      let worst = -1e9;
      for (let i = 0; i < positions.length; i += 3) {
        const [x, y, z] = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
        const cut = y < 720 || (Math.abs(x) > 165 && y < 1230);
        if (!cut) worst = Math.max(worst, solid.sdf(x, y, z));
      }
      if (worst > 0) wrong.push(`${id} ${worst.toFixed(1)} mm`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives every muscle fibre coordinates from 0 to 1', () => {
    for (const { id, muscle } of list) {
      if (!muscle) continue;
      const { uv } = meshes.get(id)!;
      const [low, high] = [Math.min(...uv!), Math.max(...uv!)];
      expect(low, id).toBeGreaterThanOrEqual(-1e-6);
      expect(high, id).toBeLessThanOrEqual(1 + 1e-6);
    }
  });

  it('names only structures of the model as attachments', () => {
    const known = new Set(list.map((s) => s.id));
    const wrong = list.flatMap(({ id, muscle }) =>
      [...(muscle?.attachments.origin ?? []), ...(muscle?.attachments.insertion ?? [])]
        .filter((bone) => !known.has(bone))
        .map((bone) => `${id}: ${bone}`),
    );
    expect(wrong).toEqual([]);
  });

  it('builds the same bytes again', async () => {
    for (const id of ['vertebra-l3', 'sternocleidomastoid']) {
      const again = await list.find((s) => s.id === id)!.build();
      expect(
        Buffer.from(again.positions.buffer).equals(Buffer.from(meshes.get(id)!.positions.slice().buffer)),
        id,
      ).toBe(true);
    }
  });
});

describe('the places of the trigger points', () => {
  it('lie on or in their muscle, within 2 mm of its surface or inside it', () => {
    expect(index.anchors.length).toBeGreaterThanOrEqual(12);
    for (const { point, structure, position } of index.anchors) {
      const p = position.map((c) => c * 1000) as [number, number, number];
      const { distance, inside } = distanceTo(meshes.get(structure)!, p);
      expect(inside || distance <= 2, `${point} is ${distance.toFixed(1)} mm outside ${structure}`).toBe(
        true,
      );
    }
  });

  it('have a needle that enters at the skin and ends at the point', () => {
    for (const { point, position, entry, depth } of index.anchors) {
      const e = entry.map((c) => c * 1000) as [number, number, number];
      expect(Math.abs(skin.solid.sdf(...e)), `${point}: entry`).toBeLessThan(1.5);
      expect(
        Math.abs(Math.hypot(...entry.map((c, d) => c - position[d]!)) - depth),
        `${point}: depth`,
      ).toBeLessThan(5e-4);
    }
  });
});
