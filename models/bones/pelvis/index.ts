import type { BoneDefinition } from '../../definition.ts';

export const pelvisBones: readonly BoneDefinition[] = [];
