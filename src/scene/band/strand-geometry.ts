import { Float32BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { HALF_LENGTH, type Strand } from './strands.ts';

const AROUND = 9;
const ALONG = 36;

/**
 * Tubes along x in the frame of the trigger point, one instance per strand. `position` is (along, cos, sin) with
 * along in metres and the circle still of radius 1: the vertex shader places it.
 */
export function strandGeometry(list: readonly Strand[]): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= ALONG; i++)
    for (let k = 0; k < AROUND; k++) {
      const turn = (k / AROUND) * 2 * Math.PI;
      positions.push((i / ALONG) * 2 * HALF_LENGTH - HALF_LENGTH, Math.cos(turn), Math.sin(turn));
    }
  for (let i = 0; i < ALONG; i++)
    for (let k = 0; k < AROUND; k++) {
      const a = i * AROUND + k;
      const b = i * AROUND + ((k + 1) % AROUND);
      indices.push(a, b, a + AROUND, b, b + AROUND, a + AROUND);
    }
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setIndex(indices);
  geometry.setAttribute(
    'strand',
    new InstancedBufferAttribute(
      Float32Array.from(
        list.flatMap(({ across, outward, radius, phase }) => [across, outward, radius, phase]),
      ),
      4,
    ),
  );
  geometry.setAttribute(
    'band',
    new InstancedBufferAttribute(
      Float32Array.from(list, (s) => s.band),
      1,
    ),
  );
  geometry.instanceCount = list.length;
  return geometry;
}
