import { blade } from '../../geometry/blade.ts';
import { type Sdf, smoothUnion } from '../../geometry/sdf.ts';
import { beforeNasal, within } from './sutures.ts';

/** Right nasal bone: narrow at the nasion, wider and flatter at the piriform aperture. Body frame, mm. */
export const nasalBone: Sdf = within(
  smoothUnion(
    1,
    blade(
      [
        [[-3, 1540.5, 177], [-4, 0, -1.5], 2],
        [[-3, 1532, 181], [-3.4, 0, -3], 1.9],
        [[-4, 1522, 186.5], [-3.8, 0, -3.5], 1.5],
        [[-5, 1513, 191.5], [-3.6, 0, -5], 1.2],
      ],
      1.5,
    ),
  ),
  beforeNasal,
  (x) => x - 0.1,
  (_x, y) => y - 1541,
);
