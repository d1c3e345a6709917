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
  /** How far brow ridge and larynx stand out, mm. */
  brow: number;
  larynx: number;
  /** How far the breast stands out beyond the chest, mm; 0 for the flat chest of the reference body. */
  breast: number;
  /** Fat added over buttock and hip, mm. */
  hipFat: number;
}

/** The man whose skeleton the model follows (BodyParts3D, 1.65 m). */
export const referenceShape: SkinParameters = {
  neck: 1,
  chest: 1,
  waist: 1,
  pelvis: 1,
  muscle: 1,
  jaw: 1,
  brow: 1.5,
  larynx: 3,
  breast: 0,
  hipFat: 0,
};

/** Typical female proportions on the same skeleton. */
export const femaleShape: SkinParameters = {
  neck: 0.98,
  chest: 0.99,
  waist: 0.97,
  pelvis: 1.05,
  muscle: 0.955,
  jaw: 0.985,
  brow: 0,
  larynx: 0,
  breast: 34,
  hipFat: 7,
};

/** Height of the soft cut through the thighs and of the arm stumps' ends, mm. */
export const THIGH_CUT = 640;
export const ARM_CUT = 1118;
