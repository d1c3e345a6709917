import { SKIN_SEAMS } from '../../src/core/model/skin-seams.ts';
import type { Seam } from '../geometry/solid/seam.ts';

/** Where the skin of the trunk and that of the right arm meet, well above the rounding of the stump. */
export const ARM_SEAM: Seam = { height: Math.round(SKIN_SEAMS.arm * 1000), inside: [-207, 57], points: 26 };
export const LEG_SEAM: Seam = { height: Math.round(SKIN_SEAMS.leg * 1000), inside: [-84, 89], points: 34 };
