import type { Point } from '../../core/math/point.ts';
import type { Shot } from '../anchor/shot.ts';

/** Where a camera stands about its target: angles in radians, metres. */
export interface Stand {
  azimuth: number;
  polar: number;
  distance: number;
  target: Point;
}

/** Tenths of a degree: finer than a pixel. */
const DEGREE = 1800 / Math.PI;
/** Shares of the distance that frames the place, and of the radius of what it frames: true on every screen. */
const SHARE = 1000;
const [LEAST_POLAR, MOST_POLAR] = [200, 1461];
const [LEAST_ZOOM, MOST_ZOOM] = [10, 9999];
const MOST_SHIFT = 9999;

/**
 * What a person made of the camera, as the address names it: azimuth and polar angle in tenths of a degree, distance
 * in thousandths of the one that frames the place; then, when the body was moved aside, by how much.
 */
export function turnOf(stand: Stand, shot: Shot, framed: number): string {
  const shift = stand.target.map((c, d) => Math.round(((c - shot.target[d]!) / shot.radius) * SHARE));
  const turn = [stand.azimuth * DEGREE, stand.polar * DEGREE, (stand.distance / framed) * SHARE].map(
    Math.round,
  );
  return readTurn([...turn, ...(shift.some((c) => c !== 0) ? shift : [])].join())!;
}

/** Reads what `turnOf` wrote, within its bounds; undefined for what is none. */
export function readTurn(text: string): string | undefined {
  if (!/^-?\d{1,6}(,-?\d{1,6}){2}((,-?\d{1,6}){3})?$/.test(text)) return undefined;
  const [azimuth = 0, polar = 0, zoom = 0, ...shift] = text.split(',').map(Number);
  const within = (value: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, value)) + 0;
  const aside = shift.map((c) => within(c, -MOST_SHIFT, MOST_SHIFT));
  return [
    ((azimuth % 3600) + 3600) % 3600,
    within(polar, LEAST_POLAR, MOST_POLAR),
    within(zoom, LEAST_ZOOM, MOST_ZOOM),
    ...(aside.some((c) => c !== 0) ? aside : []),
  ].join();
}

/** Where the camera stands that the address names, about what a shot frames from a distance. */
export function standOf(turn: string, shot: Shot, framed: number): Stand {
  const [azimuth = 0, polar = 0, zoom = SHARE, ...shift] = turn.split(',').map(Number);
  const aside = (d: 0 | 1 | 2): number => shot.target[d] + ((shift[d] ?? 0) / SHARE) * shot.radius;
  return {
    azimuth: azimuth / DEGREE,
    polar: polar / DEGREE,
    distance: (zoom / SHARE) * framed,
    target: [aside(0), aside(1), aside(2)],
  };
}
