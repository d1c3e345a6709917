import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat } from 'three';
import type { Zone } from '../../domain/pain/pattern.ts';

/** The most stretches of skin that are marked at once; every area on both sides is some 300. */
const MOST = 512;

/** How each kind is drawn: see `materials/skin.ts`. */
const KINDS: Record<Zone['weight'], number> = { essential: 1, spillover: 2 };

/** The stretches of skin that are marked, as the shader reads them: a row each, (a, radius) and (b, kind). */
export class ZoneTexture {
  readonly texture: DataTexture;
  readonly count: IUniform<number> = { value: 0 };
  private readonly data = new Float32Array(MOST * 8);

  constructor() {
    this.texture = new DataTexture(this.data, 2, MOST, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
    this.texture.needsUpdate = true;
  }

  write(zones: readonly Zone[]): void {
    const shown = zones.slice(0, MOST);
    shown.forEach(({ a, b, radius, weight }, i) => {
      this.data.set([...a, radius, ...b, KINDS[weight]], i * 8);
    });
    this.count.value = shown.length;
    this.texture.needsUpdate = true;
  }
}
