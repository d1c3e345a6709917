import type { Layer } from '../ids.ts';
import type { Patterns } from './patterns.ts';

/** A face of the flat body map: seen from the front or from the back. */
export type Face = 'front' | 'back';
export const FACES: readonly Face[] = ['front', 'back'];

/**
 * A line of the map in whole millimetres: the first place, then the step to each next one (x right, y down in the
 * picture; x = 0 is the body's midline, y = 0 the floor, so heights are negative).
 */
export type Line = readonly number[];

/** What a structure or an area covers in a face; its outlines close and may have holes. Right side or midline. */
export interface Patch {
  outline: readonly Line[];
  /** Open lines inside it: a muscle's fibres. */
  lines?: readonly Line[];
}

/** The drawing of the body itself. */
export interface FigureDrawing {
  outline: readonly Line[];
  /** Open lines where one part of the body stands in front of another. */
  contours: readonly Line[];
  /** Where the light falls off, from the lightest shade to the darkest. */
  shades: readonly (readonly Line[])[];
}

/** A part of the picture plane, millimetres. */
interface MapBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The flat body map: the same model as the 3D body, projected when it is built. */
export interface BodyMap {
  version: 1;
  /** What the trunk fills with the head. */
  box: MapBox;
  /** What the whole person fills, hands and feet too. */
  whole: MapBox;
  figures: Readonly<Record<'male' | 'female', Readonly<Record<Face, FigureDrawing>>>>;
  /** By the id of the muscle: the faces in which it can be seen. */
  muscles: Readonly<Record<string, Readonly<Partial<Record<Face, Patch>> & { layer: Layer }>>>;
  /** By the id of the skin area. */
  areas: Readonly<Record<string, Readonly<Partial<Record<Face, Patch>>>>>;
  /** The tap areas of the regions, both sides. */
  regions: Readonly<Record<string, Readonly<Partial<Record<Face, Patch>>>>>;
  /** The patterns as strokes; a file of their own, without which the areas are drawn. */
  patterns?: Patterns;
  /** By the id of the point: where it lies on the right side, and the faces in which it is marked, best first. */
  points: Readonly<Record<string, { at: readonly [number, number]; depth: number; faces: readonly Face[] }>>;
}

/** The places of a line, millimetres in the picture. */
export function placesOf(line: Line): [number, number][] {
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < line.length; i += 2) {
    x += line[i]!;
    y += line[i + 1]!;
    places.push([x, y]);
  }
  return places;
}

const at = ([x, y]: readonly [number, number]): string => `${x} ${y}`;
const middle = (a: readonly [number, number], b: readonly [number, number]): [number, number] => [
  (a[0] + b[0]) / 2,
  (a[1] + b[1]) / 2,
];

/** A line as the data of an SVG path: curves through the middles of its pieces, so that it looks drawn. */
export function pathData(line: Line, closed: boolean): string {
  const p = placesOf(line);
  if (p.length < 3) return p.map((q, i) => `${i ? 'L' : 'M'}${at(q)}`).join('');
  if (closed) {
    const from = middle(p.at(-1)!, p[0]!);
    return `M${at(from)}${p.map((q, i) => `Q${at(q)} ${at(middle(q, p[(i + 1) % p.length]!))}`).join('')}Z`;
  }
  const inner = p.slice(1, -1);
  const curves = inner.map((q, i) => {
    const end = i === inner.length - 1 ? p.at(-1)! : middle(q, inner[i + 1]!);
    return `Q${at(q)} ${at(end)}`;
  });
  return `M${at(p[0]!)}${curves.join('')}`;
}
