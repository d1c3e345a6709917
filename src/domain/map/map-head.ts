/** What stands over a face of the map. */
interface HeadWords {
  /** Which face it is; nothing where it is the only one. */
  title: string | undefined;
  /** What all faces are called that stand beside each other. */
  titles: readonly string[];
  /** Whose left and right, in the order in which they are seen; in whole and in short. */
  sides: readonly [string, string];
  short: readonly [string, string];
}

/** How it is written, CSS pixels. */
export interface MapHead {
  sides: readonly [string, string];
  /** Base lines of the title and of the sides, from the upper edge. */
  rows: { title: number; sides: number };
  /** The middle of the title, from the left edge. */
  middle: number;
  height: number;
}

/** Width of a letter of 16 pixels, some of them bold; what is left between two words; from the edge to the first. CSS pixels. */
const LETTER = 8.6;
const GAP = 8;
export const INSET = 10;
/** The base line of the first row, and from one row to the next, CSS pixels. */
const BASE = 19;
const ROW = 19;
/** Under the last base line, CSS pixels. */
const UNDER = 7;

/**
 * Writes the head of a face in one row or in two, with whole or with short words: the first of these that has room.
 * `ends` is what buttons take of the right edge, CSS pixels: of that of this face, and of that of the last one, which has the
 * least room. All faces have the rows that this one and the longest title need, so that the bodies stand at one height.
 */
export function mapHead(
  width: number,
  ends: { own: number; most: number },
  { title = '', titles, ...words }: HeadWords,
): MapHead {
  const wide = (text: string) => text.length * LETTER;
  const half = wide(title) / 2;
  const widest = Math.max(0, ...titles.map(wide));
  const room = ([first, second]: readonly [string, string], rows: number, end: number) => {
    const [from, to] = [INSET, width - Math.max(end, INSET)];
    if (rows === 2) return { fits: from + wide(first) + GAP + wide(second) <= to, from, to };
    const [left, right] = [from + wide(first) + GAP, to - wide(second) - GAP];
    return { fits: left + widest <= right, from: left, to: right };
  };
  const ways = (title ? [1, 2] : [1]).flatMap((rows) =>
    [words.sides, words.short].map((sides) => ({ rows, sides })),
  );
  const { rows, sides } = ways.find((way) => room(way.sides, way.rows, ends.most).fits) ?? ways.at(-1)!;
  const { from, to } = room(sides, rows, ends.own);
  return {
    sides,
    rows: { title: BASE, sides: BASE + (rows - 1) * ROW },
    middle: Math.min(to - half, Math.max(from + half, width / 2)),
    height: BASE + (rows - 1) * ROW + UNDER,
  };
}
