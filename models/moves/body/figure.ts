import type { Point } from '../../../src/core/math/point.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import { type DualQuaternion, transformInto, turnInto } from '../../../src/core/rig/dual-quaternion.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { limbSegment } from '../../../src/core/rig/segments.ts';
import { pointInMetres } from '../../units.ts';
import { BALLS, type BallPart, isMiddle, pieceSegment } from './balls.ts';
import { MASSES } from './masses.ts';

/** A ball on one side of the body; metres. */
export interface SidedBall {
  /** `palm.right`; of the midline without a side. */
  id: string;
  part: BallPart;
  side: 'right' | 'left' | 'middle';
  segment: number;
  at: Point;
  radius: number;
}

const segmentOf = (piece: string, left: boolean): number => {
  const found = pieceSegment(piece);
  return 'chain' in found ? found.chain : limbSegment(found.limb, left);
};

const sidesOf = (middle: boolean) => (middle ? (['middle'] as const) : (['right', 'left'] as const));

const mirroredFor = (side: string, [x, y, z]: Point): Point => (side === 'left' ? [-x, y, z] : [x, y, z]);

/** All balls of both sides. */
export const FIGURE: readonly SidedBall[] = BALLS.flatMap((ball) =>
  sidesOf(isMiddle(ball)).map((side) => ({
    id: side === 'middle' ? ball.id : `${ball.id}.${side}`,
    part: ball.part,
    side,
    segment: segmentOf(ball.on, side === 'left'),
    at: mirroredFor(side, pointInMetres(ball.at)),
    radius: ball.radius / 1000,
  })),
);

const numbers = new Map(FIGURE.map(({ id }, i) => [id, i]));

/** Place of a ball in `FIGURE`; throws a RangeError for one that there is not. */
export function ballNumber(id: string): number {
  const found = numbers.get(id);
  if (found === undefined) throw new RangeError(`the body has no place "${id}"`);
  return found;
}

const WEIGHTS = MASSES.flatMap((mass) =>
  sidesOf(mass.at[0] === 0).map((side) => ({
    segment: segmentOf(mass.on, side === 'left'),
    at: mirroredFor(side, pointInMetres(mass.at)),
    share: mass.share,
  })),
);

/** Where the body has gone in a pose. */
export interface Figure {
  /** Middles of the balls, x, y, z after one another; metres. */
  middles: Float64Array;
  centreOfMass: Point;
  transforms: readonly DualQuaternion[];
}

/** Where balls and centre of mass lie in a pose. */
export function figureIn(rig: WholeRig, pose: Pose): Figure {
  const transforms = wholeTransforms(rig, pose);
  const middles = new Float64Array(FIGURE.length * 3);
  FIGURE.forEach(({ segment, at }, i) => {
    transformInto(transforms[segment]!, at[0], at[1], at[2], middles, i * 3);
  });
  const sum = [0, 0, 0];
  const place = [0, 0, 0];
  for (const { segment, at, share } of WEIGHTS) {
    transformInto(transforms[segment]!, at[0], at[1], at[2], place, 0);
    for (let d = 0; d < 3; d++) sum[d]! += place[d]! * share;
  }
  return { middles, centreOfMass: [sum[0]!, sum[1]!, sum[2]!], transforms };
}

/** A direction of the body at rest, turned as a ball has turned; of the left it is given for the right. */
export function turnedWith({ transforms }: Figure, ball: number, direction: Point): Point {
  const { segment, side } = FIGURE[ball]!;
  const out = [0, 0, 0];
  turnInto(transforms[segment]!, mirroredFor(side, direction), out);
  return [out[0]!, out[1]!, out[2]!];
}
