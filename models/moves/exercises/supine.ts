import type { Manner, Touching } from '../move.ts';
import { mat } from '../room.ts';
import { CHEST, FEET, HEAD, ON_BACK, ON_BACK_CONTACTS, only, PELVIS } from './stances.ts';

/** Lying on the back, feet flat. */
export const SUPINE: Manner = {
  start: ON_BACK,
  contacts: [...ON_BACK_CONTACTS, ...FEET],
  props: [mat()],
  view: [-90, 10],
  free: ['neckFlexion'],
};

/** What of who draws up a knee stays on the ground: the pelvis rolls, and the head may come up. */
export const CURLED: readonly Touching[] = [PELVIS, CHEST, ...only([0], [HEAD])];
