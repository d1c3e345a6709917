import type { RiggedStructure } from '../../models/posed-model.ts';
import type { WholeSkin } from './whole-skin.ts';

/** A vertex of a structure near the skin, with the triangle of the skin that lies over it at rest and how far off that is (metres). */
export interface OuterVertex {
  vertex: number;
  over: number;
  under: number;
}

/** What lies deeper under the skin at rest is not looked at, and of the rest one vertex of so many; metres. */
const UNDER = 0.02;
const EVERY = 2;
/** How far from a place its skin is looked for, metres. */
const REACH = 0.05;

/** The vertices of a structure that may come through a skin, which must stand at rest. */
export function outerVertices({ mesh: { positions } }: RiggedStructure, skin: WholeSkin): OuterVertex[] {
  const found: OuterVertex[] = [];
  for (let vertex = 0; vertex * 3 < positions.length; vertex += EVERY) {
    const near = skin.nearest(
      positions[vertex * 3]!,
      positions[vertex * 3 + 1]!,
      positions[vertex * 3 + 2]!,
      UNDER,
    );
    if (near) found.push({ vertex, over: near.triangle, under: near.distance });
  }
  return found;
}

/** How far (metres) the farthest of these vertices of a posed structure is out of the posed skin, and which it is. */
export function standingOut(
  positions: Float64Array,
  vertices: readonly OuterVertex[],
  skin: WholeSkin,
): { out: number; vertex: number } {
  const worst = { out: 0, vertex: -1 };
  eachStandingOut(positions, vertices, skin, (vertex, _triangle, out) => {
    if (out > worst.out) Object.assign(worst, { out, vertex });
    return worst.out;
  });
  return worst;
}

/**
 * Tells each of these vertices that is out of the posed skin, the triangle of the skin nearest to it (none within reach: undefined),
 * and how far that is, metres. `tell` returns from how far out on others are to be told of.
 */
export function eachStandingOut(
  positions: Float64Array,
  vertices: readonly OuterVertex[],
  skin: WholeSkin,
  tell: (vertex: number, triangle: number | undefined, out: number) => number,
): void {
  let least = 0;
  for (const { vertex, over, under } of vertices) {
    const [x, y, z] = [positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!];
    if (skin.covers(over, 1.5 * under + SLACK, x, y, z)) continue;
    const near = skin.nearest(x, y, z, REACH);
    // Near an edge a place may seem to be out that is not, and inside a fold it is in the flesh all the same.
    if (near && (!near.outside || near.distance <= least)) continue;
    if (skin.windings(x, y, z) > 0) continue;
    least = tell(vertex, near?.triangle, near?.distance ?? REACH);
  }
}

/** How much farther from the triangle over it than at rest a covered vertex may be, metres. */
const SLACK = 0.003;
