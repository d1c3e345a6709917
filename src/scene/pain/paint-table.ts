import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';
import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';

/** A piece of a mark on the skin that is shown: what lies within `radius` of the line from a to b, metres, and faces along `out` (none: anyhow). */
export interface PaintPiece {
  a: Point;
  b: Point;
  radius: number;
  out?: Point;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  kind: 'paint' | 'erase' | 'pointed';
  pieces: readonly PaintPiece[];
}

const KINDS = { paint: 0, erase: 1, pointed: 2 } as const;
/** Rows of the table; what comes after is not drawn. */
const MOST = 2048;

/**
 * Marks as the shader reads them (`paint-material.ts`): a row of (middle, radius) and (number of pieces, kind) for each, then a row
 * of (a, radius), (b) and (out) for each of its pieces.
 */
export class PaintTable {
  readonly texture: DataTexture;
  readonly rows: IUniform<number> = { value: 0 };
  private readonly data = new Float32Array(MOST * 12);

  constructor() {
    this.texture = new DataTexture(this.data, 3, MOST, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  write(marks: readonly DrawnMark[]): void {
    let row = 0;
    for (const { kind, pieces } of marks) {
      if (row + pieces.length >= MOST) break;
      if (pieces.length === 0) continue;
      const { target, radius } = sphereAround(pieces.flatMap(({ a, b }) => [a, b]));
      const reach = radius + Math.max(...pieces.map((piece) => piece.radius));
      this.data.set([...target, reach, pieces.length, KINDS[kind], 0, 0, 0, 0, 0, 0], row * 12);
      row += 1;
      for (const { a, b, radius: own, out = [0, 0, 0] } of pieces) {
        this.data.set([...a, own, ...b, 0, ...out, 0], row * 12);
        row += 1;
      }
    }
    this.rows.value = row;
    this.texture.needsUpdate = true;
  }
}
