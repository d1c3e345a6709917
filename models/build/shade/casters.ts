import { LAYERS } from '../../../src/core/ids.ts';
import { MODEL_FILES } from '../../../src/core/model/model-files.ts';
import type { Structure } from '../structures/structures.ts';

/** What a structure is to the shading of others: `bones`, the layer of a muscle, or its own name for what shades nobody. */
export function shadingRole({ id, file, muscle }: Structure): string {
  if (MODEL_FILES[file] === 'bone') return 'bones';
  return muscle?.layer ?? id;
}

/**
 * Which structures shade which. A layer that the viewer can peel off must leave no shadow behind, so a structure
 * is shaded only by what stays when its own layer is on top: bone by bone, muscle by bone and its own or deeper layers.
 */
export function castersOf(
  structure: Structure,
  all: readonly Structure[],
): { set: string; list: Structure[] } {
  if (structure.tissue === 'skin') return { set: structure.id, list: [structure] };
  const bony = all.filter((s) => shadingRole(s) === 'bones');
  if (!structure.muscle) return { set: 'bones', list: bony };
  const depth = LAYERS.indexOf(structure.muscle.layer);
  const muscles = all.filter((s) => s.muscle && LAYERS.indexOf(s.muscle.layer) >= depth);
  return { set: structure.muscle.layer, list: [...bony, ...muscles] };
}
