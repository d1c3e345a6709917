import type { BoneDefinition } from '../../definition.ts';
import { calcaneus } from './calcaneus.ts';
import { endToePhalanges } from './end-phalanges.ts';
import { fibula } from './fibula.ts';
import { metatarsals } from './metatarsals.ts';
import { patella } from './patella.ts';
import { proximalToePhalanges } from './proximal-phalanges.ts';
import { footSesamoids } from './sesamoids.ts';
import { talus } from './talus.ts';
import { smallTarsals } from './tarsals.ts';
import { tibia } from './tibia.ts';

/** Knee, leg and foot; the femur is one of the pelvis. */
export const legBones: readonly BoneDefinition[] = [
  patella,
  tibia,
  fibula,
  talus,
  calcaneus,
  ...smallTarsals,
  ...metatarsals,
  ...proximalToePhalanges,
  ...endToePhalanges,
  footSesamoids,
];
