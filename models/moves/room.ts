import type { Point } from '../../src/core/math/point.ts';
import type { Block, Prop } from '../../src/core/model/moves.ts';

// The room that exercises are done in; metres, in the frame of the body: x to its left, y up, z forward of who stands at rest.

/** Height of the ground: the soles of who stands at rest. A mat's upper side lies there too. */
export const GROUND = -0.0105;

const block = (name: string, at: Point, size: Point): Block => ({ name, at, size });

/** Height of a seat, as high as the hollow of the knees. */
const SEAT = 0.385;

/** A chair whose seat is as high as the hollow of the knees; its back begins at so many metres behind the hips at rest. */
export const chair = (z = 0, x = 0, backHeight = 0.42): Prop => ({
  kind: 'chair',
  blocks: [
    block('chair-seat', [x, GROUND + SEAT - 0.02, z + 0.06], [0.49, 0.04, 0.4]),
    block('chair-back', [x, GROUND + SEAT + 0.06 + backHeight / 2, z - 0.16], [0.4, backHeight, 0.03]),
  ],
});

/** A mat, drawn under whoever lies or kneels on it; its length lies along z. */
export const mat = (z = 0, x = 0): Prop => ({
  kind: 'mat',
  blocks: [block('mat', [x, GROUND - 0.005, z], [0.75, 0.01, 2])],
});

/** A wall whose surface lies at z and faces forward (`1`) or backward (`-1`). */
export const wall = (z: number, facing: 1 | -1 = 1): Prop => ({
  kind: 'wall',
  blocks: [block('wall', [0, GROUND + 1.1, z - facing * 0.05], [1.8, 2.2, 0.1])],
});

/** A wall at the side, whose surface lies at x. */
export const sideWall = (x: number): Prop => ({
  kind: 'wall',
  blocks: [block('wall', [x + Math.sign(x) * 0.05, GROUND + 1.1, 0], [0.1, 2.2, 1.8])],
});

/** A kitchen counter or table in front, from z on. */
export const counter = (z: number, height: number, kind: 'counter' | 'table' = 'counter'): Prop => ({
  kind,
  blocks: [block('counter', [0, GROUND + height - 0.02, z + 0.3], [1.2, 0.04, 0.6])],
});

/** A pillow or rolled towel under the head or behind the back. */
export const pillow = (at: Point, size: Point, kind: 'pillow' | 'towel' = 'pillow'): Prop => ({
  kind,
  blocks: [block('pillow', at, size)],
  soft: true,
});

/** A stretch band from ball to ball of the body. */
export const stretchBand = (...along: string[]): Prop => ({ kind: 'band', blocks: [], along });

type Face = 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';

const FACES: Readonly<Record<Face, readonly [axis: 0 | 1 | 2, sign: 1 | -1]>> = {
  top: [1, 1],
  bottom: [1, -1],
  front: [2, 1],
  back: [2, -1],
  left: [0, 1],
  right: [0, -1],
};

/** A flat surface: whatever lies on it has `sign` × its coordinate on the axis at `offset`. */
export interface RoomSurface {
  axis: 0 | 1 | 2;
  sign: 1 | -1;
  offset: number;
}

/** The surface of a name: `ground`, or a block's face as in `chair-seat.top`; throws a RangeError for what is not there. */
export function roomSurface(name: string, props: readonly Prop[]): RoomSurface {
  if (name === 'ground') return { axis: 1, sign: 1, offset: GROUND };
  const [of, face] = name.split('.');
  const found = props.flatMap(({ blocks }) => blocks).find((b) => b.name === of);
  const known = FACES[face as Face];
  if (!found || !known) throw new RangeError(`there is no surface "${name}"`);
  const [axis, sign] = known;
  return { axis, sign, offset: sign * found.at[axis] + found.size[axis] / 2 };
}

/** How far a point lies from a block's surface, metres; less than 0 inside. */
export function blockDistance({ at, size }: Block, x: number, y: number, z: number): number {
  const dx = Math.abs(x - at[0]) - size[0] / 2;
  const dy = Math.abs(y - at[1]) - size[1] / 2;
  const dz = Math.abs(z - at[2]) - size[2] / 2;
  const out = Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0));
  return out > 0 ? out : Math.max(dx, dy, dz);
}
