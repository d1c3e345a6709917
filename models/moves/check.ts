import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { clampPose, type Pose, parametersOf } from '../../src/core/rig/pose.ts';
import { FIGURE, figureIn } from './body/figure.ts';
import type { Manner } from './move.ts';
import { insideBy, supportOf } from './solve/balance.ts';
import { aboveGround, apartPairs, fromProps, gapOf } from './solve/clearance.ts';
import type { Moment } from './solve/solve-posture.ts';
import { holds, offBy, slid, type Touch } from './solve/touch.ts';

/** What is worst about a posture of a movement; lengths in millimetres. */
export interface Fault {
  /** The contact that is off most. */
  contact: readonly [mm: number, what: string];
  /** What lies deepest in the ground or a prop, and in the body itself. */
  depth: readonly [mm: number, what: string];
  itself: readonly [mm: number, what: string];
  /** Parameters out of their ranges. */
  beyond: readonly string[];
  /** How far inside the support the centre of mass lies; not a number where nothing tells. */
  balance: number;
}

type Least = readonly [mm: number, what: string];
const worse = (a: Least, mm: number, what: () => string): Least => (mm > a[0] ? [mm, what()] : a);

/** Looks at a posture at a moment of a movement. */
export function faultsOf(
  rig: WholeRig,
  way: Manner,
  touches: readonly Touch[],
  pose: Pose,
  moment: Moment,
): Fault {
  const figure = figureIn(rig, pose);
  const { from, to, share } = moment;
  const now = touches.filter((t) => holds(t, from, to, share));
  const touching = new Set(now.map(({ ball, other }) => `${ball}/${other}`));
  let contact: Least = [0, ''];
  for (const touch of now) {
    const off = Math.hypot(...offBy(touch, figure, slid(touch, from, to, share))) * 1000;
    contact = worse(contact, off, () => touch.name);
  }
  let depth: Least = [0, ''];
  FIGURE.forEach(({ id }, ball) => {
    depth = worse(depth, -aboveGround(figure, ball) * 1000, () => `${id} in the ground`);
    depth = worse(depth, -fromProps(figure, ball, way.props ?? []) * 1000, () => `${id} in a prop`);
  });
  let itself: Least = [0, ''];
  for (const [i, j] of apartPairs(rig))
    if (!touching.has(`${i}/${j}`) && !touching.has(`${j}/${i}`))
      itself = worse(
        itself,
        -gapOf(figure.middles, i, j) * 1000,
        () => `${FIGURE[i]!.id} in ${FIGURE[j]!.id}`,
      );
  const inside = clampPose(rig, pose);
  const beyond = parametersOf(rig).filter((p) => Math.abs((pose[p] ?? 0) - (inside[p] ?? 0)) > 0.02);
  const [x, , z] = figure.centreOfMass;
  const balance = way.unbalanced
    ? Number.NaN
    : insideBy(supportOf(now, figure, from, to, share), [x, z]) * 1000;
  return { contact, depth, itself, beyond, balance };
}
