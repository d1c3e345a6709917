import type { Hold, MuscleCourse } from '../../src/core/model/rig-data.ts';
import { LIMB } from '../../src/core/rig/segments.ts';

export interface Course extends Omit<MuscleCourse, 'parts'> {
  /** Places of insertions (x or y, mm) between which a line comes to follow the limb that it passes through. */
  share?: { axis: 0 | 1; none: number; whole: number };
  /** What holds the insertion, where it ends in the skin and not on a bone. */
  insertion?: Hold;
}

/**
 * Muscles that take another way than straight from end to end (or, along the spine, level by level): psoas lies
 * beside the vertebrae and crosses the brim before the hip carries it; iliacus and the gluteal muscles bend near
 * their insertion; latissimus lies on the trunk until the armpit.
 */
export const COURSES: Readonly<Record<string, Course>> = {
  'psoas-major': { way: 'spine', ramp: [0.65, 1] },
  iliacus: { way: 'straight', ramp: [0.4, 0.92] },
  'latissimus-dorsi': {
    way: 'spine',
    ramp: [0.7, 1],
    early: 1.25,
    fade: 0.1,
    through: { limb: LIMB.axilla, from: 0.9 },
    // Straps the lower angle of the shoulder blade to the ribs.
    over: { limb: LIMB.margin, height: 1.19, reach: 0.13, share: 0.6 },
  },
  // The folds of the armpit are drawn along by the raised arm and turn with it only where they end on it; what comes from
  // the clavicle leaves it soon for the chest, so as not to be torn from what comes from the breastbone.
  'pectoralis-major': {
    way: 'spine',
    ramp: [0.02, 0.84],
    early: 1.15,
    fade: 0.33,
    through: { limb: LIMB.axilla, from: 0.8 },
  },
  'teres-major': { way: 'straight', ramp: [0.3, 0.94], through: { limb: LIMB.axilla, from: 0.6 } },
  // Follows the levels of the spine, as latissimus does that springs from it.
  'thoracolumbar-fascia': { way: 'spine', ramp: [0.8, 1] },
  'serratus-posterior-inferior': { way: 'spine', ramp: [0.4, 1], fade: 0.5 },
  'quadratus-lumborum': { way: 'spine', ramp: [0.7, 1] },
  temporalis: { way: 'straight', ramp: [0.06, 1.04] },
  // Lies along the spines of the back as deep as its neighbours, which keep to the levels.
  'spinalis-thoracis': { way: 'spine', ramp: [0.8, 1] },
  // Muscles of the thigh bend at the hip and are carried by the femur below it.
  'rectus-femoris': { way: 'straight', ramp: [0.02, 0.5] },
  sartorius: { way: 'straight', ramp: [0.02, 0.6] },
  'biceps-femoris': { way: 'straight', ramp: [0, 0.8] },
  semitendinosus: { way: 'straight', ramp: [0, 0.8] },
  semimembranosus: { way: 'straight', ramp: [0, 0.8] },
  'adductor-magnus': { way: 'straight', ramp: [0, 0.6] },
  'adductor-longus': { way: 'straight', ramp: [0, 0.92], early: 1.15 },
  'gluteus-maximus': { way: 'straight', ramp: [0.02, 0.98] },
  // Short and far in front of the hip: it bends from end to end, the sooner the nearer to the joint it lies.
  pectineus: { way: 'straight', ramp: [-0.042, 0.97], early: 1.06 },
  'gluteus-medius': { way: 'straight', ramp: [0.35, 1] },
  // Behind the joint it lies on the pelvis until it leaves it for the trochanter.
  piriformis: { way: 'straight', ramp: [0.5, 1] },
  gracilis: { way: 'straight', ramp: [0, 0.9] },
  'tensor-fasciae-latae': { way: 'straight', ramp: [0, 0.9] },
  // Its lower slips are drawn forward and out by the lower angle of the blade without turning with it.
  'serratus-anterior': {
    way: 'straight',
    ramp: [-0.04, 1.04],
    through: { limb: LIMB.margin, from: 0.75 },
    share: { axis: 1, none: 1330, whole: 1210 },
  },
  // Over the head of the humerus the deltoid goes with it, so as to stay round it; in front it lies on the coracoid.
  'deltoid-clavicular': { way: 'straight', ramp: [0, 0.25], through: { limb: LIMB.scapula, from: 0 } },
  'deltoid-acromial': { way: 'straight', ramp: [0, 0.55], through: { limb: LIMB.sleeve, from: 0.4 } },
  'deltoid-spinal': { way: 'straight', ramp: [0, 0.6], through: { limb: LIMB.sleeve, from: 0.4 } },
  // Follows the levels of the spine, as latissimus over it does, and is drawn toward the crest from the first.
  'external-oblique': { way: 'spine', ramp: [0, 1], fade: 0.2 },
  // Lies in its fossa as far as the joint.
  supraspinatus: { way: 'straight', ramp: [0.3, 0.94] },
  frontalis: { way: 'straight', ramp: [0.06, 0.94], insertion: [0, LIMB.brow, 1] },
  // From the nape to the shoulder girdle, which raises them away from the neck.
  // The trapezius ends on the girdle, which draws it along; nearer to the spine than the girdle's axis it stays straight.
  'trapezius-descending': {
    way: 'loose',
    ramp: [0.5, 1],
    early: 0.85,
    fade: 0.22,
    through: { limb: LIMB.acromion, from: 0.6 },
    share: { axis: 0, none: -17, whole: -115 },
  },
  'trapezius-transverse': { way: 'straight', ramp: [0, 0.9], through: { limb: LIMB.acromion, from: 0.8 } },
  'trapezius-ascending': {
    way: 'straight',
    ramp: [0, 1],
    through: { limb: LIMB.acromion, from: 0.65 },
    share: { axis: 0, none: -17, whole: -150 },
  },
  // Short, and stretched most where the blade goes forward: it bends evenly from end to end.
  'rhomboid-minor': { way: 'straight', ramp: [0, 1] },
  // Its upper fibres leave the nape beside lower ones that are half way to the skull, and must turn as they do.
  'splenius-capitis': { way: 'neck', ramp: [0.84, 1], fade: 0.45 },
  // Close under the skin of the neck, from which the turned head would draw a straight one out.
  sternocleidomastoid: { way: 'around', ramp: [0.2, 1], fade: 0.8 },
  'levator-scapulae': { way: 'neck', ramp: [0.15, 0.95] },
};
