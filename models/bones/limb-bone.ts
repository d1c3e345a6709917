import type { SweptDefinition } from '../definition.ts';

/** What a bone of a limb is called, and its right and left FMA numbers. */
export interface LimbBone {
  id: string;
  latin: string;
  english: string;
  fma: readonly [right: number, left: number];
}

/** Such a bone as the model takes it: `file` is that of its figures, `mesh` makes its surface from them. */
export function limbBone(
  file: string,
  { id, latin, english, fma: [right, left] }: LimbBone,
  mesh: SweptDefinition['mesh'],
): SweptDefinition {
  return { id, name: { latin, english }, fma: { right, left }, tissue: 'bone', file, mesh };
}
