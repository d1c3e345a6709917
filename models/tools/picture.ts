import { PNG } from 'pngjs';
import { type Mesh, vertexNormals } from '../geometry/mesh.ts';
import { eachCell } from '../geometry/triangle-cells.ts';

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
export function drawMeshes(
  items: readonly Painted[],
  view: ViewName,
  frame: Frame,
  size: number,
): Uint8Array {
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
    const corner = (i: number) => screen.subarray(i * 4, i * 4 + 4);
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((n) => corner(mesh.indices[t + n]!)) as Triangle;
      eachCell({ width: size, height: size }, [a, b, c], (cell, u, v, w) => {
        const z = u * a[2]! + v * b[2]! + w * c[2]!;
        if (z <= depth[cell]!) return;
        depth[cell] = z;
        const l = u * a[3]! + v * b[3]! + w * c[3]!;
        for (let d = 0; d < 3; d++) pixels[cell * 4 + d] = Math.min(255, colour[d]! * l);
      });
    }
  }
  return pixels;
}

/** Corners on the screen: x, y, depth and light. */
type Triangle = [Float64Array, Float64Array, Float64Array];

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
