import type { BandNames } from '../../domain/band/band-tags.ts';

/** Words of the way into the muscle: names in the picture and controls beside it. */
export interface BandWords extends BandNames {
  move: string;
  /** Without motion: shows the healthy muscle at rest again. */
  rest: string;
  /** Said while the healthy muscle is contracted; beside the band, and without one. */
  moved: { tight: string; relaxed: string };
  tissue: { name: string; tight: string; relaxed: string };
  captions: string;
  scale: string;
}
