/** A tap or click on the picture. */
export interface Tap {
  x: number;
  y: number;
  /** When it went down and came up, milliseconds. */
  down: number;
  up: number;
  /** The how-many-eth of a double or triple click it is, as the system counts; 1 where that is not known. */
  count: number;
}

/** Two taps in so short a time and so near to each other are one double tap: milliseconds, CSS pixels. */
const PAIR = 600;
const REACH = 40;

/** Lets a double tap choose once: what its second half would hit is not what was aimed at. */
interface Pairs {
  /** Whether a tap is the rest of one that has chosen something. */
  isRest: (tap: Tap) => boolean;
  /** Takes note of a tap that chose something. */
  chose: (tap: Tap) => void;
}

export function watchPairs(): Pairs {
  let last: Tap | undefined;
  return {
    isRest: (tap) => {
      const near = last && Math.hypot(tap.x - last.x, tap.y - last.y) <= REACH;
      const rest = near && (tap.count > 1 || tap.down - last!.up < PAIR);
      // A third tap belongs to the second.
      last = rest ? tap : undefined;
      return rest === true;
    },
    chose: (tap) => {
      last = tap;
    },
  };
}
