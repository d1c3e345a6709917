import type { Sdf } from '../../geometry/sdf.ts';
import { shell } from './braincase.ts';
import { beforeCoronal, belowLambdoid, belowSquamous, other, sagittal, within } from './sutures.ts';

/** Right parietal bone, body frame, mm. */
export const parietalBone: Sdf = within(
  shell(4.8),
  sagittal,
  other(beforeCoronal),
  other(belowLambdoid),
  other(belowSquamous),
);
