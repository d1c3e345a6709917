import type { Area } from '../../models/areas.ts';
import { meshOfPlace, resolvePlace } from '../../models/build/needles/anchors.ts';
import type { MuscleDefinition } from '../../models/definition.ts';
import type { Mesh } from '../../models/geometry/mesh.ts';
import type { Sdf } from '../../models/geometry/solid/sdf.ts';
import type { Facts } from '../schema/facts.ts';
import type { Problem } from './problems.ts';

/** What positions are checked against, in the model's own frame (mm). */
export interface ModelShapes {
  muscles: readonly MuscleDefinition[];
  skin: Sdf;
  areas: readonly Area[];
}

/** No muscle of the model lies deeper under the skin than this (mm): a position that does has lost its muscle. */
const DEEPEST = 160;

/** Every position that does not lie in its muscle and under the skin. */
export function checkPlaces(places: Facts['places'], { muscles, skin }: ModelShapes): Problem[] {
  const file = 'content/facts/places.json';
  const problems: Problem[] = [];
  for (const [id, { part, ...place }] of Object.entries(places)) {
    const at = part ? { ...place, part } : place;
    try {
      const muscle = muscles.find((m) => m.id === place.muscle);
      const mesh = meshOfPlace(at, muscle);
      const { position } = resolvePlace(at, mesh, skin);
      const under = skin(position[0], position[1], position[2]);
      if (!isInside(mesh, position))
        problems.push({ file, field: id, reason: `lies outside ${place.muscle}` });
      if (under > 0) problems.push({ file, field: id, reason: 'lies outside the skin' });
      if (-under > DEEPEST)
        problems.push({ file, field: id, reason: `lies ${Math.round(-under)} mm under the skin` });
    } catch (cause) {
      problems.push({ file, field: id, reason: (cause as Error).message });
    }
  }
  return problems;
}

/** Whether a closed mesh holds a point: two of three rays from it must cross the surface an odd number of times. */
function isInside({ positions, indices }: Mesh, position: readonly [number, number, number]): boolean {
  // A ray through an edge would be counted for both faces or neither: step aside by a hair (mm).
  const point = position.map((c, k) => c + [0.0137, 0.0171, 0.0113][k]!);
  const votes = [0, 1, 2].filter((axis) => {
    const [b, c] = [(axis + 1) % 3, (axis + 2) % 3];
    let crossings = 0;
    for (let t = 0; t < indices.length; t += 3) {
      const corners = [0, 1, 2].map((k) => indices[t + k]! * 3) as [number, number, number];
      const side = (i: number, j: number) =>
        (positions[i + b]! - point[b]!) * (positions[j + c]! - point[c]!) -
        (positions[i + c]! - point[c]!) * (positions[j + b]! - point[b]!);
      const weights = [
        side(corners[1], corners[2]),
        side(corners[2], corners[0]),
        side(corners[0], corners[1]),
      ] as const;
      if (!(weights.every((w) => w > 0) || weights.every((w) => w < 0))) continue;
      const total = weights[0] + weights[1] + weights[2];
      const along = corners.reduce(
        (n, corner, k) => n + (positions[corner + axis]! * weights[k]!) / total,
        0,
      );
      if (along > point[axis]!) crossings++;
    }
    return crossings % 2 === 1;
  });
  return votes.length >= 2;
}

/** Every area that zones use whose volumes do not meet the skin. */
export function checkZones(facts: Facts, { skin, areas }: ModelShapes): Problem[] {
  const used = new Set(facts.points.flatMap((p) => p.zones.map((zone) => zone.area)));
  return [...used].flatMap((id): Problem[] => {
    const area = areas.find((a) => a.id === id);
    const off = area?.volumes.flatMap((volume, i) => (meetsSkin(volume, skin) ? [] : [i + 1])) ?? [];
    const problem = (reason: string) => ({ file: 'models/areas.json', field: id, reason });
    if (!area) return [problem('is named by a zone, but is not there')];
    if (off.length === area.volumes.length) return [problem('does not meet the skin')];
    return off.map((n) => problem(`its volume ${n} does not meet the skin`));
  });
}

/** Whether the skin runs through a capsule: somewhere in it is inside the body, and somewhere outside. */
function meetsSkin({ a, b, radius }: Area['volumes'][number], skin: Sdf): boolean {
  let [inside, outside] = [false, false];
  for (let t = 0; t <= 1; t += 0.25)
    for (let i = 0; i < 60; i++) {
      // Directions spread evenly over the sphere (golden spiral), at the surface of the capsule and halfway to it.
      const z = 1 - (2 * i + 1) / 60;
      const turn = i * 2.399963;
      const ring = Math.sqrt(1 - z * z);
      for (const reach of [radius, radius / 2]) {
        const at = [ring * Math.cos(turn), ring * Math.sin(turn), z].map(
          (d, k) => a[k]! + (b[k]! - a[k]!) * t + d * reach,
        ) as [number, number, number];
        if (skin(...at) < 0) inside = true;
        else outside = true;
      }
      if (inside && outside) return true;
    }
  return false;
}
