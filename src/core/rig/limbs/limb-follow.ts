import type { LimbWay, Way, WholeRig } from '../../model/rig-data.ts';
import type { Follow } from '../follow.ts';
import { addMixture, evenRamp, four, fourSegments, keepFour, type Mixture, mixture } from '../hold.ts';
import { segmentsAlong } from '../muscle-weights.ts';
import { ADD, addWholeField } from './limb-field.ts';
import { PIECE } from './limb-segments.ts';

/** Whether a muscle goes along a limb. */
export const alongLimb = (way: Way): way is LimbWay => way in ADD;

/** Share of the length over which the origin's hold fades, where the course says no other. */
const FADE = 0.2;

const [blended, skin] = [mixture(), mixture()];
const [hard, soft] = [four(), four()];

/** How the whole body is followed, with limbs that bend: a muscle of a limb joint by joint between what holds its ends. */
export const WHOLE: Follow<WholeRig> = {
  along: (rig, course, ends, v, p, out) => {
    const { way, ramp, fade = FADE } = course;
    const inSkin = way === 'around';
    if (!inSkin && !alongLimb(way)) {
      segmentsAlong(rig, course, ends, v, p, out);
      return;
    }
    const far = evenRamp(ramp[0], ramp[1], v);
    const near = (1 - evenRamp(0, fade, v)) * (1 - far);
    blended.fill(0);
    addMixture(blended, ends.origin, near);
    addMixture(blended, ends.insertion, far);
    const rest = 1 - held(blended);
    if (!inSkin) {
      if (rest > 1e-6) ADD[way](rig, blended, p, rest, !endsBefore(ends.insertion));
      fourSegments(blended, false, out);
      return;
    }
    skin.fill(0);
    addWholeField(rig, skin, p[0], p[1], p[2]);
    addMixture(blended, skin, rest);
    // Its ends go with bones, as they turn; what is between goes with the soft parts, which turn evenly.
    fourSegments(blended, false, hard);
    fourSegments(blended, false, soft, true);
    keepFour(hard, near + far, soft, rest, out);
  },
  field: addWholeField,
};

/** How much of a mixture is held: an end that joins another muscle holds nothing by itself. */
function held(mixed: Mixture): number {
  let sum = mixed[0]!;
  for (let i = 2; i < mixed.length; i++) sum += mixed[i]!;
  return sum;
}

/** Whether a muscle ends on the bones of hand or foot, before fingers and toes. */
const endsBefore = (insertion: Mixture): boolean =>
  insertion[1 + PIECE.hand]! + insertion[1 + PIECE.carpus]! + insertion[1 + PIECE.foot]! > 0.999;
