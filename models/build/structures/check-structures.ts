import { discLevels } from '../../../src/core/rig/bones.ts';
import type { MuscleDefinition, StructureInfo } from '../../definition.ts';
import { COURSES } from '../../rig/courses.ts';
import { wholeHold } from '../../rig/limb-bones.ts';
import { LIMB_COURSES } from '../../rig/limb-courses.ts';
import { checkIdentity } from './identity.ts';

type Checked = Pick<StructureInfo, 'id' | 'fma'> & {
  tissue: string;
  muscle?: Pick<MuscleDefinition, 'whole' | 'replaces' | 'attachments' | 'under'>;
};

const HARD = new Set(['bone', 'cartilage', 'disc']);

/**
 * Throws an Error that names the structure, and where to add it, when a place that must know it does not: left to
 * themselves those places would take it for something else.
 */
export function checkStructures(all: readonly Checked[]): void {
  checkIdentity(all);
  checkHeld(all);
  checkNamed(all);
}

/** Every bone, cartilage and disc moves with a segment of the rig: else it would be bent as the flesh around it. */
export function checkHeld(all: readonly Pick<Checked, 'id' | 'tissue'>[]): void {
  for (const { id, tissue } of all)
    if (HARD.has(tissue) && !wholeHold(id) && !discLevels(id))
      throw new Error(
        `models: ${id}: the rig does not say what carries this ${tissue}: name it in NAMED or SKULL_BONES (src/core/rig/bones.ts), or in models/rig/limb-bones.ts`,
      );
}

/** What muscles are attached to and take the place of, and what the rig tells of single muscles, is there. */
export function checkNamed(
  all: readonly Pick<Checked, 'id' | 'muscle'>[],
  courses: Readonly<Record<string, unknown>> = { ...COURSES, ...LIMB_COURSES },
): void {
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, muscle } of all)
    for (const end of ['origin', 'insertion'] as const)
      for (const other of muscle?.attachments[end] ?? [])
        if (!ids.has(other))
          throw new Error(
            `models: ${id}: attachments.${end}: there is no structure "${other}": add it to models/bones or models/muscles`,
          );
  for (const { id, muscle } of all)
    if (muscle?.replaces && !ids.has(muscle.replaces))
      throw new Error(`models: ${id}: replaces: there is no structure "${muscle.replaces}"`);
  for (const { id, muscle } of all)
    for (const over of muscle?.under ?? [])
      if (!ids.has(over)) throw new Error(`models: ${id}: under: there is no structure "${over}"`);
  const muscles = new Set(all.filter((s) => s.muscle).map(({ id }) => id));
  for (const id of Object.keys(courses))
    if (!muscles.has(id))
      throw new Error(`models/rig: courses: there is no muscle "${id}": add it to models/muscles`);
}
