import { blade } from '../../geometry/blade.ts';
import type { Sdf } from '../../geometry/sdf.ts';
import { beforeNasal, within } from './sutures.ts';

/** Right nasal bone: narrow at the nasion, wider and flatter at the piriform aperture. Body frame, mm. */
export const nasalBone: Sdf = within(
  blade([
    [[-2, 1541, 176.5], [-5, 0, -3], 2],
    [[-2.2, 1532, 181], [-5, 0, -4], 1.9],
    [[-3, 1522, 186.5], [-5, 0, -4.5], 1.6],
    [[-4.2, 1512.5, 191.5], [-5, 0, -5], 1.3],
  ]),
  beforeNasal,
  (x) => x - 0.1,
  (_x, y) => y - 1541,
);
