/** A muscle's surface near a place, in a frame with x along its fibres there, y across and z outward; metres. */
interface SurfacePatch {
  /** x, y, z and u (across the muscle, 0..1) of each vertex. */
  vertices: readonly (readonly [number, number, number, number])[];
}

/** How the fibres run about a place: what makes one muscle's inside look unlike another's. */
export interface FibreField {
  /** Curvature of the fibre through the place, within the surface, per metre. */
  bend: number;
  /** How much neighbouring fibres spread (fan out) along x, per metre. */
  fan: number;
  /** Curvatures of the surface: along, across and mixed, per metre. */
  along: number;
  across: number;
  twist: number;
}

export const STRAIGHT: FibreField = { bend: 0, fan: 0, along: 0, across: 0, twist: 0 };

/** Vertices below this number say too little. */
const FEWEST = 12;
/** The most that a drawn field may bend: a curve of 5 cm radius. Beyond it the fit follows an edge, not the fibres. */
const MOST = 20;

/**
 * Reads the fibre field off a surface: fibres are lines of constant u. Fits u and z as quadratics over the patch by
 * least squares. Straight where the patch is too small to tell.
 */
export function fibreField({ vertices }: SurfacePatch): FibreField {
  if (vertices.length < FEWEST) return STRAIGHT;
  const u = quadratic(vertices.map(([x, y, , u]) => [x, y, u]));
  const z = quadratic(vertices.map(([x, y, z]) => [x, y, z]));
  if (!u || !z || Math.abs(u[2]) < 1e-6) return STRAIGHT;
  const most = (n: number) => Math.min(MOST, Math.max(-MOST, n));
  return {
    bend: most((-2 * u[3]) / u[2]),
    fan: most(-u[4] / u[2]),
    along: most(2 * z[3]),
    across: most(2 * z[5]),
    twist: most(z[4]),
  };
}

type Six = [number, number, number, number, number, number];

/** Coefficients of 1, x, y, x², xy, y² that fit the values best, or undefined where they are not determined. */
function quadratic(samples: readonly (readonly [number, number, number])[]): Six | undefined {
  const scale = Math.max(1e-9, ...samples.map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))));
  const rows = Array.from({ length: 6 }, () => new Array<number>(7).fill(0));
  for (const [x, y, value] of samples) {
    const [p, q] = [x / scale, y / scale];
    const terms = [1, p, q, p * p, p * q, q * q, value];
    for (let i = 0; i < 6; i++) for (let j = 0; j < 7; j++) rows[i]![j]! += terms[i]! * terms[j]!;
  }
  for (let i = 0; i < 6; i++) {
    let best = i;
    for (let k = i + 1; k < 6; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[best]![i]!)) best = k;
    [rows[i], rows[best]] = [rows[best]!, rows[i]!];
    const pivot = rows[i]![i]!;
    if (Math.abs(pivot) < 1e-9) return undefined;
    for (let k = 0; k < 6; k++) {
      if (k === i) continue;
      const share = rows[k]![i]! / pivot;
      for (let j = i; j < 7; j++) rows[k]![j]! -= share * rows[i]![j]!;
    }
  }
  const [a, b, c, d, e, f] = rows.map((row, i) => row[6]! / row[i]!) as Six;
  return [a, b / scale, c / scale, d / scale ** 2, e / scale ** 2, f / scale ** 2];
}
