import type { MuscleDefinition, StructureInfo } from '../../definition.ts';

type Identified = Pick<StructureInfo, 'id' | 'fma'> & {
  muscle?: Pick<MuscleDefinition, 'whole' | 'replaces'>;
};

/**
 * Throws when two structures share an id, or an FMA number without both being parts of the same named whole or one
 * replacing the other; when a whole has one part only; and when its parts carry different numbers. FMA numbers one multifidus, from sacrum to
 * axis: its parts are that one muscle together, as its scores and every search by number count them.
 */
export function checkIdentity(all: readonly Identified[]): void {
  const ids = new Set<string>();
  const holders = new Map<number, Identified>();
  const wholes = new Map<string, Identified[]>();
  for (const one of all) {
    if (ids.has(one.id)) throw new Error(`models: "${one.id}" is the id of two structures`);
    ids.add(one.id);
    const whole = one.muscle?.whole;
    if (whole) wholes.set(whole, [...(wholes.get(whole) ?? []), one]);
    for (const number of Object.values(one.fma)) {
      if (number === null) continue;
      const other = holders.get(number);
      // One number stands for either side of what FMA does not number by sides.
      if (other && other !== one && !replaces(one, other) && (!whole || other.muscle?.whole !== whole))
        throw new Error(`models: ${one.id}: FMA${number} is already taken by ${other.id}`);
      holders.set(number, one);
    }
  }
  for (const [whole, parts] of wholes) {
    const [first] = parts;
    if (parts.length === 1) throw new Error(`models: ${first!.id}: is the only part of "${whole}"`);
    const other = parts.find(({ fma }) => Object.values(fma).join() !== Object.values(first!.fma).join());
    if (other) throw new Error(`models: ${other.id}: must carry the FMA numbers of ${first!.id}, "${whole}"`);
  }
}

const replaces = (one: Identified, other: Identified): boolean =>
  one.muscle?.replaces === other.id || other.muscle?.replaces === one.id;
