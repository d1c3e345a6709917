import { randomFrom } from '../../../core/math/random.ts';
import { MYOFIBRIL } from '../../../domain/band/figures.ts';
import { EACH_SIDE } from '../../../domain/band/sarcomeres.ts';

/** A tube as `tubeGeometry` takes it; micrometres. */
type Tube = readonly [number, number, number, number, number, number];

/** Distance between neighbouring myofibrils at rest, and of the layers that they lie in. */
const SPACING = MYOFIBRIL * 1.16;
const LAYER = MYOFIBRIL * 1.05;
const ROWS = 9;
const LAYERS = 3;

/**
 * One entry per sarcomere of every drawn myofibril, nearest layer first: across, outward, radius, phase, 1 in the
 * fibre with the knot (at positive y) or 0 in its neighbour at rest, and its number along the myofibril.
 */
export function sarcomereTubes(seed: number): Tube[] {
  const random = randomFrom(seed);
  const out: Tube[] = [];
  for (let layer = 0; layer < LAYERS; layer++)
    for (const knotted of [1, 0])
      for (let row = 0; row < ROWS; row++) {
        const across = (row + 0.85 + (layer % 2) * 0.5) * SPACING * (knotted ? 1 : -1);
        const outward = -layer * LAYER + (random() - 0.5) * 0.16;
        const radius = (MYOFIBRIL / 2) * (0.97 + random() * 0.1);
        const phase = random();
        for (let i = 0; i <= 2 * EACH_SIDE; i++) out.push([across, outward, radius, phase, knotted, i]);
      }
  return out;
}

/** The sheath between the two fibres: their membranes and the fine threads between them. */
export const SHEATH: readonly Tube[] = [0.6, -0.1, -0.9, -1.8, -2.8].flatMap((outward, i): Tube[] => [
  [0.3, outward, 0.13, i * 0.31, 0, 0],
  [-0.3, outward, 0.13, i * 0.57, 0, 0],
  [0, outward + 0.12, 0.11, i * 0.83, 1, 0],
]);

/** Mitochondria beside the myofibrils at rest: along, across, outward, length. */
export const MITOCHONDRIA: readonly (readonly [number, number, number, number])[] = Array.from(
  { length: 16 },
  (_, i): [number, number, number, number] => {
    const random = randomFrom(100 + i);
    return [(random() - 0.5) * 30, -(Math.floor(random() * 7) + 1.35) * SPACING, 0.3, 0.55 + random() * 0.45];
  },
);
