import { lookup } from '../../core/content/lookup.ts';
import type { RegionVolume } from '../../core/model/model-index.ts';
import type { ExplorerState } from '../../state/place/explorer.ts';

const RESTING = 0.34;

/** How much each region of the model is tinted (0..1): more under the pointer, not at all where it cannot be chosen or is not told. */
export const regionTints = (
  regions: readonly Pick<RegionVolume, 'id'>[],
  { hover, view, preview, content }: ExplorerState,
): number[] => {
  const now = preview ?? view;
  return regions.map(({ id }) => {
    if (now.region || now.page === 'pain' || (content && !lookup(content).region(id))) return 0;
    return hover?.kind === 'region' && hover.id === id ? 1 : RESTING;
  });
};
