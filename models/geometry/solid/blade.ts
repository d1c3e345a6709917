import type { Vec3 } from '../../../src/core/math/point.ts';
import { cross, dot, normalize, reject, subtract } from '../../../src/core/math/vector.ts';
import type { Sdf } from './sdf.ts';

interface Blade {
  from: Vec3;
  to: Vec3;
  /** Direction of the height; need not be perpendicular to the axis. */
  up: Vec3;
  /** Half height at `from` and at `to`, mm. */
  height: readonly [number, number];
  /** Half thickness at `from` and at `to`, mm. */
  thickness: readonly [number, number];
  /** Whether the section is a rounded rectangle (a plate) instead of an ellipse. */
  flat?: boolean;
}

/**
 * A capsule whose section is an ellipse or a rounded rectangle, tapering from end to end: the shape of
 * pedicles, laminae and processes. Its ends are rounded by the half thickness. First-order distance, mm.
 */
export function blade({ from, to, up, height, thickness, flat = false }: Blade): Sdf {
  const axis = subtract(to, from);
  const l2 = dot(axis, axis);
  const along = normalize(axis);
  const v = normalize(reject(up, along));
  const n = cross(along, v);
  const [ax, ay, az] = from;
  const [h0, h1] = height;
  const [w0, w1] = thickness;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const raw = (px * axis[0] + py * axis[1] + pz * axis[2]) / l2;
    const t = raw < 0 ? 0 : Math.min(raw, 1);
    const qx = px - axis[0] * t;
    const qy = py - axis[1] * t;
    const qz = pz - axis[2] * t;
    const h = h0 + (h1 - h0) * t;
    const w = w0 + (w1 - w0) * t;
    const a = qx * v[0] + qy * v[1] + qz * v[2];
    const b = qx * n[0] + qy * n[1] + qz * n[2];
    const c = qx * along[0] + qy * along[1] + qz * along[2];
    if (flat) {
      const corner = Math.min(w, h) * 0.9;
      const over = Math.max(Math.abs(a) - h + corner, 0);
      const beside = Math.max(Math.abs(b) - w + corner, 0);
      const inside = Math.min(Math.max(Math.abs(a) - h, Math.abs(b) - w) + corner, 0);
      return Math.sqrt(over * over + beside * beside + c * c) + inside - corner;
    }
    const A = a / h;
    const B = b / w;
    const C = c / w;
    const k0 = Math.sqrt(A * A + B * B + C * C);
    const k1 = Math.sqrt((A * A) / (h * h) + (B * B) / (w * w) + (C * C) / (w * w));
    return k1 > 1e-9 ? (k0 * (k0 - 1)) / k1 : -Math.min(h, w);
  };
}
