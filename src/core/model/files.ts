import type { ModelFileName } from './model-files.ts';
import type { RegionVolume } from './model-index.ts';

/** Which model files a region needs before the rest, beside the skin and the index. */
export const FIRST_FILES: Record<RegionVolume['id'], readonly ModelFileName[]> = {
  head: ['bones-head.glb', 'muscles-head.glb', 'muscles-neck.glb'],
  neck: ['bones-head.glb', 'muscles-neck.glb', 'muscles-shoulder.glb'],
  'low-back': ['bones-low.glb', 'muscles-low.glb', 'muscles-hip.glb'],
};
