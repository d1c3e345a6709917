import type { BoneDefinition } from '../../definition.ts';
import { femur } from './femur.ts';
import { hipBone } from './hip-bone.ts';
import { pubicSymphysis } from './pubic-symphysis.ts';

/** Pelvic girdle and thigh: right side and midline. The sacrum belongs to the spine. */
export const pelvisBones: readonly BoneDefinition[] = [hipBone, pubicSymphysis, femur];
