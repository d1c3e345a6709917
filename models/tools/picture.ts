import { PNG } from 'pngjs';
import { type Mesh, vertexNormals } from '../geometry/mesh.ts';

export interface Painted {
  mesh: Mesh;
  /** sRGB, 0..255. */
  colour: readonly [number, number, number];
  /** Whether it shows through whatever lies before it. */
  onTop?: boolean;
}

/** Added to the depth of what shows through, mm: more than any body. */
const ON_TOP = 1e6;

/** Camera directions by name: [right, up] of the picture in the body frame; the viewer looks along up × right. */
const VIEWS = {
  front: { right: [1, 0, 0], up: [0, 1, 0] },
  back: { right: [-1, 0, 0], up: [0, 1, 0] },
  right: { right: [0, 0, 1], up: [0, 1, 0] },
  left: { right: [0, 0, -1], up: [0, 1, 0] },
  top: { right: [1, 0, 0], up: [0, 0, -1] },
  bottom: { right: [1, 0, 0], up: [0, 0, 1] },
  'right-front': { right: [0.7, 0, 0.714], up: [0, 1, 0] },
  'right-back': { right: [-0.7, 0, 0.714], up: [0, 1, 0] },
  'left-front': { right: [0.7, 0, -0.714], up: [0, 1, 0] },
  'left-back': { right: [-0.7, 0, -0.714], up: [0, 1, 0] },
} as const;

export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** Orthographic bounds of a picture in its own right/up axes, mm. */
interface Frame {
  centre: readonly [number, number, number];
  /** Half of the shown height, mm. */
  half: number;
}

/** A frame that holds all the meshes from any side, with a margin as a share of their size. */
export function frameOf(meshes: readonly Mesh[], margin = 0.04): Frame {
  const min = [1e9, 1e9, 1e9];
  const max = [-1e9, -1e9, -1e9];
  for (const { positions } of meshes)
    for (let i = 0; i < positions.length; i++) {
      min[i % 3] = Math.min(min[i % 3]!, positions[i]!);
      max[i % 3] = Math.max(max[i % 3]!, positions[i]!);
    }
  const size = Math.max(...max.map((m, d) => m - min[d]!));
  return {
    centre: [0, 1, 2].map((d) => (min[d]! + max[d]!) / 2) as [number, number, number],
    half: size / 2 + size * margin,
  };
}

/** A shaded orthographic picture of the meshes, RGBA, `size` × `size` pixels: light from upper left, z-buffered. */
export function picture(items: readonly Painted[], view: ViewName, frame: Frame, size: number): Uint8Array {
  const { right, up } = VIEWS[view];
  const toward = [
    right[1] * up[2] - right[2] * up[1],
    right[2] * up[0] - right[0] * up[2],
    right[0] * up[1] - right[1] * up[0],
  ];
  const pixels = new Uint8Array(size * size * 4).fill(255);
  for (let i = 0; i < size * size; i++) pixels.set([236, 234, 230, 255], i * 4);
  const depth = new Float64Array(size * size).fill(-1e9);
  const k = size / (2 * frame.half);
  const light = [0.45, 0.65, 0.62];
  for (const { mesh, colour, onTop } of items) {
    const normals = mesh.normals ?? vertexNormals(mesh);
    const n = mesh.positions.length / 3;
    const screen = new Float64Array(n * 4);
    for (let i = 0; i < n; i++) {
      const p = [0, 1, 2].map((d) => mesh.positions[i * 3 + d]! - frame.centre[d]!);
      const axis = (a: readonly number[]) => p[0]! * a[0]! + p[1]! * a[1]! + p[2]! * a[2]!;
      const nAxis = (a: readonly number[]) =>
        normals[i * 3]! * a[0]! + normals[i * 3 + 1]! * a[1]! + normals[i * 3 + 2]! * a[2]!;
      const lit = Math.max(0, -light[0]! * nAxis(right) + light[1]! * nAxis(up) + light[2]! * nAxis(toward));
      screen.set(
        [
          size / 2 + axis(right) * k,
          size / 2 - axis(up) * k,
          axis(toward) + (onTop ? ON_TOP : 0),
          0.3 + 0.75 * lit,
        ],
        i * 4,
      );
    }
    for (let t = 0; t < mesh.indices.length; t += 3)
      fill(
        screen,
        [mesh.indices[t]! * 4, mesh.indices[t + 1]! * 4, mesh.indices[t + 2]! * 4],
        colour,
        pixels,
        depth,
        size,
      );
  }
  return pixels;
}

function fill(
  s: Float64Array,
  [a, b, c]: readonly [number, number, number],
  colour: readonly [number, number, number],
  pixels: Uint8Array,
  depth: Float64Array,
  size: number,
): void {
  const [ax, ay, bx, by, cx, cy] = [s[a]!, s[a + 1]!, s[b]!, s[b + 1]!, s[c]!, s[c + 1]!];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (Math.abs(area) < 1e-9) return;
  const x0 = Math.max(0, Math.floor(Math.min(ax, bx, cx)));
  const x1 = Math.min(size - 1, Math.ceil(Math.max(ax, bx, cx)));
  const y0 = Math.max(0, Math.floor(Math.min(ay, by, cy)));
  const y1 = Math.min(size - 1, Math.ceil(Math.max(ay, by, cy)));
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const wb = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area;
      const wc = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
      const wa = 1 - wb - wc;
      if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
      const z = wa * s[a + 2]! + wb * s[b + 2]! + wc * s[c + 2]!;
      const o = y * size + x;
      if (z <= depth[o]!) continue;
      depth[o] = z;
      const l = wa * s[a + 3]! + wb * s[b + 3]! + wc * s[c + 3]!;
      for (let d = 0; d < 3; d++) pixels[o * 4 + d] = Math.min(255, colour[d]! * l);
    }
}

/** White between two tiles, pixels. */
const GAP = 2;

/** Tiles square pictures into one PNG, `columns` to a row. */
export function contactSheet(tiles: readonly Uint8Array[], size: number, columns: number): Buffer {
  const rows = Math.ceil(tiles.length / columns);
  const png = new PNG({ width: columns * size, height: rows * size });
  png.data.fill(255);
  tiles.forEach((tile, i) => {
    const left = (i % columns) * size;
    const top = Math.floor(i / columns) * size;
    for (let y = 0; y < size - GAP; y++)
      png.data.set(
        tile.subarray(y * size * 4, ((y + 1) * size - GAP) * 4),
        ((top + y) * png.width + left) * 4,
      );
  });
  return PNG.sync.write(png);
}
