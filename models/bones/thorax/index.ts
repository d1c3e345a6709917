import type { BoneDefinition } from '../../definition.ts';

export const thoraxBones: readonly BoneDefinition[] = [];
