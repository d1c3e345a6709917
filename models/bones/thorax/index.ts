import type { BoneDefinition } from '../../definition.ts';
import { ribs } from './ribs.ts';

export const thoraxBones: readonly BoneDefinition[] = [...ribs];
