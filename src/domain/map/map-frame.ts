import { type AreaKey, SIDES, type Side, splitSided } from '../../core/ids.ts';
import { type BodyMap, FACES, type Face, type Patch, placesOf } from '../../core/model/body-map.ts';
import type { Shot } from '../anchor/shot.ts';

/** A part of the picture plane, millimetres; of the front face, the back one shows its mirror image. */
export interface MapFrame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is left free around what is looked at, and the least that a picture shows, mm. */
const MARGIN = 32;
const LEAST = 190;
/** The frame around areas of skin, and the face that shows most of them; undefined where the map has none of them. */
export function frameOfAreas(
  keys: readonly AreaKey[],
  map: BodyMap,
): { frame: MapFrame; faces: readonly Face[] } | undefined {
  const spots = keys.flatMap((key) => {
    const { id: area, side } = splitSided(key);
    return spotsOf(map.areas[area], side ? [side] : SIDES);
  });
  const shows = (face: Face) => keys.filter((key) => map.areas[splitSided(key).id]?.[face]).length;
  const faces = [...FACES].sort((a, b) => shows(b) - shows(a)).filter((face) => shows(face) > 0);
  const frame = frameAround(spots);
  return frame && { frame, faces };
}

/** The frame of what a camera frames, and the face that looks at it from its side. */
export function frameOfShot({ target: [x, y], radius, direction }: Shot): {
  frame: MapFrame;
  faces: readonly Face[];
} {
  const half = radius * 1000;
  return {
    frame: { x: x * 1000 - half, y: -y * 1000 - half, width: half * 2, height: half * 2 },
    faces: [direction[2] < 0 ? 'back' : 'front'],
  };
}

/** The places of an outline on both faces, as the front one sees them. */
export function spotsOf(
  patches: Partial<Record<Face, Patch>> | undefined,
  sides: readonly Side[],
): [number, number][] {
  return FACES.flatMap((face) =>
    (patches?.[face]?.outline ?? [])
      .flatMap(placesOf)
      .flatMap(([x, y]) =>
        sides.map((side): [number, number] => [(side === 'right' ? x : -x) * (face === 'front' ? 1 : -1), y]),
      ),
  );
}

/** The frame around places. */
export function frameAround(spots: readonly (readonly [number, number])[]): MapFrame | undefined {
  if (spots.length === 0) return undefined;
  const low = [0, 1].map((d) => Math.min(...spots.map((s) => s[d]!)) - MARGIN) as [number, number];
  const high = [0, 1].map((d) => Math.max(...spots.map((s) => s[d]!)) + MARGIN) as [number, number];
  const size = [0, 1].map((d) => Math.max(LEAST, high[d]! - low[d]!)) as [number, number];
  return {
    x: (low[0] + high[0] - size[0]) / 2,
    y: (low[1] + high[1] - size[1]) / 2,
    width: size[0],
    height: size[1],
  };
}
