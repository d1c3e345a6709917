import { describe, expect, it } from 'vitest';
import { type Mesh, volume } from '../../models/geometry/mesh.ts';
import { sheet } from '../../models/geometry/muscle/sheet.ts';
import type { SheetLine } from '../../models/geometry/station.ts';

/** A flat sheet, 100 mm across (x) and 100 mm long (y), 6 mm thick. */
const LINES: SheetLine[] = [0, 50, 100].map((y) => ({
  points: [0, 25, 50, 75, 100].map((x): [number, number, number] => [x, y, 0]),
  thickness: [6, 6, 6, 6, 6],
}));

const vertices = ({ positions, uv }: Mesh) =>
  Array.from({ length: positions.length / 3 }, (_, i) => ({
    x: positions[i * 3]!,
    y: positions[i * 3 + 1]!,
    z: positions[i * 3 + 2]!,
    u: uv![i * 2]!,
    v: uv![i * 2 + 1]!,
  }));
const lowest = (mesh: Mesh, at: number, within = 1): number =>
  Math.min(
    ...vertices(mesh)
      .filter(({ x }) => Math.abs(x - at) < within)
      .map(({ y }) => y),
  );

describe('the ends of a sheet', () => {
  it('reach the first line at the tips of slips and fall short of it by the notches', () => {
    const slips = [
      [0, 0.4],
      [0.25, 0],
      [0.5, 0.4],
      [0.75, 0],
      [1, 0.4],
    ] as const;
    const mesh = sheet(LINES, { slips });
    expect(lowest(mesh, 25)).toBeCloseTo(0, 3);
    expect(lowest(mesh, 50)).toBeCloseTo(40, 3);
    expect(lowest(mesh, 75)).toBeCloseTo(0, 3);
    expect(volume(mesh)).toBeGreaterThan(0);
    expect(volume(mesh)).toBeLessThan(volume(sheet(LINES)) * 0.9);
  });

  it('round their corners and keep their places', () => {
    const mesh = sheet(LINES, { corners: [30, 0] });
    expect(lowest(mesh, 0)).toBeCloseTo(30, 3);
    expect(lowest(mesh, 50, 9)).toBeCloseTo(0, 3);
    for (const { x, y, u, v } of vertices(mesh)) {
      expect(u * 100).toBeCloseTo(x, 3);
      expect(v * 100).toBeCloseTo(y, 3);
    }
  });

  it('thin toward their outline, and from each notch on', () => {
    const thick = (mesh: Mesh, x: number, y: number) =>
      Math.max(
        ...vertices(mesh)
          .filter((p) => Math.hypot(p.x - x, p.y - y) < 8)
          .map((p) => 2 * Math.abs(p.z)),
      );
    const slips = [
      [0, 0],
      [0.5, 0.4],
      [1, 0],
    ] as const;
    const mesh = sheet(LINES, { slips });
    expect(thick(mesh, 50, 90)).toBeGreaterThan(5);
    expect(thick(mesh, 50, 52)).toBeLessThan(thick(mesh, 20, 52));
  });
});
