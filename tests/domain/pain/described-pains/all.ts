import { type AreaKey, asId } from '../../../../src/core/ids.ts';
import type { DescribedPain } from './form.ts';
import { HEAD_AND_NECK } from './head-and-neck.ts';
import { LOW_BACK } from './low-back.ts';
import { SHOULDER } from './shoulder.ts';

/** All described pains. */
export const DESCRIBED_PAINS: readonly DescribedPain[] = [...HEAD_AND_NECK, ...SHOULDER, ...LOW_BACK].map(
  (pain) => ({
    ...pain,
    painted: pain.painted.map(asId<AreaKey>),
  }),
);
