import type { Vec3 } from '../../../src/core/math/point.ts';
import { add, distance, dot, normalize, scale, subtract } from '../../../src/core/math/vector.ts';
import { hermite } from '../../geometry/hermite.ts';
import { midSurface } from '../../geometry/muscle/sheet.ts';
import type { MusclePart, Station } from '../../geometry/station.ts';

/** Points along every line; of a muscle that bends over a joint of a limb, more. */
const SAMPLES = 7;
export const LIMB_SAMPLES = 13;
/** Lines from edge to edge of a sheet. */
const ACROSS = 13;
/** A loft narrower than this everywhere (mm) is one line. */
const NARROW = 18;

const even = (n: number): number[] => Array.from({ length: n }, (_, i) => i / (n - 1));

/** Lines of a part from origin to insertion at even steps across it (u = 0..1, or its middle alone), mm. */
export function partLines(part: MusclePart, samples = SAMPLES): Vec3[][] {
  if (part.fibres) return fibreLines(part.fibres, samples);
  if (part.form === 'loft') return loftLines(part.stations, samples);
  const { at } = midSurface(part.lines);
  return even(ACROSS).map((u) => even(samples).map((v) => at(u, v).point));
}

function fibreLines(lines: readonly (readonly Vec3[])[], samples: number): Vec3[][] {
  const across = lines.map((line) => hermite(even(line.length), line));
  return even(ACROSS).map((u) => {
    const along = hermite(
      even(lines.length),
      across.map((f) => f(u)),
    );
    return even(samples).map((v) => vec(along(v)));
  });
}

/** Distance along the stations of a loft, and their axes made square and kept from flipping. */
function frames(stations: readonly Station[]) {
  const parameters = [0];
  for (let i = 1; i < stations.length; i++)
    parameters.push(parameters[i - 1]! + distance(stations[i - 1]!.centre, stations[i]!.centre));
  let last: Vec3 | undefined;
  const axes = stations.map(({ widthAxis, thicknessAxis }) => {
    let w = normalize(widthAxis);
    if (last && dot(w, last) < 0) w = scale(w, -1);
    last = w;
    return { w, t: normalize(subtract(thicknessAxis, scale(w, dot(thicknessAxis, w)))) };
  });
  return { parameters, axes };
}

function loftLines(stations: readonly Station[], samples: number): Vec3[][] {
  const edges = stations.every((s) => s.width < NARROW) ? [0] : [-1, 0, 1];
  const { parameters, axes } = frames(stations);
  return edges.map((edge) => {
    const along = hermite(
      parameters,
      stations.map(({ centre, width, bend }, i) => {
        const { w, t } = axes[i]!;
        return add(centre, add(scale(w, (edge * width) / 2), scale(t, bend * edge * edge)));
      }),
    );
    return even(samples).map((v) => vec(along(v * parameters.at(-1)!)));
  });
}

/**
 * Unit direction of the thickness at every sample of a loft whose sections are oblique to its course (more than about
 * 15 degrees anywhere); undefined where they stand square on it.
 */
export function partDepth(part: MusclePart): Vec3[] | undefined {
  if (part.form !== 'loft' || part.fibres) return undefined;
  const { parameters, axes } = frames(part.stations);
  const along = hermite(
    parameters,
    part.stations.map((s) => s.centre),
  );
  let last: Vec3 | undefined;
  const across = hermite(
    parameters,
    axes.map(({ t }) => {
      last = last && dot(t, last) < 0 ? scale(t, -1) : t;
      return last;
    }),
  );
  const total = parameters.at(-1)!;
  const depth = even(SAMPLES).map((v) => normalize(vec(across(v * total))));
  const oblique = depth.some((t, k) => {
    const v = Math.min(0.97, Math.max(0.03, k / (SAMPLES - 1)));
    const way = normalize(subtract(vec(along((v + 0.03) * total)), vec(along((v - 0.03) * total))));
    return Math.abs(dot(t, way)) > 0.26;
  });
  return oblique ? depth : undefined;
}

const vec = (row: readonly number[]): Vec3 => [row[0]!, row[1]!, row[2]!];

/** The greatest cross-section of a part of a limb's muscle, and the others as shares of it at every sample of its lines. */
export function partGirth(part: MusclePart): { most: number; girth: number[] } {
  const loft = part.form === 'loft';
  const sizes = loft
    ? part.stations.map(({ width, thickness }) => width * thickness)
    : part.lines.map(({ thickness, points }) => mean(thickness) * distance(points[0]!, points.at(-1)!));
  const at = loft ? frames(part.stations).parameters : part.lines.map((_, i) => i);
  const most = Math.max(...sizes);
  const along = hermite(
    at,
    sizes.map((size) => [size / most]),
  );
  const girth = even(LIMB_SAMPLES).map((v) => Math.round(Math.max(0, along(v * at.at(-1)!)[0]!) * 100) / 100);
  return { most, girth };
}

const mean = (list: readonly number[]): number => list.reduce((sum, c) => sum + c, 0) / list.length;
