import { smoothstep } from '../../../src/core/math/ease.ts';
import type { Point, Vec3 } from '../../../src/core/math/point.ts';
import type { Hold, MuscleCourse, MuscleLine, Rig } from '../../../src/core/model/rig-data.ts';
import { rigidHold } from '../../../src/core/rig/bones.ts';
import { addField, chainPlace } from '../../../src/core/rig/field.ts';
import { four, holdOf, mixture } from '../../../src/core/rig/hold.ts';
import { endsAt, middleAt, segmentsAlong } from '../../../src/core/rig/muscle-weights.ts';
import { CHAIN, MANDIBLE, SOFT_NECK, THORAX } from '../../../src/core/rig/segments.ts';
import type { MuscleDefinition } from '../../definition.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import type { MusclePart } from '../../geometry/station.ts';
import { COURSES, type Course } from '../../rig/courses.ts';
import { metresToTenth, pointInMetres } from '../../units.ts';
import { partDepth, partLines } from './lines.ts';

/** An end this near to a bone (mm) is fixed to it; the end of a slip farther off joins the muscle's first part. */
const ON_BONE = 18;
/** Ligaments and membranes carry the end of a whole muscle to its bone from as far as this, mm. */
const NEAR_BONE = 45;

/** Ends below this height (m) are those of muscles cut off in the thigh. */
const THIGH = 0.72;

/** Between these gaps (mm) an end passes from its vertebra to the ligament beside it, which moves evenly with the levels. */
const LIGAMENT = [8, 20] as const;

const ATLAS = CHAIN.indexOf('c1');

/**
 * How a muscle is carried: the lines of its parts with what holds their ends. `meshes` are those of the right side,
 * mm, by structure; attachments that the rig does not carry whole (other muscles) are followed as the body around.
 */
export function courseOf(
  muscle: MuscleDefinition,
  rig: Rig,
  meshes: ReadonlyMap<string, Mesh>,
): MuscleCourse {
  const special = COURSES[muscle.id];
  const drawn = muscle.parts.map(partLines);
  const found = drawn.map((lines, part) => {
    const main = part === 0 || muscle.parts[part]!.form === 'sheet';
    const end = (at: Vec3, names: readonly string[]) =>
      boneHold(at, names, meshes, main ? NEAR_BONE : ON_BONE, rig);
    return thinned(
      lines.map((points) => ({
        points,
        main,
        origin: end(points[0]!, muscle.attachments.origin),
        insertion: special?.insertion ?? end(points.at(-1)!, muscle.attachments.insertion),
      })),
    );
  });
  const held = found
    .flat()
    .flatMap(({ origin, insertion }) => [origin, insertion].filter((h) => h !== undefined));
  const spinal = held.every(([, limb]) => limb === 0);
  const free = (at: Vec3, main: boolean): Hold => {
    const p = inMetres(at);
    if (spinal && p[1] > THIGH) return rounded([chainPlace(rig, p[0], p[1], p[2]), 0, 0]);
    if (!main) return NOT_YET;
    const around = mixture();
    addField(rig, around, p[0], p[1], p[2]);
    return rounded(holdOf(around));
  };
  const parts = found.map((lines) =>
    lines.map(
      ({ points, main, origin, insertion }): MuscleLine => ({
        points: points.map(inMetres),
        origin: origin ?? free(points[0]!, main),
        insertion: insertion ?? free(points.at(-1)!, main),
        ...(special?.share ? { share: shareOf(special.share, points.at(-1)!) } : {}),
      }),
    ),
  );
  const places = parts.flat().flatMap(({ origin, insertion }) => [[origin[0], insertion[0]] as const]);
  const spread = Math.max(...places.map(([a, b]) => Math.abs(a - b)));
  const way = !spinal || spread < 3 ? 'straight' : Math.max(...places.flat()) < ATLAS ? 'spine' : 'neck';
  const course: MuscleCourse = {
    way: special?.way ?? way,
    ramp: special?.ramp ?? (way === 'straight' ? [0.06, 0.94] : [0.8, 1]),
    ...(special?.early ? { early: special.early } : {}),
    ...(special?.fade ? { fade: special.fade } : {}),
    ...(special?.through ? { through: special.through } : {}),
    ...(special?.over ? { over: special.over } : {}),
    parts,
  };
  return {
    ...course,
    parts: course.parts.map((lines, part) => {
      const depth = lines.length > 1 ? partDepth(muscle.parts[part]!) : undefined;
      return lines.map((line, k) => ({
        ...joined(line, course, rig),
        ...(k === 0 && depth ? { depth: depth.map(direction) } : {}),
        ...(k === 0 && course.parts.length > 1 ? { thickness: thicknessOf(muscle.parts[part]!) } : {}),
      }));
    }),
  };
}

/** 0 for an insertion where none is followed, 1 where the whole is, evenly in between. */
const shareOf = ({ axis, none, whole }: NonNullable<Course['share']>, at: Vec3): number =>
  Math.round(Math.min(1, Math.max(0, (at[axis] - none) / (whole - none))) * 1000) / 1000;

/** Mean thickness of a part, metres. */
function thicknessOf(part: MusclePart): number {
  const all =
    part.form === 'loft' ? part.stations.map((s) => s.thickness) : part.lines.flatMap((l) => l.thickness);
  return metresToTenth(all.reduce((sum, t) => sum + t, 0) / all.length);
}

/** Every third line, where all are held alike. */
function thinned<T extends { origin: Hold | undefined; insertion: Hold | undefined }>(lines: T[]): T[] {
  const same = (a: Hold | undefined, b: Hold | undefined) => a !== undefined && a.join() === b?.join();
  const [first] = lines;
  const alike = lines.every((l) => same(l.origin, first?.origin) && same(l.insertion, first?.insertion));
  return alike && lines.length > 3 ? lines.filter((_, i) => i % 3 === 0) : lines;
}

/** Marks an end that joins the first part, until that part's own ends are known. */
const NOT_YET: Hold = [-1, 0, 0];

function joined(line: MuscleLine, course: MuscleCourse, rig: Rig): MuscleLine {
  const resolve = (hold: Hold, p: Point): Hold => (hold === NOT_YET ? holdOnPart(course, rig, p) : hold);
  return {
    ...line,
    origin: resolve(line.origin, line.points[0]!),
    insertion: resolve(line.insertion, line.points.at(-1)!),
  };
}

/** What moves the first part of the muscle where it passes nearest to `p`, as a hold. */
function holdOnPart(course: MuscleCourse, rig: Rig, p: Point): Hold {
  const main = course.parts[0]!;
  let best = { d: Number.POSITIVE_INFINITY, u: 0, v: 0 };
  for (let i = 0; i <= 10; i++)
    for (let j = 0; j <= 40; j++) {
      const [u, v] = [i / 10, j / 40];
      const m = middleAt(main, u, v);
      const d = Math.hypot(m[0] - p[0], m[1] - p[1], m[2] - p[2]);
      if (d < best.d) best = { d, u, v };
    }
  const to = four();
  segmentsAlong(rig, course, endsAt(main, best.u), best.v, middleAt(main, best.u, best.v), to);
  let chain = 0;
  let place = 0;
  let limb = 0;
  let share = 0;
  to.segments.forEach((segment, k) => {
    const w = to.weights[k]!;
    if (segment < MANDIBLE || segment >= SOFT_NECK) {
      chain += w;
      place += w * (segment < MANDIBLE ? segment : THORAX + 1 + segment - SOFT_NECK);
    } else if (w > share) {
      share = w;
      limb = segment - MANDIBLE + 1;
    }
  });
  return rounded([chain > 0 ? place / chain : 0, limb, share]);
}

/**
 * What the nearest of the named attachments belongs to, if it lies within `reach` mm. Between two vertebrae, as along
 * the ligaments of their spines, the end is held by both, the nearer by far the most.
 */
function boneHold(
  at: Vec3,
  names: readonly string[],
  meshes: ReadonlyMap<string, Mesh>,
  reach: number,
  rig: Rig,
): Hold | undefined {
  const near = names.flatMap((name) => {
    const hold = rigidHold(name);
    const mesh = meshes.get(name);
    return hold && mesh ? [{ hold, gap: gapTo(mesh, at) }] : [];
  });
  const nearest = near.sort((a, b) => a.gap - b.gap)[0];
  if (!nearest || nearest.gap > reach) return undefined;
  if (nearest.hold[1] !== 0) return nearest.hold;
  let sum = 0;
  let place = 0;
  for (const { hold, gap } of near) {
    if (hold[1] !== 0) continue;
    const pull = ((nearest.gap + 1) / (gap + 1)) ** 4;
    sum += pull;
    place += pull * hold[0];
  }
  const off = smoothstep(LIGAMENT[0], LIGAMENT[1], nearest.gap);
  const [x, y, z] = inMetres(at);
  const level = off > 0 ? chainPlace(rig, x, y, z) : 0;
  return rounded([(place / sum) * (1 - off) + level * off, 0, 0]);
}

/** Distance to the nearest vertex, mm. */
function gapTo({ positions }: Mesh, at: Vec3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < positions.length; i += 3)
    best = Math.min(
      best,
      Math.hypot(positions[i]! - at[0], positions[i + 1]! - at[1], positions[i + 2]! - at[2]),
    );
  return best;
}

const inMetres = (p: Vec3): Point => pointInMetres(p, metresToTenth);
const direction = (p: Vec3): Point => [
  Math.round(p[0] * 100) / 100,
  Math.round(p[1] * 100) / 100,
  Math.round(p[2] * 100) / 100,
];
const rounded = ([chain, limb, share]: Hold): Hold => [
  Math.round(chain * 100) / 100,
  limb,
  Math.round(share * 1000) / 1000,
];
