/** A corner of a triangle on a grid, in cells; what else it carries is for the caller. */
type Corner = ArrayLike<number>;

/**
 * Visits the cells of a grid whose middles a triangle covers, whichever way it is turned, with the share of each corner
 * there. Cells are numbered along the rows.
 */
export function eachCell(
  { width, height }: { width: number; height: number },
  [a, b, c]: readonly [Corner, Corner, Corner],
  visit: (cell: number, ofA: number, ofB: number, ofC: number) => void,
): void {
  const [ax, ay, bx, by, cx, cy] = [a[0]!, a[1]!, b[0]!, b[1]!, c[0]!, c[1]!];
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-9) return;
  const i1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx)));
  const j1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy)));
  for (let j = Math.max(0, Math.ceil(Math.min(ay, by, cy))); j <= j1; j++)
    for (let i = Math.max(0, Math.ceil(Math.min(ax, bx, cx))); i <= i1; i++) {
      const u = ((bx - i) * (cy - j) - (cx - i) * (by - j)) / area;
      const v = ((cx - i) * (ay - j) - (ax - i) * (cy - j)) / area;
      const w = 1 - u - v;
      if (u >= 0 && v >= 0 && w >= 0) visit(j * width + i, u, v, w);
    }
}
