import type { Point } from '../../../core/math/point.ts';

/** Width of a cell, metres. */
const CELL = 0.02;
/** Cells from the middle of the body to either side, and in the other directions; all of it fits. */
const [SIDE, TALL] = [64, 128];

/** Places of the skin by the cells of a grid that they lie in, so that only near ones are looked at. */
export class PlaceGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly at: Float32Array;

  /** `at`: x, y, z of each place, metres. */
  constructor(at: Float32Array) {
    this.at = at;
    for (let i = 0; i < at.length / 3; i++) {
      const key = keyOf(cell(at[i * 3]!), cell(at[i * 3 + 1]!), cell(at[i * 3 + 2]!));
      const own = this.cells.get(key);
      if (own) own.push(i);
      else this.cells.set(key, [i]);
    }
  }

  /** The places of the cells that a box touches: all within it and some beside it. */
  within(low: Point, high: Point): number[] {
    const out: number[] = [];
    for (let x = cell(low[0]); x <= cell(high[0]); x++)
      for (let y = cell(low[1]); y <= cell(high[1]); y++)
        for (let z = cell(low[2]); z <= cell(high[2]); z++)
          for (const i of this.cells.get(keyOf(x, y, z)) ?? []) out.push(i);
    return out;
  }

  /** The place nearest to one, however far that is; asked for all along strokes, so that it makes no lists. */
  nearest(p: Point): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const i of this.within(less(p, CELL), less(p, -CELL))) {
      const away = this.distance(i, p);
      if (away >= least) continue;
      least = away;
      best = i;
    }
    return least <= CELL ? best : (this.around(p, 1)[0]?.i ?? 0);
  }

  /** The nearest places, nearest first. */
  around(p: Point, count: number): { i: number; distance: number }[] {
    for (let reach = CELL; ; reach *= 2) {
      const all = reach > 4;
      const found = (
        all ? [...this.at.keys()].slice(0, this.at.length / 3) : this.within(less(p, reach), less(p, -reach))
      )
        .map((i) => ({ i, distance: this.distance(i, p) }))
        .sort((a, b) => a.distance - b.distance);
      if (all || (found[count - 1] && found[count - 1]!.distance <= reach)) return found.slice(0, count);
    }
  }

  /** How far the place next to one of the places is, metres. */
  nextTo(i: number): number {
    const p: Point = [this.at[i * 3]!, this.at[i * 3 + 1]!, this.at[i * 3 + 2]!];
    return this.around(p, 2)[1]?.distance ?? CELL;
  }

  /** How far one of the places is from any place, metres. */
  distance(i: number, p: Point): number {
    return Math.hypot(this.at[i * 3]! - p[0], this.at[i * 3 + 1]! - p[1], this.at[i * 3 + 2]! - p[2]);
  }
}

const cell = (c: number): number => Math.floor(c / CELL);
const keyOf = (x: number, y: number, z: number): number =>
  ((x + SIDE) * TALL + (y + SIDE / 2)) * TALL + (z + SIDE);
const less = ([x, y, z]: Point, by: number): Point => [x - by, y - by, z - by];
