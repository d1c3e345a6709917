import { bounded, type Sdf } from '../../geometry/solid/sdf.ts';
import { orbit, orbitalWall } from './cavities.ts';

/** The thin medial wall of the orbit, right half. */
export const medialWall: Sdf = bounded(
  (x, y, z) =>
    Math.max(orbitalWall(1.8)(x, y, z), -orbit(x, y, z), 1515.5 - y, y - 1538, 130 - z, z - 168, -17 - x),
  { min: [-18, 1514, 129], max: [-6, 1540, 170] },
);

/** Between the lacrimal bone in front and the orbital plate of the ethmoid behind. */
export const lacrimoethmoidal: Sdf = (_x, _y, z) => 161.5 - z;
