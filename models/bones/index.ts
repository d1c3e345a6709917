import type { BoneDefinition } from '../definition.ts';
import { airwayCartilages } from './airway/index.ts';
import { armBones } from './arm/index.ts';
import { faceParts } from './face/index.ts';
import { legBones } from './leg/index.ts';
import { pelvisBones } from './pelvis/index.ts';
import { shoulderBones } from './shoulder/index.ts';
import { skullBones } from './skull/index.ts';
import { spineBones } from './spine/index.ts';
import { thoraxBones } from './thorax/index.ts';

/** Every bone, cartilage and disc of the model: right side and midline. */
export const bones: readonly BoneDefinition[] = [
  ...skullBones,
  ...faceParts,
  ...spineBones,
  ...thoraxBones,
  ...shoulderBones,
  ...pelvisBones,
  ...armBones,
  ...legBones,
  ...airwayCartilages,
];
