import type { BoneDefinition } from '../../definition.ts';
import { bounded, capsule, plate, type Sdf, smoothSubtract, smoothUnion } from '../../geometry/solid/sdf.ts';
import { strap } from '../../geometry/solid/strap.ts';
import { orbit, orbitalWall } from './cavities.ts';
import { beforeArchJoint, belowFrontozygomatic, within, zygomaticSide } from './sutures.ts';

const frontalProcess = strap([
  [[-48.5, 1546, 157], [0.8, 0, 3], 2.2],
  [[-49.5, 1534, 153.5], [1, 0, 4.6], 2.1],
  [[-50, 1522, 151.5], [1.6, 0, 5.4], 2.2],
  [[-47, 1511, 152.5], [5, -2, 6], 2.7],
]);

const body = smoothUnion(
  4,
  plate([-46, 1517, 155], [-34, 1507, 163.5], [-44, 1496, 156], 2.8),
  plate([-46, 1517, 155], [-44, 1496, 156], [-54, 1508, 143], 2.6),
  capsule([-49, 1502, 151], [-42, 1498, 156.5], 3.4, 4),
);

const temporalProcess = strap([
  [[-51, 1508, 149], [0, 6.8, 0.5], 2.4],
  [[-55.5, 1510.5, 140], [0, 5.2, 0], 2.3],
  [[-58, 1512.5, 131], [0, 4, 0], 2],
]);

/** The lateral wall of the orbit behind its rim. */
const orbitalPart: Sdf = (x, y, z) =>
  Math.max(orbitalWall(3)(x, y, z), x + 35, 1512 - y, y - 1543, 147.5 - z, z - 158);

/** Right zygomatic bone, body frame, mm. */
const shape: Sdf = bounded(
  within(
    smoothSubtract(1.5, smoothUnion(3, frontalProcess, body, temporalProcess, orbitalPart), orbit),
    zygomaticSide,
    belowFrontozygomatic,
    beforeArchJoint,
  ),
  { min: [-64, 1486, 126], max: [-28, 1548, 172] },
);

export const zygomaticBone: BoneDefinition = {
  id: 'zygomatic-bone',
  name: { latin: 'Os zygomaticum', english: 'Zygomatic bone' },
  fma: { right: 52892, left: 52893 },
  tissue: 'bone',
  file: import.meta.url,
  solid: {
    sdf: shape,
    bounds: { min: [-63, 1488, 128], max: [-29, 1547, 170] },
    fineness: { edge: 1, triangles: 600 },
  },
};
