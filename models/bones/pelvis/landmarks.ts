import type { Vec3 } from '../../../src/core/math/point.ts';

/** Centre of the right hip joint: of the femoral head and of the acetabulum (body frame, mm). */
export const HIP_CENTRE: Vec3 = [-81, 820, 93];
