import type { SweptDefinition } from '../../definition.ts';
import { type SliceDensity, type Slices, sliced } from '../../geometry/slices.ts';
import { type LimbBone, limbBone } from '../limb-bone.ts';

/** Shafts of the leg. */
export const LEG_SHAFT: SliceDensity = { around: 16, steps: 3 };
/** Kneecap and tarsal bones. */
export const BROAD: SliceDensity = { around: 14, steps: 2 };
/** Bones of the middle foot and the toes. */
export const SMALL: SliceDensity = { around: 10, steps: 2 };

/** A bone of leg or foot: its names and its sections. */
export interface SlicedBone extends LimbBone, Slices {}

/** Such a bone as the model takes it; `file` is that of its figures. */
export function slicedBone(file: string, figures: SlicedBone): SweptDefinition {
  return limbBone(file, figures, () => sliced(figures));
}
