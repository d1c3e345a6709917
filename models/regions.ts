import type { RegionVolume } from '../src/core/model/model-index.ts';

/**
 * The tap areas of the body: the skin inside all half-spaces of a region (mm, body frame; a half-space is the side
 * away from its normal). Landmarks measured on BodyParts3D, rounded to 5 mm.
 * - head: above the line from the chin (y 1435, z 150) to the superior nuchal line (y 1495, z 10).
 * - neck (Neck Pain Task Force): from there down to the suprasternal notch and clavicles in front and the
 *   level of the scapular spine behind, out to the tip of the shoulder, narrowing downward.
 * - low back: from the twelfth rib to the inferior gluteal folds, behind the mid-axillary line.
 */
const HEAD_BASE = { point: [0, 1435, 150], normal: [0, -0.92, -0.39] } as const;
const NECK_BASE = { point: [0, 1345, 150], normal: [0, -0.975, 0.22] } as const;

export const regionVolumes: readonly RegionVolume[] = [
  { id: 'head', halfSpaces: [HEAD_BASE] },
  {
    id: 'neck',
    halfSpaces: [
      { point: HEAD_BASE.point, normal: [0, 0.92, 0.39] },
      NECK_BASE,
      { point: [-168, 1365, 60], normal: [-0.87, -0.5, 0] },
      { point: [168, 1365, 60], normal: [0.87, -0.5, 0] },
    ],
  },
  {
    id: 'low-back',
    halfSpaces: [
      { point: [0, 1095, 40], normal: [0, 1, 0] },
      { point: [0, 730, 40], normal: [0, -1, 0] },
      { point: [0, 900, 85], normal: [0, 0, 1] },
    ],
  },
];
