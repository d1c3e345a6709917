import { boxWithin, type NameSize, wholeWidth, widthsOf } from './name-box.ts';
import type { SeenSpot } from './wash-spots.ts';

/** A rectangle of the picture, CSS pixels from its upper left corner. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A rectangle of the window as one of a picture in it, by so much larger on each side, CSS pixels. */
export const inPicture = (
  { left, top, right, bottom }: Rect,
  picture: Pick<Rect, 'left' | 'top'>,
  larger = 0,
): Rect => ({
  left: left - picture.left - larger,
  top: top - picture.top - larger,
  right: right - picture.left + larger,
  bottom: bottom - picture.top + larger,
});

/** What lies above and below a picture, of which it may keep a head of its own: no name goes there. CSS pixels. */
export function outside(height: number, head = 0): Rect[] {
  const far = Number.POSITIVE_INFINITY;
  return [
    { left: -far, top: -far, right: far, bottom: head },
    { left: -far, top: height, right: far, bottom: far },
  ];
}

/** Where a name is written against its mark. */
export interface Placing {
  /** CSS pixels that the name moves down. */
  lift: number;
  /** It is written to the left of its mark. */
  flip: boolean;
  /** From the middle of its mark to the name, where that is not the usual. */
  beside?: number | undefined;
}

/** The middle of a mark, and how far it reaches from there. */
interface MarkSpot {
  x: number;
  y: number;
  half: number;
  /** A name may cover it where it would have no room else. */
  soft?: boolean;
}

/** A name that looks for its place. */
interface Wanted extends MarkSpot {
  size: NameSize;
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
  /** Other marks. */
  marks: readonly MarkSpot[];
  /** The skin that most people feel the pain in, which is what the picture is there for. */
  wash?: readonly SeenSpot[];
  /** Names that are written already, and the lines that lead to them from their marks: no line should run through a name. */
  names?: readonly Rect[];
  lines?: readonly Leader[];
}

/** The line between a mark and the near edge of its name. */
export type Leader = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];

/** Whether a line runs through a rectangle. */
export function runsThrough([[x, y], [toX, toY]]: Leader, { left, top, right, bottom }: Rect): boolean {
  let [from, to] = [0, 1];
  for (const [at, by, low, high] of [
    [x, toX - x, left, right],
    [y, toY - y, top, bottom],
  ] as const) {
    if (by === 0) {
      if (at <= low || at >= high) return false;
      continue;
    }
    const [a, b] = [(low - at) / by, (high - at) / by];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

/** A name may move by these, CSS pixels: what is tried. */
const LIFTS = [
  0, 9, -9, 17, -17, 26, -26, 34, -34, 43, -43, 51, -51, 60, -60, 68, -68, 85, -85, 102, -102, 119, -119, 136,
  -136, 160, -160, 190, -190,
];

/** Where a wash is to be kept off, a name may also stand farther aside, CSS pixels more than usual. */
const ASIDES = [0, 24, 50, 80, 115, 150];

/** What is given up for a place, against moving by one CSS pixel. */
const COST = {
  meets: 400,
  covers: 500,
  mark: 300,
  soft: 150,
  nearer: 120,
  crossed: 90,
  otherSide: 25,
  line: 30,
  cutOff: 3000,
  change: 12,
  /** All of the wash. */
  wash: 6000,
};

/** The area that two rectangles share, square pixels. */
export const sharedArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** How far a mark's middle is from a name, CSS pixels. */
const gap = ({ left, top, right, bottom }: Rect, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** A place that was found. */
export interface FoundPlace extends Placing {
  rect: Rect;
  /** Width that it may take there. */
  room: number;
  /** Nothing else is written there. */
  free: boolean;
  /** How many marks lie under it. */
  hidden: number;
  /** A word is longer than its box. */
  cut: boolean;
  /** Where a line would lead to it from its mark. */
  line: Leader;
}

/** How much of a wash lies under a name, a share of all of it. */
const washUnder = ({ left, top, right, bottom }: Rect, wash: readonly SeenSpot[]): number =>
  wash.reduce(
    (sum, { x, y, share }) => (x > left && x < right && y > top && y < bottom ? sum + share : sum),
    0,
  );

/** The place of a name that hides least, near its mark. */
export function placeName(
  wanted: Wanted,
  { blocked, marks, names = [], lines = [], wash = [] }: Taken,
): FoundPlace {
  let best: (FoundPlace & { cost: number }) | undefined;
  const { size, last } = wanted;
  const whole = wholeWidth(size);
  const longest = Math.max(...size.words) + size.wider;
  const lifts = LIFTS.filter((lift) => Math.abs(lift) <= wanted.farthest);
  const asides = ASIDES.filter((aside) => aside === 0 || (wash.length > 0 && aside <= wanted.farthest));
  for (const flip of [wanted.flip, !wanted.flip])
    for (const aside of asides) {
      const beside = size.beside + aside;
      for (const room of widthsOf(size, (flip ? wanted.room.left : wanted.room.right) - aside)) {
        const { wide, high } = boxWithin(size, room);
        const left = flip ? wanted.x - beside - wide : wanted.x + beside;
        const cut = room < longest;
        const more = wide < whole ? Math.round((high - size.higher) / size.line) - 1 : 0;
        const usual =
          (flip === wanted.flip ? 0 : COST.otherSide) + COST.line * more + (cut ? COST.cutOff : 0);
        for (const lift of lifts) {
          const plain = usual + Math.hypot(lift, aside);
          // Nothing below makes it cheaper but to stay, which was counted against the others.
          if (best && plain >= best.cost) continue;
          const middle = wanted.y + lift;
          const rect = { left, top: middle - high / 2, right: left + wide, bottom: middle + high / 2 };
          const over = blocked.reduce((sum, other) => sum + sharedArea(rect, other), 0) / (wide * high);
          const free = over === 0;
          const under = marks.filter((mark) => gap(rect, mark) < mark.half);
          const hidden = under.filter(({ soft }) => !soft).length;
          const line: Leader = [
            [wanted.x, wanted.y],
            [flip ? rect.right : left, middle],
          ];
          const crossed =
            names.filter((other) => runsThrough(line, other)).length +
            lines.filter((other) => runsThrough(other, rect)).length;
          const stays =
            !last || (last.flip === flip && last.lift === lift && (last.beside ?? size.beside) === beside);
          const cost =
            plain +
            (free ? 0 : COST.meets + over * COST.covers) +
            hidden * COST.mark +
            (under.length - hidden) * COST.soft +
            crossed * COST.crossed +
            (marks.some((mark) => !mark.soft && gap(rect, mark) + 1 < gap(rect, wanted)) ? COST.nearer : 0) +
            COST.wash * washUnder(rect, wash) +
            (stays ? 0 : COST.change);
          const farther = aside > 0 ? { beside } : {};
          if (!best || cost < best.cost)
            best = { lift, flip, ...farther, room, rect, free, hidden, cut, line, cost };
        }
      }
    }
  return best!;
}
