import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import { type Stack, stack } from '../../geometry/stack.ts';
import { type LimbBone, limbBone } from '../limb-bone.ts';

/** Bones of the forearm: sections gather at the ends, where the form changes most. */
export const LONG: LoftDensity = { around: 14, step: 4, most: 45, perStation: true };
/** Bones of wrist and hand. */
export const SHORT: LoftDensity = { around: 10, step: 2.5, most: 14, least: 10, perStation: true };

/** A bone of forearm or hand: its names, landmarks and sections. */
export interface StackedBone extends LimbBone, Stack {
  density: LoftDensity;
}

/** Such a bone as the model takes it; `file` is that of its figures. */
export function stackedBone(file: string, { density, ...figures }: StackedBone): SweptDefinition {
  return limbBone(file, figures, () => stack(figures, density));
}
