/**
 * What is worked out after what in a frame (the priority of `useFrame`; above 0 fiber leaves the drawing to us: only where
 * two pictures are drawn). What has no place here comes last: the body and its looks, the tissues, the needle, the marks.
 */
export const FRAME_ORDER = {
  /** How fine the picture is, before anything is measured in pixels. */
  resolution: -3,
  /** Where the film stands: all that moves is worked out from it. */
  film: -2,
  /** What others read in the same frame: posture, band, needle, lights. */
  state: -1,
  /** Draws the picture itself. */
  picture: 1,
} as const;
