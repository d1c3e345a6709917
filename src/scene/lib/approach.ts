import { MathUtils } from 'three';

/** A frame after a long pause counts as so many seconds, so that nothing jumps. */
const LONGEST = 0.1;

/** Which share of a gap is closed in a frame of so many seconds, when `rate` closes 1 - e^-rate of it in a second. */
export const shareClosed = (rate: number, seconds: number): number =>
  MathUtils.damp(0, 1, rate, Math.min(seconds, LONGEST));
