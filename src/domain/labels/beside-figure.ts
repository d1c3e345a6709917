import { type Rect, sharedArea } from './free-name.ts';
import { wholeWidth } from './name-box.ts';
import type { PlacedTag, ScreenTag } from './place-tags.ts';

/** A round place of the body in the picture, CSS pixels. */
export interface FigureSpot {
  x: number;
  y: number;
  r: number;
}

interface Around {
  width: number;
  height: number;
  /** Buttons and the like. */
  blocked: readonly Rect[];
  /** Where each name was written last, by key. */
  last: ReadonlyMap<string, { lift: number; flip: boolean; beside?: number | undefined }>;
}

/** What is tried, CSS pixels: how far a name stands aside of its mark, and how far above or below it. */
const BESIDES = [20, 45, 70, 95, 120, 150, 180, 220, 260, 300];
const LIFTS = [0, -20, 20, -40, 40, -60, 60, -85, 85, -110, 110, -140, 140, -180, 180];
/** A name keeps so far from what it must not cover, and from the edge, CSS pixels. */
const GAP = 5;
/** What it costs where its line crosses another, CSS pixels. */
const CROSSES = 150;
/** It stays where it was unless another place is nearer by so much, CSS pixels. */
const STAYS = 60;

/**
 * Names of what is marked on a figure that is seen whole: beside it, never on it, with a line from the mark. What finds no place is
 * left out: the text has it.
 */
export function besideFigure(
  tags: readonly ScreenTag[],
  figure: readonly FigureSpot[],
  { width, height, blocked, last }: Around,
): PlacedTag[] {
  const taken: Rect[] = [...blocked];
  const lines: Line[] = [];
  const written: Line[] = [];
  return [...tags]
    .sort((a, b) => a.y - b.y)
    .map((tag): PlacedTag => {
      const away = { ...tag, shown: false, lift: 0, flip: false, room: 0 };
      const { size } = tag;
      if (!tag.shown || !tag.named || !size) return away;
      const wide = wholeWidth(size);
      const half = (size.line + size.higher) / 2;
      const before = last.get(tag.key);
      let best: (Place & { cost: number; rect: Rect }) | undefined;
      const consider = ({ flip, beside, lift }: Place, stays: boolean): void => {
        const plain = Math.hypot(beside, lift * 1.3) - (stays ? STAYS : 0);
        if (best && plain >= best.cost) return;
        const left = flip ? tag.x - beside - wide : tag.x + beside;
        const rect = { left, right: left + wide, top: tag.y + lift - half, bottom: tag.y + lift + half };
        if (rect.left < GAP || rect.right > width - GAP || rect.top < GAP || rect.bottom > height - GAP)
          return;
        const line = lineOf(tag, { flip, beside, lift });
        const own = across(rect);
        const crossed =
          lines.filter((other) => cross(line, other) || own.some((one) => cross(one, other))).length +
          written.filter((other) => cross(line, other)).length;
        const cost = plain + CROSSES * crossed;
        if (best && cost >= best.cost) return;
        if (taken.some((other) => sharedArea(larger(rect), other) > 0)) return;
        if (figure.some((spot) => distance(rect, spot) < spot.r + GAP)) return;
        best = { cost, lift, flip, beside, rect };
      };
      // Where it was comes first: what is dearer than that needs no looking at, in each frame of a film.
      if (before?.beside !== undefined) consider({ ...before, beside: before.beside }, true);
      for (const flip of [false, true])
        for (const beside of BESIDES) for (const lift of LIFTS) consider({ flip, beside, lift }, false);
      if (!best) return away;
      taken.push(best.rect);
      lines.push(lineOf(tag, best));
      written.push(...across(best.rect));
      const { lift, flip, beside } = best;
      return { ...tag, lift, flip, beside, room: wide };
    });
}

/** Where a name stands: how far aside of its mark, on which side, and how far above or below it. */
interface Place {
  flip: boolean;
  beside: number;
  lift: number;
}

/** From a mark to its name. */
type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const lineOf = ({ x, y }: ScreenTag, { flip, beside, lift }: Place): Line => [
  x,
  y,
  x + (flip ? -beside : beside),
  y + lift,
];

/** Across a name, from corner to corner. */
const across = ({ left, right, top, bottom }: Rect): Line[] => [
  [left, top, right, bottom],
  [left, bottom, right, top],
];

/** Whether two lines cross. */
const cross = (a: Line, b: Line): boolean =>
  sideOf(a, b[0], b[1]) !== sideOf(a, b[2], b[3]) && sideOf(b, a[0], a[1]) !== sideOf(b, a[2], a[3]);

/** On which side of a line a place lies: -1, 1, or 0 on it. */
const sideOf = (line: Line, x: number, y: number): number =>
  Math.sign((line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]));

const larger = ({ left, right, top, bottom }: Rect): Rect => ({
  left: left - GAP,
  right: right + GAP,
  top: top - GAP,
  bottom: bottom + GAP,
});

const distance = ({ left, right, top, bottom }: Rect, { x, y }: FigureSpot): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
