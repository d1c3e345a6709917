import { LAYERS } from '../../../src/core/ids.ts';
import { kindOf } from '../structures/files.ts';
import { isLimb, type Structure } from '../structures/structures.ts';

/** What a structure is to the shading of others: `bones`, the layer of a muscle, or its own name for what shades nobody. */
export function shadingRole({ id, file, muscle }: Structure): string {
  if (kindOf(file) === 'bone') return 'bones';
  return muscle?.layer ?? id;
}

/**
 * Which structures shade which. A layer that the viewer can peel off must leave no shadow behind, so a structure
 * is shaded only by what stays when its own layer is on top: bone by bone, muscle by bone and its own or deeper layers.
 * Nor do the limbs shade the rest, which is shown without them; the skin of a limb is shaded by the whole figure's.
 */
export function castersOf(
  structure: Structure,
  all: readonly Structure[],
): { set: string; list: Structure[] } {
  const limb = isLimb(structure);
  if (structure.tissue === 'skin')
    return limb ? figureOf(structure, all) : { set: structure.id, list: [structure] };
  const there = limb ? all : all.filter((s) => !isLimb(s));
  const named = (set: string) => (limb ? `${set}, limbs` : set);
  const bony = there.filter((s) => shadingRole(s) === 'bones');
  if (!structure.muscle) return { set: named('bones'), list: bony };
  const depth = LAYERS.indexOf(structure.muscle.layer);
  const muscles = there.filter((s) => s.muscle && LAYERS.indexOf(s.muscle.layer) >= depth);
  return { set: named(structure.muscle.layer), list: [...bony, ...muscles] };
}

/** The skin of the figure that a limb's skin is part of. */
function figureOf({ file }: Structure, all: readonly Structure[]): { set: string; list: Structure[] } {
  const trunk = file.replace('-limbs', '');
  return { set: file, list: all.filter((s) => s.file === file || s.file === trunk) };
}
