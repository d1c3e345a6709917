/** How a name is written, CSS pixels. */
export interface NameSize {
  /** Widths of its words, which are not broken, and of the space between two. */
  words: readonly number[];
  space: number;
  /** Height of a line. */
  line: number;
  /** What its edge adds to the width and to the height. */
  wider: number;
  higher: number;
  /** From the middle of the mark to the name beside it. */
  beside: number;
}

/** Width and height of a name, CSS pixels. */
interface NameBox {
  wide: number;
  high: number;
}

/** The width of a name in one line. */
export const wholeWidth = ({ words, space, wider }: NameSize): number =>
  words.reduce((sum, word) => sum + word + space, -space) + wider;

/** With which of its words each line of a name begins, where its box may be so wide. */
export function lineStarts({ words, space, wider }: NameSize, room: number): number[] {
  const starts = [0];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const next = i === 0 ? word : at + space + word;
    const broken = i > 0 && next > room - wider;
    if (broken) starts.push(i);
    at = broken ? word : next;
  }
  return starts;
}

/** The name as it is written where its box may be so wide. */
export function boxWithin(size: NameSize, room: number): NameBox {
  const starts = lineStarts(size, room);
  const lines = starts.length;
  const widest = Math.max(
    ...starts.map(
      (from, i) => wholeWidth({ ...size, words: size.words.slice(from, starts[i + 1]) }) - size.wider,
    ),
  );
  const whole = wholeWidth(size);
  // A box whose words are wrapped is as wide as it may be.
  const wide = lines > 1 ? Math.max(room, widest + size.wider) : whole;
  return { wide, high: size.line * lines + size.higher };
}

/** The widths that are tried where there is so much room: all in one line, else in two and three, no wider than that takes. */
export function widthsOf(size: NameSize, room: number): number[] {
  const widths = [wholeWidth(size)];
  for (const lines of [2, 3]) {
    if (size.words.length < lines) break;
    const width = narrowest(size, lines);
    if (width < widths.at(-1)! - 4) widths.push(width);
  }
  const within = widths.filter((width) => width <= room);
  return within.length > 0 ? within : [room];
}

/** The narrowest box that holds the name in so many lines. */
function narrowest(size: NameSize, lines: number): number {
  const most = size.line * lines + size.higher + 0.5;
  const starts = size.words.flatMap((_, i) =>
    size.words.slice(i).map((_word, n) => wholeWidth({ ...size, words: size.words.slice(i, i + n + 1) })),
  );
  return Math.min(
    ...starts
      .map((width) => width + 0.5)
      .filter((width) => {
        const { wide, high } = boxWithin(size, width);
        return high <= most && wide <= width + 0.5;
      }),
  );
}
