import type { Tissue } from '../../src/core/model/model-index.ts';

/** Colours of the tissues in the drawn pictures, sRGB 0..255. */
export const COLOURS: Record<Tissue, readonly [number, number, number]> = {
  muscle: [176, 78, 66],
  tendon: [222, 205, 180],
  bone: [226, 214, 188],
  cartilage: [196, 208, 206],
  disc: [186, 200, 205],
  organ: [196, 140, 134],
  artery: [190, 60, 50],
  vein: [80, 90, 160],
  nerve: [214, 190, 80],
  skin: [214, 178, 152],
};

/** What stands behind the structure that is looked at, and the marks on it. */
export const PALE = [244, 238, 224] as const;
export const MARK = [40, 30, 60] as const;
