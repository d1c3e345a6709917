import { Triangle, Vector3 } from 'three';
import type { Posture } from '../../../models/rig/postures.ts';
import type { Lift } from '../../../src/core/model/rig-data.ts';
import { posePositions } from '../../../src/core/rig/deform.ts';
import { turnInto } from '../../../src/core/rig/dual-quaternion.ts';
import { stretches } from '../../../src/core/rig/lengths.ts';
import { WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import type { RiggedStructure } from '../../models/posed-model.ts';
import { type Figure, wholeFigure } from '../sweep/figure.ts';
import { eachStandingOut, type OuterVertex, outerVertices } from '../sweep/through.ts';
import { motionOf } from '../sweep/turned.ts';
import type { Shape, WholeSkin } from '../sweep/whole-skin.ts';

/** Where a skin should stand higher in a posture: its place and normal at rest (metres), and by how much along that normal, mm. */
export interface Need {
  posture: number;
  place: [number, number, number];
  normal: [number, number, number];
  by: number;
  of: string;
}

/** Less than this is not told, mm. */
const LEAST = 0.3;
/** Needs of one posture nearer than this are one, metres. */
const CELL = 0.007;
/** A skin that is lifted askew of the way that it should go (cosine) must go farther; beyond this it would only slide. */
const STEEPEST = 0.4;

const SHAPES: readonly Shape[] = ['male', 'female'];

/** Finds what stands out of the skins, and how the skins would cover it. */
export class Needs {
  private readonly parts: readonly {
    part: RiggedStructure;
    outer: Readonly<Record<Shape, readonly OuterVertex[]>>;
  }[];

  private constructor(private readonly figure: Figure) {
    const { rig, skins, muscles, bones } = figure;
    for (const shape of SHAPES) skins[shape].pose(wholeTransforms(rig, {}), {});
    this.parts = [...muscles, ...bones].map((part) => ({
      part,
      outer: { male: outerVertices(part, skins.male), female: outerVertices(part, skins.female) },
    }));
  }

  static async with(lifts: readonly Lift[]): Promise<Needs> {
    return new Needs(await wholeFigure(lifts));
  }

  of([, pose]: Posture, posture: number): Need[] {
    const { rig, index, skins } = this.figure;
    const transforms = wholeTransforms(rig, pose);
    const all = stretches(rig, index, transforms, WHOLE);
    const found = new Map<string, Need>();
    for (const shape of SHAPES) skins[shape].pose(transforms, pose);
    for (const { part, outer } of this.parts) {
      const { id } = part.entry;
      const positions = posePositions(part.mesh, part.skinning, transforms, all.get(id)?.right.swell ?? 0);
      for (const shape of SHAPES)
        eachStandingOut(positions, outer[shape], skins[shape], (vertex, triangle, out) => {
          if (triangle === undefined) return LEAST / 1000;
          const p = new Vector3().fromArray(positions, vertex * 3);
          const { place, normal, share } = under(skins[shape], triangle, p, transforms);
          const key = [...place.map((c) => Math.round(c / CELL)), ...normal.map(Math.round)].join();
          const by = share < STEEPEST ? 0 : (out * 1000) / share;
          if (by > (found.get(key)?.by ?? 0)) found.set(key, { posture, place, normal, by, of: id });
          return LEAST / 1000;
        });
    }
    return [...found.values()];
  }
}

/** The place of the skin under a place out of it, at rest, and how well it would go there along its own normal (cosine). */
function under(
  skin: WholeSkin,
  triangle: number,
  p: Vector3,
  transforms: Parameters<typeof motionOf>[1],
): { place: [number, number, number]; normal: [number, number, number]; share: number } {
  const corners = [0, 1, 2].map((c) => skin.mesh.indices[triangle + c]!) as [number, number, number];
  const [a, b, c] = corners.map((v) => new Vector3().fromArray(skin.positions, v * 3));
  const nearest = new Triangle(a, b, c).closestPointToPoint(p, new Vector3());
  const shares = Triangle.getBarycoord(nearest, a!, b!, c!, new Vector3())?.toArray() ?? [1, 0, 0];
  const mean = (list: ArrayLike<number>): Vector3 =>
    corners.reduce(
      (sum, v, k) => sum.addScaledVector(new Vector3().fromArray(list, v * 3), shares[k]!),
      new Vector3(),
    );
  const normal = mean(skin.mesh.normals).normalize();
  const strongest = corners[shares.indexOf(Math.max(...shares))]!;
  const turned: number[] = [];
  turnInto(motionOf(skin.skinning, transforms, strongest), normal.toArray(), turned);
  const way = p.clone().sub(nearest).normalize();
  return {
    place: mean(skin.mesh.positions).toArray(),
    normal: normal.toArray(),
    share: way.dot(new Vector3(...turned)),
  };
}
