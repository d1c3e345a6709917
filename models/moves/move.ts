import type { Point } from '../../src/core/math/point.ts';
import type { Prop } from '../../src/core/model/moves.ts';
import type { PoseParameter } from '../../src/core/rig/pose.ts';
import type { Version } from '../../src/domain/exercise/versions.ts';

/**
 * Angles as a `Pose` has them. What the rig does not know (yet) is left out when it is solved, and what goes beyond its
 * ranges is drawn back.
 */
export type Angles = Readonly<Record<string, number>>;

/** A value of a parameter that a rig may not have or not reach. */
export type Reach = readonly [parameter: string, value: number];

/** A place of the body that touches something. */
export interface Touching {
  /** A ball of the body: `palm.right`; without a side both. */
  ball: string;
  /** `ground`, a face of a prop (`chair-seat.top`), or another ball of the body, which `side` then names where it has two. */
  on: string;
  /** Where on the other ball: the direction out of its middle, of the body at rest, on the right. */
  direction?: Point;
  /** Turning points (0 is the start) at which it holds; all, if left out. In between it holds where it does at both ends. */
  during?: readonly number[];
  /** It may slide along: how far at each turning point, metres; `free` is anywhere. */
  slides?: 'free' | readonly Point[];
  /** Only where the rig can go so far; otherwise the limb stays as the angles say. */
  needs?: Reach;
  /** Only where it cannot. */
  unless?: Reach;
  /** Other balls that it may roll onto: the one that is nearest touches. */
  rolls?: readonly string[];
  /** It stays where it is all the same: what touches first is another part of the same hand. */
  firm?: true;
}

/** How a version, or the usual way, is done by the whole body; trunk and neck follow the track of the exercise. */
export interface Manner {
  /** Where it begins. */
  start: Angles;
  /** What differs from the start at the turning points of the track, in order; the last holds for those that follow. */
  poses?: readonly Angles[];
  contacts: readonly Touching[];
  props?: readonly Prop[];
  /** From where it is best seen: degrees to the left of straight in front, and up. */
  view: readonly [azimuth: number, elevation: number];
  /** Parameters that are free beside limbs in contact and the root, or held though their limb is in contact. */
  free?: readonly PoseParameter[];
  held?: readonly PoseParameter[];
  /** What is added on the way from each turning point to the next, most of it in the middle. */
  arcs?: readonly (Angles | undefined)[];
  /** Not balanced over its feet: what holds it. */
  unbalanced?: 'the wall' | 'the next step';
  /** In how many steps a posture goes over into the next, if not in the usual number. */
  steps?: number;
  /** From the last turning point it goes on to the first after the start. */
  goesOn?: true;
}

/** The movement of an exercise, and of those versions that are done otherwise. */
export interface Move extends Manner {
  versions?: Partial<Record<Version, Partial<Manner>>>;
}

/** The same on both sides. */
export const both = (angles: Angles): Angles =>
  Object.fromEntries(
    Object.entries(angles).flatMap(([id, v]) => [[`${id}Right`, v] as const, [`${id}Left`, v] as const]),
  );

/** Angles of one side. */
export const right = (angles: Angles): Angles => sided(angles, 'Right');
export const left = (angles: Angles): Angles => sided(angles, 'Left');

const sided = (angles: Angles, side: string): Angles =>
  Object.fromEntries(Object.entries(angles).map(([id, v]) => [`${id}${side}`, v] as const));
