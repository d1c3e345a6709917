import { getStroke } from 'perfect-freehand';
import type { InkStroke } from './ink.ts';

/** Breadth of a line where a pen is pressed as a rule, CSS pixels. */
const BREADTH = 8;

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The outline of a line as the data of an SVG path, CSS pixels of the picture; of a single place a dot. */
export function inkPath({ line, pen }: InkStroke): string {
  const outline = getStroke(
    line.map(([x, y, pressure]) => ({ x, y, pressure: pen ? pressure : 0.5 })),
    { size: BREADTH, thinning: 0.45, smoothing: 0.5, streamline: 0.4, simulatePressure: !pen, last: true },
  );
  const [first] = outline;
  if (!first) return '';
  // A curve from the middle of one piece of the outline to that of the next.
  const curves = outline.map(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = outline[(i + 1) % outline.length]!;
    return `Q${at(x, y)} ${at((x + nextX) / 2, (y + nextY) / 2)}`;
  });
  const last = outline.at(-1)!;
  return `M${at((last[0]! + first[0]!) / 2, (last[1]! + first[1]!) / 2)}${curves.join('')}Z`;
}
