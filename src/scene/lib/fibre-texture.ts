import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat } from 'three';

const WIDTH = 512;
const HEIGHT = 256;
/** Cells across and along the tile, and weight: fascicles first, then ever finer fibres. */
const OCTAVES = [
  [16, 3, 0.34],
  [43, 4, 0.3],
  [107, 6, 0.22],
  [220, 9, 0.14],
] as const;

let made: DataTexture | undefined;

/** The steepest slope of the grain that is kept: its change over one whole tile. */
export const STEEPEST = 96;

/**
 * A tile of muscle grain, fibres along the second axis; repeats both ways. One for all that draw muscle. Red is the
 * height, 0..1; green and blue its slope across and along (0.5 is level, 1 is `STEEPEST`), so that one sample shades.
 * Along the fibres it is so smooth that a coarser level loses nothing: anisotropic samples would be paid for in vain.
 */
export function fibreTexture(): DataTexture {
  made ??= grainTile();
  return made;
}

function grainTile(): DataTexture {
  const heights = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      let h = 0;
      OCTAVES.forEach(([across, along, weight], o) => {
        h += weight * valueNoise((x / WIDTH) * across, (y / HEIGHT) * along, across, along, o * 97);
      });
      heights[y * WIDTH + x] = Math.min(1, Math.max(0, 0.5 + (h - 0.5) * 1.7));
    }
  const at = (x: number, y: number) => heights[((y + HEIGHT) % HEIGHT) * WIDTH + ((x + WIDTH) % WIDTH)]!;
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  const slope = (rise: number) => Math.round(255 * Math.min(1, Math.max(0, 0.5 + rise / STEEPEST / 2)));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      const across = ((at(x + 1, y) - at(x - 1, y)) / 2) * WIDTH;
      const along = ((at(x, y + 1) - at(x, y - 1)) / 2) * HEIGHT;
      data.set([Math.round(255 * at(x, y)), slope(across), slope(along), 255], (y * WIDTH + x) * 4);
    }
  const texture = new DataTexture(data, WIDTH, HEIGHT, RGBAFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

function hash(x: number, y: number, seed: number): number {
  let n = Math.imul(x + seed * 131, 374761393) + Math.imul(y + seed * 17, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

function valueNoise(x: number, y: number, periodX: number, periodY: number, seed: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const smooth = (t: number) => t * t * (3 - 2 * t);
  const [fx, fy] = [smooth(x - ix), smooth(y - iy)];
  const at = (i: number, j: number) => hash((ix + i) % periodX, (iy + j) % periodY, seed);
  const low = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
  const high = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
  return low + (high - low) * fy;
}
