import type { BoneDefinition } from '../../definition.ts';
import { atlasBone } from './atlas.ts';
import { axisBone } from './axis.ts';
import { coccyxBone } from './coccyx.ts';
import { vertebrae } from './column.ts';
import { intervertebralDiscs } from './discs.ts';
import { sacrumBone } from './sacrum.ts';

/** The vertebral column, from above, and its discs. */
export const spineBones: readonly BoneDefinition[] = [
  atlasBone,
  axisBone,
  ...vertebrae,
  sacrumBone,
  coccyxBone,
  ...intervertebralDiscs,
];
