import type { LimbWay, Way, WholeRig } from '../../model/rig-data.ts';
import type { Follow } from '../follow.ts';
import { addMixture, evenRamp, fourSegments, heldShare, type Mixture, mixture } from '../hold.ts';
import { alongSkin, segmentsAlong } from '../muscle-weights.ts';
import { LIMB } from '../segments.ts';
import { untwisted } from '../shoulder-field.ts';
import { ADD, addWholeField } from './limb-field.ts';
import { PIECE } from './limb-segments.ts';

/** Whether a muscle goes along a limb. */
export const alongLimb = (way: Way): way is LimbWay => way in ADD;

/** Share of the length over which the origin's hold fades, where the course says no other. */
const FADE = 0.2;

const blended = mixture();

/** How the whole body is followed, with limbs that bend: a muscle of a limb joint by joint between what holds its ends. */
export const WHOLE: Follow<WholeRig> = {
  along: (rig, course, ends, v, p, out) => {
    const { way, ramp, fade = FADE } = course;
    if (way === 'around') {
      alongSkin(rig, course, ends, v, p, addWholeField, out);
      return;
    }
    if (!alongLimb(way)) {
      segmentsAlong(rig, course, ends, v, p, out);
      return;
    }
    const far = evenRamp(ramp[0], ramp[1], v);
    const near = (1 - evenRamp(0, fade, v)) * (1 - far);
    blended.fill(0);
    addMixture(blended, ends.origin, near);
    addMixture(blended, ends.insertion, far);
    const rest = 1 - heldShare(blended);
    if (rest > 1e-6) {
      // What comes from the shoulder blade is twisted over its length when the arm turns about its own.
      const sleeved = ends.origin[1 + LIMB.scapula]! * untwisted(-p[0], p[1]);
      ADD[way](rig, blended, p, rest, !endsBefore(ends.insertion), sleeved);
    }
    fourSegments(blended, false, out);
  },
  field: addWholeField,
};

/** Whether a muscle ends on the bones of hand or foot, before fingers and toes. */
const endsBefore = (insertion: Mixture): boolean =>
  insertion[1 + PIECE.hand]! + insertion[1 + PIECE.carpus]! + insertion[1 + PIECE.foot]! > 0.999;
