import type { BufferGeometry } from 'three';
import { awayFrom } from '../../domain/pain/paint/paint.ts';
import type { DrawnMark, PaintPiece } from './paint-table.ts';

/** Marks that change the picture by growing are looked at from where they had come to. */
interface Reached {
  /** For each triangle whether a mark may lie on it. */
  hit: Uint8Array;
  pieces: number;
}

/** Which triangles of a skin marks may lie on, so that only those are drawn. */
export class PaintedTriangles {
  private readonly middles: Float32Array;
  private readonly index: ArrayLike<number>;
  /** By the first piece of a mark, which stays the same while it grows. */
  private readonly known = new WeakMap<PaintPiece, Reached>();

  constructor(geometry: BufferGeometry) {
    const at = geometry.getAttribute('position').array;
    this.index = geometry.index!.array;
    this.middles = new Float32Array((this.index.length / 3) * 4);
    for (let t = 0; t < this.index.length / 3; t++) {
      const corner = (k: number, d: number) => at[this.index[t * 3 + k]! * 3 + d]!;
      const middle = [0, 1, 2].map((d) => (corner(0, d) + corner(1, d) + corner(2, d)) / 3);
      const radius = Math.max(...[0, 1, 2].map((k) => Math.hypot(...middle.map((m, d) => corner(k, d) - m))));
      this.middles.set([...middle, radius], t * 4);
    }
  }

  /** The corners of all triangles that marks may lie on. */
  of(marks: readonly DrawnMark[]): Uint32Array {
    const all = new Uint8Array(this.middles.length / 4);
    for (const { pieces } of marks) {
      const [first] = pieces;
      if (!first) continue;
      const reached = this.known.get(first) ?? { hit: new Uint8Array(all.length), pieces: 0 };
      this.known.set(first, reached);
      for (const piece of pieces.slice(reached.pieces)) this.reach(piece, reached.hit);
      reached.pieces = pieces.length;
      for (let t = 0; t < all.length; t++) all[t] = all[t]! | reached.hit[t]!;
    }
    const out: number[] = [];
    for (let t = 0; t < all.length; t++)
      if (all[t]) out.push(this.index[t * 3]!, this.index[t * 3 + 1]!, this.index[t * 3 + 2]!);
    return Uint32Array.from(out);
  }

  private reach({ a, b, radius }: PaintPiece, hit: Uint8Array): void {
    const { middles } = this;
    for (let t = 0; t < hit.length; t++) {
      if (hit[t]) continue;
      const [x, y, z, own] = [middles[t * 4]!, middles[t * 4 + 1]!, middles[t * 4 + 2]!, middles[t * 4 + 3]!];
      const room = radius + own;
      // Most lie far above or below.
      if (y < Math.min(a[1], b[1]) - room || y > Math.max(a[1], b[1]) + room) continue;
      if (awayFrom([x, y, z], a, b) < room) hit[t] = 1;
    }
  }
}
