import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/core/math/point.ts';
import { distance } from '../../../src/core/math/vector.ts';
import { feltAt, feltStrokes, neighboursOf, type SkinMesh } from '../../../src/domain/pain/field.ts';
import { stippled } from '../../../src/domain/pain/stipple.ts';
import type { SkinStroke } from '../../../src/domain/pain/strokes.ts';

/** A level sheet of skin, 300 by 300 mm, its squares so wide; facing up or down. */
function sheet(height: number, square: number, up = 1): SkinMesh {
  const count = Math.round(0.3 / square);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= count; i++)
    for (let k = 0; k <= count; k++) positions.push(i * square - 0.15, height, k * square - 0.15);
  const at = (i: number, k: number) => i * (count + 1) + k;
  for (let i = 0; i < count; i++)
    for (let k = 0; k < count; k++)
      indices.push(at(i, k), at(i, k + 1), at(i + 1, k), at(i + 1, k), at(i, k + 1), at(i + 1, k + 1));
  const normals = positions.map((_, n) => (n % 3 === 1 ? up : 0));
  return { positions, normals, indices };
}

const both = (a: SkinMesh, b: SkinMesh): SkinMesh => ({
  positions: [...Array.from(a.positions), ...Array.from(b.positions)],
  normals: [...Array.from(a.normals), ...Array.from(b.normals)],
  indices: [...Array.from(a.indices), ...Array.from(b.indices, (v) => v + a.positions.length / 3)],
});

const stroke = (line: Point[], weight: SkinStroke['weight'] = 'essential', depth = 1): SkinStroke => ({
  line,
  female: line,
  core: 0.008,
  soft: 0.014,
  depth,
  weight,
});
const UP: Point = [0, 1, 0];
const across = (x: number): Point[] => [
  [x, 0, -0.08],
  [x, 0, 0.08],
];
const on = (mesh: SkinMesh, strokes: SkinStroke[]) => feltStrokes(mesh, neighboursOf(mesh), strokes, 'line');

describe('what is felt of strokes', () => {
  const mesh = sheet(0, 0.03);

  it('is whole in the core, falls without a step, and ends with the soft edge', () => {
    const { strokes } = on(mesh, [stroke(across(0))]);
    const felt = Array.from({ length: 60 }, (_, k) => feltAt(strokes, [k / 2000, 0, 0], UP).essential);
    expect(felt[10]).toBe(1);
    expect(felt[46]).toBe(0);
    for (let k = 1; k < felt.length; k++) {
      expect(felt[k]!).toBeLessThanOrEqual(felt[k - 1]!);
      expect(felt[k - 1]! - felt[k]!).toBeLessThan(0.07);
    }
  });

  it('grows fainter and narrower toward its ends, but not where it goes on in another, and a spot not at all', () => {
    const at = (strokes: SkinStroke[], x: number, z: number) =>
      feltAt(on(mesh, strokes).strokes, [x, 0, z], UP).essential;
    const line = stroke(across(0));
    expect(at([line], 0, 0)).toBe(1);
    expect(at([line], 0, 0.08)).toBeCloseTo(0.5);
    expect(at([line], 0.01, 0.08)).toBeLessThan(at([line], 0.01, 0) * 0.5);
    const further: Point[] = [
      [0, 0, 0.08],
      [0.04, 0, 0.12],
    ];
    expect(at([line, stroke(further)], 0, 0.08)).toBeCloseTo(1);
    expect(at([line, stroke(further)], 0, -0.08)).toBeCloseTo(0.5);
    // What some feel goes on where most feel it; what most feel ends where only some do.
    const some = stroke(further, 'spillover');
    const [, spilled] = on(mesh, [line, some]).strokes;
    expect(spilled!.fades).toEqual([0, expect.any(Number)]);
    expect(at([line, some], 0, 0.08)).toBeCloseTo(0.5);
    expect(at([stroke([[0, 0, 0]])], 0, 0)).toBe(1);
  });

  it('does not pile up where strokes meet or are drawn twice', () => {
    const crossing: Point[] = [
      [-0.08, 0, 0],
      [0.08, 0, 0],
    ];
    const one = on(mesh, [stroke(across(0), 'essential', 0.7)]).strokes;
    const two = on(mesh, [stroke(across(0), 'essential', 0.7), stroke(crossing, 'essential', 0.7)]).strokes;
    const alone = feltAt(one, [0, 0, 0.03], UP).essential;
    expect(alone).toBeCloseTo(0.7);
    expect(feltAt(two, [0, 0, 0], UP).essential).toBeLessThan(alone + 0.06);
  });

  it('stays on the skin that the stroke is on', () => {
    const { strokes, reached } = on(both(sheet(0, 0.01), sheet(-0.012, 0.01, -1)), [stroke(across(0))]);
    const half = reached.length / 2;
    expect(reached.slice(0, half).some(Boolean)).toBe(true);
    expect(reached.slice(half).some(Boolean)).toBe(false);
    // The other side of a fold is near, but faces the other way.
    expect(feltAt(strokes, [0, -0.012, 0], [0, -1, 0]).essential).toBe(0);
  });

  it('goes on across the border of two files that have the same places there', () => {
    const left = sheet(0, 0.03);
    const right: SkinMesh = {
      ...left,
      positions: Array.from(left.positions, (c, n) => (n % 3 === 0 ? c + 0.3 : c)),
    };
    const line: Point[] = [
      [0.1, 0, 0.004],
      [0.25, 0, 0.004],
    ];
    const { reached } = on(both(left, right), [stroke(line)]);
    const half = reached.length / 2;
    expect(reached.slice(0, half).some(Boolean)).toBe(true);
    expect(reached.slice(half).filter(Boolean).length).toBeGreaterThan(6);
  });

  it('reaches every triangle that a thin stroke crosses, however wide these are', () => {
    const { strokes, reached } = on(mesh, [stroke(across(0.013))]);
    for (let k = 0; k < mesh.indices.length; k += 3) {
      const corners = [0, 1, 2].map((c) => mesh.indices[k + c]!);
      const middle = [0, 1, 2].map((d) => corners.reduce((n, v) => n + mesh.positions[v * 3 + d]!, 0) / 3);
      if (feltAt(strokes, middle as unknown as Point, UP).essential > 0)
        expect(
          corners.some((v) => reached[v]),
          middle.join(),
        ).toBe(true);
    }
  });
});

describe('the dots of what some feel', () => {
  const mesh = sheet(0, 0.03);
  const { strokes, reached } = on(mesh, [stroke(across(0), 'spillover'), stroke(across(0.05))]);
  const dots = stippled(mesh, strokes, reached);

  it('lie where it is felt, evenly: none too near, no hole', () => {
    expect(dots.length).toBeGreaterThan(60);
    for (const { at } of dots) expect(feltAt(strokes, at, UP).spillover).toBeGreaterThan(0);
    const nearest = dots.map(({ at }, i) =>
      Math.min(...dots.filter((_, k) => k !== i).map((other) => distance(other.at, at))),
    );
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(0.005);
    expect(Math.max(...nearest)).toBeLessThan(0.012);
  });

  it('are even at every distance: those that are kept from afar keep their distance', () => {
    for (const spacing of [0.028, 0.014, 0.007]) {
      const far = dots.filter((dot) => dot.spacing >= spacing);
      expect(far.length).toBeGreaterThan(2);
      for (const [i, a] of far.entries())
        for (const b of far.slice(i + 1)) expect(distance(a.at, b.at)).toBeGreaterThanOrEqual(spacing);
    }
  });

  it('are the same every time, and none where nothing is spillover', () => {
    expect(stippled(mesh, strokes, reached)).toEqual(dots);
    const other = on(mesh, [stroke(across(0))]);
    expect(stippled(mesh, other.strokes, other.reached)).toEqual([]);
  });
});
