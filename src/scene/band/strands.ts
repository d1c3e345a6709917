/** One strand (fascicle) of the close view, in the frame of the trigger point; metres. */
export interface Strand {
  /** Offset across the fibres, and toward the skin. */
  across: number;
  outward: number;
  radius: number;
  /** 1 for a strand of the tight band, 0 for a relaxed neighbour. */
  band: number;
  /** 0..1, different for each strand: phase of its waves and its own shade. */
  phase: number;
}

/** Half the length of a strand. */
export const HALF_LENGTH = 0.024;
/** Half the width of the shown bundle. */
const HALF_WIDTH = 0.0225;
/** Diameter of a strand: a secondary fascicle, drawn at about 1.5 mm so that it can be told apart. */
const DIAMETER = 0.0015;
const LAYERS = 4;
/** Half the width of the tight band: 5 mm across in all, of the 3 to 6 mm that are drawn by convention (fact sheet 2A). */
const BAND_HALF_WIDTH = 0.0024;

/** The strands of the close view, packed like bricks in curved layers; the same at every call. */
export function strands(): Strand[] {
  const random = sequence(7);
  const out: Strand[] = [];
  for (let layer = 0; layer < LAYERS; layer++) {
    const shift = layer % 2 ? DIAMETER / 2 : 0;
    for (let a = -HALF_WIDTH; a <= HALF_WIDTH; a += DIAMETER) {
      const across = a + shift + (random() - 0.5) * DIAMETER * 0.35;
      const outward = (0.6 - layer) * DIAMETER * 0.86 + (random() - 0.5) * DIAMETER * 0.3;
      const band = Math.hypot(across, outward * 1.1) < BAND_HALF_WIDTH ? 1 : 0;
      out.push({ across, outward, radius: (DIAMETER / 2) * (1.12 + random() * 0.22), band, phase: random() });
    }
  }
  return out;
}

/** Small deterministic generator (mulberry32): values in 0..1. */
function sequence(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
