import type { Box3, Sdf } from '../../geometry/solid/sdf.ts';
import type { Seat } from './figures.ts';

/** Carries a solid from a vertebra's own frame ([x, u, f], see `figures.ts`) into the body frame, mm. */
export function seated(part: Sdf, { centre: [cy, cz], tilt }: Seat): Sdf {
  const c = Math.cos((tilt * Math.PI) / 180);
  const s = Math.sin((tilt * Math.PI) / 180);
  return (x, y, z) => {
    const dy = y - cy;
    const dz = z - cz;
    return part(x, dy * c - dz * s, dy * s + dz * c);
  };
}

/** The box in the body frame that holds a box of a vertebra's own frame, mm. */
export function seatedBox({ min, max }: Box3, { centre: [cy, cz], tilt }: Seat): Box3 {
  const c = Math.cos((tilt * Math.PI) / 180);
  const s = Math.sin((tilt * Math.PI) / 180);
  const corners = [min[1], max[1]].flatMap((u) =>
    [min[2], max[2]].map((f) => [cy + u * c + f * s, cz - u * s + f * c] as const),
  );
  const ys = corners.map(([y]) => y);
  const zs = corners.map(([, z]) => z);
  return {
    min: [min[0], Math.min(...ys), Math.min(...zs)],
    max: [max[0], Math.max(...ys), Math.max(...zs)],
  };
}
