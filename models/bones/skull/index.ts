import type { BoneDefinition } from '../../definition.ts';

export const skullBones: readonly BoneDefinition[] = [];
