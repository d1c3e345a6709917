import { type Matrix4, Vector3 } from 'three';
import type { Anchor } from '../../core/model/model-index.ts';
import { type FibreField, fibreField, STRAIGHT } from '../../domain/band/fibre-field.ts';
import type { DrawnPart } from '../body/body-model.ts';

/** How far about the point the muscle's surface is read, metres. */
const REACH = 0.03;

/** The fibre field of the muscle's drawn surface about a point; straight until the muscle's file (`part`) has come. */
export function sampleField(
  part: DrawnPart | undefined,
  slot: number,
  anchor: Anchor,
  frame: Matrix4,
): FibreField {
  if (!part) return STRAIGHT;
  const inward = frame.clone().invert();
  const middle = new Vector3(...anchor.position);
  const out = new Vector3().setFromMatrixColumn(frame, 2);
  const slots = part.geometry.getAttribute('slot');
  const position = part.geometry.getAttribute('position');
  const normal = part.geometry.getAttribute('normal');
  const uv = part.geometry.getAttribute('uv');
  const at = new Vector3();
  const facing = new Vector3();
  const vertices: [number, number, number, number][] = [];
  for (let i = 0; i < slots.count; i++) {
    if (slots.getX(i) !== slot) continue;
    at.fromBufferAttribute(position, i);
    if (at.distanceTo(middle) > REACH) continue;
    if (facing.fromBufferAttribute(normal, i).dot(out) < 0.25) continue;
    at.applyMatrix4(inward);
    vertices.push([at.x, at.y, at.z, uv.getX(i)]);
  }
  return fibreField({ vertices });
}
