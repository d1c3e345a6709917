import type { Vec3 } from '../../src/core/math/point.ts';
import { add, normalize, reject, scale } from '../../src/core/math/vector.ts';
import type { MuscleDefinition } from '../definition.ts';
import { type Mesh, mergeMeshes } from '../geometry/mesh.ts';
import type { MusclePart, SheetLine, Station } from '../geometry/station.ts';
import { vessel } from '../geometry/vessel.ts';

/** Sides of a drawn mark or stroke: enough to look round at the size of a mark. */
const AROUND = 6;

/**
 * The stations of a muscle as drawable marks: a dot at every point that its definition names and a stroke from
 * edge to edge through each station or line. `radius` is that of a dot, mm; body frame, right side.
 */
export const stationMarks = ({ parts }: MuscleDefinition, radius: number): Mesh =>
  mergeMeshes(parts.flatMap(strokesOf).flatMap((stroke) => marksOf(stroke, radius)));

interface Stroke {
  points: readonly Vec3[];
  dots: readonly Vec3[];
}

const strokesOf = (part: MusclePart): Stroke[] =>
  part.form === 'loft' ? part.stations.map(acrossStation) : part.lines.map(alongLine);

function acrossStation({ centre, width, bend, widthAxis, thicknessAxis }: Station): Stroke {
  const across = normalize(widthAxis);
  const turn = scale(normalize(reject(thicknessAxis, across)), bend);
  const edge = (side: 1 | -1): Vec3 => add(add(centre, turn), scale(across, (side * width) / 2));
  return { points: [edge(-1), centre, edge(1)], dots: [centre] };
}

const alongLine = ({ points }: SheetLine): Stroke => ({ points, dots: points });

function marksOf({ points, dots }: Stroke, radius: number): Mesh[] {
  const thin = points.map(([x, y, z]) => [x, y, z, radius / 3] as const);
  return [
    vessel(thin, { around: AROUND, rings: 4 * points.length }),
    ...dots.map(([x, y, z]) =>
      vessel(
        [-1, 0, 1].map((k) => [x, y + 0.6 * k * radius, z, k === 0 ? radius : 0.6 * radius] as const),
        { around: AROUND, rings: 5 },
      ),
    ),
  ];
}
