import type { Point } from '../../../src/core/math/point.ts';
import type { Line } from '../../../src/core/model/body-map.ts';
import type { Prop } from '../../../src/core/model/moves.ts';
import type { Still } from '../../../src/core/model/stills.ts';
import type { DualQuaternion } from '../../../src/core/rig/dual-quaternion.ts';
import { type Mesh, vertexNormals } from '../../geometry/mesh.ts';
import { facing, insideFigure, zeroLines } from '../../map/contours.ts';
import { coverage, drawLoops } from '../../map/figure.ts';
import { emptyRaster, type Grid, type Raster, rasterise } from '../../map/raster.ts';
import { blur } from '../../map/smooth.ts';
import { lengthOf, simplify, type TracePoint, writeLine } from '../../map/trace.ts';
import { hull, onPaper, type StillCamera, seenFrom } from './camera.ts';
import type { DrawnBody } from './figure.ts';
import { cornersOf, propBlocks, rimsOf } from './props.ts';

/** Pen strokes shorter than this, and specks smaller than this (square), are left out; how far a line may stray. Units. */
const STROKE = 6;
const SPECK = 12;
const STRAY = 0.6;
/** How deep under the skin a muscle is still drawn, metres. */
const THROUGH = 0.07;
/** Room round what is shown, units. */
const MARGIN = 6;

/** What one still shows. */
interface StillOf {
  transforms: readonly DualQuaternion[];
  /** Where it began, if that is to stand behind. */
  before: readonly DualQuaternion[] | undefined;
  /** Near enough to show the lines of the face. */
  near: boolean;
  /** The tip of the tongue rests on the roof of the mouth, and is seen where that is open. */
  tongueUp: boolean;
  muscles: readonly string[];
  props: readonly Prop[];
  /** A stretch band, from place to place of the body; metres, in the room. */
  band: readonly Point[];
  ground: number;
  ways: readonly (readonly Point[])[];
  camera: StillCamera;
  /** What must be in the picture, metres; without it all of the figure. */
  frame: readonly Point[];
}

/** Draws one posture. */
export function drawStill(body: DrawnBody, still: StillOf): Still {
  const { transforms, before, camera, frame } = still;
  const seen = seenFrom(camera);
  const skin = turned(body.skin(transforms), seen);
  const grid = gridRound(frame.map((p) => onPaper(seen(p))));
  const raster = emptyRaster(grid);
  rasterise(raster, skin, 'front');
  const inside = coverage(raster);
  edgeless(inside, grid);
  const toward = facing(vertexNormals(skin), 'front');
  const contours = zeroLines(skin, toward, 'front', insideFigure(raster));
  const face = still.near ? body.face.flatMap((line) => seenOf(line, skin, toward, raster)) : [];
  const lips = still.near ? lipsOf(body, still, seen, skin, toward) : [];
  const flat = (places: readonly Point[]): TracePoint[] => places.map((p) => onPaper(seen(p)));
  const open = (line: readonly TracePoint[]) => writeLine(simplify(line, STRAY));
  return {
    box: [grid.left + 3, grid.top + 3, grid.width - 7, grid.height - 7],
    figure: drawLoops(inside, raster, SPECK),
    before: before ? outline(turned(body.skin(before), seen), grid) : [],
    pen: [
      ...contours,
      ...face,
      ...(lips.length > 1 ? [lips.map(([, lower]) => lower)] : []),
      ...edges(flat(still.band)),
    ]
      .filter((line) => lengthOf(line) > STROKE && line.some(within(grid)))
      .map(open),
    mouth: openMouth(lips, still.tongueUp).map(open),
    muscles: patches(
      still.muscles.flatMap((id) => body.muscle(id, transforms) ?? []),
      seen,
      raster,
      camera.scale,
    ),
    props: still.props
      .flatMap((prop) => propBlocks(prop, still.ground).map((block) => ({ kind: prop.kind, block })))
      .map(({ kind, block }) => writeLine(hull(flat(kind === 'towel' ? rimsOf(block) : cornersOf(block))))),
    arrows: still.ways.map((way) => open(flat(way))),
  };
}

/** Half as broad as a band is drawn, units. */
const BAND = 2.2;

/** Both edges of a band, stretch by stretch. */
function edges(line: readonly TracePoint[]): TracePoint[][] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [-BAND, BAND].map((off): TracePoint[] => {
      const [x, y] = [(-dy / length) * off, (dx / length) * off];
      return [
        [from[0] + x, from[1] + y],
        [to[0] + x, to[1] + y],
      ];
    });
  });
}

/** The outline of a figure. */
function outline(skin: Mesh, grid: Grid): Line[] {
  const raster = emptyRaster(grid);
  rasterise(raster, skin, 'front');
  const inside = coverage(raster);
  edgeless(inside, grid);
  return drawLoops(inside, raster, SPECK);
}

/** How far behind the nearest surface a place of the face is still seen, units. */
const COVERED = 5;

/** The stretches of a line on the skin that face the viewer with nothing before them. */
function seenOf(
  line: readonly number[],
  { positions }: Mesh,
  toward: ArrayLike<number>,
  { grid, near }: Raster,
): TracePoint[][] {
  const out: TracePoint[][] = [[]];
  for (const v of line) {
    const [x, y] = [positions[v * 3]!, -positions[v * 3 + 1]!];
    const cell = Math.round(y - grid.top) * grid.width + Math.round(x - grid.left);
    const open = toward[v]! > 0.1 && positions[v * 3 + 2]! > (near[cell] ?? Infinity) - COVERED;
    if (open) out.at(-1)!.push([x, y]);
    else if (out.at(-1)!.length > 0) out.push([]);
  }
  return out.filter((stretch) => stretch.length > 1);
}

type Lips = readonly (readonly [upper: TracePoint, lower: TracePoint])[];

/** Both lips from corner to corner of the mouth, as far as the upper one is turned to the viewer: the lower one's middle goes with the jaw. */
function lipsOf(
  body: DrawnBody,
  { transforms }: StillOf,
  seen: (p: Point) => Point,
  { positions }: Mesh,
  toward: ArrayLike<number>,
): Lips {
  const upper = body.face[0]!;
  const last = upper.length - 1;
  return body.lip(transforms).flatMap((at, i) => {
    const v = upper[i]!;
    if (toward[v]! <= 0.1) return [];
    const share = Math.sin((i / last) * Math.PI) ** 0.6;
    const over: TracePoint = [positions[v * 3]!, -positions[v * 3 + 1]!];
    const [x, y] = onPaper(seen(at));
    return [[over, [mixed(over[0], x, share), mixed(over[1], y, share)]] as const];
  });
}

/** A mouth that is less open than this is a line, units. */
const OPEN = 5;
/** Of the width and of the height of the mouth, what the tongue takes that rests on its roof. */
const TONGUE = { wide: 0.62, high: 0.6 };

/** What is dark of an open mouth: all between the lips, less the tongue where that is raised. */
function openMouth(lips: Lips, tongueUp: boolean): TracePoint[][] {
  const gap = ([[, over], [, under]]: Lips[number]): number => under - over;
  if (lips.length < 4 || Math.max(...lips.map(gap)) < OPEN) return [];
  const loop = [...lips.map(([over]) => over), ...lips.map(([, under]) => under).reverse()];
  if (!tongueUp) return [loop];
  const from = (1 - TONGUE.wide) / 2;
  const last = lips.length - 1;
  const raised = lips.flatMap((pair, i) => {
    const share = (i / last - from) / TONGUE.wide;
    if (share < 0 || share > 1) return [];
    const [[x, over], [, under]] = pair;
    const high = TONGUE.high * Math.sqrt(Math.max(0, 1 - (2 * share - 1) ** 2));
    return [
      [
        [x, over + 1],
        [x, mixed(over + 1, under, high)],
      ] as const satisfies [TracePoint, TracePoint],
    ];
  });
  return [loop, [...raised.map(([over]) => over), ...raised.map(([, under]) => under).reverse()]];
}

const mixed = (a: number, b: number, share: number): number => a + (b - a) * share;

function turned({ positions, indices }: Mesh, seen: (p: Point) => Point): Mesh {
  const out = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 3)
    out.set(seen([positions[i]!, positions[i + 1]!, positions[i + 2]!]), i);
  return { positions: out, indices };
}

function gridRound(places: readonly TracePoint[]): Grid {
  const bound = (d: 0 | 1, of: 'min' | 'max') => Math[of](...places.map((p) => p[d]));
  const [left, top] = [bound(0, 'min'), bound(1, 'min')].map((c) => Math.floor(c - MARGIN)) as [
    number,
    number,
  ];
  const [right, bottom] = [bound(0, 'max'), bound(1, 'max')].map((c) => Math.ceil(c + MARGIN)) as [
    number,
    number,
  ];
  return { left, top, width: right - left, height: bottom - top, step: 1 };
}

/** Outlines close along the border of the picture. */
function edgeless(field: Float32Array, { width, height }: Grid): void {
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++)
      if (i === 0 || j === 0 || i === width - 1 || j === height - 1) field[j * width + i] = -0.5;
}

const within =
  ({ left, top, width, height }: Grid) =>
  ([x, y]: TracePoint): boolean =>
    x > left && y > top && x < left + width && y < top + height;

/** Where muscles lie not far under the skin that is seen, all as one. */
function patches(meshes: readonly Mesh[], seen: (p: Point) => Point, skin: Raster, scale: number): Line[] {
  const { width, height } = skin.grid;
  const hard = new Float32Array(width * height).fill(-0.5);
  for (const mesh of meshes) {
    const raster = emptyRaster(skin.grid);
    rasterise(raster, turned(mesh, seen), 'front');
    raster.near.forEach((d, i) => {
      if (d > skin.near[i]! - THROUGH * scale) hard[i] = 0.5;
    });
  }
  const field = blur(hard, width, height, 1, 1);
  edgeless(field, skin.grid);
  return drawLoops(field, skin, SPECK * 2);
}
