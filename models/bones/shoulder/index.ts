import type { BoneDefinition } from '../../definition.ts';
import { clavicle } from './clavicle.ts';
import { humerus } from './humerus.ts';
import { scapula } from './scapula.ts';

export const shoulderBones: readonly BoneDefinition[] = [clavicle, scapula, humerus];
