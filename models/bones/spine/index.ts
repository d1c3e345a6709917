import type { BoneDefinition } from '../../definition.ts';
import { thoracicVertebrae } from './thoracic.ts';

/** The vertebral column: vertebrae, sacrum, coccyx and intervertebral discs, from above. */
export const spineBones: readonly BoneDefinition[] = [...thoracicVertebrae];
