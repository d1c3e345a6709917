import type { BoneDefinition } from '../../definition.ts';
import { atlasBone } from './atlas.ts';
import { axisBone } from './axis.ts';
import { cervicalVertebrae } from './cervical.ts';
import { coccyxBone } from './coccyx.ts';
import { intervertebralDiscs } from './discs.ts';
import { lumbarVertebrae } from './lumbar.ts';
import { sacrumBone } from './sacrum.ts';
import { thoracicVertebrae } from './thoracic.ts';

/** The vertebral column, from above, and its discs. */
export const spineBones: readonly BoneDefinition[] = [
  atlasBone,
  axisBone,
  ...cervicalVertebrae,
  ...thoracicVertebrae,
  ...lumbarVertebrae,
  sacrumBone,
  coccyxBone,
  ...intervertebralDiscs,
];
