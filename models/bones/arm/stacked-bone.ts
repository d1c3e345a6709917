import type { SweptDefinition } from '../../definition.ts';
import type { LoftDensity } from '../../geometry/loft.ts';
import { type Stack, stack } from '../../geometry/stack.ts';

/** Bones of the forearm: sections gather at the ends, where the form changes most. */
export const LONG: LoftDensity = { around: 14, step: 4, most: 45, perStation: true };
/** Bones of wrist and hand. */
export const SHORT: LoftDensity = { around: 10, step: 2.5, most: 14, least: 10, perStation: true };

/** A bone of forearm or hand: its names, its right and left FMA numbers, landmarks and sections. */
export interface StackedBone extends Stack {
  id: string;
  latin: string;
  english: string;
  fma: readonly [right: number, left: number];
  density: LoftDensity;
}

/** Such a bone as the model takes it; `file` is that of its figures. */
export function stackedBone(
  file: string,
  { id, latin, english, fma: [right, left], density, ...figures }: StackedBone,
): SweptDefinition {
  return {
    id,
    name: { latin, english },
    fma: { right, left },
    tissue: 'bone',
    file,
    mesh: () => stack(figures, density),
  };
}
