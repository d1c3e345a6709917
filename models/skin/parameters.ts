import type { Soft } from './limbs/rows.ts';

/**
 * What makes one body differ from another; everything else of the skin follows the skeleton. Breadths are
 * factors on the reference body's, the rest millimetres.
 */
export interface SkinParameters {
  /** Factors on the breadth of neck, chest, waist and pelvis. */
  neck: number;
  chest: number;
  waist: number;
  pelvis: number;
  /** Factor on the bulk of the deltoid, trapezius and arm. */
  muscle: number;
  /** Factor on the breadth of the jaw and chin. */
  jaw: number;
  /** How softly the lower border of the jaw is rounded, mm. */
  jawEdge: number;
  /** How far brow ridge and larynx stand out, mm. */
  brow: number;
  larynx: number;
  /** Factor on the breadth of the nose's wings; how much fuller the lips are, mm. */
  nose: number;
  lips: number;
  /** How full the cheek is before the cheekbone, mm. */
  cheek: number;
  /** How far the breast stands out beyond the chest, mm; 0 for the flat chest of the reference body. */
  breast: number;
  /** Fat added over buttock and hip, mm. */
  hipFat: number;
  /** Soft tissue added to arm and leg at heights, all round, and to hand and foot, mm. */
  arm: Soft;
  leg: Soft;
  hand: number;
  foot: number;
}

/** The man whose skeleton the model follows (BodyParts3D, 1.65 m). */
export const referenceShape: SkinParameters = {
  neck: 1,
  chest: 1,
  waist: 1,
  pelvis: 1,
  muscle: 1,
  jaw: 1,
  jawEdge: 16,
  brow: 1.5,
  larynx: 3,
  nose: 1,
  lips: 0,
  cheek: 0.4,
  breast: 0,
  hipFat: 0,
  arm: [],
  leg: [],
  hand: 0,
  foot: 0,
};

/**
 * Typical female proportions on the same skeleton. Limbs: girths of women of 1.55 m against men of 1.65 m (ANSUR II),
 * slimmer at arm, wrist, hand and foot, fuller at the thigh.
 */
export const femaleShape: SkinParameters = {
  neck: 0.98,
  chest: 0.99,
  waist: 0.97,
  pelvis: 1.05,
  muscle: 0.955,
  jaw: 0.99,
  jawEdge: 24,
  brow: 0,
  larynx: 0,
  nose: 0.9,
  lips: 0.9,
  cheek: 2.2,
  breast: 34,
  hipFat: 7,
  arm: [
    [800, -3],
    [900, -2.6],
    [1000, -1.9],
    [1060, -1.9],
    [1110, -2.8],
    [1170, -2.8],
    [1230, -2.2],
    [1320, -2],
  ],
  leg: [
    [60, -1.5],
    [130, -1.8],
    [240, -0.6],
    [330, -1.8],
    [430, -0.2],
    [600, 3],
    [700, 4.5],
  ],
  hand: -1.2,
  foot: -1.5,
};

/** Height of the soft cut through the thighs and of the arm stumps' ends, where the body is shown without limbs, mm. */
export const THIGH_CUT = 640;
export const ARM_CUT = 1110;
