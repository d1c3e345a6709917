import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import {
  clampPose,
  type Pose,
  type PoseParameter,
  parametersOf,
  rangeOf,
} from '../../../src/core/rig/pose.ts';
import { FIGURE, type Figure, figureIn } from '../body/figure.ts';
import type { Manner } from '../move.ts';
import { insideBy, supportOf } from './balance.ts';
import { aboveGround, apartPairs, fromProps, gapOf } from './clearance.ts';
import { type Least, leastSquares } from './least-squares.ts';
import { holds, offBy, slid, type Touch } from './touch.ts';

/** A moment of a movement: so far (0..1) from one turning point to another. */
export interface Moment {
  from: number;
  to: number;
  share: number;
}

// What counts how much: a contact is off by half a millimetre as badly as a joint is from what was wanted by 25°.
const CONTACT = 0.0005;
const DEPTH = 0.001;
const INSIDE = 0.01;
/** How deep things may lie in each other before it counts, metres; and how far inside its support the centre of mass is wanted. */
const TOUCHING = 0.001;
const MARGIN = 0.01;
const JOINT = 25;
/** At first contacts and depths count for little, so that the whole body finds its way; then for all they are. */
const STRICT = [0.03, 0.2, 1];
/** Where what is wanted is nearly right. */
const NEAR = [1];
/** What is left where something is badly off. */
const POOR = 30;
/** A limb that touches nothing at the moment stays near what is wanted. */
const FREE_LIMB = 4;
const ROOT = { turn: 10, place: 80 } as const;

const ARM = /^(arm|elbow|forearm|wrist)/;
const LEG = /^(hip|knee|foot)/;
const ROOTS = /^root/;

/** Which limb a ball is of: `arm.right`; undefined for the trunk. */
function limbOf(ball: number): string | undefined {
  const { part, side } = FIGURE[ball]!;
  if (/arm|hand|shoulder/.test(part)) return `arm.${side}`;
  return /hip|thigh|shank|foot/.test(part) ? `leg.${side}` : undefined;
}

const limbsIn = (touches: readonly Touch[]): ReadonlySet<string | undefined> =>
  new Set(touches.flatMap(({ ball, other }) => [limbOf(ball), limbOf(other ?? ball)]));

/** The limb that a parameter moves. */
function limbMoved(p: PoseParameter): string | undefined {
  const side = p.endsWith('Left') ? 'left' : 'right';
  if (ARM.test(p)) return `arm.${side}`;
  return LEG.test(p) ? `leg.${side}` : undefined;
}

/** The parameters that a posture is solved by: root, limbs in contact, and what the way frees. */
function variables(rig: WholeRig, way: Manner, touches: readonly Touch[]): PoseParameter[] {
  const limbs = limbsIn(touches);
  return parametersOf(rig).filter((p) => {
    if (way.held?.includes(p)) return false;
    if (way.free?.includes(p) || ROOTS.test(p)) return true;
    const limb = limbMoved(p);
    return limb !== undefined && limbs.has(limb);
  });
}

/** How far a parameter may well be from what is wanted. */
function widthOf(p: PoseParameter, inContact: ReadonlySet<string | undefined>): number {
  if (/^root(Up|Forward|Side)$/.test(p)) return ROOT.place;
  if (ROOTS.test(p)) return ROOT.turn;
  const limb = limbMoved(p);
  if (limb && !inContact.has(limb)) return FREE_LIMB;
  return /^(wrist|foot)/.test(p) ? JOINT * 1.4 : JOINT;
}

/** The posture next to the wanted one in which all contacts of the moment hold, nothing enters anything, and the body balances. */
export function solvePosture(
  rig: WholeRig,
  way: Manner,
  touches: readonly Touch[],
  wanted: Pose,
  from: readonly Pose[],
  moment: Moment,
  near = false,
): Pose {
  const names = variables(rig, way, touches);
  const goal = clampPose(rig, wanted);
  const ranges = names.map((p) => rangeOf(rig, p));
  const poseOf = (x: Float64Array): Pose => ({
    ...goal,
    ...Object.fromEntries(names.map((p, i) => [p, x[i]!])),
  });
  const now = touches.filter((t) => holds(t, moment.from, moment.to, moment.share));
  const inContact = limbsIn(now);
  const widths = names.map((p) => widthOf(p, inContact));
  const gone = now.map((t) => slid(t, moment.from, moment.to, moment.share));
  const touching = new Set(now.filter((t) => t.other !== undefined).map((t) => pairKey(t.ball, t.other!)));
  const pairs = apartPairs(rig).filter(([i, j]) => !touching.has(pairKey(i, j)));
  const entered = depthsOf(pairs);
  // One posture for all that is tried: to make each anew takes longer than to see what it does.
  const tried: Partial<Record<PoseParameter, number>> = { ...goal };
  const residuals = (x: Float64Array, strict: number, out: Float64Array): void => {
    let at = 0;
    names.forEach((p, i) => {
      tried[p] = x[i]!;
      out[at++] = (x[i]! - (goal[p] ?? 0)) / widths[i]!;
    });
    const figure = figureIn(rig, tried);
    now.forEach((touch, k) => {
      for (const d of offBy(touch, figure, gone[k]!)) out[at++] = (d / CONTACT) * strict;
    });
    for (let ball = 0; ball < FIGURE.length; ball++) {
      out[at++] = (Math.min(0, aboveGround(figure, ball) + TOUCHING) / DEPTH) * strict;
      const off = fromProps(figure, ball, way.props ?? []);
      out[at++] = Number.isFinite(off) ? (Math.min(0, off + TOUCHING) / DEPTH) * strict : 0;
    }
    at = entered(figure.middles, strict, out, at);
    out[at] = way.unbalanced ? 0 : (Math.min(0, outside(now, figure, moment)) / INSIDE) * strict;
  };
  const search = (pose: Pose, stages: readonly number[]): Least => {
    let found: Least = { x: Float64Array.from(names, (p) => pose[p] ?? 0), cost: 0 };
    for (const strict of stages) {
      const problem = {
        low: Float64Array.from(ranges, ([low]) => low),
        high: Float64Array.from(ranges, ([, high]) => high),
        step: Float64Array.from(names, (p) => (/^root(Up|Forward|Side)$/.test(p) ? 0.1 : 0.05)),
        count: names.length + now.length * 3 + FIGURE.length * 2 + pairs.length + 1,
        residuals: (x: Float64Array, into: Float64Array) => residuals(x, strict, into),
      };
      found = leastSquares(problem, found.x, stages === NEAR ? 15 : 40);
    }
    return found;
  };
  // What is found may hang on where it is looked for, and on how.
  const all = from.map((pose) => search(pose, near ? NEAR : STRICT));
  if (near && all[0]!.cost > POOR) all.push(search(from[0]!, STRICT));
  const [found] = all.sort((a, b) => a.cost - b.cost);
  return rounded(clampPose(rig, poseOf(found!.x)));
}

/** Writes how far the balls of each pair are in each other, from a place of the residuals on; gives the place after them. */
function depthsOf(pairs: readonly (readonly [number, number])[]) {
  const both = Int32Array.from(pairs.flat());
  // Hardly any pair meets: the square of the distance tells it without a root.
  const near = Float64Array.from(pairs, ([i, j]) => (FIGURE[i]!.radius + FIGURE[j]!.radius) ** 2);
  return (middles: Float64Array, strict: number, out: Float64Array, from: number): number => {
    for (let k = 0; k < near.length; k++) {
      const [i, j] = [both[k * 2]!, both[k * 2 + 1]!];
      const dx = middles[i * 3]! - middles[j * 3]!;
      const dy = middles[i * 3 + 1]! - middles[j * 3 + 1]!;
      const dz = middles[i * 3 + 2]! - middles[j * 3 + 2]!;
      out[from + k] =
        dx * dx + dy * dy + dz * dz > near[k]!
          ? 0
          : (Math.min(0, gapOf(middles, i, j) + TOUCHING) / DEPTH) * strict;
    }
    return from + near.length;
  };
}

const pairKey = (i: number, j: number): number => Math.min(i, j) * 1000 + Math.max(i, j);

/** How far the centre of mass is from lying well inside the support; 0 if it does, or if nothing tells. */
function outside(touches: readonly Touch[], figure: Figure, { from, to, share }: Moment): number {
  const corners = supportOf(touches, figure, from, to, share);
  const inside = insideBy(corners, [figure.centreOfMass[0], figure.centreOfMass[2]]);
  return Number.isNaN(inside) ? 0 : Math.min(0, inside - MARGIN);
}

/** To what a file keeps: hundredths of a degree and of a millimetre. */
const rounded = (pose: Pose): Pose =>
  Object.fromEntries(
    Object.entries(pose)
      .map(([p, v]) => [p, Math.round(v * 100) / 100] as const)
      .filter(([, v]) => v !== 0),
  );
