import type { SolidDefinition } from '../../definition.ts';
import { plate, smoothUnion, symmetric } from '../../geometry/solid/sdf.ts';
import { taperedTube } from '../../skin/tube.ts';

/** Cartilage of the septum, between nasal bones, vomer and the tip of the nose. */
const septum = smoothUnion(
  1,
  plate([0, 1515, 193], [0, 1501, 204.5], [0, 1490, 187], 1.1),
  plate([0, 1515, 193], [0, 1490, 187], [0, 1508, 176], 1.1),
);

/** Lateral cartilage, which goes on where the nasal bone ends. */
const lateral = smoothUnion(
  1,
  plate([-1, 1516, 194], [-1.5, 1503, 205], [-8, 1510, 189.5], 0.9),
  plate([-1.5, 1503, 205], [-8, 1510, 189.5], [-9.5, 1503, 192.5], 0.9),
);

/** Alar cartilage: up beside the septum, over the tip and back into the wing. */
const alar = taperedTube([
  [-1.6, 1490.5, 193.5, 1.3],
  [-1.8, 1492.5, 202, 1.5],
  [-3.6, 1497.5, 206.4, 1.7],
  [-7.4, 1499.6, 202, 1.9],
  [-10.2, 1499.2, 196.5, 1.9],
  [-11.6, 1496.4, 190.5, 1.6],
]);

/** The cartilages of the outer nose, as BodyParts3D has them in one; rounded figures in the body frame, mm. */
export const nasalCartilages: SolidDefinition = {
  id: 'nasal-cartilages',
  name: { latin: 'Cartilagines nasi', english: 'Nasal cartilages' },
  fma: { midline: 71704 },
  tissue: 'cartilage',
  file: import.meta.url,
  solid: {
    sdf: symmetric(smoothUnion(1.6, septum, lateral, alar)),
    bounds: { min: [-16, 1485, 172], max: [16, 1520, 212] },
    fineness: { edge: 0.8, triangles: 800 },
  },
};
