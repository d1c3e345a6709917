import type { Line } from '../../src/core/model/body-map.ts';
import type { Grid } from './raster.ts';

export type TracePoint = readonly [number, number];

/**
 * The closed outlines of where a field on the grid is above 0, millimetres (marching squares). The field must be
 * negative along the border of the grid.
 */
export function outlines(field: Float32Array, { left, top, width, height, step }: Grid): TracePoint[][] {
  // Each crossed edge of the grid is named by its cell and direction; each leads to the next one.
  const next = new Map<number, number>();
  const at = (i: number, j: number) => field[j * width + i]!;
  const across = (i: number, j: number) => (j * width + i) * 2;
  const down = (i: number, j: number) => (j * width + i) * 2 + 1;
  for (let j = 0; j + 1 < height; j++)
    for (let i = 0; i + 1 < width; i++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)] as const;
      const edges = [across(i, j), down(i + 1, j), across(i, j + 1), down(i, j)] as const;
      const inside = corners.map((c) => c > 0);
      // With the inside on the right: enter over an edge that goes from outside to inside, leave over the next.
      for (let e = 0; e < 4; e++) {
        if (inside[e] || !inside[(e + 1) % 4]) continue;
        let out = (e + 1) % 4;
        while (!(inside[out] && !inside[(out + 1) % 4])) out = (out + 1) % 4;
        next.set(edges[out]!, edges[e]!);
      }
    }
  const place = (edge: number): TracePoint => {
    const cell = edge >> 1;
    const [i, j] = [cell % width, Math.floor(cell / width)];
    const [a, b] = edge & 1 ? [at(i, j), at(i, j + 1)] : [at(i, j), at(i + 1, j)];
    const share = Number.isFinite(a) && Number.isFinite(b) ? a / (a - b) : 0.5;
    return edge & 1
      ? [left + i * step, top + (j + share) * step]
      : [left + (i + share) * step, top + j * step];
  };
  const loops: TracePoint[][] = [];
  for (const start of [...next.keys()]) {
    const loop: TracePoint[] = [];
    for (let edge: number | undefined = start; edge !== undefined && next.has(edge); ) {
      const to: number = next.get(edge)!;
      next.delete(edge);
      loop.push(place(edge));
      edge = to;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops;
}

/** Area inside a closed line, square millimetres. */
export const areaOf = (loop: readonly TracePoint[]): number =>
  Math.abs(
    loop.reduce((sum, [x, y], i) => {
      const [nx, ny] = loop[(i + 1) % loop.length]!;
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );

export const lengthOf = (line: readonly TracePoint[]): number =>
  line.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - line[i]![0], p[1] - line[i]![1]), 0);

/** Leaves out places that lie within `tolerance` (mm) of the line through the others (Douglas and Peucker 1973). */
export function simplify(line: readonly TracePoint[], tolerance: number): TracePoint[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    let farthest = 0;
    let worst = tolerance;
    for (let i = from + 1; i < to; i++) {
      const d = distanceToSegment(line[i]!, line[from]!, line[to]!);
      if (d > worst) [worst, farthest] = [d, i];
    }
    if (!farthest) continue;
    keep[farthest] = 1;
    stack.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep[i]);
}

/** A closed line is simplified from its two places that lie farthest apart in order, so that neither is lost. */
export function simplifyLoop(loop: readonly TracePoint[], tolerance: number): TracePoint[] {
  const half = Math.floor(loop.length / 2);
  const one = simplify(loop.slice(0, half + 1), tolerance);
  const two = simplify([...loop.slice(half), loop[0]!], tolerance);
  return [...one.slice(0, -1), ...two.slice(0, -1)];
}

function distanceToSegment(p: TracePoint, a: TracePoint, b: TracePoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = dx * dx + dy * dy;
  const t = along ? Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / along)) : 0;
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
}

/** Rounds to whole millimetres and writes each place as the step from the one before; equal neighbours fall together. */
export function writeLine(places: readonly TracePoint[]): Line {
  const out: number[] = [];
  let [x, y] = [0, 0];
  for (const [px, py] of places) {
    const [rx, ry] = [Math.round(px), Math.round(py)];
    if (out.length && rx === x && ry === y) continue;
    out.push(rx - x || 0, ry - y || 0);
    [x, y] = [rx, ry];
  }
  return out;
}
