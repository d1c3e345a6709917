import type { BoneDefinition } from '../../definition.ts';
import { carpals } from './carpals.ts';
import { metacarpals } from './metacarpals.ts';
import { handPhalanges } from './phalanges.ts';
import { radius } from './radius.ts';
import { ulna } from './ulna.ts';

/** Forearm and hand; the humerus is one of the shoulder. */
export const armBones: readonly BoneDefinition[] = [
  radius,
  ulna,
  ...carpals,
  ...metacarpals,
  ...handPhalanges,
];
