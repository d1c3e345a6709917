import type { Prop } from '../../../src/core/model/moves.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import type { BallPart } from '../body/balls.ts';
import { FIGURE, type Figure, figureIn, type SidedBall } from '../body/figure.ts';
import { blockDistance, GROUND } from '../room.ts';

/** Parts that meet at a joint: their flesh presses against each other when it bends, and that is as it should be. */
const NEIGHBOURS: readonly (readonly [BallPart, BallPart])[] = [
  ['arm', 'shoulder'],
  ['arm', 'forearm'],
  ['shoulder', 'forearm'],
  ['forearm', 'hand'],
  ['shoulder', 'thorax'],
  ['shoulder', 'neck'],
  ['hip', 'pelvis'],
  ['hip', 'belly'],
  ['hip', 'thigh'],
  ['thigh', 'pelvis'],
  ['thigh', 'shank'],
  ['shank', 'foot'],
  ['thorax', 'neck'],
  ['thorax', 'belly'],
  ['belly', 'pelvis'],
  ['thorax', 'pelvis'],
  ['neck', 'head'],
];

const TRUNK: readonly BallPart[] = ['pelvis', 'belly', 'thorax', 'neck', 'head'];

const meet = (a: SidedBall, b: SidedBall): boolean => {
  if (TRUNK.includes(a.part) && TRUNK.includes(b.part)) return true;
  if (
    a.side !== b.side &&
    a.side !== 'middle' &&
    b.side !== 'middle' &&
    !TRUNK.includes(a.part) &&
    !TRUNK.includes(b.part)
  )
    return false;
  if (a.part === b.part) return true;
  return NEIGHBOURS.some(([p, q]) => (a.part === p && b.part === q) || (a.part === q && b.part === p));
};

let pairs: readonly (readonly [number, number])[] | undefined;

/** Pairs of balls that must not enter each other: of parts that do not meet, and that lie apart at rest. */
export function apartPairs(rig: WholeRig): readonly (readonly [number, number])[] {
  if (pairs) return pairs;
  const { middles } = figureIn(rig, {});
  const out: (readonly [number, number])[] = [];
  for (let i = 0; i < FIGURE.length; i++)
    for (let j = i + 1; j < FIGURE.length; j++)
      if (!meet(FIGURE[i]!, FIGURE[j]!) && gapOf(middles, i, j) > 0) out.push([i, j]);
  pairs = out;
  return out;
}

/** How far two balls are apart, metres; less than 0 where one enters the other. */
export function gapOf(middles: Float64Array, i: number, j: number): number {
  const dx = middles[i * 3]! - middles[j * 3]!;
  const dy = middles[i * 3 + 1]! - middles[j * 3 + 1]!;
  const dz = middles[i * 3 + 2]! - middles[j * 3 + 2]!;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - FIGURE[i]!.radius - FIGURE[j]!.radius;
}

/** How far a ball lies above the ground, metres. */
export const aboveGround = ({ middles }: Figure, ball: number): number =>
  middles[ball * 3 + 1]! - FIGURE[ball]!.radius - GROUND;

/** How far a ball is from the nearest prop that does not give way. */
export function fromProps({ middles }: Figure, ball: number, props: readonly Prop[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (const { kind, blocks, soft } of props) {
    if (soft || kind === 'mat' || kind === 'band') continue;
    for (const block of blocks) {
      const d = blockDistance(block, middles[ball * 3]!, middles[ball * 3 + 1]!, middles[ball * 3 + 2]!);
      best = Math.min(best, d - FIGURE[ball]!.radius);
    }
  }
  return best;
}
