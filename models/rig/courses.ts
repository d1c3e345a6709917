import { LIMB } from '../../src/domain/rig/field.ts';
import type { MuscleCourse } from '../../src/domain/rig/types.ts';

/**
 * Muscles that take another way than straight from end to end (or, along the spine, level by level): psoas lies
 * beside the vertebrae and crosses the brim before the hip carries it; iliacus and the gluteal muscles bend near
 * their insertion; latissimus lies on the trunk until the armpit.
 */
export const COURSES: Readonly<Record<string, Omit<MuscleCourse, 'parts'>>> = {
  'psoas-major': { way: 'spine', ramp: [0.65, 1] },
  iliacus: { way: 'straight', ramp: [0.4, 0.92] },
  'latissimus-dorsi': { way: 'spine', ramp: [0.4, 0.98] },
  'serratus-posterior-inferior': { way: 'spine', ramp: [0.7, 1] },
  // Lies along the spines of the back as deep as its neighbours, which keep to the levels.
  'spinalis-thoracis': { way: 'spine', ramp: [0.8, 1] },
  // Muscles of the thigh bend at the hip and are carried by the femur below it.
  'rectus-femoris': { way: 'straight', ramp: [0.02, 0.5] },
  sartorius: { way: 'straight', ramp: [0.02, 0.6] },
  'biceps-femoris': { way: 'straight', ramp: [0, 0.8] },
  semitendinosus: { way: 'straight', ramp: [0, 0.8] },
  semimembranosus: { way: 'straight', ramp: [0, 0.8] },
  'adductor-magnus': { way: 'straight', ramp: [0, 0.6] },
  'adductor-longus': { way: 'straight', ramp: [0, 0.92] },
  'gluteus-maximus': { way: 'straight', ramp: [0.02, 0.98] },
  pectineus: { way: 'straight', ramp: [0, 1] },
  'gluteus-medius': { way: 'straight', ramp: [0.35, 1] },
  // Behind the joint it lies on the pelvis until it leaves it for the trochanter.
  piriformis: { way: 'straight', ramp: [0.5, 1] },
  gracilis: { way: 'straight', ramp: [0, 0.9] },
  'tensor-fasciae-latae': { way: 'straight', ramp: [0.3, 1] },
  // From the nape to the shoulder girdle, which raises them away from the neck.
  // The trapezius ends on the clavicle but rises with the whole girdle.
  'trapezius-descending': { way: 'loose', ramp: [0.15, 1], through: LIMB.scapula },
  // The girdle swings up about an axis beyond the spine: nearer to it the muscle must follow sooner to stay straight.
  'trapezius-transverse': { way: 'straight', ramp: [0, 0.75] },
  'levator-scapulae': { way: 'neck', ramp: [0.15, 0.95] },
};
