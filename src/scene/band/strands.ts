import { randomFrom } from '../../core/math/random.ts';

/** One strand (fascicle) of the close view, in the frame of the trigger point; metres. */
interface Strand {
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
export const HALF_LENGTH = 0.026;
/** Half the width of the shown bundle. */
const HALF_WIDTH = 0.0245;
/** Diameter of a strand: a secondary fascicle, drawn at about 1.7 mm so that it can be told apart. */
const DIAMETER = 0.0017;
const LAYERS = 3;
/** Half the width of the tight band: 5 mm across in all, of the 3 to 6 mm that are drawn by convention (fact sheet 2A). */
const BAND_HALF_WIDTH = 0.0024;

/** The strands of the close view, packed like bricks in layers, the nearest first; `seed` makes each point its own. */
export function strands(seed = 7): Strand[] {
  const random = randomFrom(seed);
  const out: Strand[] = [];
  for (let layer = 0; layer < LAYERS; layer++) {
    const shift = layer % 2 ? DIAMETER / 2 : 0;
    for (let a = -HALF_WIDTH; a <= HALF_WIDTH; a += DIAMETER) {
      const across = a + shift + (random() - 0.5) * DIAMETER * 0.35;
      const outward = (0.6 - layer) * DIAMETER * 0.8 + (random() - 0.5) * DIAMETER * 0.3;
      const band = Math.hypot(across, outward * 1.1) < BAND_HALF_WIDTH ? 1 : 0;
      out.push({ across, outward, radius: (DIAMETER / 2) * (1.15 + random() * 0.25), band, phase: random() });
    }
  }
  return out;
}
