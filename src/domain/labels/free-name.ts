/** A rectangle of the picture, CSS pixels from its upper left corner. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where a name is written against its mark. */
export interface Placing {
  /** CSS pixels that the name moves down. */
  lift: number;
  /** It is written to the left of its mark. */
  flip: boolean;
}

/** A name that looks for its place. */
interface Wanted {
  x: number;
  y: number;
  /** Width of the name in one line, CSS pixels. */
  wide: number;
  /** Width of its longest word, which is not broken. */
  longest: number;
  /** Width that there is to the right of the mark and to its left, CSS pixels. */
  room: { right: number; left: number };
  /** Where it would be written if nothing were in the way, and where it was written last. */
  flip: boolean;
  last: Placing | undefined;
  /** It may not move farther, CSS pixels. */
  farthest: number;
}

/** What a name must not lie on. */
interface Taken {
  /** Other names, buttons and the like. */
  blocked: readonly Rect[];
  /** Middles of other marks. */
  marks: readonly { x: number; y: number }[];
}

/** A name may move by these, CSS pixels: what is tried. */
const LIFTS = [0, 17, -17, 34, -34, 51, -51, 68, 85, 102, 119, 136];
/** Half the height of a line with its edge, and from the middle of a mark to the name beside it, CSS pixels. */
const HALF = 16;
const BESIDE = 10;
/** A mark with its white ring reaches so far from its middle, CSS pixels. */
const MARK = 9;

/** What is given up for a place, against moving by one CSS pixel. */
const COST = {
  meets: 40,
  covers: 500,
  mark: 45,
  nearer: 250,
  otherSide: 25,
  secondLine: 30,
  tight: 150,
  cutOff: 600,
  change: 12,
};

/** The area that two rectangles share, square pixels; below 1 they only touch. */
const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** How far a mark's middle is from a name, CSS pixels. */
const gap = ({ left, top, right, bottom }: Rect, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** A place that was found. */
interface Found extends Placing {
  rect: Rect;
  /** Nothing else is written there. */
  free: boolean;
  /** How many marks lie under it. */
  hidden: number;
}

/** The place of a name that hides least, near its mark. */
export function placeName(wanted: Wanted, { blocked, marks }: Taken): Found {
  let best: (Found & { cost: number }) | undefined;
  for (const flip of [wanted.flip, !wanted.flip]) {
    const room = flip ? wanted.room.left : wanted.room.right;
    const wide = Math.min(wanted.wide, Math.max(room, 0));
    const lines = wide < wanted.wide ? 2 : 1;
    const left = flip ? wanted.x - BESIDE - wide : wanted.x + BESIDE;
    for (const lift of LIFTS.filter((l) => Math.abs(l) <= wanted.farthest)) {
      const middle = wanted.y + lift;
      const rect = {
        left,
        top: middle - HALF * lines,
        right: left + wide,
        bottom: middle + HALF * lines,
      };
      const area = Math.max(1, wide * 2 * HALF * lines);
      const over = blocked.reduce((sum, other) => sum + shared(rect, other), 0) / area;
      const free = over === 0;
      const hidden = marks.filter(
        ({ x, y }) => shared(rect, { left: x - MARK, top: y - MARK, right: x + MARK, bottom: y + MARK }) > 0,
      );
      const cost =
        Math.abs(lift) +
        (free ? 0 : COST.meets + over * COST.covers) +
        hidden.length * COST.mark +
        (marks.some((mark) => gap(rect, mark) + 1 < gap(rect, wanted)) ? COST.nearer : 0) +
        (flip === wanted.flip ? 0 : COST.otherSide) +
        (lines > 1 ? COST.secondLine : 0) +
        (wide < wanted.wide * 0.55 ? COST.tight : 0) +
        (wide < wanted.longest ? COST.cutOff : 0) +
        (!wanted.last || (wanted.last.flip === flip && wanted.last.lift === lift) ? 0 : COST.change);
      if (!best || cost < best.cost) best = { lift, flip, rect, free, hidden: hidden.length, cost };
    }
  }
  return best!;
}
