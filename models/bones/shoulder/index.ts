import type { BoneDefinition } from '../../definition.ts';
import { clavicle } from './clavicle.ts';

export const shoulderBones: readonly BoneDefinition[] = [clavicle];
