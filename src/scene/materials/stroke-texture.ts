import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';
import type { FeltStroke } from '../../domain/pain/field.ts';

/** Rows of the table: every pattern of a muscle, on both sides, has some 250. */
const MOST = 1024;

/**
 * The strokes that are felt on the skin, as the shader reads them (`materials/pain.ts`): a row of (middle, radius), (core, soft,
 * depth, whether spillover) and (number of pieces) for each, then a row of (a), (b) and (out) for each of its pieces.
 */
export class StrokeTexture {
  readonly texture: DataTexture;
  readonly rows: IUniform<number> = { value: 0 };
  private readonly data = new Float32Array(MOST * 12);

  constructor() {
    this.texture = new DataTexture(this.data, 3, MOST, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  write(strokes: readonly FeltStroke[]): void {
    let row = 0;
    for (const { pieces, middle, radius, core, soft, depth, weight } of strokes) {
      if (row + pieces.length >= MOST) break;
      const spill = weight === 'spillover' ? 1 : 0;
      this.data.set([...middle, radius, core, soft, depth, spill, pieces.length, 0, 0, 0], row * 12);
      row += 1;
      for (const { a, b, out } of pieces) {
        this.data.set([...a, 0, ...b, 0, ...out, 0], row * 12);
        row += 1;
      }
    }
    this.rows.value = row;
    this.texture.needsUpdate = true;
  }
}
