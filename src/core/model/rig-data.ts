import type { Point } from '../math/point.ts';

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
  /** How much of the course's `through` this line follows, the rest being what the way begins with; all of it if left out. */
  share?: number;
  /** On the first line of a part whose sections lie oblique to its course: the unit direction of its thickness at every point. */
  depth?: readonly Point[];
  /** On the lines of a muscle that goes along a limb: how much of its volume lies about every point, beside the others. */
  girth?: readonly number[];
  /** On the first line of a part of several: how thick the part is on average, metres. */
  thickness?: number;
}

/**
 * How a muscle passes from end to end: straight, along the spine level by level, or along the neck, whose soft parts
 * turn evenly; `loose` along the neck with ends on the ligament of the nape and not on bone; `around`, where it lies in
 * the skin, as the skin does; along a limb, joint by joint, from the part of it that the muscle begins in.
 */
export type Way = 'straight' | 'spine' | 'neck' | 'loose' | 'around' | LimbWay;
export type LimbWay = 'arm' | 'forearm' | 'hand' | 'leg' | 'shank' | 'foot';

/** How a muscle is carried when the body moves. Lines are those of the right side. */
export interface MuscleCourse {
  way: Way;
  /** From where (share of the length) the insertion's hold begins to tell, and where it tells alone. */
  ramp: readonly [number, number];
  /** How early along its ramp the insertion tells: 1 is evenly, more is sooner. */
  early?: number;
  /** Share of the length over which its middle comes to follow the spine, where it does; the usual one if left out. */
  fade?: number;
  /** The limb (number in `LIMBS` from 1) that carries it until its insertion takes over, from this share of the length on. */
  through?: { limb: number; from: number };
  /** A limb that it straps down about this height (metres; as far up and down as `reach`), and its share there at most. */
  over?: { limb: number; height: number; reach: number; share: number };
  /** Lines from edge to edge of every part. */
  parts: readonly (readonly MuscleLine[])[];
}

interface Joint {
  /** Axes of its motion meet here, at rest; metres, body frame. */
  pivot: Point;
  /** Share of one degree of the region's flexion, side-bending and rotation. */
  share: readonly [flexion: number, side: number, rotation: number];
  region: 'lumbar' | 'neck';
}

export interface Parameter {
  id: string;
  unit: 'degree' | 'millimetre' | 'share';
  low: number;
  high: number;
  /** Where the range comes from. */
  source: string;
}

/** How far parameters of one joint can go together: their shares of their ranges, as a power sum, are at most 1. */
export interface Envelope {
  /** Ids of parameters. */
  parameters: readonly string[];
  /** 2 is an ellipsoid between the ends of the ranges; less keeps closer to one motion at a time. At least 1. */
  power: number;
  /** The one of them that gives way to the others; if left out, all are drawn back in step. */
  yields?: string;
  /** Where the shape comes from. */
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
    /** Unit vector from there along the humerus, about which it turns. */
    shaft: Point;
    /** Where pectoralis major, latissimus and teres major end on the crests of the humerus. */
    crests: Point;
    /** Where the middle part of trapezius ends, and the lower angle of the shoulder blade. */
    acromion: Point;
    angle: Point;
    /** Middle of the shoulder blade, which glides on the ellipse. */
    blade: Point;
    /** Half axes (x, z) of the horizontal section of the thorax under the blade. */
    ellipse: readonly [number, number];
    /** How far forward the thorax leans per metre up, under the blade. */
    lean: number;
    /** Degrees of upward tilt per metre of elevation. */
    tilt: number;
    /** What the arm takes along, as rotation vectors: degrees for every degree that it is raised. */
    rhythm: { clavicle: Point; scapula: Point };
    /** Degrees by which the plane in which the arm is lifted sideways lies forward of the side. */
    plane: number;
  };
  /** The brow slides up round an axis from side to side through `pivot`, `radius` metres from it. */
  brow: { pivot: Point; radius: number };
  hip: Point;
  parameters: readonly Parameter[];
  envelopes: readonly Envelope[];
}

/** A joint that turns about an axis; right side, metres. */
export interface Hinge {
  pivot: Point;
  /** Unit vector: positive angles turn about it by the right hand. */
  axis: Point;
  /** Unit vector along the limb, away from the trunk. */
  along: Point;
}

/** A finger, the thumb or a toe. */
export interface JointedDigit {
  /** From the trunk outward. */
  joints: readonly Hinge[];
  tip: Point;
}

/** Fingers, thumb first; and how far each joint bends from rest to a fist (1) and to a flat hand (-1), degrees. */
export interface Finger extends JointedDigit {
  fist: readonly number[];
  flat: readonly number[];
}

/** The joints of the limbs, right side, metres, body frame. */
export interface LimbRig {
  elbow: Hinge;
  /** Axis of the radius round the ulna. */
  forearm: Hinge;
  wrist: Hinge;
  /** Axis through the same centre about which the hand goes sideways. */
  wristAside: Point;
  /** Share of the motion of the wrist that is made between the forearm and the first row of its bones. */
  carpus: number;
  fingers: readonly Finger[];
  knee: Hinge;
  /** Share of the bending of the knee that the patella makes about the same axis. */
  patella: number;
  ankle: Hinge;
  subtalar: Hinge;
  toes: readonly JointedDigit[];
  parameters: readonly Parameter[];
  envelopes: readonly Envelope[];
}

/**
 * A place where the skin would sink under what lies beneath it in some postures, and rises instead: pose space deformation (Lewis,
 * Cordner & Fong, SIGGRAPH 2000), smooth over the skin and over the motions. Of the right side, metres, at rest; so the left.
 */
export interface Lift {
  at: Point;
  /** Which way the skin faces there; unit. */
  out: Point;
  radius: number;
  /** How high it stands in its middle where all of `when` is reached. */
  height: number;
  /** Motions (ids of parameters) with where each begins to tell and where it tells wholly; together as their product. */
  when: readonly (readonly [parameter: string, from: number, to: number])[];
}

/** The joints of the whole body. */
export interface WholeRig extends Rig {
  limbs: LimbRig;
}
