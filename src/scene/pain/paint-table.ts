import type { Point } from '../../core/math/point.ts';
import { sphereAround } from '../../core/math/sphere.ts';
import { RowTable } from '../materials/row-table.ts';

/** A piece of a mark on the skin that is shown: what lies within `radius` of the line from a to b, metres, and faces along `out` (none: anyhow). */
export interface PaintPiece {
  a: Point;
  b: Point;
  radius: number;
  out?: Point;
}

/** A mark as it is drawn. */
export interface DrawnMark {
  kind: 'paint' | 'erase' | 'pointed';
  pieces: readonly PaintPiece[];
}

const KINDS = { paint: 0, erase: 1, pointed: 2 } as const;
/** Rows of the table; what comes after is not drawn. */
const MOST = 2048;

/**
 * Marks as the shader reads them (`paint-material.ts`): a row of (middle, radius) and (number of pieces, kind) for each, then a row
 * of (a, radius), (b) and (out) for each of its pieces.
 */
export class PaintTable extends RowTable {
  constructor() {
    super(MOST);
  }

  write(marks: readonly DrawnMark[]): void {
    this.put(
      marks
        .filter(({ pieces }) => pieces.length > 0)
        .map(({ kind, pieces }) => {
          const { target, radius } = sphereAround(pieces.flatMap(({ a, b }) => [a, b]));
          const reach = radius + Math.max(...pieces.map((piece) => piece.radius));
          return [
            [...target, reach, pieces.length, KINDS[kind], 0, 0, 0, 0, 0, 0],
            ...pieces.map(({ a, b, radius: own, out = [0, 0, 0] }) => [...a, own, ...b, 0, ...out, 0]),
          ];
        }),
    );
  }
}
