import type { ContentBundle } from '../../../core/content/bundle.ts';
import type { BodyMap, Face, FigureDrawing, Line } from '../../../core/model/body-map.ts';
import { frameAround, spotsOf } from '../../../domain/map/map-frame.ts';
import { type MapFrame, mapPicture } from '../../../domain/map/map-picture.ts';
import { strokePath } from '../../../domain/map/map-strokes.ts';
import type { View } from '../../../domain/view/view.ts';
import { shortPath } from './poster-line.ts';

/** Colours of the app's themes by name. */
export type Colours = Readonly<Record<string, string>>;

/** Width and height of a still picture, CSS pixels; it is drawn as large as its place is. */
const SIZE = [400, 300] as const;
/** Bends of lines that are finer are left out, CSS pixels. */
const FINEST = 0.5;
const SHADES = [0.13, 0.17, 0.26];
/** The wash where most people feel it, from the soft edge inward: how much of that edge, and how dense. */
const WASH = [
  [0.8, 0.2],
  [0.5, 0.26],
  [0.15, 0.32],
] as const;

/** What holds two frames. */
function both(a: MapFrame, b: MapFrame): MapFrame {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The frame grown to the shape of the picture, as a face sees it. */
function grown(frame: MapFrame, face: Face): MapFrame {
  const scale = Math.min(SIZE[0] / frame.width, SIZE[1] / frame.height);
  const [width, height] = [SIZE[0] / scale, SIZE[1] / scale];
  const x = face === 'front' ? frame.x : -frame.x - frame.width;
  return {
    x: Math.round(x + (frame.width - width) / 2),
    y: Math.round(frame.y + (frame.height - height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/**
 * What the flat map shows at a place, as a picture of its own without words: figure, muscle, where pain may be felt, and the site. Its looks
 * stand in attributes, which every policy allows.
 */
export function posterOf(
  view: View,
  { content, map, colours }: { content: ContentBundle; map: BodyMap; colours: Colours },
): string {
  const picture = mapPicture(view, content, map);
  const face = picture.faces[0] ?? 'front';
  const muscle = view.muscle && frameAround(spotsOf(map.muscles[view.muscle], [view.side]));
  const frame = grown(muscle ? both(picture.frame, muscle) : picture.frame, face);
  const px = frame.width / SIZE[0];
  const drawing = map.figures.male[face];
  const colour = (name: string): string => {
    const found = colours[name];
    if (!found) throw new Error(`themes.css has no colour --${name}, which still pictures need.`);
    return found;
  };
  const drawn = (lines: readonly Line[], closed: boolean): string =>
    lines.map((line) => shortPath(line, closed, frame, FINEST * px)).join('');
  const path = (lines: readonly Line[], closed: boolean, look: string): string => {
    const d = drawn(lines, closed);
    return d && `<path d="${d}" ${look}/>`;
  };
  const pen = (width: number) =>
    `fill="none" stroke="${colour('map-pen')}" stroke-width="${(2 * width * px).toFixed(1)}" stroke-linejoin="round" stroke-linecap="round"`;
  const muscles = picture.muscles.flatMap(({ id, side, state }) => {
    const patch = map.muscles[id]?.[face];
    if (!patch) return [];
    const chosen = state === 'chosen';
    const body = path(
      patch.outline,
      true,
      `fill="${colour('map-muscle')}" fill-opacity="${chosen ? 0.8 : 0.34}" fill-rule="evenodd" stroke="${colour('map-muscle-edge')}" stroke-width="${(2 * px).toFixed(1)}"`,
    );
    const fibres = chosen
      ? path(
          patch.lines ?? [],
          false,
          `fill="none" stroke="${colour('map-fibre')}" stroke-opacity=".7" stroke-width="${(2 * px).toFixed(1)}"`,
        )
      : '';
    return side === 'left' ? `<g transform="scale(-1 1)">${body}${fibres}</g>` : `${body}${fibres}`;
  });
  const strokes = picture.strokes
    .map((stroke, i) => ({ stroke, id: `s${i}`, d: strokePath(stroke, face, 'male') }))
    .filter(({ d }) => d !== '');
  const width = ({ core, soft }: { core: number; soft: number }, share: number) =>
    (2000 * (core + soft * share)).toFixed(0);
  const most = strokes.filter(({ stroke }) => stroke.weight === 'essential');
  const some = strokes.filter(({ stroke }) => stroke.weight !== 'essential');
  const use = (id: string, look: string) => `<use href="#${id}" ${look}/>`;
  const pain =
    strokes.length > 0 &&
    [
      `<defs>${strokes.map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')}`,
      `<clipPath id="f"><path transform="scale(.5)" d="${drawn(drawing.outline, true)}"/></clipPath>`,
      `<pattern id="d" width="${8 * px}" height="${8 * px}" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><circle cx="${4 * px}" cy="${4 * px}" r="${1.8 * px}" fill="${colour('pain-ink')}" fill-opacity=".75"/></pattern></defs>`,
      '<g clip-path="url(#f)" fill="none" stroke-linecap="round" stroke-linejoin="round">',
      ...some.map(({ id, stroke }) => use(id, `stroke="url(#d)" stroke-width="${width(stroke, 0.5)}"`)),
      ...WASH.map(
        ([share, opacity]) =>
          `<g opacity="${opacity}" stroke="${colour('pain-wash')}">${most
            .map(({ id, stroke }) => use(id, `stroke-width="${width(stroke, share)}"`))
            .join('')}</g>`,
      ),
      '</g>',
    ].join('');
  const sites = picture.points
    .filter(({ chosen }) => chosen || !view.point)
    .flatMap(({ id, side, chosen }) => {
      const point = map.points[id];
      if (!point?.faces.includes(face)) return [];
      const x = point.at[0] * (face === 'front' ? 1 : -1) * (side === 'right' ? 1 : -1);
      return `<circle cx="${x}" cy="${point.at[1]}" r="${((chosen ? 9 : 4) * px).toFixed(1)}" fill="${colour('card')}" fill-opacity=".9" stroke="${colour('point')}" stroke-width="${(2 * px).toFixed(1)}"/><circle cx="${x}" cy="${point.at[1]}" r="${((chosen ? 4.5 : 2) * px).toFixed(1)}" fill="${colour('point')}"/>`;
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE[0]}" height="${SIZE[1]}" viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}">`,
    // Lines are in half millimetres.
    '<g transform="scale(.5)">',
    figure(drawing),
    ...muscles,
    '</g>',
    pain || '',
    ...sites,
    '</svg>',
  ].join('');

  function figure({ outline, shades, contours }: FigureDrawing): string {
    return [
      path(outline, true, `fill="${colour('map-skin')}"`),
      ...shades.map((shade, i) =>
        path(
          shade,
          true,
          `fill="${colour('map-shade')}" fill-opacity="${SHADES[i] ?? SHADES[0]}" fill-rule="evenodd"`,
        ),
      ),
      path(outline, true, pen(1.5)),
      path(contours, false, pen(1.1)),
    ].join('');
  }
}
