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
};
