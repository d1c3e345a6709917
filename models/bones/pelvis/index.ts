import type { BoneDefinition } from '../../definition.ts';
import { hipBone } from './hip-bone.ts';

/** Pelvic girdle and thigh: right side and midline. The sacrum belongs to the spine. */
export const pelvisBones: readonly BoneDefinition[] = [hipBone];
