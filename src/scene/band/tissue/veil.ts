import type { Vector4 } from 'three';
import { magnification } from '../../../domain/band/scales.ts';

/** Between these shares of the way from one level to the next, the next scene comes into sight. */
const [FROM, TO] = [0.42, 0.68];
/** Radius of the part of a scene that is drawn to its edge, when it has its full size: metres in the sight's plane. */
const FULL = 0.06;

/** The last scene lies nearer to the eye: the hole in it is smaller than the circle that is seen through it. */
const HOLE_IN_LAST = 0.6;

const share = (way: number): number => Math.min(1, Math.max(0, (way - FROM) / (TO - FROM)));

/** Radius, in the sight's plane, that the scene of a level has grown to. */
const grown = (own: number, level: number): number => FULL * (magnification(level) / magnification(own));

/**
 * How the scene of `own` level shares the picture with its neighbours when the way inward is at `level`: it comes into
 * sight (x) in a circle (radius z), and out of sight (y) in the circle (radius w) of the next.
 */
export function setVeil(veil: Vector4, own: number, level: number): void {
  const next = own + 1;
  veil.set(
    own === 0 ? 1 : share(level - own + 1),
    level >= next ? 1 : share(level - own),
    own === 0 || level >= own ? 1 : grown(own, level),
    level >= next ? 1 : HOLE_IN_LAST * grown(Math.min(2, next), Math.max(0, level)),
  );
}
