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

/**
 * Pieces that move against the chain; mandible and brow are of the midline, the others exist on both sides. The axilla is
 * no bone: it goes where the crests of the humerus go, but does not turn with it, as the folds of the armpit do. So do
 * the acromion and the margin with the tip and the lower angle of the shoulder blade when the arm turns it: what ends
 * there stays straight. The sleeve goes with the humerus but does not turn about its length: the flesh round the top of
 * the arm, below which it is twisted.
 */
export const LIMBS = [
  'mandible',
  'brow',
  'clavicle',
  'scapula',
  'humerus',
  'axilla',
  'acromion',
  'margin',
  'sleeve',
  'femur',
] as const;
type Limb = (typeof LIMBS)[number];

/** Numbers of the limbs in a hold. */
export const LIMB = Object.fromEntries(LIMBS.map((limb, i) => [limb, i + 1])) as Readonly<
  Record<Limb, number>
>;

/**
 * How many pieces lie beyond humerus and femur: `limbs/limb-segments.ts` names them. In a hold they count on from `LIMBS`. They go
 * with humerus and femur until the joints of the limbs are loaded.
 */
export const ARM_PIECES = 19;
export const LEG_PIECES = 9;
export const ALL_LIMBS = LIMBS.length + ARM_PIECES + LEG_PIECES;

/** Segments by number: the chain, the limbs of the midline, the right limbs, then the left in the same order. */
export const MANDIBLE = CHAIN.length;
const MIDLINE_LIMBS = 2;
const LIMBS_PER_SIDE = ALL_LIMBS - MIDLINE_LIMBS;
/**
 * The vertebrae of the neck once more, as the soft parts round them feel them: bending level by level, but turning
 * evenly from thorax to skull instead of mostly at the atlas.
 */
export const SOFT_NECK = MANDIBLE + MIDLINE_LIMBS + 2 * LIMBS_PER_SIDE;
export const THORAX = CHAIN.indexOf('thorax');
export const SKULL = CHAIN.indexOf('skull');
export const SEGMENT_COUNT = SOFT_NECK + SKULL - THORAX - 1;

/** The first of the limbs of the right side. */
const RIGHT = MANDIBLE + MIDLINE_LIMBS;

/** Number of a limb's segment; `limb` counts in `LIMBS` from 0. */
export const limbSegment = (limb: number, left: boolean): number =>
  MANDIBLE + limb + (left && limb >= MIDLINE_LIMBS ? LIMBS_PER_SIDE : 0);

/** The segment of the left that a segment of the right answers to; those of the midline are their own. */
export const otherSide = (segment: number): number =>
  segment >= RIGHT && segment < RIGHT + LIMBS_PER_SIDE ? segment + LIMBS_PER_SIDE : segment;
