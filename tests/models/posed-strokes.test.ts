import { readFileSync } from 'node:fs';
import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import { STANCES } from '../../models/rig/limb-postures.ts';
import { wholePostures } from '../../models/rig/whole-postures.ts';
import type { PointId } from '../../src/core/ids.ts';
import type { Point } from '../../src/core/math/point.ts';
import { mix } from '../../src/core/math/vector.ts';
import type { Patterns } from '../../src/core/model/patterns.ts';
import { wholeTransforms } from '../../src/core/rig/limbs/limb-transforms.ts';
import { RIGHT_FIRST } from '../../src/core/sides.ts';
import { feltStrokes, neighboursOf } from '../../src/domain/pain/field.ts';
import { stippled } from '../../src/domain/pain/stipple.ts';
import { type SkinStroke, strokesOn } from '../../src/domain/pain/strokes.ts';
import { type Figure, wholeFigure } from '../tools/sweep/figure.ts';
import type { Shape } from '../tools/sweep/whole-skin.ts';

const patterns = JSON.parse(readFileSync('public/models/patterns.json', 'utf8')) as Patterns;
const ids = Object.keys(patterns.points) as PointId[];
const strokes = RIGHT_FIRST.flatMap((side) => strokesOn(patterns, ids, side));
const LOTS = 12;

let figure: Figure;
beforeAll(async () => {
  figure = await wholeFigure();
}, 600_000);

interface Carried {
  at: Point;
  corners: readonly [number, number, number];
  share: Point;
}

/** Places 4 mm apart on the lines of all strokes. */
const onLines = (shape: Shape): Point[] =>
  strokes.flatMap((stroke: SkinStroke) => {
    const line = shape === 'female' ? stroke.female : stroke.line;
    return line.flatMap((a, i) => {
      const b = line[i + 1] ?? a;
      const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) / 0.004));
      return Array.from({ length: steps }, (_, k) => mix(a, b, k / steps));
    });
  });

/** A tree over the drawn skin in a posture. */
function skinIn(shape: Shape, positions: ArrayLike<number>): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(figure.skins[shape].mesh.indices), 1));
  return new MeshBVH(geometry, { indirect: true });
}

/** What each place of a line lies on at rest, and how far from it, metres. */
function laidOn(shape: Shape, places: readonly Point[]): (Carried & { off: number })[] {
  const { mesh } = figure.skins[shape];
  const tree = skinIn(shape, mesh.positions);
  const share = new Vector3();
  return places.map((at) => {
    const hit = tree.closestPointToPoint(new Vector3(...at))!;
    const corners = [0, 1, 2].map((c) => mesh.indices[hit.faceIndex * 3 + c]!) as [number, number, number];
    const [a, b, c] = corners.map((v) => new Vector3().fromArray(mesh.positions, v * 3)) as [
      Vector3,
      Vector3,
      Vector3,
    ];
    Triangle.getBarycoord(hit.point, a, b, c, share);
    return { at, off: hit.distance, corners, share: [share.x, share.y, share.z] };
  });
}

describe.each(['male', 'female'] as const)('the strokes on the drawn %s skin', (shape) => {
  it('lie on it at rest, within 1 mm on both sides of the body', () => {
    const off = laidOn(shape, onLines(shape)).map((place) => place.off * 1000);
    const far = off.filter((mm) => mm > 1).length;
    console.log(
      `${shape}: ${off.length} places of lines, the farthest ${Math.max(...off).toFixed(2)} mm off the drawn skin, ${far} beyond 1 mm`,
    );
    expect(Math.max(...off)).toBeLessThan(1);
  });

  it('are carried by it: lines and dots lie on it within 2 mm in every posture', () => {
    const { mesh } = figure.skins[shape];
    const skin = { positions: mesh.positions, normals: mesh.normals, indices: mesh.indices };
    const felt = feltStrokes(skin, neighboursOf(skin), strokes, shape === 'female' ? 'female' : 'line');
    const places: readonly Carried[] = [
      ...laidOn(shape, onLines(shape)),
      ...stippled(skin, felt.strokes, felt.reached),
    ];
    const { mixed, single, byLot } = wholePostures(figure.rig, LOTS);
    const postures = [...Object.entries(STANCES), ...mixed, ...single, ...byLot];
    let [worst, nan] = [0, 0];
    for (const [, pose] of postures) {
      figure.skins[shape].pose(wholeTransforms(figure.rig, pose), pose);
      const { positions } = figure.skins[shape];
      const tree = skinIn(shape, positions);
      // Every place goes where the shader carries it (scene/pain/dots-material.ts): one in ten is looked up anew.
      for (let i = 0; i < places.length; i += 10) {
        const { corners, share } = places[i]!;
        const p = [0, 1, 2].map((d) => corners.reduce((n, v, c) => n + positions[v * 3 + d]! * share[c]!, 0));
        const off = tree.closestPointToPoint(new Vector3(...p))?.distance ?? Number.NaN;
        if (Number.isNaN(off)) nan++;
        else worst = Math.max(worst, off);
      }
    }
    console.log(
      `${shape}: ${places.length} places of lines and dots in ${postures.length} postures, the farthest ${(worst * 1000).toFixed(3)} mm off`,
    );
    expect(nan).toBe(0);
    expect(worst).toBeLessThan(0.002);
  }, 240_000);
});
