import { randomFrom } from '../../../core/math/random.ts';
import { CAPILLARY, FIBRE } from '../../../domain/band/figures.ts';

/** A tube as `tubeGeometry` takes it; micrometres. */
type Tube = readonly [number, number, number, number, number, number];

/** Distance between the middles of neighbouring fibres, and of the layers that they lie in. */
const SPACING = FIBRE * 0.96;
const LAYER = FIBRE * 0.8;
const EACH_SIDE = 8;
const LAYERS = 3;
/** Where the fibres of the band have their knots along their length, by their place from the middle. */
const KNOTS: Readonly<Record<number, number>> = { [-1]: -78, 0: 0, 1: 70 };
/** The fibre at rest whose nerve ending is drawn, by its place from the middle, and where that ending is. */
const RESTING = { place: -3, at: 40 };

/** Middle of the resting fibre with a nerve ending: along and across. */
export const RESTING_PLATE = [RESTING.at, RESTING.place * SPACING] as const;

/** The fibres, nearest layer first: across, outward, radius, phase, 1 in the band, place of the end plate and knot. */
export function fibreTubes(seed: number): Tube[] {
  const random = randomFrom(seed);
  const out: Tube[] = [];
  for (let layer = 0; layer < LAYERS; layer++)
    for (let k = -EACH_SIDE; k <= EACH_SIDE; k++) {
      const shift = layer % 2 ? SPACING / 2 : 0;
      const knot = layer === 0 ? KNOTS[k] : layer === 1 && k === 0 ? -30 : undefined;
      const plate = k === RESTING.place && layer === 0 ? RESTING.at : (random() - 0.5) * 500;
      out.push([
        k * SPACING + shift + (random() - 0.5) * 4,
        -layer * LAYER - 6 + (random() - 0.5) * 7,
        (FIBRE / 2) * (1.02 + random() * 0.14),
        random(),
        knot === undefined ? 0 : 1,
        knot ?? plate,
      ]);
    }
  return out;
}

/** The capillaries: across, outward, radius, phase, 1 beside the knot, where it is squeezed along its length. */
export const VESSELS: readonly Tube[] = [
  [SPACING * 0.5, FIBRE * 0.46, CAPILLARY / 2, 0.2, 1, 26],
  [-SPACING * 1.5, FIBRE * 0.42, CAPILLARY / 2, 0.7, 0, 0],
  [SPACING * 3.5, FIBRE * 0.42, CAPILLARY / 2, 0.4, 0, 0],
  [-SPACING * 5.5, FIBRE * 0.42, CAPILLARY / 2, 0.9, 0, 0],
];
