import type { Vec3 } from '../../src/core/math/point.ts';
import { add, distance, mix, scale, subtract } from '../../src/core/math/vector.ts';
import { gradient } from '../geometry/gradient.ts';
import type { Sdf } from '../geometry/solid/sdf.ts';

/** So far a place may lie from the skin before it is laid there, mm: farther, and it was not meant. */
const OFF = 30;
/** Places of a line while it is laid are so far apart, mm. */
const STEP = 2.5;
/** How far the way on the skin may be longer than the way that was given, before it counts as a leap. */
const LEAP = 3.6;
/** A straight piece of the laid line leaves the skin by less, mm. */
const FLAT = 0.3;
/** How often a line is drawn taut along the skin. */
const TAUT = 24;

/** The place on the skin that is nearest to `p`, from within or without; throws an Error where it lies too far off. */
export function ontoSkin(skin: Sdf, p: Vec3): Vec3 {
  let at = p;
  for (let i = 0; i < 40; i++) {
    const out = skin(at[0], at[1], at[2]);
    if (Math.abs(out) < 0.05) break;
    at = add(at, scale(gradient(skin, at), -out * 0.9));
  }
  const off = distance(at, p);
  if (Math.abs(skin(at[0], at[1], at[2])) > 0.5 || off > OFF)
    throw new Error(`(${p.map(Math.round).join(', ')}) lies ${off.toFixed(0)} mm off the skin`);
  return at;
}

/**
 * A line along the skin through places that lie on it, mm: a curve through all of them, brought onto the skin place by place
 * and drawn taut there; places are a few millimetres apart. Throws an Error where it would leap: over a fold, or from one limb to another.
 */
export function layLine(skin: Sdf, through: readonly Vec3[]): Vec3[] {
  if (through.length === 1) return [...through];
  const raw = curve(through);
  let line = raw.map((p) => ontoSkin(skin, p));
  for (let k = 0; k < TAUT; k++)
    line = line.map((p, i) =>
      i === 0 || i === line.length - 1
        ? p
        : ontoSkin(skin, mix(p, mix(line[i - 1]!, line[i + 1]!, 0.5), 0.5)),
    );
  line.forEach((p, i) => {
    const before = line[i - 1];
    if (before && distance(p, before) > STEP * LEAP)
      throw new Error(
        `leaves the skin at (${before.map(Math.round).join(', ')}): give a place between there and (${p.map(Math.round).join(', ')})`,
      );
  });
  return line;
}

/** Pieces of a line that lie on it are no longer than this, mm: over a fold of the skin they would leave it. */
const PIECE = 1.5;

/** The line with places between those that are far apart, each brought onto the skin by `onto`. */
export function closely(line: readonly Vec3[], onto: (p: Vec3) => Vec3): Vec3[] {
  return line.flatMap((b, i) => {
    const a = line[i - 1];
    const count = a ? Math.ceil(distance(a, b) / PIECE) : 1;
    return Array.from({ length: count }, (_, k) => (k === count - 1 ? b : onto(mix(a!, b, (k + 1) / count))));
  });
}

/** Where a fold parts two places that lay side by side, so often a place between them is looked for. */
const PARTED = 4;

/**
 * The same line on several drawn skins, place by place: with places between those that a fold of one of them parts, so that the line
 * goes into the fold and does not bridge it.
 */
export function intoFolds(
  lines: readonly (readonly Vec3[])[],
  onto: readonly ((p: Vec3) => Vec3)[],
): Vec3[][] {
  let all = lines.map((line) => [...line]);
  for (let k = 0; k < PARTED; k++) {
    const parted = all[0]!.map((_, i) => i > 0 && all.some((line) => bridges(line[i - 1]!, line[i]!)));
    if (!parted.includes(true)) break;
    all = all.map((line, n) =>
      line.flatMap((p, i) => (parted[i] ? [onto[n]!(mix(line[i - 1]!, p, 0.5)), p] : [p])),
    );
  }
  return all;
}

const bridges = (a: Vec3, b: Vec3): boolean => distance(a, b) > PIECE * 1.1;

/** Places about `STEP` apart on a curve through some places (Catmull-Rom). */
function curve(through: readonly Vec3[]): Vec3[] {
  const out: Vec3[] = [through[0]!];
  for (let i = 0; i + 1 < through.length; i++) {
    const [a, b] = [through[i]!, through[i + 1]!];
    const before = through[i - 1] ?? subtract(scale(a, 2), b);
    const after = through[i + 2] ?? subtract(scale(b, 2), a);
    const pieces = Math.max(1, Math.round(distance(a, b) / STEP));
    for (let k = 1; k <= pieces; k++) {
      const t = k / pieces;
      const at = (d: 0 | 1 | 2): number =>
        0.5 *
        (2 * a[d] +
          (b[d] - before[d]) * t +
          (2 * before[d] - 5 * a[d] + 4 * b[d] - after[d]) * t * t +
          (3 * a[d] - before[d] - 3 * b[d] + after[d]) * t * t * t);
      out.push([at(0), at(1), at(2)]);
    }
  }
  return out;
}

/**
 * A line as it lies on several skins, place by place, with as few places as keep it within `FLAT` on each of them
 * (Douglas-Peucker).
 */
export function simplified(lines: readonly (readonly Vec3[])[]): Vec3[][] {
  const count = lines[0]!.length;
  if (count < 3) return lines.map((line) => [...line]);
  let worst = 0;
  let at = 0;
  for (let i = 1; i < count - 1; i++) {
    const off = Math.max(...lines.map((line) => offChord(line[i]!, line[0]!, line.at(-1)!)));
    if (off <= worst) continue;
    worst = off;
    at = i;
  }
  if (worst <= FLAT) return lines.map((line) => [line[0]!, line.at(-1)!]);
  const before = simplified(lines.map((line) => line.slice(0, at + 1)));
  const after = simplified(lines.map((line) => line.slice(at)));
  return before.map((line, i) => [...line.slice(0, -1), ...after[i]!]);
}

function offChord(p: Vec3, a: Vec3, b: Vec3): number {
  const ab = subtract(b, a);
  const l2 = ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2 || 1;
  const ap = subtract(p, a);
  const t = Math.min(1, Math.max(0, (ap[0] * ab[0] + ap[1] * ab[1] + ap[2] * ab[2]) / l2));
  return distance(p, add(a, scale(ab, t)));
}
