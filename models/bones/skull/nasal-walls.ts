import { leaf } from '../../geometry/leaf.ts';
import { bounded, box, type Sdf, smoothUnion, symmetric } from '../../geometry/sdf.ts';
import { strap } from '../../geometry/strap.ts';
import { orbit, orbitalWall } from './cavities.ts';
import { other, within } from './sutures.ts';

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

/** The thin medial wall of the orbit, right half. */
const medialWall: Sdf = bounded(
  (x, y, z) =>
    Math.max(orbitalWall(1.8)(x, y, z), -orbit(x, y, z), 1515.5 - y, y - 1538, 130 - z, z - 168, -17 - x),
  { min: [-18, 1514, 129], max: [-6, 1540, 170] },
);

/** Between the lacrimal bone in front and the orbital plate of the ethmoid behind. */
const lacrimoethmoidal: Sdf = (_x, _y, z) => 161.5 - z;

/** Right lacrimal bone: the front of the medial orbital wall. Body frame, mm. */
export const lacrimalBone: Sdf = within(medialWall, lacrimoethmoidal);

const middleConcha = strap([
  [[-5.5, 1517, 160], [1.4, 4, 0], 1.2],
  [[-6.5, 1516, 148], [1.6, 5, 0], 1.3],
  [[-6, 1516, 136], [1, 3, 0], 1.2],
]);

/** Right inferior nasal concha, body frame, mm. */
export const inferiorConcha: Sdf = strap([
  [[-9.5, 1500, 164], [2.6, 4.4, 0], 1.2],
  [[-10, 1500, 152], [3, 5, 0], 1.3],
  [[-9.5, 1500, 138], [2, 3, 0], 1.2],
]);

/** Right palatine bone: the back of the hard palate and the wall that rises beside the choana. Body frame, mm. */
export const palatineBone: Sdf = within(
  smoothUnion(
    2.5,
    strap([
      [[-8, 1487, 155], [-8.5, -0.6, 0], 2],
      [[-8, 1487.5, 138.5], [-7.5, -0.6, 0], 1.8],
    ]),
    leaf({
      facing: 0,
      outline: [
        [1486, 137],
        [1486, 149],
        [1508, 142],
        [1518, 137],
        [1516, 133],
        [1498, 134],
      ],
      surface: (y) => -15 - Math.max(0, 1500 - y) * 0.05,
      radius: 1.1,
      smooth: false,
    }),
  ),
  (x) => x - 0.2,
  (_x, _y, z) => z - 151,
);

/** Ethmoid bone with the middle concha: closes the nose and the orbits behind. Body frame, mm. */
export const ethmoidBone: Sdf = symmetric(
  smoothUnion(
    0.6,
    perpendicularPlate,
    within(medialWall, other(lacrimoethmoidal)),
    middleConcha,
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
