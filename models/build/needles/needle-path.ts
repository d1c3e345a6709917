import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, cross, dot, normalize, reject, scale } from '../../../src/core/math/vector.ts';
import { gradient } from '../../geometry/gradient.ts';
import type { Sdf } from '../../geometry/solid/sdf.ts';
import { type PlacedPoint, toSkin } from './anchors.ts';
import { gapAlong, type Surface } from './surface.ts';

/** Something that no needle may meet, and how far it must stay away, mm. */
export interface Guarded {
  id: string;
  /** The needle's side whose way it limits; what lies off the midline stands mirrored for the left. */
  on: 'right' | 'left' | 'both';
  surface: Surface;
  margin: number;
}

/** What a needle goes through and must avoid, mm. */
export interface Surroundings {
  skin: Sdf;
  /** All bones, cartilages and discs. */
  bones: Surface;
  guarded: readonly Guarded[];
}

/** What the content asks of a path: degrees to the skin, and the least and greatest depth, mm. */
export interface Wanted {
  angle: number;
  depth: readonly [number, number];
}

/** A straight way through the skin to a point, mm. */
export interface Path {
  entry: Vec3;
  /** Unit direction from the point out to the entry. */
  back: Vec3;
  depth: number;
  /** Degrees between the needle and the skin where it enters. */
  angle: number;
  skinNormal: Vec3;
}

/** How far the angle may be from the wanted one, degrees: each is tried when the one before has no path. */
const CONES = [10, 20, 35, 90];
const LEANS = Array.from({ length: 17 }, (_, i) => 10 + i * 5);
const TURNS = Array.from({ length: 24 }, (_, k) => (k * Math.PI) / 12);

/** Straight ways out to the skin at these angles to the skin above the point, degrees. */
function ways({ position, out, fibre }: PlacedPoint, skin: Sdf, leans: readonly number[]): Path[] {
  const sideways = normalize(reject(fibre, out));
  const across = cross(out, sideways);
  return leans.flatMap((lean) =>
    (lean === 90 ? [0] : TURNS).map((turn): Path => {
      const tilt = ((90 - lean) * Math.PI) / 180;
      const aside = add(scale(sideways, Math.cos(turn)), scale(across, Math.sin(turn)));
      const back = normalize(add(scale(out, Math.cos(tilt)), scale(aside, Math.sin(tilt))));
      const depth = toSkin(skin, position, back);
      const entry = add(position, scale(back, depth));
      const skinNormal = gradient(skin, entry);
      const angle = (Math.asin(Math.min(1, Math.max(0, dot(back, skinNormal)))) * 180) / Math.PI;
      return { entry, back, depth, angle, skinNormal };
    }),
  );
}

/** Whether a path meets no bone and keeps its distance from all that is guarded. */
function isSafe(position: Vec3, { back, depth }: Path, { bones, guarded }: Surroundings): boolean {
  if (bones.crossings(position, back, depth).length > 0) return false;
  return guarded.every(({ surface, margin }) => !gapAlong(surface, position, back, depth, margin));
}

/**
 * The shortest safe path to a point whose depth is within the range, at an angle as near the wanted one as can be
 * had. Throws an Error that says what stands in the way.
 */
export function findPath(point: PlacedPoint, { angle, depth }: Wanted, around: Surroundings): Path {
  const tried = new Map<number, Path[]>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const cone of CONES) {
    // Where the skin curves, the angle at the entry differs from that above the point.
    const leans = LEANS.filter((lean) => Math.abs(lean - angle) <= cone + 10);
    for (const lean of leans) if (!tried.has(lean)) tried.set(lean, ways(point, around.skin, [lean]));
    const paths = [...tried.values()].flat().sort((a, b) => a.depth - b.depth);
    shortest = paths[0]!.depth;
    const found = paths.find(
      (path) =>
        path.depth >= depth[0] &&
        path.depth <= depth[1] &&
        Math.abs(path.angle - angle) <= cone &&
        isSafe(point.position, path, around),
    );
    if (found) return found;
  }
  throw new Error(
    shortest > depth[1]
      ? `every path to it is longer than ${depth[1]} mm: the shortest is ${shortest.toFixed(1)} mm`
      : `every path of ${depth.join(' to ')} mm meets bone or comes too near to a protected neighbour`,
  );
}
