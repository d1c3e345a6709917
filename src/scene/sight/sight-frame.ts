import { Matrix4, Vector3 } from 'three';
import type { Point } from '../../core/math/point.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import { sightAxis } from '../../domain/anchor/sight-axis.ts';

/** The sight's frame at a point, looked at from `axis`: x along the fibres, y across, z out toward the viewer; metres. */
export function sightFrame(anchor: Anchor, axis: Point = sightAxis(anchor)): Matrix4 {
  const z = new Vector3(...axis);
  const x = new Vector3(...anchor.fibre);
  x.addScaledVector(z, -x.dot(z)).normalize();
  const y = new Vector3().crossVectors(z, x);
  return new Matrix4().makeBasis(x, y, z).setPosition(new Vector3(...anchor.position));
}
