import type { ContentBundle, PatternZone, RegionContent } from '../../core/content/bundle.ts';
import { lookup } from '../../core/content/lookup.ts';
import {
  type AreaId,
  type AreaKey,
  type PointId,
  type RegionId,
  SIDES,
  type Side,
  splitSided,
} from '../../core/ids.ts';
import { type BodyMap, FACES, type Face } from '../../core/model/body-map.ts';
import { RIGHT_FIRST } from '../../core/sides.ts';
import { keysOf } from '../pain/painted.ts';
import { unionOfZones } from '../pain/pattern.ts';
import { type SkinStroke, strokesOf } from '../pain/strokes.ts';
import { pointsAt } from '../view/points-at.ts';
import { areaView, pointView, regionView, sidesOf, type View } from '../view/view.ts';
import { frameAround, type MapFrame, spotsOf } from './map-frame.ts';
import { type MapMuscle, musclesIn } from './map-muscles.ts';
import { faceOfPins, type MapPin, pinsIn } from './map-pins.ts';
import { strokePath } from './map-strokes.ts';

export type { MapFrame } from './map-frame.ts';
export type { MapMuscle } from './map-muscles.ts';

export interface MapPoint {
  id: PointId;
  name: string;
  /** Its name is written beside it. */
  named: boolean;
  chosen: boolean;
  side: Side;
  to: View;
}

export interface MapZone {
  area: AreaId;
  name: string;
  weight: PatternZone['weight'];
  sides: readonly Side[];
  /** Its name is written beside it. */
  named: boolean;
  /** Where it leads; nowhere while one paints. */
  to?: View | undefined;
}

/** An area of skin that can be painted. */
export interface MapArea {
  key: AreaKey;
  area: AreaId;
  side: Side;
  name: string;
  painted: boolean;
}

/** What the 3D body shows in a view and a flat map cannot. */
export type Missed = 'inside' | 'needle' | 'movement' | 'bones';

/** What the flat map shows in a view. */
export interface MapPicture {
  /** The faces that are shown, most telling first. */
  faces: readonly Face[];
  /** Part of the body that fills the picture, as the front face sees it. */
  frame: MapFrame;
  regions: readonly { id: RegionId; name: string; to: View }[];
  /** The deepest first. */
  muscles: readonly MapMuscle[];
  points: readonly MapPoint[];
  /** Sites of a question, by number alone, in millimetres of the front face; the back sees them mirrored. */
  pins: readonly MapPin[];
  zones: readonly MapZone[];
  /** The same as strokes on the skin; none where they could not be had. */
  strokes: readonly SkinStroke[];
  /** Where one paints: every area, on each of its sides. */
  areas: readonly MapArea[];
  missed: Missed | undefined;
}

/** What a region fills, and the face that shows most of what is told of it. */
const REGIONS: Record<RegionId, { frame: MapFrame; face: Face }> = {
  head: { frame: { x: -125, y: -1668, width: 250, height: 270 }, face: 'front' },
  neck: { frame: { x: -200, y: -1560, width: 400, height: 290 }, face: 'back' },
  'low-back': { frame: { x: -215, y: -1220, width: 430, height: 490 }, face: 'back' },
};

/** What the map shows in a view: the same regions, muscles, points and zones as the body in 3D. */
export function mapPicture(
  view: View,
  content: ContentBundle,
  map: BodyMap,
  painted: readonly AreaKey[] = view.options.pain ?? [],
): MapPicture {
  const region = lookup(content).region(view.region);
  const painting = view.page === 'pain';
  const box = painting ? map.whole : map.box;
  const strokes = view.options.card === 'where' ? [] : strokesOf(view, content, map.patterns);
  if (!region)
    return {
      faces: view.options.face ? [view.options.face] : FACES,
      frame: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
      regions:
        painting || view.known
          ? []
          : content.regions.map(({ id, name }) => ({ id, name, to: regionView(view, id) })),
      muscles: view.known
        ? musclesIn(
            view,
            content,
            map,
            content.muscles.map(({ id }) => id),
          )
        : [],
      points: [],
      pins: pinsIn(view, map),
      zones: zonesIn(view, content),
      strokes,
      areas: painting ? areasOf(content, painted) : [],
      missed: undefined,
    };
  const asked = view.page === 'practice';
  const points = pointsIn(view, content, map, region);
  const zones = zonesIn(view, content);
  const face = faceOf(view, map, content) ?? REGIONS[region.id].face;
  const elsewhere =
    zones.some((z) => !map.areas[z.area]?.[face]) ||
    strokes.some((stroke) => stroke.weight === 'essential' && strokePath(stroke, face, 'male') === '');
  return {
    faces: view.options.face ? [view.options.face] : elsewhere ? [face, otherFace(face)] : [face],
    frame: frameOf(view, map, zones, strokes) ?? REGIONS[region.id].frame,
    regions: [],
    // A pattern that is asked about stands alone.
    muscles: asked && view.options.pattern ? [] : musclesIn(view, content, map, region.muscles, region.id),
    points: asked ? [] : points,
    pins: pinsIn(view, map),
    zones,
    strokes,
    areas: [],
    missed: missedIn(view, content),
  };
}

/** Every skin area on each of its sides; one across the middle has the side that it is drawn for. */
function areasOf(content: ContentBundle, painted: readonly AreaKey[]): MapArea[] {
  return content.skinAreas.flatMap((area) =>
    keysOf(area).map((key) => ({
      key,
      area: area.id,
      side: splitSided(key).side ?? 'right',
      name: content.areas[area.id] ?? area.id,
      painted: painted.includes(key),
    })),
  );
}

function missedIn({ point, options }: View, content: ContentBundle): Missed | undefined {
  const bones = options.peel === 'bone' || options.only ? 'bones' : undefined;
  switch (point?.step) {
    case 'band':
      return 'inside';
    case 'injection':
      return point.stage === 'before' || !lookup(content).point(point.id)?.needle ? bones : 'needle';
    case 'exercises':
      return point.exercise ? 'movement' : bones;
    case 'where':
    case 'after':
    case undefined:
      return bones;
  }
}

const otherFace = (face: Face): Face => (face === 'front' ? 'back' : 'front');

/** How many marked things a face shows of a picture. */
export function countIn(
  face: Face,
  { points, zones, regions, muscles, areas }: MapPicture,
  map: BodyMap,
): number {
  if (areas.length) return areas.filter((a) => a.painted && map.areas[a.area]?.[face]).length;
  if (regions.length) return regions.filter((r) => map.regions[r.id]?.[face]).length;
  const marks = points.filter((p) => map.points[p.id]?.faces.includes(face)).length;
  if (zones.length || marks) return marks + zones.filter((z) => map.areas[z.area]?.[face]).length;
  return muscles.filter((m) => map.muscles[m.id]?.[face]).length;
}

function faceOf(view: View, map: BodyMap, content: ContentBundle): Face | undefined {
  if (view.options.face) return view.options.face;
  const asked = faceOfPins(view, map);
  if (asked) return asked;
  const id = view.point?.id ?? lookup(content).muscle(view.muscle)?.points[0];
  return id === undefined ? undefined : faceOfPoint(id, content, map);
}

/** Of the faces in which a point is marked the best that draws its muscle, too: a mark at a flank, without it, tells no place. */
function faceOfPoint(id: PointId, content: ContentBundle, map: BodyMap): Face | undefined {
  const faces = map.points[id]?.faces;
  const muscle = map.muscles[lookup(content).point(id)?.muscle ?? ''];
  return faces?.find((face) => muscle?.[face]) ?? faces?.[0];
}

function pointsIn(view: View, content: ContentBundle, map: BodyMap, region: RegionContent): MapPoint[] {
  const told = pointsAt(view, content, region);
  const sides: readonly Side[] = view.options.sides === 'both' ? SIDES : [view.side];
  return told
    .filter((p) => map.points[p.id])
    .flatMap((p) =>
      sides.map((side) => ({
        id: p.id,
        name: p.name,
        named: view.muscle !== undefined && view.options.labels !== 'off',
        chosen: view.point?.id === p.id,
        side,
        to: pointView(view, { region: region.id, muscle: p.muscle, side, point: p.id }),
      })),
    );
}

function zonesIn(view: View, content: ContentBundle): MapZone[] {
  const { point, muscle, page, options } = view;
  const over = options.pattern && splitSided(options.pattern);
  const painting = page === 'pain' || page === 'practice';
  if (point && (point.step !== 'where' || options.card === 'where')) return [];
  const told = content.points.filter((p) =>
    painting ? p.id === over?.id : point ? p.id === point.id : muscle !== undefined && p.muscle === muscle,
  );
  const own: readonly Side[] = painting ? [over?.side ?? 'right'] : sidesOf(view);
  return unionOfZones(told).map((z) => {
    const midline = lookup(content).area(z.area)?.midline;
    return {
      area: z.area,
      name: content.areas[z.area] ?? z.area,
      weight: z.weight,
      // The patterns of all points of a muscle are many: the text beside the map names them.
      named: point !== undefined && options.labels !== 'off',
      to: painting ? undefined : areaView(view, z.area, midline),
      sides: midline ? ['right'] : z.side === 'both' ? RIGHT_FIRST : own,
    };
  });
}

/** The frame around the chosen muscle, or around the point and its pattern; undefined without one. */
function frameOf(
  view: View,
  map: BodyMap,
  zones: readonly MapZone[],
  strokes: readonly SkinStroke[],
): MapFrame | undefined {
  if (!view.muscle && zones.length === 0 && !view.pins) return undefined;
  const sign = view.side === 'right' ? 1 : -1;
  const spots = zones.flatMap((zone) => spotsOf(map.areas[zone.area], zone.sides));
  // Of hands and feet only the strokes know.
  for (const { line } of strokes) for (const [x, y] of line) spots.push([x * 1000, -y * 1000]);
  const point = view.point && map.points[view.point.id];
  if (point) spots.push([point.at[0] * sign, point.at[1]]);
  if (!view.muscle) for (const { at } of pinsIn(view, map)) spots.push([...at]);
  if (view.muscle && (zones.length === 0 || !point))
    spots.push(...spotsOf(map.muscles[view.muscle], sidesOf(view)));
  return frameAround(spots);
}
