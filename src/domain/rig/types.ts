import type { Point } from '../model-index.ts';

/** Rigid pieces of the body from the pelvis up the spine: a place on this chain is a number, 0 pelvis .. 14 skull. */
export const CHAIN = [
  'pelvis',
  'l5',
  'l4',
  'l3',
  'l2',
  'l1',
  'thorax',
  'c7',
  'c6',
  'c5',
  'c4',
  'c3',
  'c2',
  'c1',
  'skull',
] as const;
export type ChainSegment = (typeof CHAIN)[number];

/** Pieces that move against the chain; all but the mandible exist on both sides. */
export const LIMBS = ['mandible', 'clavicle', 'scapula', 'humerus', 'femur'] as const;
export type Limb = (typeof LIMBS)[number];

/** Segments by number: the chain, the mandible, the right limbs, then the left limbs in the same order. */
export const MANDIBLE = CHAIN.length;
export const LIMBS_PER_SIDE = LIMBS.length - 1;
export const SEGMENT_COUNT = CHAIN.length + 1 + 2 * LIMBS_PER_SIDE;

/** Number of a limb's segment; `limb` counts in `LIMBS`. */
export const limbSegment = (limb: number, left: boolean): number =>
  MANDIBLE + limb + (left && limb > 0 ? LIMBS_PER_SIDE : 0);

/**
 * What holds a place of a soft tissue: a place on the chain, and the share (0..1) that a limb has in it
 * (`limb` counts in `LIMBS` from 1; 0 is none).
 */
export type Hold = readonly [chain: number, limb: number, share: number];

/** A line of a muscle part from origin to insertion, evenly sampled, metres, with what holds its two ends. */
export interface MuscleLine {
  points: readonly Point[];
  origin: Hold;
  insertion: Hold;
}

/** How a muscle is carried when the body moves. Lines are those of the right side. */
export interface MuscleCourse {
  /** The middle follows the spine beside it; otherwise it runs straight from end to end. */
  carried: boolean;
  /** From where (share of the length) the insertion's hold begins to tell, and where it tells alone. */
  ramp: readonly [number, number];
  /** Lines from edge to edge of every part. */
  parts: readonly (readonly MuscleLine[])[];
}

export interface Joint {
  /** Axes of its motion meet here, at rest; metres, body frame. */
  pivot: Point;
  /** Share of one degree of the region's flexion, side-bending and rotation. */
  share: readonly [flexion: number, side: number, rotation: number];
  region: 'lumbar' | 'neck';
}

export interface Parameter {
  id: string;
  unit: 'degree' | 'millimetre';
  low: number;
  high: number;
  /** Where the range comes from. */
  source: string;
}

/** The joints of the model; metres, body frame, right side or midline. */
export interface Rig {
  /** The joint under every segment of the chain but the pelvis, from below. */
  joints: readonly Joint[];
  /** Height of the middle of every segment of the chain and depth (z) of the spine there; the thorax has two. */
  levels: readonly { chain: number; height: number; depth: number }[];
  /** Share of one degree of nodding at the atlas' two joints (below, above). */
  nod: readonly [number, number];
  jaw: { pivot: Point; forward: number; down: number };
  shoulder: {
    sternoclavicular: Point;
    acromioclavicular: Point;
    glenohumeral: Point;
    /** Middle of the shoulder blade, which glides on the ellipse. */
    blade: Point;
    /** Half axes (x, z) of the horizontal section of the thorax under the blade. */
    ellipse: readonly [number, number];
    /** How far forward the thorax leans per metre up, under the blade. */
    lean: number;
    /** Degrees of upward tilt per metre of elevation. */
    tilt: number;
  };
  hip: Point;
  parameters: readonly Parameter[];
}
