import type { MuscleCourse } from '../../src/domain/rig/types.ts';

/**
 * Muscles that take another way than straight from end to end (or, along the spine, level by level): psoas lies
 * beside the vertebrae and crosses the brim before the hip carries it; iliacus and the gluteal muscles bend near
 * their insertion; latissimus lies on the trunk until the armpit.
 */
export const COURSES: Readonly<Record<string, Pick<MuscleCourse, 'carried' | 'ramp'>>> = {
  'psoas-major': { carried: true, ramp: [0.5, 0.98] },
  iliacus: { carried: false, ramp: [0.35, 0.98] },
  'latissimus-dorsi': { carried: true, ramp: [0.4, 0.98] },
  // Muscles of the thigh bend at the hip and are carried by the femur below it.
  'rectus-femoris': { carried: false, ramp: [0.04, 0.5] },
  sartorius: { carried: false, ramp: [0.06, 0.55] },
  'biceps-femoris': { carried: false, ramp: [0, 0.6] },
  semitendinosus: { carried: false, ramp: [0, 0.6] },
  semimembranosus: { carried: false, ramp: [0, 0.6] },
  'adductor-magnus': { carried: false, ramp: [0, 0.7] },
  'adductor-longus': { carried: false, ramp: [0, 0.8] },
  gracilis: { carried: false, ramp: [0, 0.7] },
  'tensor-fasciae-latae': { carried: false, ramp: [0.1, 0.9] },
};
