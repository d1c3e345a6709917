import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Point } from '../../../src/core/math/point.ts';
import type { SolvedMove } from '../../../src/core/model/moves.ts';
import type { WholeRig } from '../../../src/core/model/rig-data.ts';
import type { Still, Stills } from '../../../src/core/model/stills.ts';
import { apply } from '../../../src/core/rig/dual-quaternion.ts';
import { wholeTransforms } from '../../../src/core/rig/limbs/limb-transforms.ts';
import type { Pose } from '../../../src/core/rig/pose.ts';
import { waysOf } from '../../../src/domain/exercise/cues/ways.ts';
import type { Version } from '../../../src/domain/exercise/versions.ts';
import { wholePose } from '../../../src/domain/exercise/whole.ts';
import { hashOf, sourceHash } from '../../build/steps/cache.ts';
import { allMoves } from '../all-moves.ts';
import type { BallPart } from '../body/balls.ts';
import { ballNumber, FIGURE, type Figure, figureIn } from '../body/figure.ts';
import { OF_BUST, onlyHeadMoves } from '../body/only-head.ts';
import { MOVES } from '../moves.ts';
import { type DrawnBody, drawnBody } from './figure.ts';
import { drawStill } from './still.ts';

/** Units a metre of a whole figure, and of a bust. */
const [WHOLE_SCALE, BUST_SCALE] = [230, 520];

/** What an exercise lengthens or lets work. */
export interface StillExercise {
  id: string;
  kind: string;
  lengthens: readonly string[];
  works: readonly string[];
}

/** Draws all turning points of all movements, or takes them as the same code drew the same postures before. */
export async function allStills(exercises: readonly StillExercise[]): Promise<Stills> {
  const { rig, file } = allMoves();
  const code = sourceHash(fileURLToPath(import.meta.url));
  let body: Promise<DrawnBody> | undefined;
  const stills: Record<string, Record<string, readonly Still[]>> = {};
  for (const [id, versions] of Object.entries(file.moves)) {
    const exercise = exercises.find((e) => e.id === id);
    const byVersion: Record<string, readonly Still[]> = {};
    stills[id] = byVersion;
    for (const [version, move] of Object.entries(versions)) {
      const kept = join(FOLDER, `${hashOf(code, JSON.stringify([rig, exercise, move]))}.json`);
      if (existsSync(kept)) {
        byVersion[version] = JSON.parse(readFileSync(kept, 'utf8')) as Still[];
        continue;
      }
      body ??= drawnBody(rig);
      const drawn = await body;
      const all = move.points.map((_, point) =>
        oneStill(rig, file, move, point, { ...NOTHING, ...exercise, id }, drawn, closeOf(id, version)),
      );
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(kept, JSON.stringify(all));
      byVersion[version] = all;
    }
  }
  return { version: 1, stills };
}

const NOTHING: Omit<StillExercise, 'id'> = { kind: 'move', lengthens: [], works: [] };

const FOLDER = fileURLToPath(new URL('../../../.cache/stills/', import.meta.url));

function oneStill(
  rig: WholeRig,
  file: ReturnType<typeof allMoves>['file'],
  move: SolvedMove,
  point: number,
  { id, kind, lengthens, works }: StillExercise,
  body: DrawnBody,
  close: Close | undefined,
): Still {
  const poseAt = (at: number): Pose => wholePose(move, { from: at, to: at, share: 0 }, 'right');
  const figures = move.points.map((_, at) => figureIn(rig, poseAt(at)));
  const bust = onlyHeadMoves(figures);
  const { parts, scale, view, views } = close ?? (bust ? BUST : WHOLE);
  const muscles = kind === 'strengthen' ? works : lengthens.length > 0 ? lengthens : works;
  return drawStill(body, {
    transforms: wholeTransforms(rig, poseAt(point)),
    before: point > 0 && (close || bust) ? wholeTransforms(rig, poseAt(0)) : undefined,
    near: close !== undefined || bust,
    tongueUp: close?.tongueUp ?? false,
    muscles,
    props: move.props,
    band: (move.band ?? []).map(({ segment, at }) =>
      apply(wholeTransforms(rig, poseAt(point))[segment]!, at),
    ),
    ground: file.ground,
    ways: close?.press
      ? [pressed(figures[point]!, close.press)]
      : point > 0 && !close?.plain
        ? waysOf(rig, file, move, [point - 1, point], { exercise: id, side: 'right' }).map(({ path }) => path)
        : [],
    camera: { view: views?.[point] ?? view ?? move.view, scale },
    frame: figures.flatMap((figure) => framed(figure, parts)),
  });
}

/** From the middle of one ball to as far beyond another. */
function pressed({ middles }: Figure, [from, through]: readonly [string, string]): Point[] {
  const at = (id: string): Point => [...middles.slice(ballNumber(id) * 3, ballNumber(id) * 3 + 3)] as never;
  const [a, b] = [at(from), at(through)];
  return [b, a.map((c, d) => c + (b[d]! - c) * PRESSED) as never];
}
const PRESSED = 2.4;

const OF_HEAD: readonly BallPart[] = ['head', 'neck'];

/** What is in a picture, units a metre, and from where it is seen, if not as in the film. */
interface Close {
  parts: readonly BallPart[] | undefined;
  scale: number;
  view?: readonly [azimuth: number, elevation: number];
  /** The same for each turning point by itself, where no one side shows them all. */
  views?: readonly (readonly [azimuth: number, elevation: number])[];
  /** Without arrows: they would lie over the mouth. */
  plain?: true;
  tongueUp?: true;
  /** Where nothing moves: the way along which a place of the body presses, out of one ball through another. */
  press?: readonly [from: string, through: string];
}

/** Head and shoulders, with arms that reach up to them. */
const OF_ARMS: readonly BallPart[] = [...OF_BUST, 'arm', 'forearm', 'hand'];

const WHOLE: Close = { parts: undefined, scale: WHOLE_SCALE };
const BUST: Close = { parts: OF_BUST, scale: BUST_SCALE };

/** Exercises in which so little moves that it is looked at from near. */
const CLOSE: Readonly<Record<string, Close>> = {
  'jaw-control': { parts: ['head', 'neck'], scale: 900, view: [-22, 4], plain: true, tongueUp: true },
  'jaw-stretch': { parts: ['head'], scale: 900, view: [-38, 4], plain: true },
  'chin-tuck': { parts: OF_BUST, scale: BUST_SCALE, view: [-90, 2] },
  'head-nod-hold': { parts: OF_BUST, scale: BUST_SCALE, view: [-90, 8] },
  'head-rolls': {
    parts: OF_BUST,
    scale: BUST_SCALE,
    views: [
      [0, 5],
      [-80, 5],
      [0, 5],
      [0, 5],
    ],
  },
  'brow-release': { parts: ['head'], scale: 900, view: [-8, 4] },
  'nod-stretch': { parts: OF_ARMS, scale: 420 },
  'neck-press': { parts: OF_BUST, scale: 480, view: [58, 5], press: ['back-of-head', 'forehead'] },
  // From the side, where one sees the elbows come forward.
  'upper-back-hug': { parts: [...OF_ARMS, 'thorax'], scale: 380, view: [-82, 8] },
  'armpit-look': { parts: OF_BUST, scale: BUST_SCALE, view: [10, 14], plain: true },
  'shoulder-blade-squeeze': {
    parts: ['head', 'neck', 'thorax', 'shoulder', 'arm'],
    scale: 340,
    view: [172, 16],
  },
  'pelvic-tilt': { parts: ['thorax', 'belly', 'pelvis', 'hip', 'thigh'], scale: 340, view: [-90, 3] },
};

/** How a version is looked at: as the usual way, unless it begins in another posture. */
const closeOf = (id: string, version: string): Close | undefined =>
  version === 'usual' || !MOVES[id]?.versions?.[version as Version]?.start ? CLOSE[id] : undefined;

/** Places round the balls of the body that must be in the picture. */
function framed({ middles }: Figure, parts: readonly BallPart[] | undefined): Point[] {
  return FIGURE.flatMap(({ part, radius }, i) => {
    if (parts && !parts.includes(part)) return [];
    const [x, y, z] = [middles[i * 3]!, middles[i * 3 + 1]!, middles[i * 3 + 2]!];
    const r = radius + (OF_HEAD.includes(part) ? 0.05 : 0.02);
    return [-r, r].flatMap((dx) =>
      [-r, r].flatMap((dy) => [-r, r].map((dz): Point => [x + dx, y + dy, z + dz])),
    );
  });
}
