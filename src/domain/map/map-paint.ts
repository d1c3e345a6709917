import type { Point } from '../../core/math/point.ts';
import type { Face } from '../../core/model/body-map.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { limbCover } from '../pain/paint/limb-cover.ts';
import type { BrushStroke } from '../pain/paint/paint.ts';
import { facingAt, onOtherShape, type SkinSense } from '../pain/paint/skin-sense.ts';

/** Skin that turns away from a face by less than this is still drawn in it: what lies on the flank is in both. */
const FLANK = -0.18;
/** So far from the places of the skin there is none, in the picture, metres. */
const NEAR = 0.02;
/** What lies so much farther back is another layer: the body behind a hand, metres. */
const BEHIND = 0.03;

const signOf = (face: Face): 1 | -1 => (face === 'front' ? 1 : -1);

/**
 * The place of the reference skin under one of the map (millimetres of the picture), on the skin that faces the viewer; undefined
 * beside the body.
 */
export function placeOnMap(
  sense: SkinSense,
  [mapX, mapY]: readonly [number, number],
  face: Face,
  shape: 'male' | 'female',
): Point | undefined {
  const sign = signOf(face);
  const [x, y] = [(mapX / 1000) * sign, -mapY / 1000];
  const { at, out } = { at: shape === 'female' ? sense.female : sense.at, out: sense.out };
  const grid = shape === 'female' ? sense.femaleGrid : sense.grid;
  const near = grid
    .within([x - NEAR, y - NEAR, -0.3], [x + NEAR, y + NEAR, 0.4])
    .map((i) => ({ i, off: Math.hypot(at[i * 3]! - x, at[i * 3 + 1]! - y), z: at[i * 3 + 2]! * sign }))
    .filter(({ i, off }) => off < NEAR && out[i * 3 + 2]! * sign > FLANK);
  if (near.length === 0) return undefined;
  const front = Math.max(...near.map(({ z }) => z));
  const best = near.filter(({ z }) => z > front - BEHIND).reduce((a, b) => (b.off < a.off ? b : a)).i;
  const [px, py, pz] = [at[best * 3]!, at[best * 3 + 1]!, at[best * 3 + 2]!];
  const [nx, ny, nz] = [out[best * 3]!, out[best * 3 + 1]!, out[best * 3 + 2]!];
  // On the tangent of the place, where that does not run away from the viewer.
  const z = Math.abs(nz) > 0.3 ? pz - (nx * (x - px) + ny * (y - py)) / nz : pz;
  return shape === 'female' ? onOtherShape(sense, [x, y, z], 'reference') : [x, y, z];
}

/** What of a stroke of a person a face shows, as the data of an SVG path in millimetres of the map; empty where it shows none. */
export function brushPath(
  { line }: BrushStroke,
  sense: SkinSense,
  face: Face,
  shape: 'male' | 'female',
): string {
  const known = paths.get(line) ?? new Map<string, string>();
  paths.set(line, known);
  const name = `${face} ${shape}`;
  const path = known.get(name) ?? pathOf(line, sense, face, shape);
  known.set(name, path);
  return path;
}

/** The same of a part of a limb that is painted by name: dots that meet, as broad as the skin about a spot (`limb-cover.ts`). */
export const limbPath = (key: SkinKey, sense: SkinSense, face: Face, shape: 'male' | 'female'): string =>
  limbCover(sense, key)
    .map((p) => pathOf([p], sense, face, shape))
    .join('');

/** A stroke is written once for each picture. */
const paths = new WeakMap<readonly Point[], Map<string, string>>();

function pathOf(line: readonly Point[], sense: SkinSense, face: Face, shape: 'male' | 'female'): string {
  const sign = signOf(face);
  const write = ([x, y]: Point) => `${Math.round(x * 1000 * sign)} ${Math.round(-y * 1000)}`;
  const shown = line.map((p) => facingAt(sense, p)[2] * sign > FLANK);
  const places = line.map((p) => write(shape === 'female' ? onOtherShape(sense, p, 'female') : p));
  // A line of no length is a dot, as round as its ends.
  if (line.length === 1) return shown[0] ? `M${places[0]}h0.1` : '';
  return places
    .slice(1)
    .map((b, i) => {
      if (!shown[i] || !shown[i + 1]) return '';
      return `${i > 0 && shown[i - 1] ? '' : `M${places[i]}`}L${b}`;
    })
    .join('');
}
