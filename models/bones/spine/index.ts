import type { BoneDefinition } from '../../definition.ts';

export const spineBones: readonly BoneDefinition[] = [];
