import type { LimbRig, Rig, WholeRig } from './rig-data.ts';

/** The joints of the body with those of the limbs, once these are loaded; of a range that both tell the limbs' holds. */
export const wholeRig = (rig: Rig, limbs: LimbRig): WholeRig => ({
  ...rig,
  limbs,
  parameters: [
    ...rig.parameters.filter(({ id }) => limbs.parameters.every((p) => p.id !== id)),
    ...limbs.parameters,
  ],
  envelopes: [...rig.envelopes, ...limbs.envelopes],
});
