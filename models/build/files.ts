import { pelvisBones } from '../bones/pelvis/index.ts';
import { shoulderBones } from '../bones/shoulder/index.ts';
import { thoraxBones } from '../bones/thorax/index.ts';
import type { BoneDefinition, MuscleDefinition } from '../definition.ts';

/**
 * Which model file carries which structure: files are cut so that a region can be shown with few of them, and shared
 * by the regions that meet in the same place. Names without folder and ending.
 */
const TRUNK = new Set([...thoraxBones, ...shoulderBones].map((b) => b.id));
const LOW = new Set([...pelvisBones.map((b) => b.id), 'sacrum', 'coccyx']);

export function boneFile({ id }: BoneDefinition): string {
  if (TRUNK.has(id) || /^(vertebra|disc)-t/.test(id)) return 'bones-trunk';
  if (LOW.has(id) || /^(vertebra|disc)-l/.test(id)) return 'bones-low';
  return 'bones-head';
}

export function muscleFile({ regions }: MuscleDefinition): string {
  if (regions.includes('neck')) return 'muscles-neck';
  if (regions.includes('head')) return 'muscles-head';
  if (regions.includes('low-back')) return 'muscles-low';
  return regions.includes('shoulder') ? 'muscles-shoulder' : 'muscles-hip';
}
