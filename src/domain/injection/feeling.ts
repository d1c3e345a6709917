import type { InjectionMoment } from './moment.ts';

/** How deep a finger that feels presses, and how far it looks about, metres. */
const PRESS = 0.004;
const SEARCH = 0.012;

/** Where fingers are that feel for the band, metres: off the skin (below 0 they press it), and across the fibres. */
interface Feeling {
  off: number;
  across: number;
}

/** Where the fingers are at a moment, when they come from so far off the skin (metres); undefined where there are none. */
export const feelingAt = ({ fingers, press, search }: InjectionMoment, from: number): Feeling | undefined =>
  fingers === undefined
    ? undefined
    : { off: from * (1 - fingers) - PRESS * press * fingers, across: search * SEARCH };
