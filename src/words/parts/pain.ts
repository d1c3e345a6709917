import type { LimbPart } from '../../core/model/skin-places.ts';

/** Words of the way to the page where pain is painted, and of patterns elsewhere; that page brings its own: `words/later/pain.ts`. */
export interface PainWords {
  /** Parts of the limbs beyond the named areas. */
  limbs: Record<LimbPart, string>;
  title: string;
  /** The way in from other pages. */
  enter: string;
  enterHint: string;
  /** The other signs of the region that call for the same. */
  otherSigns: (action: string) => string;
  /** On the page of a muscle: its patterns together. */
  musclePattern: string;
  muscleHint: string;
}
