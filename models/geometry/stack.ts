import type { Vec3 } from '../../src/core/math/point.ts';
import { add, cross, normalize, reject, scale, subtract } from '../../src/core/math/vector.ts';
import { type LoftDensity, loft } from './loft.ts';
import type { Mesh } from './mesh.ts';

/**
 * One cross-section of a bone, square to the line between its two landmarks, in millimetres: how far along from the
 * first, how far its middle lies off that line to the front and to the subject's right (of a line that runs downward),
 * width, thickness, the turn of the width (degrees) from the side toward the front, and, where the section is hollow on
 * one face, the bend of its mid-line at the edges toward the front (at no turn).
 */
type StackStation = readonly [
  along: number,
  front: number,
  side: number,
  width: number,
  thickness: number,
  turn: number,
  bend?: number,
];

/** A bone between two landmarks, such as the middle of its base and its tip (mm, body frame), by its sections. */
export interface Stack {
  from: Vec3;
  to: Vec3;
  stations: readonly StackStation[];
}

const FORWARD: Vec3 = [0, 0, 1];
const UP: Vec3 = [0, 1, 0];

/**
 * A closed mesh through sections that lie square to one line. Unlike in `sweep` they never tilt against each other, so that
 * they can follow closely where a short bone changes its form. What is in front is up for a line that runs forward.
 */
export function stack({ from, to, stations }: Stack, density: LoftDensity): Mesh {
  const along = normalize(subtract(to, from));
  const front = normalize(reject(Math.abs(along[2]) < 0.8 ? FORWARD : UP, along));
  const side = cross(front, along);
  return loft(
    stations.map(([at, ahead, aside, width, thickness, turn, bend = 0]) => {
      const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
      const centre = add(add(from, scale(along, at)), add(scale(front, ahead), scale(side, aside)));
      return {
        centre: [...centre],
        width,
        thickness,
        bend,
        widthAxis: [...add(scale(side, cos), scale(front, sin))],
        thicknessAxis: [...add(scale(front, cos), scale(side, -sin))],
      };
    }),
    density,
  );
}
