import { sided } from '../../core/ids.ts';
import type { BodyMap, Face } from '../../core/model/body-map.ts';
import { outside, type Rect } from '../../domain/labels/free-name.ts';
import { lineStarts, type NameSize } from '../../domain/labels/name-box.ts';
import { type PlacedTag, placeTags, type ScreenTag } from '../../domain/labels/place-tags.ts';
import { innerPlace } from '../../domain/map/inner-place.ts';
import { limbSpots } from '../../domain/map/map-limbs.ts';
import type { MapFrame, MapPicture } from '../../domain/map/map-picture.ts';
import { zoneSpot } from '../../domain/map/zone-spot.ts';
import type { Messages } from '../../words/catalogue.ts';
import styles from './body-map.module.css';
import { placed, SILENT } from './paths.ts';

interface Label extends PlacedTag {
  lines: readonly string[];
  kind: 'region' | 'point' | 'zone' | 'muscle' | 'painted';
}

/** Half the size of a mark beside which a name stands, CSS pixels. */
const MARK = 14;
/** How far a mark reaches, and the height of a line, CSS pixels. */
const HALF = 9;
const LINE = 21;

/** How a name of the map is written; bold ones are a little wider. CSS pixels. */
const sizeOf = (text: string, kind: Label['kind']): NameSize => ({
  words: text.split(' ').map((word) => word.length * (kind === 'point' || kind === 'painted' ? 8.6 : 8.2)),
  space: 4.5,
  line: LINE,
  wider: 4,
  higher: 0,
  beside: MARK,
});

/** How a face of the map is drawn. */
interface DrawnFace {
  map: BodyMap;
  face: Face;
  frame: MapFrame;
  /** CSS pixels a millimetre. */
  scale: number;
  /** Height of what is written over it, CSS pixels. */
  head: number;
  /** Where buttons cover it, CSS pixels from its corner. */
  covered: readonly Rect[];
}

/** Nearer to the middle of the body a name may stand on either side, millimetres. */
const MIDDLE = 20;

/** Away from the body, so that the name of an arm does not lie on the chest. */
const outward = (x: number): 'left' | 'right' | undefined =>
  Math.abs(x) < MIDDLE ? undefined : x < 0 ? 'left' : 'right';

/** The names that stand in the picture of a face, moved apart; one that would be cut off or lie on another is left out. */
export function labelsOf(
  { faces, regions, points, zones, strokes, muscles, areas }: MapPicture,
  { map, face, frame, scale, head, covered }: DrawnFace,
  words: Messages,
): Label[] {
  const named: { key: string; at: readonly [number, number]; text: string; kind: Label['kind'] }[] = [];
  for (const { id, name } of regions) {
    const patch = map.regions[id]?.[face];
    if (patch) named.push({ key: id, at: [0, innerPlace(patch.outline)[1]], text: name, kind: 'region' });
  }
  for (const { id, name, named: written, side } of points) {
    const point = map.points[id];
    if (written && point?.faces.includes(face))
      named.push({ key: sided(id, side), at: placed(point.at, face, side), text: name, kind: 'point' });
  }
  for (const { area, name, side, key, painted } of areas) {
    const patch = painted && map.areas[area]?.[face];
    if (!patch) continue;
    const [x, y] = innerPlace(patch.outline);
    named.push({ key, at: [side === 'left' ? -x : x, y], text: name, kind: 'painted' });
  }
  for (const { id, name, side, named: written } of muscles) {
    const patch = written && map.muscles[id]?.[face];
    if (!patch) continue;
    const [x, y] = innerPlace(patch.outline);
    named.push({ key: sided(id, side), at: [side === 'left' ? -x : x, y], text: name, kind: 'muscle' });
  }
  for (const { area, name, sides, weight, named: written } of zones) {
    const patches = written && map.areas[area];
    const side = sides[0] ?? 'right';
    const at = patches && zoneSpot(patches, { weight, side }, strokes, face, faces);
    if (!at) continue;
    const text = sides.length > 1 ? `${name} (${words.review.side.both})` : name;
    named.push({ key: area, at, text, kind: 'zone' });
  }
  if (zones.some(({ named: written }) => written))
    for (const { part, at } of limbSpots(strokes, face))
      named.push({ key: part, at, text: words.pain.limbs[part], kind: 'zone' });
  const inPixels = ([x, y]: readonly [number, number]) => ({
    x: (x - frame.x) * scale,
    y: (y - frame.y) * scale,
    shown: true,
  });
  const tags = named.map(
    ({ key, at, text, kind }): ScreenTag => ({
      key,
      ...inPixels(at),
      named: true,
      letters: text.length,
      free: kind !== 'region',
      spare: kind !== 'region' && kind !== 'point',
      size: sizeOf(text, kind),
      half: kind === 'point' ? HALF : 0,
      toward: kind === 'region' || kind === 'point' ? undefined : outward(at[0]),
    }),
  );
  const unnamed = points.flatMap(({ id, named: written, side }): ScreenTag[] => {
    const point = map.points[id];
    if (written || !point?.faces.includes(face)) return [];
    const at = inPixels(placed(point.at, face, side));
    return [{ key: `mark ${sided(id, side)}`, ...at, named: false, letters: 0, half: HALF }];
  });
  const [width, height] = [frame.width * scale, frame.height * scale];
  const blocked = [...outside(height, head), ...covered];
  return placeTags([...tags, ...unnamed], { width, blocked }).flatMap((tag) => {
    const label = named.find((n) => n.key === tag.key);
    if (!label || !tag.named) return [];
    const { text, kind } = label;
    const words = text.split(' ');
    const starts = kind === 'region' ? [0] : lineStarts(sizeOf(text, kind), tag.room);
    const lines = starts.map((from, i) => words.slice(from, starts[i + 1]).join(' '));
    return [{ ...tag, x: tag.x / scale + frame.x, y: tag.y / scale + frame.y, lines, kind }];
  });
}

/** The written names. They repeat what the links and zones are called, so screen readers skip them. */
export function Labels({ labels, scale }: { labels: readonly Label[]; scale: number }) {
  return (
    <g className={styles.labels} fontSize={16 / scale} strokeWidth={4 / scale} {...SILENT}>
      {labels.map(({ key, x, y, lift, flip, lines, kind }) => {
        const centred = kind === 'region';
        const aside = centred ? 0 : (flip ? -MARK : MARK) / scale;
        const top = y + (lift + 5.5 - (LINE / 2) * (lines.length - 1)) / scale;
        return (
          <text key={key} data-kind={kind} textAnchor={centred ? 'middle' : flip ? 'end' : 'start'}>
            {lines.map((line, i) => (
              <tspan key={line} x={x + aside} y={top + (i * LINE) / scale}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}
