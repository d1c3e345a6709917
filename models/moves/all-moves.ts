import type { Point } from '../../src/core/math/point.ts';
import { sphereAround } from '../../src/core/math/sphere.ts';
import type { SolvedMove, SolvedMoves } from '../../src/core/model/moves.ts';
import type { WholeRig } from '../../src/core/model/rig-data.ts';
import { wholeRig } from '../../src/core/model/whole-rig.ts';
import { POSE_PARAMETERS, type Pose } from '../../src/core/rig/pose.ts';
import { TRACKS } from '../../src/domain/exercise/tracks.ts';
import { rigData } from '../rig/joints.ts';
import { limbRig } from '../rig/limb-joints.ts';
import { besideIt } from './beside.ts';
import type { BallPart } from './body/balls.ts';
import { ballNumber, FIGURE, type Figure, figureIn } from './body/figure.ts';
import { onlyHeadMoves } from './body/only-head.ts';
import { doneJob, JOBS, type MoveOf } from './jobs.ts';
import { MISTAKES, mistakePose } from './mistakes.ts';
import type { Manner } from './move.ts';
import { ARMS_ELSEWHERE } from './moves.ts';
import { GROUND } from './room.ts';

const BODY_BALLS = FIGURE.map(({ id, segment, at, radius }) => ({ id, segment, at, radius }));

/** All movements and positions solved, and the file that the app has of them. */
export function allMoves(): { rig: WholeRig; moves: MoveOf[]; positions: MoveOf[]; file: SolvedMoves } {
  const rig = wholeRig(rigData(), limbRig());
  const all = JOBS.map((job) => doneJob(rig, job));
  const [moves, positions] = (['move', 'position'] as const).map((kind) =>
    all.filter((j) => j.kind === kind),
  ) as [MoveOf[], MoveOf[]];
  const byId: Record<string, Record<string, SolvedMove>> = {};
  for (const move of moves) {
    const kept = fileMove(rig, move);
    const known = byId[move.id] ?? {};
    byId[move.id] = known;
    // A version that is done as the usual way is not told twice.
    if (!move.version) known.usual = { ...kept, ...mistakeOf(rig, move) };
    else if (JSON.stringify(kept) !== JSON.stringify({ ...known.usual, mistake: undefined }))
      known[move.version] = kept;
  }
  const lying = Object.fromEntries(
    positions.map((p) => [p.id, fileMove(rig, p)]),
  ) as SolvedMoves['positions'];
  const file: SolvedMoves = { version: 1, ground: GROUND, body: BODY_BALLS, moves: byId, positions: lying };
  return { rig, moves, positions, file };
}

function fileMove(rig: WholeRig, { id, way, points, between }: MoveOf): SolvedMove {
  const ways = points.length === 2 ? between.slice(0, 1) : between;
  const all = [...points, ...ways.flat()];
  const parameters = POSE_PARAMETERS.filter((p) => all.some((pose) => pose[p] !== undefined));
  const numbers = (pose: Pose) =>
    parameters.map((p) => Math.round((pose[p] ?? 0) * 10 * FINER(p)) / 10 / FINER(p));
  return {
    parameters,
    points: points.map(numbers),
    between: ways.map((leg) => leg.map(numbers)),
    view: way.view,
    sphere: roundAll(rig, all),
    props: (way.props ?? []).filter(({ kind }) => kind !== 'band'),
    ...(ARMS_ELSEWHERE.has(id) && { armsElsewhere: true as const }),
    ...bandOf(way),
  };
}

/** The mistake that the words of an exercise name, in its usual way. */
function mistakeOf(rig: WholeRig, { id, version, way, points }: MoveOf): Pick<SolvedMove, 'mistake'> {
  const mistake = MISTAKES[id];
  if (!mistake || version) return {};
  const pose = mistakePose(rig, TRACKS[id]!, way, points, mistake);
  const rounded = Object.entries(pose).map(([p, v]) => [
    p,
    Math.round((v ?? 0) * 10 * FINER(p)) / 10 / FINER(p),
  ]);
  // As near as the exercise itself is seen.
  const seen = seenParts(points.map((point) => figureIn(rig, point)));
  return {
    mistake: { pose: Object.fromEntries(rounded), ...besideIt(rig, points[1]!, pose, way.view, seen) },
  };
}

function bandOf({ props = [] }: Manner): Pick<SolvedMove, 'band'> {
  const along = props.find(({ kind }) => kind === 'band')?.along;
  const place = (id: string) => {
    const { segment, at } = FIGURE[ballNumber(id)]!;
    return { segment, at };
  };
  return along ? { band: along.map(place) } : {};
}

/** Shares go from -1 to 1: they need finer steps than degrees and millimetres. */
const FINER = (p: string): number => (p.startsWith('hand') ? 100 : 1);

/** A sphere round the body in all postures; where the head alone moves, round all but the legs, or nobody would see it. */
function roundAll(rig: WholeRig, poses: readonly Pose[]): SolvedMove['sphere'] {
  const figures = poses.map((pose) => figureIn(rig, pose));
  const seen = seenParts(figures);
  const places = figures.flatMap(({ middles }) =>
    FIGURE.flatMap(({ part }, i): Point[] =>
      !seen(part) ? [] : [[middles[i * 3]!, middles[i * 3 + 1]!, middles[i * 3 + 2]!]],
    ),
  );
  const { target, radius } = sphereAround(places);
  const short = (c: number): number => Math.round(c * 1e3) / 1e3;
  return { target: [short(target[0]), short(target[1]), short(target[2])], radius: short(radius + SKIN) };
}

function seenParts(figures: readonly Figure[]): (part: BallPart) => boolean {
  const upper = onlyHeadMoves(figures);
  return (part) => !(upper && LEGS.includes(part));
}

const LEGS: readonly BallPart[] = ['thigh', 'shank', 'foot'];

/** How far the skin goes beyond the middles of the balls at the ends, metres. */
const SKIN = 0.05;
