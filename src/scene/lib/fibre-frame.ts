import { Matrix4, Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';

/** A frame at a place: x along the fibres, y across, z along `out`; metres. */
export function fibreFrame(at: Point, fibre: Point, out: Point): Matrix4 {
  const z = new Vector3(...out);
  const x = new Vector3(...fibre);
  x.addScaledVector(z, -x.dot(z)).normalize();
  const y = new Vector3().crossVectors(z, x);
  return new Matrix4().makeBasis(x, y, z).setPosition(new Vector3(...at));
}
