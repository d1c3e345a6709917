import type { BoneDefinition } from '../../definition.ts';
import { costalCartilages } from './cartilages.ts';
import { ribs } from './ribs.ts';
import { manubrium, sternumBody, xiphoidProcess } from './sternum.ts';

export const thoraxBones: readonly BoneDefinition[] = [
  ...ribs,
  ...costalCartilages,
  manubrium,
  sternumBody,
  xiphoidProcess,
];
