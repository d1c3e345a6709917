import { blade } from '../../geometry/blade.ts';
import {
  bounded,
  capsule,
  halfSpace,
  plate,
  type Sdf,
  smoothSubtract,
  smoothUnion,
} from '../../geometry/sdf.ts';
import { orbit } from './cavities.ts';
import { within, zygomaticSide } from './sutures.ts';

const frontalProcess = blade(
  [
    [[-47.5, 1545, 157], [1.5, 0, 3.2], 2.6],
    [[-48.5, 1534, 154], [2, 0, 4.5], 2.6],
    [[-49, 1522, 153], [3.5, 0, 6], 2.6],
    [[-47, 1511, 156], [5, -2, 6], 3],
  ],
  2,
);

const body = smoothUnion(
  4,
  plate([-47, 1517, 158], [-35, 1507, 165], [-45, 1496, 158], 3.2),
  plate([-47, 1517, 158], [-45, 1496, 158], [-55, 1508, 145], 2.8),
  capsule([-49, 1503, 154], [-43, 1498, 160], 3.2, 3.6),
);

const temporalProcess = blade(
  [
    [[-53, 1508, 150], [0, 7, 0.5], 2.6],
    [[-56, 1509.5, 142], [0, 5.5, 0], 2.4],
    [[-58, 1511, 133], [0, 3, 0], 1.8],
  ],
  2,
);

const orbitalPart = plate([-46, 1541, 154], [-46, 1513, 152], [-37, 1516, 146], 2);

/** The joint with the zygomatic process of the temporal bone slants down and back. */
const archJoint = halfSpace([-58, 1513, 135.5], [0, -0.5, -0.87]);

/** Right zygomatic bone, body frame, mm. */
export const zygomaticBone: Sdf = bounded(
  within(
    smoothSubtract(1.5, smoothUnion(3, frontalProcess, body, temporalProcess, orbitalPart), orbit),
    zygomaticSide,
    (_x, y) => y - 1543.5,
    archJoint,
  ),
  { min: [-64, 1486, 126], max: [-28, 1548, 172] },
);
