import type { FeltStroke } from '../../domain/pain/field.ts';
import { RowTable } from './row-table.ts';

/** Rows of the table: every pattern of a muscle, on both sides, has some 250. */
const MOST = 1024;

/**
 * The strokes that are felt on the skin, as the shader reads them (`materials/pain.ts`): a row of (middle, radius), (core, soft,
 * depth, whether spillover) and (number of pieces, length, what is lost at either end) for each, then a row of (a, how far along),
 * (b, how far along) and (out) for each of its pieces.
 */
export class StrokeTexture extends RowTable {
  constructor() {
    super(MOST);
  }

  write(strokes: readonly FeltStroke[]): void {
    this.put(
      strokes.map(({ pieces, middle, radius, core, soft, depth, weight, length, fades }) => [
        [
          ...[...middle, radius],
          ...[core, soft, depth, weight === 'spillover' ? 1 : 0],
          ...[pieces.length, length, ...fades],
        ],
        ...pieces.map(({ a, b, out, along }) => [...a, along[0], ...b, along[1], ...out, 0]),
      ]),
    );
  }
}
