/** How near to a mark counts as on it, and how much nearer than to any other a tap must be to be sure, CSS pixels. */
const REACH = 22;
const UNSURE = 8;

/** The marks that a tap may mean, the nearest first: several where it fell about as near to them. */
export function marksAt<Mark extends { x: number; y: number }>(
  marks: readonly Mark[],
  x: number,
  y: number,
): Mark[] {
  const near = marks
    .map((mark) => ({ mark, away: Math.hypot(mark.x - x, mark.y - y) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away);
  return near.filter(({ away }) => away - near[0]!.away < UNSURE).map(({ mark }) => mark);
}
