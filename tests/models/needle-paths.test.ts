import { beforeAll, describe, expect, it } from 'vitest';
import needles from '../../content/facts/needles.json' with { type: 'json' };
import points from '../../content/facts/points.json' with { type: 'json' };
import { marginOf } from '../../models/build/needles/needles.ts';
import { gapAlong, type Surface, surfaceOf } from '../../models/build/needles/surface.ts';
import { type Mesh, mirrorMesh } from '../../models/geometry/mesh.ts';
import { asId } from '../../src/core/ids.ts';
import type { Vec3 } from '../../src/core/math/point.ts';
import { normalize, subtract } from '../../src/core/math/vector.ts';
import { sidedAnchor } from '../../src/domain/anchor/sided-anchor.ts';
import { readIndex } from '../tools/read-index.ts';
import { shippedMeshes } from './shipped-meshes.ts';

/** What the files round off the margins that the build asks for, mm. */
const ROUNDED = 0.3;
const SIDES = ['right', 'left'] as const;

const index = readIndex();
const facts: Record<string, { depthMm: number[] }> = needles;
/** Those that a needle is drawn to. */
const needled = index.anchors.flatMap(({ needle, ...anchor }) => (needle ? [{ ...anchor, needle }] : []));
const mm = (p: readonly number[]): Vec3 => [p[0]! * 1000, p[1]! * 1000, p[2]! * 1000];

interface Body {
  id: string;
  margin: number;
  surface: Surface;
}
const bones: Body[] = [];
const guarded: Body[] = [];

/** Both sides of a structure, in the one body. */
const whole = (id: string, mesh: Mesh): Mesh[] => {
  const { fma } = index.structures.find((s) => s.id === id)!;
  return 'midline' in fma ? [mesh] : [mesh, mirrorMesh(mesh)];
};

beforeAll(async () => {
  for (const { name } of index.files) {
    const into = name.startsWith('bones') ? bones : name.startsWith('neighbours') ? guarded : undefined;
    if (!into) continue;
    for (const [id, mesh] of await shippedMeshes(name)) {
      const tissue = index.structures.find((s) => s.id === id)!.tissue;
      for (const side of whole(id, mesh))
        into.push({ id, margin: into === guarded ? marginOf({ id, tissue }) : 0, surface: surfaceOf(side) });
    }
  }
}, 60_000);

/** The path as the app draws it on a side: from the point out to the skin, mm. */
function pathOf(point: string, side: 'right' | 'left') {
  const anchor = sidedAnchor(index, asId(point), side)!;
  const [start, entry] = [mm(anchor.position), mm(anchor.entry)];
  return { anchor, start, back: normalize(subtract(entry, start)), depth: anchor.depth * 1000 };
}

describe('the needle paths, on both sides of the body', () => {
  it('are there for every point whose guidance has one drawn, with a depth range that its needle allows', () => {
    expect(index.anchors.map((a) => a.point).sort()).toEqual(points.map((p) => p.id).sort());
    const drawn = points.filter(({ guidance }) => ['none', 'ultrasound'].includes(guidance.kind));
    expect(needled.map((a) => a.point).sort()).toEqual(drawn.map((p) => p.id).sort());
    expect(drawn.length).toBeLessThan(points.length);
    for (const { id, needleLengthMm = 0 } of drawn)
      expect(facts[id]!.depthMm[1], id).toBeLessThan(needleLengthMm);
  });

  it('stop at the skin straight above where none is drawn', () => {
    for (const { needle, above, aboveNormal, entry, skinNormal, position, depth } of index.anchors) {
      if (needle) continue;
      expect([entry, skinNormal]).toEqual([above, aboveNormal]);
      expect(Math.hypot(...entry.map((c, d) => c - position[d]!))).toBeCloseTo(depth, 3);
    }
  });

  it('end at the point, within 2 mm, and begin at the skin', () => {
    const wrong = needled.flatMap(({ point }) =>
      SIDES.flatMap((side) => {
        const { anchor, start, back, depth } = pathOf(point, side);
        const tip = mm(anchor.entry).map((c, d) => c - back[d]! * depth);
        const miss = Math.hypot(...tip.map((c, d) => c - start[d]!));
        return miss > 2 ? [`${point} ${side}: ${miss.toFixed(1)} mm`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are as deep as the content allows', () => {
    const wrong = needled.filter(({ point, depth }) => {
      const [least, most] = facts[point]!.depthMm as [number, number];
      return depth * 1000 < least || depth * 1000 > most;
    });
    expect(wrong.map((a) => `${a.point}: ${(a.depth * 1000).toFixed(1)} mm`)).toEqual([]);
  });

  it('meet no bone and no protected neighbour, and tell the distances as they are', () => {
    const wrong: string[] = [];
    const table: string[] = [];
    for (const { point } of needled)
      for (const side of SIDES) {
        const { anchor, start, back, depth } = pathOf(point, side);
        // What lies at the very tip is the bone that the muscle rests on.
        for (const { id, surface } of bones)
          if (surface.crossings(start, back, depth).some((at) => at > 0.5))
            wrong.push(`${point} ${side}: ${id}`);
        const near = new Map<string, number>();
        for (const { id, margin, surface } of guarded) {
          const gap = gapAlong(surface, start, back, depth, 40)?.distance;
          if (gap === undefined) continue;
          near.set(id, Math.min(gap, near.get(id) ?? 99));
          if (gap < margin - ROUNDED) wrong.push(`${point} ${side}: ${id} at ${gap.toFixed(1)} mm`);
        }
        for (const { id, distance } of anchor.needle!.near)
          if (Math.abs((near.get(id) ?? 99) - distance * 1000) > 0.6)
            wrong.push(`${point} ${side}: ${id} is said to be ${(distance * 1000).toFixed(1)} mm away`);
        const [first] = [...near].sort((a, b) => a[1] - b[1]);
        table.push(
          `${`${point} ${side}`.padEnd(46)}${depth.toFixed(1).padStart(5)} mm ${String(anchor.needle!.angle).padStart(3)}°  ` +
            (first ? `${first[0]} ${first[1].toFixed(1)} mm` : 'nothing within 40 mm'),
        );
      }
    console.log(table.join('\n'));
    expect(wrong).toEqual([]);
  }, 120_000);

  it('name their layers from the skin to the muscle of the point, each deeper than the one before', () => {
    const known = new Set([...index.structures.map((s) => s.id), 'skin', 'fat']);
    for (const { point, structure, depth, needle } of needled) {
      const ids = needle.layers.map((l) => l.id);
      expect([ids[0], ids.at(-1)], point).toEqual(['skin', structure]);
      expect(
        ids.filter((id) => !known.has(id)),
        point,
      ).toEqual([]);
      const depths = [...needle.layers.map((l) => l.at), depth];
      expect(depths, point).toEqual([...depths].sort((a, b) => a - b));
    }
  });
});
