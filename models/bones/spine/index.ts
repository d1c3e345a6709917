import type { BoneDefinition } from '../../definition.ts';
import { cervicalVertebrae } from './cervical.ts';
import { lumbarVertebrae } from './lumbar.ts';
import { thoracicVertebrae } from './thoracic.ts';

/** The vertebral column: vertebrae, sacrum, coccyx and intervertebral discs, from above. */
export const spineBones: readonly BoneDefinition[] = [
  ...cervicalVertebrae,
  ...thoracicVertebrae,
  ...lumbarVertebrae,
];
