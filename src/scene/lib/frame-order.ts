/**
 * What is worked out after what in a frame (the priority of `useFrame`; none may be above 0, or fiber would leave the drawing
 * to us). What has no place here comes last: the body and its looks, the tissues, the needle, the marks.
 */
export const FRAME_ORDER = {
  /** How fine the picture is, before anything is measured in pixels. */
  resolution: -3,
  /** Where the film stands: all that moves is worked out from it. */
  film: -2,
  /** What others read in the same frame: posture, band, needle, lights. */
  state: -1,
} as const;
