/** A mark in the picture, CSS pixels. */
export interface PlacedMark {
  key: string;
  x: number;
  y: number;
}

/** Marks that stand as one, at their middle; most hold one key. */
export interface JoinedMark {
  /** In the order in which the marks were given. */
  keys: readonly string[];
  x: number;
  y: number;
}

/** What a mark takes with its own space, what a joined one takes, and what is left between them, CSS pixels. */
const OWN = 24;
const JOINED = 28;
const BETWEEN = 2;
/** What stood as one last parts only when it is so much farther apart: a camera that turns must not let it flicker. */
const LOOSE = 8;

interface Group {
  marks: readonly PlacedMark[];
  x: number;
  y: number;
}

/**
 * Joins marks that stand nearer to each other than they and a finger need: the nearest first, until all that is left has
 * its own space. What was joined `before` holds together a little longer.
 */
export function joinMarks(marks: readonly PlacedMark[], before: readonly JoinedMark[] = []): JoinedMark[] {
  const held = before
    .filter(({ keys }) => keys.length > 1)
    .flatMap(({ keys }) => joined(marks.filter((mark) => keys.includes(mark.key)).map(alone), LOOSE));
  const known = new Set(held.flatMap((group) => group.marks));
  const rest = marks.filter((mark) => !known.has(mark)).map(alone);
  const order = new Map(marks.map((mark, i) => [mark, i]));
  const placeOf = (mark: PlacedMark | undefined): number => (mark && order.get(mark)) ?? 0;
  return joined([...held, ...rest], 0)
    .map((group) => ({
      ...group,
      marks: [...group.marks].sort((a, b) => placeOf(a) - placeOf(b)),
    }))
    .sort((a, b) => placeOf(a.marks[0]) - placeOf(b.marks[0]))
    .map((group) => ({ keys: group.marks.map(({ key }) => key), x: group.x, y: group.y }));
}

/** As how many marks those of a group are seen among others. */
export const partsOf = (
  group: readonly string[],
  marks: readonly PlacedMark[],
  before: readonly JoinedMark[] = [],
): number => joinMarks(marks, before).filter(({ keys }) => keys.some((key) => group.includes(key))).length;

const alone = (mark: PlacedMark): Group => ({ marks: [mark], x: mark.x, y: mark.y });

const sizeOf = ({ marks }: Group): number => (marks.length > 1 ? JOINED : OWN);

function joined(groups: readonly Group[], slack: number): readonly Group[] {
  let best: { a: Group; b: Group; spare: number } | undefined;
  groups.forEach((a, i) => {
    for (const b of groups.slice(i + 1)) {
      const need = (sizeOf(a) + sizeOf(b)) / 2 + BETWEEN + slack;
      // As squares: round as they are, they are tapped and kept clear of as boxes.
      const spare = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) - need;
      if (spare < (best?.spare ?? 0)) best = { a, b, spare };
    }
  });
  if (!best) return groups;
  const { a, b } = best;
  const marks = [...a.marks, ...b.marks];
  const mean = (axis: 'x' | 'y') => marks.reduce((sum, mark) => sum + mark[axis], 0) / marks.length;
  const both: Group = { marks, x: mean('x'), y: mean('y') };
  return joined([...groups.filter((group) => group !== a && group !== b), both], slack);
}
