import type { LimbIndex, ModelIndex } from './model-index.ts';
import type { SolvedMoves } from './moves.ts';
import type { WholeRig } from './rig-data.ts';
import { wholeRig } from './whole-rig.ts';

type WholeIndex = ModelIndex & { rig: WholeRig };

/** The table of contents of body and limbs together, with the movements if they could be had: what the body has keeps its place. */
export const withLimbs = (
  index: ModelIndex,
  { files, structures, rig }: LimbIndex,
  moves?: SolvedMoves,
): WholeIndex => ({
  ...index,
  ...(moves && { moves }),
  rig: wholeRig(index.rig, rig),
  files: [...index.files, ...files],
  structures: [...index.structures, ...structures],
});

const known = new WeakMap<ModelIndex, ReadonlySet<string>>();

/** Ids of the structures that are cut short in a body without limbs and whole among the limbs: of both only the whole is shown. */
export function replacedIn(index: ModelIndex): ReadonlySet<string> {
  const all = known.get(index) ?? new Set(index.structures.flatMap(({ muscle }) => muscle?.replaces ?? []));
  known.set(index, all);
  return all;
}
