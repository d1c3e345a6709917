import type { Face, Patch } from '../../src/core/model/body-map.ts';
import type { RegionVolume } from '../../src/core/model/model-index.ts';
import type { Area } from '../areas.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { type Seen, zeroLines } from './contours.ts';
import { coverage, drawLoops } from './figure.ts';
import { emptyRaster, gridAround, project, type Raster, rasterise, sample } from './raster.ts';
import { blur } from './smooth.ts';
import { lengthOf, simplify, writeLine } from './trace.ts';

/** The skin from both faces. */
type Figures = Readonly<Record<Face, Raster>>;

/** A muscle is shown in a face when at least this share of it lies nearer to that face of the skin. */
const SHARE = 0.3;
/** Above this share it is shown whole. */
const WHOLE = 0.7;
/** Across the muscle, where fibres are drawn; shorter ones are left out, mm. */
const FIBRES = [0.2, 0.4, 0.6, 0.8] as const;
const FIBRE = 10;
/** Patches smaller than this are left out, square mm. */
const SPECK = 12;

const other = (face: Face): Face => (face === 'front' ? 'back' : 'front');

/** What is seen of a muscle (right side) in each face. At least one face shows it. */
export function musclePatches(mesh: Mesh, skin: Figures): Patches {
  const faces = (['front', 'back'] as const).map((face) => {
    const raster = emptyRaster(gridAround(mesh, face, 1));
    rasterise(raster, mesh, face);
    const near = nearFace(raster, face, skin);
    const all = raster.near.reduce((n, d) => n + (d > -Infinity ? 1 : 0), 0);
    return { face, raster, near, share: near.reduce((n, d) => n + d, 0) / Math.max(1, all) };
  });
  const best = Math.max(...faces.map((f) => f.share));
  const shown = faces.filter((f) => f.share >= SHARE || f.share === best);
  return Object.fromEntries(
    shown.map(({ face, raster, near, share }) => {
      const whole = share >= WHOLE;
      const { width, height } = raster.grid;
      const part = whole
        ? coverage(raster)
        : blur(
            Float32Array.from(near, (d) => d - 0.5),
            width,
            height,
            2,
            1,
          );
      const seen: Seen = (x, y, depth) => {
        const i = Math.round(x - raster.grid.left) + Math.round(y - raster.grid.top) * width;
        return depth > sample(raster, x, y) - 3 && part[i]! > 0;
      };
      return [face, { outline: drawLoops(part, raster, SPECK), lines: fibres(mesh, face, seen) }];
    }),
  );
}

/** 1 where a cell of the muscle lies nearer to this face of the skin than to the other. */
function nearFace({ grid, near }: Raster, face: Face, skin: Figures): Float32Array {
  return Float32Array.from(near, (depth, i) => {
    if (depth === -Infinity) return 0;
    const x = grid.left + (i % grid.width) * grid.step;
    const y = grid.top + Math.floor(i / grid.width) * grid.step;
    return sample(skin[face], x, y) - depth < sample(skin[other(face)], -x, y) + depth ? 1 : 0;
  });
}

function fibres(mesh: Mesh, face: Face, seen: Seen) {
  const { uv } = mesh;
  if (!uv) return [];
  return FIBRES.flatMap((level) => {
    const across = Float32Array.from({ length: uv.length / 2 }, (_, i) => uv[i * 2]! - level);
    return zeroLines(mesh, across, face, seen)
      .filter((line) => lengthOf(line) > FIBRE)
      .map((line) => writeLine(simplify(line, 0.8)));
  });
}

/** The part of the skin that an area covers, in each face that shows enough of it. */
export const areaPatches = (area: Area, skin: Figures): Patches =>
  skinPatches(
    (face) => cut(skin[face], area, face),
    (x, y, z) => depthIn(area, x, y, z),
  );

/** The part of the skin that is a region's tap area, on both sides of the body. */
export const regionPatches = ({ halfSpaces }: RegionVolume, skin: Figures): Patches =>
  skinPatches(
    (face) => skin[face],
    (x, y, z) =>
      Math.min(
        ...halfSpaces.map(
          ({ point: p, normal: n }) => (p[0] - x) * n[0] + (p[1] - y) * n[1] + (p[2] - z) * n[2],
        ),
      ),
  );

type Patches = Partial<Record<Face, Patch>>;

/** Where the skin lies inside a volume that says how deep a place (mm) lies in it, negative outside. */
function skinPatches(
  skin: (face: Face) => Raster,
  depthOf: (x: number, y: number, z: number) => number,
): Patches {
  const patches: Patches = {};
  for (const face of ['front', 'back'] as const) {
    const raster = skin(face);
    const { grid, near } = raster;
    const sign = face === 'front' ? 1 : -1;
    const border = coverage(raster);
    const inside = new Float32Array(near.length).fill(-1);
    for (let i = 0; i < near.length; i++) {
      const depth = near[i]!;
      if (depth === -Infinity) continue;
      const x = grid.left + (i % grid.width) * grid.step;
      const y = grid.top + Math.floor(i / grid.width) * grid.step;
      inside[i] = Math.min(border[i]!, depthOf(x * sign, -y, depth * sign));
    }
    const outline = drawLoops(inside, raster, SPECK);
    if (outline.length) patches[face] = { outline };
  }
  return patches;
}

/** The part of a raster around an area. */
function cut(raster: Raster, { volumes }: Area, face: Face): Raster {
  const ends = volumes.flatMap(({ a, b, radius }) =>
    [a, b].flatMap((p) => {
      const [x, y] = project(face, ...p);
      return [
        [x - radius, y - radius],
        [x + radius, y + radius],
      ] as const;
    }),
  );
  const from = (d: 0 | 1) => Math.floor(Math.min(...ends.map((e) => e[d]))) - 2;
  const count = (d: 0 | 1) => Math.ceil(Math.max(...ends.map((e) => e[d]))) + 3 - from(d);
  const part = emptyRaster({ left: from(0), top: from(1), width: count(0), height: count(1), step: 1 });
  const { left, top, width } = part.grid;
  for (let i = 0; i < part.near.length; i++)
    part.near[i] = sample(raster, left + (i % width), top + Math.floor(i / width));
  return part;
}

/** How deep a place lies in the union of an area's capsules, mm; negative outside. */
function depthIn({ volumes }: Area, x: number, y: number, z: number): number {
  let depth = -50;
  for (const { a, b, radius } of volumes) {
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const l = ux * ux + uy * uy + uz * uz;
    const t = l ? Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / l)) : 0;
    depth = Math.max(depth, radius - Math.hypot(px - ux * t, py - uy * t, pz - uz * t));
  }
  return depth;
}
