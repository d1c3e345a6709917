import type { Line } from './body-map.ts';

/** A posture of an exercise as a small drawing, as the build made it: in units of its own, x to the right and y down. */
export interface Still {
  /** Left, top, width and height of what is shown. */
  box: readonly [number, number, number, number];
  /** Closed outlines of the figure. */
  figure: readonly Line[];
  /** The same in the start, where little moves: it stands behind as a broken line. */
  before: readonly Line[];
  /** Pen lines within it, where one part stands before another. */
  pen: readonly Line[];
  /** Closed outlines of what is dark in an open mouth; a tongue within it is an outline of its own. */
  mouth: readonly Line[];
  /** Closed outlines of what lengthens or works, as it lies under the skin. */
  muscles: readonly Line[];
  /** Closed outlines of what it is done on, at or with, which stand behind it. */
  props: readonly Line[];
  /** Ways along which something has come here from the posture before. */
  arrows: readonly Line[];
}

/** The turning points of all exercises and of those versions that are done otherwise, the start first. */
export interface Stills {
  version: 1;
  stills: Readonly<Record<string, Readonly<Record<string, readonly Still[]>>>>;
}
