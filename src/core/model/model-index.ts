import type { AreaId, Layer, MuscleId, PointId } from '../ids.ts';
import type { Point } from '../math/point.ts';
import type { SolvedMoves } from './moves.ts';
import type { Patterns } from './patterns.ts';
import type { Hold, Lift, LimbRig, MuscleCourse, Rig } from './rig-data.ts';

export type Tissue =
  | 'muscle'
  | 'tendon'
  | 'bone'
  | 'cartilage'
  | 'disc'
  | 'organ'
  | 'artery'
  | 'vein'
  | 'nerve'
  | 'skin';
export type BodyRegion =
  | 'head'
  | 'neck'
  | 'low-back'
  | 'shoulder'
  | 'trunk'
  | 'hip'
  | 'arm'
  | 'leg'
  | 'face'
  | 'throat'
  | 'wall';

/** One structure of the model. Paired structures are stored on the right and mirrored when loaded. */
export interface StructureEntry {
  id: string;
  name: { latin: string; english: string };
  /** `midline`: without a mirror image. Null where another structure carries the number already. */
  fma: { right: number | null; left: number | null } | { midline: number | null };
  tissue: Tissue;
  /** File (without folder) that holds its mesh. */
  file: string;
  triangles: number;
  /** Axis-aligned bounds of the right side or midline, metres. */
  bounds: { min: Point; max: Point };
  /** What carries it whole, where it lies in a limb; of the body the rig knows itself. */
  hold?: Hold;
  /** Muscles and aponeuroses only. */
  muscle?: {
    regions: readonly BodyRegion[];
    /** Of a muscle of a limb: the one of the body without limbs, cut short, whose place it takes. */
    replaces?: string;
    layer: Layer;
    /** Ids of what lies over it without being of a layer farther out. */
    under?: readonly string[];
    attachments: { origin: readonly string[]; insertion: readonly string[] };
    /** Share of the length that is tendon at the origin and at the insertion. */
    tendon: readonly [number, number];
    /** Middle of the origin, of the belly and of the insertion, metres. */
    line: readonly [Point, Point, Point];
    /** Typical width and fibre length, metres: what (u, v) = (1, 1) measures. */
    span: readonly [number, number];
    /** How it is carried when the body moves. */
    course: MuscleCourse;
  };
}

/** A tissue that the drawn needle goes through: skin, what lies between skin and muscle, or a structure of the model. */
export interface NeedleLayer {
  id: 'skin' | 'fat' | (string & {});
  /** How far under the skin it begins along the needle, metres. */
  at: number;
}

/** Something that the drawn needle keeps away from. */
export interface NearStructure {
  id: string;
  /** The least distance to the needle's path, metres. */
  distance: number;
  /** The place on the path, and the place on the structure, that are nearest to each other. */
  from: Point;
  to: Point;
}

/** The drawn needle's straight way to a point: an illustration, never guidance. */
export interface NeedlePath {
  /** Degrees between needle and skin at the entry. */
  angle: number;
  /** From the skin inward; the last one is the muscle of the point. */
  layers: readonly NeedleLayer[];
  /** Protected structures within 40 mm, the nearest first. */
  near: readonly NearStructure[];
  /** The same on the left side of the body, where what lies off the midline is nearer or farther. */
  nearLeft: readonly NearStructure[];
}

/** Where a trigger point of the content lies on the right half of the model, metres. */
export interface Anchor {
  point: PointId;
  structure: MuscleId;
  /** The place in muscle coordinates. */
  place: { u: number; v: number; depth: number };
  position: Point;
  /** Unit normal of the muscle's superficial face there. */
  normal: Point;
  /** Unit direction of the fibres there, toward the insertion. */
  fibre: Point;
  /** The skin straight above the point, where a finger feels for it, and its unit normal. */
  above: Point;
  aboveNormal: Point;
  /**
   * Where the drawn needle enters the skin, and how far the point lies under it along the needle; where none is drawn,
   * the skin straight above.
   */
  entry: Point;
  depth: number;
  /** Unit normal of the skin at the entry. */
  skinNormal: Point;
  /** None where only hands or a specialist should treat. */
  needle?: NeedlePath;
}

/** A named area of skin: the skin inside the union of its capsules (right side or midline, metres). */
export interface SkinArea {
  id: AreaId;
  volumes: readonly { a: Point; b: Point; radius: number }[];
}

/** A tap area of the body: what lies on the far side of every normal (metres once in the index). */
export interface RegionVolume {
  id: 'head' | 'neck' | 'low-back';
  halfSpaces: readonly { point: Point; normal: Point }[];
}

/** The table of contents of the limbs, which are loaded when they are asked for. */
export type LimbIndex = Pick<ModelIndex, 'version' | 'files' | 'structures'> & {
  rig: LimbRig;
  /** Where the skin of the whole body is lifted. */
  lifts: readonly Lift[];
};

/** The table of contents of the generated model. */
export interface ModelIndex {
  version: 1;
  files: readonly { name: string; bytes: number }[];
  structures: readonly StructureEntry[];
  areas: readonly SkinArea[];
  regions: readonly RegionVolume[];
  anchors: readonly Anchor[];
  rig: Rig;
  /** How the whole body does the exercises; with the limbs alone. */
  moves?: SolvedMoves;
  /** The taught patterns as strokes, once they have come; without any where they could not be had. */
  patterns?: Patterns;
}
