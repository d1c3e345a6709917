import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';

/** Numbers of a row: three texels of four. */
const WIDE = 12;

/** Rows of twelve numbers as a shader reads them; those beyond the last that was put down are not looked at. */
export class RowTable {
  readonly texture: DataTexture;
  readonly rows: IUniform<number> = { value: 0 };
  private readonly data: Float32Array;

  private readonly most: number;

  constructor(most: number) {
    this.most = most;
    this.data = new Float32Array(most * WIDE);
    this.texture = new DataTexture(this.data, 3, most, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  /** Writes things of several rows each, from the first on, as many as have room whole. */
  protected put(things: Iterable<readonly (readonly number[])[]>): void {
    let row = 0;
    for (const rows of things) {
      if (row + rows.length > this.most) break;
      for (const numbers of rows) this.data.set(numbers, row++ * WIDE);
    }
    this.rows.value = row;
    this.texture.needsUpdate = true;
  }
}
