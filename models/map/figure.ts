import type { Face, FigureDrawing, Line } from '../../src/core/model/body-map.ts';
import { type Mesh, vertexNormals } from '../geometry/mesh.ts';
import { facing, insideFigure, zeroLines } from './contours.ts';
import { emptyRaster, gridAround, type Raster, rasterise } from './raster.ts';
import { blur } from './smooth.ts';
import { areaOf, lengthOf, outlines, simplify, simplifyLoop, type TracePoint, writeLine } from './trace.ts';

/** Millimetres of one cell, and how far a drawn line may stray from the surface. */
const STEP = 1;
const TOLERANCE = 0.45;
/** From where the light falls in every face: from the viewer, a little from above. */
const LIGHT = [0, 0.42, 0.9] as const;
/** Below these shares of the light a shade is laid on. */
const SHADES = [0.7, 0.5] as const;
/** Relief: a shade where the light is less than around it within so many mm, by so much. */
const RELIEF = [
  { around: 6, less: 0.055 },
  { around: 16, less: 0.05 },
] as const;
/** Specks smaller than this (square mm) and pen strokes shorter than this (mm) are left out. */
const SPECK = 60;
const STROKE = 12;

/** The raster of the skin in a face, with the light that falls on it as its value. */
export function rasterFigure(mesh: Mesh, face: Face): Raster {
  const raster = emptyRaster(gridAround(mesh, face, STEP));
  rasterise(raster, mesh, face, lightOn(vertexNormals(mesh), face));
  return raster;
}

/** Pen lines and shades of the body in a face. */
export function drawFigure(mesh: Mesh, face: Face, raster: Raster): FigureDrawing {
  const turned = facing(vertexNormals(mesh), face);
  const contours = zeroLines(mesh, turned, face, insideFigure(raster)).filter((l) => lengthOf(l) > STROKE);
  const inside = coverage(raster);
  const { width, height } = raster.grid;
  const light = blur(raster.value, width, height, 1, 2);
  const within = (field: (i: number) => number) => {
    const out = new Float32Array(light.length);
    for (let i = 0; i < out.length; i++) out[i] = inside[i]! > 0 ? Math.min(field(i), inside[i]!) : -1;
    return drawLoops(out, raster, 25);
  };
  const soft = blur(raster.value, width, height, 3, 2);
  const relief = RELIEF.map(({ around, less }) => {
    const mean = meanInside(raster, around);
    const fine = around < 10 ? light : soft;
    return within((i) => mean[i]! - fine[i]! - less);
  });
  return {
    outline: drawLoops(inside, raster),
    contours: contours.map((line) => writeLine(simplify(line, TOLERANCE))),
    shades: [...SHADES.map((level) => within((i) => level - soft[i]!)), ...relief],
  };
}

/** The mean light of the figure around each of its cells, without what lies beside the figure. */
function meanInside({ value, near, grid: { width, height } }: Raster, radius: number): Float32Array {
  const seen = new Float32Array(near.length);
  for (let i = 0; i < seen.length; i++) seen[i] = near[i]! > -Infinity ? 1 : 0;
  const share = blur(seen, width, height, radius, 2);
  const sum = blur(value, width, height, radius, 2);
  return sum.map((s, i) => s / Math.max(1e-6, share[i]!));
}

/** Above 0 where the raster sees something, with a soft border. */
export function coverage({ near, grid }: Raster): Float32Array {
  const hard = Float32Array.from(near, (d) => (d > -Infinity ? 0.5 : -0.5));
  return blur(hard, grid.width, grid.height, 1, 1);
}

/** The outlines of a field on the raster's grid, without specks, simplified. */
export const drawLoops = (field: Float32Array, { grid }: Raster, speck = SPECK): Line[] =>
  outlines(field, grid)
    .filter((loop) => areaOf(loop) > speck)
    .map((loop: TracePoint[]) => writeLine(simplifyLoop(loop, TOLERANCE)));

function lightOn(normals: Float64Array, face: Face): Float32Array {
  const sign = face === 'front' ? 1 : -1;
  const length = Math.hypot(...LIGHT);
  return Float32Array.from({ length: normals.length / 3 }, (_, i) => {
    const [x, y, z] = [normals[i * 3]! * sign, normals[i * 3 + 1]!, normals[i * 3 + 2]! * sign];
    return (x * LIGHT[0] + y * LIGHT[1] + z * LIGHT[2]) / length;
  });
}
