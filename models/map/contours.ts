import type { Face } from '../../src/core/model/body-map.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { project, type Raster, sample } from './raster.ts';
import type { TracePoint } from './trace.ts';

/** How far behind the nearest surface a line may lie and still be seen, mm. */
const BEHIND = 5;

/** Cosine between each vertex normal and the direction to the viewer. */
export function facing(normals: Float64Array, face: Face): Float32Array {
  const sign = face === 'front' ? 1 : -1;
  return Float32Array.from({ length: normals.length / 3 }, (_, i) => normals[i * 3 + 2]! * sign);
}

/** Whether a place of the surface (in the picture, and its depth) belongs to the drawing. */
export type Seen = (x: number, y: number, depth: number) => boolean;

/**
 * The lines on a surface along which a value per vertex is 0, as far as they are seen. Of how far the surface is turned
 * to the viewer they are the lines that a pen would draw inside a figure (Hertzmann and Zorin 2000).
 */
export function zeroLines(mesh: Mesh, values: ArrayLike<number>, face: Face, seen: Seen): TracePoint[][] {
  const { positions, indices } = mesh;
  const links = new Map<string, string[]>();
  const places = new Map<string, TracePoint>();
  const crossing = (i: number, j: number): string => {
    const key = i < j ? `${i}-${j}` : `${j}-${i}`;
    if (!places.has(key)) {
      const t = values[i]! / (values[i]! - values[j]!);
      const mix = (d: number) => positions[i * 3 + d]! + (positions[j * 3 + d]! - positions[i * 3 + d]!) * t;
      const [x, y, depth] = project(face, mix(0), mix(1), mix(2));
      places.set(key, [x, y]);
      if (!seen(x, y, depth)) hidden.add(key);
    }
    return key;
  };
  const hidden = new Set<string>();
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const keys = corners.flatMap((i, k) => {
      const j = corners[(k + 1) % 3]!;
      return values[i]! > 0 !== values[j]! > 0 ? [crossing(i, j)] : [];
    });
    if (keys.length !== 2 || keys.some((k) => hidden.has(k))) continue;
    const [a, b] = keys as [string, string];
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  }
  return chains(links).map((chain) => chain.map((key) => places.get(key)!));
}

/** Not behind another surface of the raster, and not on the outline of the whole figure. */
export const insideFigure =
  (raster: Raster): Seen =>
  (x, y, depth) => {
    let behind = Infinity;
    for (const dx of [-3, 0, 3])
      for (const dy of [-3, 0, 3]) {
        const there = sample(raster, x + dx, y + dy);
        if (there === -Infinity) return false;
        behind = Math.min(behind, there);
      }
    return behind < depth + BEHIND;
  };

/** Joins links into lines, from their loose ends first. */
function chains(links: Map<string, string[]>): string[][] {
  const used = new Set<string>();
  const lines: string[][] = [];
  const ends = [...links.keys()].filter((k) => links.get(k)!.length === 1);
  for (const start of [...ends, ...links.keys()]) {
    if (used.has(start)) continue;
    const line = [start];
    used.add(start);
    for (let at = start; ; ) {
      const to = links.get(at)!.find((k) => !used.has(k));
      if (!to) break;
      used.add(to);
      line.push(to);
      at = to;
    }
    lines.push(line);
  }
  return lines;
}
