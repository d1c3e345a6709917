import type { BoneDefinition } from '../../definition.ts';
import { costalCartilages } from './cartilages.ts';
import { ribs } from './ribs.ts';

export const thoraxBones: readonly BoneDefinition[] = [...ribs, ...costalCartilages];
