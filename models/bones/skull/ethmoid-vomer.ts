import { blade } from '../../geometry/blade.ts';
import { leaf } from '../../geometry/leaf.ts';
import { bounded, box, type Sdf, smoothUnion, symmetric } from '../../geometry/sdf.ts';
import { orbit, orbitalWall } from './cavities.ts';

const perpendicularPlate = leaf({
  facing: 0,
  outline: [
    [1542, 138],
    [1542, 172],
    [1528, 177],
    [1512, 166],
    [1524, 138],
  ],
  surface: () => 0,
  radius: 0.9,
  smooth: false,
});

/** Lamina orbitalis with the lacrimal bone before it: the thin medial wall of the orbit. */
const medialWall: Sdf = bounded(
  (x, y, z) =>
    Math.max(orbitalWall(1.8)(x, y, z), -orbit(x, y, z), 1515.5 - y, y - 1538, 130 - z, z - 168, -17 - x),
  { min: [-18, 1514, 129], max: [-6, 1540, 170] },
);

const middleConcha = blade([
  [[-5.5, 1517, 160], [1.4, 4, 0], 1.2],
  [[-6.5, 1516, 148], [1.6, 5, 0], 1.3],
  [[-6, 1516, 136], [1, 3, 0], 1.2],
]);

const inferiorConcha = blade([
  [[-9.5, 1500, 162], [2.6, 4.4, 0], 1.2],
  [[-10, 1500, 152], [3, 5, 0], 1.3],
  [[-9.5, 1500, 138], [2, 3, 0], 1.2],
]);

/** Ethmoid bone with the conchae: closes the nose and the orbits behind. Body frame, mm. */
export const ethmoidBone: Sdf = symmetric(
  smoothUnion(
    0.6,
    perpendicularPlate,
    medialWall,
    middleConcha,
    inferiorConcha,
    box([-5, 1541, 152], [6, 1.2, 15], 1),
  ),
);

/** Vomer: the lower and rear part of the nasal septum. Body frame, mm. */
export const vomer: Sdf = leaf({
  facing: 0,
  outline: [
    [1524, 136],
    [1511, 165],
    [1491, 176],
    [1488, 140],
    [1500, 132],
  ],
  surface: () => 0,
  radius: 0.9,
  smooth: false,
});
