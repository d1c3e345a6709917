/** Breaths a minute of somebody who lies at ease: 12 to 20 are usual in grown people. */
const A_MINUTE = 12;
/** How far chest and belly rise, metres. */
const DEEP = 0.006;

/** How far the chest has risen at a moment of a film, metres: the same moment shows the same. */
export const breathAt = (seconds: number): number =>
  DEEP * (0.5 - 0.5 * Math.cos((seconds * A_MINUTE * 2 * Math.PI) / 60));
