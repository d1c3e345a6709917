import type { Side } from '../../../core/ids.ts';
import type { Point } from '../../../core/math/point.ts';
import { byAxis } from '../../../core/math/vector.ts';
import type { SolvedMove, SolvedMoves } from '../../../core/model/moves.ts';
import type { WholeRig } from '../../../core/model/rig-data.ts';
import { transformInto } from '../../../core/rig/dual-quaternion.ts';
import { wholeTransforms } from '../../../core/rig/limbs/limb-transforms.ts';
import { LIMB, limbSegment } from '../../../core/rig/segments.ts';
import type { Phase, PhaseKind } from '../routine.ts';
import { wholePose, wholeShot } from '../whole.ts';

/** The path of a place of the body through the room, metres. */
export interface BodyWay {
  /** Name of the place: `palm.right`. */
  of: string;
  path: readonly Point[];
}

/** What may be followed, by the part of the body that it stands for: of each part only what goes farthest, its end before the rest. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  head: ['head', 'chin'],
  'right arm': ['palm.right'],
  'left arm': ['palm.left'],
  'right elbow': ['elbow.right'],
  'left elbow': ['elbow.left'],
  'right leg': ['knee-cap.right', 'instep.right'],
  'left leg': ['knee-cap.left', 'instep.left'],
  trunk: ['buttock.right', 'back.right'],
  pelvis: ['iliac.right'],
  'right blade': ['deltoid.right'],
  'left blade': ['deltoid.left'],
};

/** What the brows alone do: a place over each, metres at rest. */
const BY_BROWS = 'brow-release';
const BROWS: readonly Point[] = [
  [-0.03, 1.553, 0.178],
  [0.03, 1.553, 0.178],
];

/** In how many steps a way is drawn. */
const STEPS = 12;
/** What goes less far is not worth an arrow; what goes less than this is drawn so long, or nobody would see it: metres. */
const LEAST = 0.008;
const DRAWN = 0.05;
const BROW_DRAWN = 0.03;
/** Of these the whole head goes along one way, where it goes far: its chin says no more. */
const AS_A_WHOLE: ReadonlySet<string> = new Set(['chin-tuck']);
/** Exercises that are done by the head, and by the arms; in all others these only go along. */
const BY_HEAD: ReadonlySet<string> = new Set([
  'armpit-look',
  'cat-stretch',
  'chin-tuck',
  'head-nod-hold',
  'head-rolls',
  'jaw-control',
  'jaw-stretch',
  'neck-side-stretch',
  'neck-turn',
  'nod-stretch',
  'scalene-stretch',
  'sternocleidomastoid-stretch',
]);
const BY_ARMS: ReadonlySet<string> = new Set([
  'band-side-raise',
  'bird-dog',
  'chest-opener',
  'side-reach',
  'walking',
]);
/** What only some exercises are about. */
const ONLY: Readonly<Record<string, string>> = {
  pelvis: 'pelvic-tilt',
  'right blade': 'shoulder-blade-squeeze',
  'left blade': 'shoulder-blade-squeeze',
  'right elbow': 'upper-back-hug',
  'left elbow': 'upper-back-hug',
};
/** A second arrow goes at least by such a share of the first, and begins so far from it, metres. */
const SECOND = 0.4;
const APART = 0.25;
const APART_ONLY = 0.1;
const MOST = 2;

/** Between which turning points a phase is told by arrows: a hold by the way that led to it; none where nothing goes anywhere. */
export function toldLeg({ kind, leg: [from, to] }: Phase): readonly [number, number] | undefined {
  if (kind === 'keep') return undefined;
  if (from !== to) return [from, to];
  return STARTS.includes(kind) || to === 0 ? [0, 1] : [to - 1, to];
}
const STARTS: readonly PhaseKind[] = ['ready', 'rest', 'pause', 'way', 'change'];

/** The one or two ways that tell most of what moves between two turning points. */
export function waysOf(
  rig: WholeRig,
  { body }: SolvedMoves,
  move: SolvedMove,
  [from, to]: readonly [number, number],
  { exercise, side }: { exercise: string; side: Side },
): readonly BodyWay[] {
  if (move.points.length < 2) return [];
  const poses = Array.from({ length: STEPS + 1 }, (_, i) =>
    wholeTransforms(rig, wholePose(move, { from, to, share: i / STEPS }, side)),
  );
  const along = (segment: number, [x, y, z]: Point): Point[] =>
    poses.map((transforms) => {
      const out: [number, number, number] = [0, 0, 0];
      transformInto(transforms[segment]!, x, y, z, out, 0);
      return out;
    });
  const pathOf = (id: string): BodyWay => {
    const ball = body.find((b) => b.id === id);
    return { of: id, path: ball ? calm(along(ball.segment, ball.at)) : [] };
  };
  const seen = wholeShot(move, side).direction;
  /** How far a way leads from where it begins, as it is seen: what comes toward the eye is no arrow. */
  const reach = ({ path }: BodyWay): number => {
    const [x, y, z] = path[0]!;
    return Math.max(
      ...path.map((p) => {
        const by: Point = [p[0] - x, p[1] - y, p[2] - z];
        const deep = by[0] * seen[0] + by[1] * seen[1] + by[2] * seen[2];
        return Math.sqrt(Math.max(0, by[0] ** 2 + by[1] ** 2 + by[2] ** 2 - deep ** 2));
      }),
    );
  };
  if (exercise === BY_BROWS)
    return BROWS.map((at, i) => ({ of: `brow ${i}`, path: along(limbSegment(LIMB.brow - 1, false), at) }))
      .filter((way) => reach(way) > 0)
      .map((way) => longer(way, BROW_DRAWN / reach(way)));
  const glides = AS_A_WHOLE.has(exercise) && reach(pathOf('head')) >= LEAST;
  const ways = Object.entries(FOLLOWED)
    .filter(([part]) => !part.endsWith('arm') || BY_ARMS.has(exercise))
    .filter(([part]) => part !== 'head' || BY_HEAD.has(exercise))
    .filter(([part]) => !ONLY[part] || ONLY[part] === exercise)
    .map(([part, ids]) => (part === 'head' && glides ? ['head'] : ids))
    .map((ids) => ids.map(pathOf).reduce((a, b) => (reach(b) * 1.3 > reach(a) ? b : a)))
    .filter((way) => reach(way) >= LEAST)
    .sort((a, b) => reach(b) - reach(a));
  const apart = Object.values(ONLY).includes(exercise) ? APART_ONLY : APART;
  const chosen: BodyWay[] = [];
  for (const way of ways)
    if (
      chosen.length < MOST &&
      chosen.every((c) => reach(way) >= SECOND * reach(c) && gap(c.path[0]!, way.path[0]!) >= apart)
    )
      chosen.push(way);
  return chosen.map((way) => longer(way, DRAWN / reach(way)));
}

/** How often each place of a way is drawn between its neighbours: what slips aside on the way is no part of the movement. */
const CALMED = 8;

function calm(path: readonly Point[]): readonly Point[] {
  let now = path;
  for (let round = 0; round < CALMED; round++)
    now = now.map((p, i): Point => {
      const [a, b] = [now[i - 1], now[i + 1]];
      return a && b ? byAxis((d) => (a[d] + 2 * p[d] + b[d]) / 4) : p;
    });
  return now;
}

/** A way drawn so many times as long from where it begins, if that is more than once. */
function longer({ of, path }: BodyWay, times: number): BodyWay {
  const [x, y, z] = path[0]!;
  const by = Math.max(1, times);
  return {
    of,
    path: path.map((p): Point => [x + (p[0] - x) * by, y + (p[1] - y) * by, z + (p[2] - z) * by]),
  };
}

const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
