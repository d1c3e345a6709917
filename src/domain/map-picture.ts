import type { ContentBundle, PatternZone, RegionId } from '../../content/schema/bundle.ts';
import { type BodyMap, FACES, type Face, type Patch, placesOf } from './body-map.ts';
import { areaView, muscleView, pointView, regionView, type Side, type View } from './view.ts';

/** A part of the picture plane, millimetres; of the front face, the back one shows its mirror image. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapMuscle {
  id: string;
  name: string;
  side: Side;
  state: 'plain' | 'chosen' | 'faint';
  to: View;
}

export interface MapPoint {
  id: string;
  name: string;
  /** Its name is written beside it. */
  named: boolean;
  chosen: boolean;
  side: Side;
  to: View;
}

export interface MapZone {
  area: string;
  name: string;
  weight: PatternZone['weight'];
  sides: readonly Side[];
  to: View;
}

/** What the flat map shows in a view. */
export interface MapPicture {
  /** The faces that are shown, most telling first. */
  faces: readonly Face[];
  /** Part of the body that fills the picture, as the front face sees it. */
  frame: Frame;
  regions: readonly { id: RegionId; name: string; to: View }[];
  /** The deepest first. */
  muscles: readonly MapMuscle[];
  points: readonly MapPoint[];
  zones: readonly MapZone[];
}

/** What a region fills, and the face that shows most of what is told of it. */
const REGIONS: Record<RegionId, { frame: Frame; face: Face }> = {
  head: { frame: { x: -125, y: -1668, width: 250, height: 270 }, face: 'front' },
  neck: { frame: { x: -200, y: -1560, width: 400, height: 290 }, face: 'back' },
  'low-back': { frame: { x: -215, y: -1220, width: 430, height: 490 }, face: 'back' },
};
/** What is left free around what is looked at, and the least that a picture shows, mm. */
const MARGIN = 32;
const LEAST = 190;
const LAYERS = ['deep', 'intermediate', 'superficial'] as const;

/** What the map shows in a view: the same regions, muscles, points and zones as the body in 3D. */
export function mapPicture(view: View, content: ContentBundle, map: BodyMap): MapPicture {
  const region = content.regions.find((r) => r.id === view.region);
  const { box } = map;
  if (!region)
    return {
      faces: view.options.face ? [view.options.face] : FACES,
      frame: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
      regions: content.regions.map(({ id, name }) => ({ id, name, to: regionView(view, id) })),
      muscles: [],
      points: [],
      zones: [],
    };
  const points = pointsIn(view, content, map, region.id, region.muscles);
  const zones = zonesIn(view, content);
  const face = faceOf(view, map, content) ?? REGIONS[region.id].face;
  const elsewhere = zones.some((z) => !map.areas[z.area]?.[face]);
  return {
    faces: view.options.face ? [view.options.face] : elsewhere ? [face, otherFace(face)] : [face],
    frame: frameOf(view, map, zones) ?? REGIONS[region.id].frame,
    regions: [],
    muscles: musclesIn(view, content, map, region.id, region.muscles),
    points,
    zones,
  };
}

export const otherFace = (face: Face): Face => (face === 'front' ? 'back' : 'front');

/** How many marked things a face shows of a picture. */
export function countIn(face: Face, { points, zones, regions, muscles }: MapPicture, map: BodyMap): number {
  if (regions.length) return regions.filter((r) => map.regions[r.id]?.[face]).length;
  const marks = points.filter((p) => map.points[p.id]?.faces.includes(face)).length;
  if (zones.length || marks) return marks + zones.filter((z) => map.areas[z.area]?.[face]).length;
  return muscles.filter((m) => map.muscles[m.id]?.[face]).length;
}

function faceOf(view: View, map: BodyMap, content: ContentBundle): Face | undefined {
  if (view.options.face) return view.options.face;
  const id = view.point?.id ?? content.muscles.find((m) => m.id === view.muscle)?.points[0];
  return id === undefined ? undefined : map.points[id]?.faces[0];
}

function musclesIn(
  view: View,
  content: ContentBundle,
  map: BodyMap,
  region: RegionId,
  ids: readonly string[],
): MapMuscle[] {
  const layer = (id: string) => LAYERS.indexOf(map.muscles[id]?.layer ?? 'deep');
  const all = [...ids]
    .sort((a, b) => layer(a) - layer(b))
    .flatMap((id) =>
      (['right', 'left'] as const).map((side): MapMuscle => {
        const chosen = view.muscle === id && view.side === side;
        return {
          id,
          name: content.muscles.find((m) => m.id === id)?.name ?? id,
          side,
          state: chosen ? 'chosen' : view.muscle ? 'faint' : 'plain',
          to: muscleView(view, region, id, side),
        };
      }),
    );
  const seen = view.point ? all.filter((m) => m.state === 'chosen') : all;
  return [...seen.filter((m) => m.state !== 'chosen'), ...seen.filter((m) => m.state === 'chosen')];
}

function pointsIn(
  view: View,
  content: ContentBundle,
  map: BodyMap,
  region: RegionId,
  muscles: readonly string[],
): MapPoint[] {
  const told = content.points.filter((p) =>
    view.point ? p.id === view.point.id : view.muscle ? p.muscle === view.muscle : muscles.includes(p.muscle),
  );
  const sides: readonly Side[] = view.options.sides === 'both' ? ['left', 'right'] : [view.side];
  return told
    .filter((p) => map.points[p.id])
    .flatMap((p) =>
      sides.map((side) => ({
        id: p.id,
        name: p.name,
        named: view.muscle !== undefined,
        chosen: view.point?.id === p.id,
        side,
        to: pointView(view, region, p.muscle, side, p.id),
      })),
    );
}

function zonesIn(view: View, content: ContentBundle): MapZone[] {
  const { point, side, options } = view;
  if (point?.step !== 'where') return [];
  const zones = content.points.find((p) => p.id === point.id)?.zones ?? [];
  return zones.map((z) => ({
    area: z.area,
    name: content.areas[z.area] ?? z.area,
    weight: z.weight,
    to: areaView(view, z.area, content.skinAreas.find((a) => a.id === z.area)?.midline),
    sides: z.side === 'both' || options.sides === 'both' ? ['right', 'left'] : [side],
  }));
}

/** The frame around the chosen muscle, or around the point and its pattern; undefined without one. */
function frameOf(view: View, map: BodyMap, zones: readonly MapZone[]): Frame | undefined {
  if (!view.muscle) return undefined;
  const sign = view.side === 'right' ? 1 : -1;
  const spots: [number, number][] = [];
  const add = (patches: Partial<Record<Face, Patch>> | undefined, sides: readonly Side[]) => {
    for (const face of FACES)
      for (const [x, y] of (patches?.[face]?.outline ?? []).flatMap(placesOf))
        for (const side of sides) spots.push([(side === 'right' ? x : -x) * (face === 'front' ? 1 : -1), y]);
  };
  for (const zone of zones) add(map.areas[zone.area], zone.sides);
  const point = view.point && map.points[view.point.id];
  if (point) spots.push([point.at[0] * sign, point.at[1]]);
  if (zones.length === 0) add(map.muscles[view.muscle], [view.side]);
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
