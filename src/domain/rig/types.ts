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
/**
 * The vertebrae of the neck once more, as the soft parts round them feel them: bending level by level, but turning
 * evenly from thorax to skull instead of mostly at the atlas.
 */
export const SOFT_NECK = MANDIBLE + 1 + 2 * LIMBS_PER_SIDE;
export const THORAX = CHAIN.indexOf('thorax');
export const SKULL = CHAIN.indexOf('skull');
export const SEGMENT_COUNT = SOFT_NECK + SKULL - THORAX - 1;

/** Number of a limb's segment; `limb` counts in `LIMBS`. */
export const limbSegment = (limb: number, left: boolean): number =>
  MANDIBLE + limb + (left && limb > 0 ? LIMBS_PER_SIDE : 0);

/** The segment of the left that a segment of the right answers to; those of the midline are their own. */
export const otherSide = (segment: number): number =>
  segment > MANDIBLE && segment <= MANDIBLE + LIMBS_PER_SIDE ? segment + LIMBS_PER_SIDE : segment;

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
  /** On the first line of a part whose sections lie oblique to its course: the unit direction of its thickness at every point. */
  depth?: readonly Point[];
}

/**
 * How a muscle passes from end to end: straight, along the spine level by level, or along the neck, whose soft parts
 * turn evenly; `loose` along the neck with ends on the ligament of the nape and not on bone.
 */
export type Way = 'straight' | 'spine' | 'neck' | 'loose';

/** How a muscle is carried when the body moves. Lines are those of the right side. */
export interface MuscleCourse {
  way: Way;
  /** From where (share of the length) the insertion's hold begins to tell, and where it tells alone. */
  ramp: readonly [number, number];
  /** Number of the limb (`LIMBS` from 1) that carries it until shortly before its insertion; its own if left out. */
  through?: number;
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
