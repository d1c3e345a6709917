import type { Point, Vec3 } from '../../../src/core/math/point.ts';
import type { Hold, MuscleCourse, MuscleLine, Way, WholeRig } from '../../../src/core/model/rig-data.ts';
import { chainPlace } from '../../../src/core/rig/field.ts';
import { four, holdOf, mixture } from '../../../src/core/rig/hold.ts';
import { alongLimb, WHOLE } from '../../../src/core/rig/limbs/limb-follow.ts';
import { PIECE } from '../../../src/core/rig/limbs/limb-segments.ts';
import { endsAt, middleAt } from '../../../src/core/rig/muscle-weights.ts';
import { CHAIN, LIMBS, MANDIBLE, SOFT_NECK, THORAX } from '../../../src/core/rig/segments.ts';
import type { MuscleDefinition } from '../../definition.ts';
import type { Mesh } from '../../geometry/mesh.ts';
import type { MusclePart } from '../../geometry/station.ts';
import { COURSES, type Course } from '../../rig/courses.ts';
import { wholeHold } from '../../rig/limb-bones.ts';
import { LIMB_COURSES } from '../../rig/limb-courses.ts';
import { metresToTenth, pointInMetres } from '../../units.ts';
import { boneHold, rounded } from './holds.ts';
import { LIMB_SAMPLES, partDepth, partGirth, partLines } from './lines.ts';

/** An end this near to a bone (mm) is fixed to it; the end of a slip farther off joins the muscle's first part. */
const ON_BONE = 18;
/** Ligaments and membranes carry the end of a whole muscle to its bone from as far as this, mm. */
const NEAR_BONE = 45;

/** Ends below this height (m) are those of muscles cut off in the thigh. */
const THIGH = 0.72;

const ATLAS = CHAIN.indexOf('c1');

/**
 * How a muscle is carried: the lines of its parts with what holds their ends. `meshes` are those of the right side,
 * mm, by structure; attachments that the rig does not carry whole (other muscles) are followed as the body around.
 */
export function courseOf(
  muscle: MuscleDefinition,
  rig: WholeRig,
  meshes: ReadonlyMap<string, Mesh>,
): MuscleCourse {
  const special = COURSES[muscle.id] ?? LIMB_COURSES[muscle.id];
  const limbWay = special?.way ?? wayOfLimb(muscle);
  const inLimb = limbWay !== undefined && alongLimb(limbWay);
  const drawn = muscle.parts.map((part) => partLines(part, inLimb ? LIMB_SAMPLES : undefined));
  const found = drawn.map((lines, part) => {
    const main = part === 0 || muscle.parts[part]!.form === 'sheet';
    const end = (at: Vec3, names: readonly string[]) =>
      boneHold(at, names, meshes, main ? NEAR_BONE : ON_BONE, rig);
    return thinned(
      inLimb,
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
    if (inLimb || (limbWay === 'around' && main)) return AS_AROUND;
    const p = inMetres(at);
    if (spinal && p[1] > THIGH) return rounded([chainPlace(rig, p[0], p[1], p[2]), 0, 0]);
    if (!main) return NOT_YET;
    const around = mixture();
    WHOLE.field(rig, around, p[0], p[1], p[2]);
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
    way: limbWay ?? way,
    ramp: special?.ramp ?? rampOf(limbWay ?? way),
    ...(special?.early ? { early: special.early } : {}),
    ...(special?.fade ? { fade: special.fade } : {}),
    ...(special?.through ? { through: special.through } : {}),
    ...(special?.over ? { over: special.over } : {}),
    parts,
  };
  return {
    ...course,
    parts: course.parts.map((lines, part) => {
      const own = sizeOf(muscle.parts[part]!, lines.length, inLimb, course.parts.length > 1);
      return lines.map((line, k) => ({ ...joined(line, course, rig), ...(k === 0 ? own : {}) }));
    }),
  };
}

/** What the first line of a part of so many lines tells of its thickness. */
function sizeOf(
  part: MusclePart,
  lines: number,
  inLimb: boolean,
  ofSeveral: boolean,
): Partial<Pick<MuscleLine, 'depth' | 'thickness' | 'girth'>> {
  if (inLimb) {
    const { most, girth } = partGirth(part);
    return { girth, ...(ofSeveral ? { thickness: metresToTenth(most / lines) } : {}) };
  }
  const depth = lines > 1 ? partDepth(part) : undefined;
  return {
    ...(depth ? { depth: depth.map(direction) } : {}),
    ...(ofSeveral ? { thickness: thicknessOf(part) } : {}),
  };
}

/** Holds nothing by itself: what joins another muscle there goes as the limb, or the skin, around it. */
const AS_AROUND: Hold = [0, 0, 1];

/** The way of a muscle that begins or ends beyond elbow or knee, from where it begins; undefined for all others. */
function wayOfLimb({ regions, attachments: { origin, insertion } }: MuscleDefinition): Way | undefined {
  const [from, to] = [origin, insertion].map((ids) => ids.map((id) => wholeHold(id)?.[1] ?? 0));
  if (Math.max(...from!, ...to!) <= LIMBS.length) return undefined;
  const first = Math.min(...from!);
  if (regions.includes('arm'))
    return first >= PIECE.carpus ? 'hand' : first >= PIECE.ulna ? 'forearm' : 'arm';
  if (regions.includes('leg')) return first >= PIECE.talus ? 'foot' : first >= PIECE.tibia ? 'shank' : 'leg';
  return undefined;
}

/** Where the insertion's hold takes over: along a limb soon after the joints, as what is around it goes nearly as it does. */
function rampOf(way: Way): [number, number] {
  if (way === 'straight') return [0.06, 0.94];
  return alongLimb(way) ? [0.88, 1] : [0.8, 1];
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

/** Every third line, where all are held alike; along a limb the middle one alone. */
function thinned<T extends { origin: Hold | undefined; insertion: Hold | undefined }>(
  inLimb: boolean,
  lines: T[],
): T[] {
  const [first] = lines;
  const same = (a: Hold | undefined, b: Hold | undefined) =>
    a?.join() === b?.join() && (inLimb || a !== undefined);
  const alike = lines.every((l) => same(l.origin, first?.origin) && same(l.insertion, first?.insertion));
  if (alike && inLimb) return [lines[lines.length >> 1]!];
  return alike && lines.length > 3 ? lines.filter((_, i) => i % 3 === 0) : lines;
}

/** Marks an end that joins the first part, until that part's own ends are known. */
const NOT_YET: Hold = [-1, 0, 0];

function joined(line: MuscleLine, course: MuscleCourse, rig: WholeRig): MuscleLine {
  const resolve = (hold: Hold, p: Point): Hold => (hold === NOT_YET ? holdOnPart(course, rig, p) : hold);
  return {
    ...line,
    origin: resolve(line.origin, line.points[0]!),
    insertion: resolve(line.insertion, line.points.at(-1)!),
  };
}

/** What moves the first part of the muscle where it passes nearest to `p`, as a hold. */
function holdOnPart(course: MuscleCourse, rig: WholeRig, p: Point): Hold {
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
  WHOLE.along(rig, course, endsAt(main, best.u), best.v, middleAt(main, best.u, best.v), to);
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

const inMetres = (p: Vec3): Point => pointInMetres(p, metresToTenth);
const direction = (p: Vec3): Point => [
  Math.round(p[0] * 100) / 100,
  Math.round(p[1] * 100) / 100,
  Math.round(p[2] * 100) / 100,
];
