/** A line that points at something, on the screen: CSS pixels. It is kept nowhere. */
interface LaserStroke {
  line: readonly (readonly [x: number, y: number])[];
}

/** What was pointed at lately. */
interface Laser {
  strokes: readonly LaserStroke[];
  /** When the last of them ended, milliseconds; undefined while one is being drawn. */
  ended: number | undefined;
}

export const NO_LASER: Laser = { strokes: [], ended: undefined };

/** It fades for so long once the last stroke has ended, milliseconds. */
const FADE = 2000;
/** Nearer places of a line say nothing new, CSS pixels. */
const APART = 2;

/** A stroke begins; what has not faded yet stays as long as it does. */
export const laserBegun = ({ strokes }: Laser, x: number, y: number): Laser => ({
  strokes: [...strokes, { line: [[x, y]] }],
  ended: undefined,
});

export function laserDrawn({ strokes, ended }: Laser, x: number, y: number): Laser {
  const last = strokes.at(-1);
  const from = last?.line.at(-1);
  if (!last || !from || Math.hypot(from[0] - x, from[1] - y) < APART) return { strokes, ended };
  return { strokes: [...strokes.slice(0, -1), { line: [...last.line, [x, y]] }], ended };
}

/** A stroke ends: by `still` all is gone at once. */
export const laserEnded = (laser: Laser, now: number, still: boolean): Laser =>
  still ? NO_LASER : { ...laser, ended: now };

/** A stroke was the start of another gesture. */
export const laserTakenBack = ({ strokes }: Laser, now: number): Laser => ({
  strokes: strokes.slice(0, -1),
  ended: now,
});

/** How much of it is still to be seen, 1 to 0. */
export const laserLeft = ({ strokes, ended }: Laser, now: number): number =>
  strokes.length === 0 ? 0 : ended === undefined ? 1 : Math.max(0, 1 - (now - ended) / FADE);

/** The data of an SVG path: a smooth line through the middles of its pieces; of a single place a dot. */
export function laserPath({ line }: LaserStroke): string {
  const [first, ...rest] = line;
  if (!first) return '';
  const at = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curves = rest.map((p, i) => {
    const next = rest[i + 1];
    return next ? `Q${at(p)} ${at([(p[0] + next[0]) / 2, (p[1] + next[1]) / 2])}` : `L${at(p)}`;
  });
  return `M${at(first)}${curves.join('') || 'l0.1 0'}`;
}
