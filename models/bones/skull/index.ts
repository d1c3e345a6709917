import type { BoneDefinition } from '../../definition.ts';
import { ethmoidBone } from './ethmoid.ts';
import { frontalBone } from './frontal.ts';
import { hyoidBone } from './hyoid.ts';
import { inferiorConcha } from './inferior-concha.ts';
import { lacrimalBone } from './lacrimal.ts';
import { lowerTeeth } from './lower-teeth.ts';
import { mandible } from './mandible.ts';
import { maxilla } from './maxilla.ts';
import { nasalBone } from './nasal.ts';
import { occipitalBone } from './occipital.ts';
import { palatineBone } from './palatine.ts';
import { parietalBone } from './parietal.ts';
import { sphenoidBone } from './sphenoid.ts';
import { temporalBone } from './temporal.ts';
import { upperTeeth } from './upper-teeth.ts';
import { vomer } from './vomer.ts';
import { zygomaticBone } from './zygomatic.ts';

/** The bones of the skull with teeth and hyoid bone: right side and midline. Each is defined whole in its own file. */
export const skullBones: readonly BoneDefinition[] = [
  frontalBone,
  parietalBone,
  occipitalBone,
  temporalBone,
  sphenoidBone,
  ethmoidBone,
  vomer,
  lacrimalBone,
  inferiorConcha,
  palatineBone,
  zygomaticBone,
  maxilla,
  nasalBone,
  mandible,
  upperTeeth,
  lowerTeeth,
  hyoidBone,
];
