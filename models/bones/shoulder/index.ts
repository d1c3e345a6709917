import type { BoneDefinition } from '../../definition.ts';

export const shoulderBones: readonly BoneDefinition[] = [];
