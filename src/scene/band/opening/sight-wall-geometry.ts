import { BufferGeometry, Float32BufferAttribute } from 'three';
import { SIGHT_RADIUS } from '../../sight/sight.ts';
import { AROUND, type SightEdge } from './sight-edge.ts';

/** Where the wall ends in front of the strands, and how far it goes on down beside them, metres. */
const FLOOR = 0.0016;
const BELOW = -0.0066;
const ROWS = 8;
/** The wall ends this far under the skin, so that it does not show before it is opened, metres. */
const UNDER_SKIN = 0.0001;

/**
 * The wall of the sight, from the skin down to the muscle, in the sight's frame, metres. Attribute `layer`: depth
 * under the skin and height of the skin over the muscle there.
 */
export function wallGeometry({ heights, taper }: SightEdge): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const layers: number[] = [];
  const indices: number[] = [];
  const lean = Math.hypot(SIGHT_RADIUS * taper, 1);
  for (let row = 0; row <= ROWS + 1; row++)
    for (let i = 0; i <= AROUND; i++) {
      const top = heights[i % AROUND]! - UNDER_SKIN;
      const z = row > ROWS ? BELOW : top + (FLOOR - top) * (row / ROWS);
      const radius = SIGHT_RADIUS * (1 + taper * Math.max(0, z));
      const turn = (i / AROUND) * 2 * Math.PI;
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      positions.push(c * radius, s * radius, z);
      normals.push(-c / lean, -s / lean, (SIGHT_RADIUS * taper) / lean);
      layers.push(top - z, top - FLOOR);
    }
  const across = AROUND + 1;
  for (let row = 0; row <= ROWS; row++)
    for (let i = 0; i < AROUND; i++) {
      const a = row * across + i;
      indices.push(a, a + across, a + 1, a + 1, a + across, a + across + 1);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setAttribute('layer', new Float32BufferAttribute(layers, 2));
  geometry.setIndex(indices);
  return geometry;
}
