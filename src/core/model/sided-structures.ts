import type { Side } from '../ids.ts';
import type { ModelIndex, StructureEntry } from './model-index.ts';

/** A structure of one side; undefined in the midline. */
export interface SidedStructure {
  structure: StructureEntry;
  side?: Side | undefined;
}

const known = new WeakMap<ModelIndex, readonly SidedStructure[]>();

/** Every structure of the model with each of its sides, right before left, in the model's order. */
export function sidedStructures(index: ModelIndex): readonly SidedStructure[] {
  const all =
    known.get(index) ??
    index.structures.flatMap((structure): SidedStructure[] =>
      'midline' in structure.fma
        ? [{ structure, side: undefined }]
        : [
            { structure, side: 'right' },
            { structure, side: 'left' },
          ],
    );
  known.set(index, all);
  return all;
}
