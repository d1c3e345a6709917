import { sphereAround } from '../../core/math/sphere.ts';
import { add, unit } from '../../core/math/vector.ts';
import type { Anchor } from '../../core/model/model-index.ts';
import type { Shot } from '../anchor/shot.ts';
import type { SkinStroke } from './strokes.ts';
import { facingIn, LEAST_SHOT, skinFacing, strokesSeenFrom } from './strokes-shot.ts';

/** Skin of a site that faces the viewer by less than this cosine is hardly seen: its mark lies flat on it. */
const SITE = 0.3;
/** So much of the body is seen about a site that is turned to, and beyond the ends of strokes, metres. */
const ABOUT = 0.2;
const ROOM = 0.07;
/** A shot of strokes that another does not show. */
export function restShot(strokes: readonly SkinStroke[]): Shot {
  const places = strokes.flatMap(({ line }) => line);
  const { target, radius } = sphereAround(places);
  const out = unit(places.map(skinFacing).reduce((sum, way) => add(sum, way), [0, 0, 0]));
  return { target, radius: Math.max(LEAST_SHOT, radius + ROOM), direction: strokesSeenFrom(strokes, out) };
}

/** A shot of a site, where the shot of its pain hardly shows it. */
export function siteShot({ position, skinNormal }: Anchor, shot: Shot): Shot | undefined {
  if (facingIn(shot, position, skinNormal) > SITE) return undefined;
  const [x, y, z] = skinNormal;
  return { target: position, radius: ABOUT, direction: [x, y * 0.5 + 0.1, z] };
}
