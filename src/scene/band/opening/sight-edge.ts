import { DoubleSide, type Matrix4, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import { SIGHT_RADIUS } from '../../sight/sight.ts';

/** Directions in which the height of the skin over the sight is measured. */
export const AROUND = 72;
/** From how far out the skin is looked for, metres. */
const OUTSIDE = 0.2;
/** The sight is seen from about this far, metres (the band's camera). */
const EYE = 0.142;
/** How much wider the sight appears in the skin than at its floor. */
const WIDER = 1.27;
/** The least that the sight rises, metres. */
const LOWEST = 0.003;

/** The skin around the sight: its height over the point in each direction, and how the sight widens outward. */
export interface SightEdge {
  /** Height of the skin over the point, metres. */
  depth: number;
  heights: readonly number[];
  /** The sight's radius at height h is SIGHT_RADIUS · (1 + taper · h). */
  taper: number;
}

/** Finds the skin around the sight whose frame is given. Where there is none the sight ends as low as beside it. */
export function sightEdge(frame: Matrix4, skin: MeshBVH): SightEdge {
  const middle = skinHeight(frame, skin, 0, 0) ?? LOWEST;
  const taper = (WIDER * (1 - middle / EYE) - 1) / middle;
  const found = Array.from({ length: AROUND }, (_, i) => {
    const turn = (i / AROUND) * 2 * Math.PI;
    let height: number | undefined = middle;
    for (let step = 0; step < 2 && height !== undefined; step++) {
      const radius = SIGHT_RADIUS * (1 + taper * height);
      height = skinHeight(frame, skin, Math.cos(turn) * radius, Math.sin(turn) * radius);
    }
    return height;
  });
  const known = found.map((height, i) => height ?? found[(i + 1) % AROUND] ?? found.at(i - 1) ?? LOWEST);
  return { depth: middle, heights: known.map((height) => Math.max(LOWEST, height)), taper };
}

const ray = new Ray();
const axis = new Vector3();

function skinHeight(frame: Matrix4, skin: MeshBVH, x: number, y: number): number | undefined {
  ray.origin.set(x, y, OUTSIDE).applyMatrix4(frame);
  axis.setFromMatrixColumn(frame, 2);
  ray.direction.copy(axis).negate();
  const hit = skin.raycastFirst(ray, DoubleSide);
  if (!hit) return undefined;
  return OUTSIDE - hit.distance;
}
