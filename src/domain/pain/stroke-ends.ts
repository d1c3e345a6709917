import type { Point } from '../../core/math/point.ts';
import { distance, dot, mix, subtract } from '../../core/math/vector.ts';
import { type SkinStroke, STROKE_FADE } from './strokes.ts';

/** How a stroke grows fainter and narrower toward its ends, as a brush that is put down and lifted. */
export interface StrokeEnds {
  /** The length of its line, metres. */
  length: number;
  /** How much of it is lost at its first and its last place, 0..1: nothing where it goes on in another stroke. */
  fades: readonly [number, number];
}

/** What is lost at the end of a long stroke. */
const LOST = 0.5;
/** A stroke is long from so many of its half breadths on: less is lost of a shorter one, nothing of a spot. */
const LONG = 6;

/** How each of the strokes that are felt together ends. */
export function strokeEnds(strokes: readonly SkinStroke[], shape: 'line' | 'female'): StrokeEnds[] {
  return strokes.map((stroke) => {
    const { core, soft, weight, [shape]: line } = stroke;
    const length = line.reduce((sum, p, i) => sum + (i > 0 ? distance(line[i - 1]!, p) : 0), 0);
    const lost = LOST * Math.min(1, length / (LONG * (core + soft)));
    const others = strokes.filter(
      (other) => other !== stroke && (other.weight === weight || other.weight === 'essential'),
    );
    const fade = (end: Point): number =>
      others.some((other) => toLine(end, other[shape]) < other.core + other.soft / 2) ? 0 : lost;
    return { length, fades: [fade(line[0]!), fade(line.at(-1)!)] };
  });
}

/** How much of a stroke there is so far along its line, 0..1; the skin's shader works out the same. */
export function strokeShare({ length, fades }: StrokeEnds, half: number, along: number): number {
  const [first, last] = fades;
  const room = first > 0 && last > 0 ? length / 2 : length;
  const over = Math.max(1e-6, Math.min(STROKE_FADE * half, room));
  return 1 - first * (1 - eased(along / over)) - last * (1 - eased((length - along) / over));
}

function eased(at: number): number {
  const t = Math.min(1, Math.max(0, at));
  return t * t * (3 - 2 * t);
}

/** How far a place is from a line, metres. */
function toLine(p: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, a] of line.entries()) {
    const b = line[i + 1] ?? a;
    const way = subtract(b, a);
    const t = Math.min(1, Math.max(0, dot(subtract(p, a), way) / (dot(way, way) || 1)));
    least = Math.min(least, distance(p, mix(a, b, t)));
  }
  return least;
}
