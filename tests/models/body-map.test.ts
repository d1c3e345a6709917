import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ContentBundle } from '../../content/schema/bundle.ts';
import { outlines } from '../../models/map/trace.ts';
import { type BodyMap, FACES, pathData, placesOf } from '../../src/domain/body-map.ts';
import { mapPicture } from '../../src/domain/map-picture.ts';
import { muscleView, pointView, regionView, startView } from '../../src/domain/view.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../public/${path}`, import.meta.url)), 'utf8');
const text = read('models/body-map.json');
const map: BodyMap = JSON.parse(text);
const content: ContentBundle = JSON.parse(read('content/en.json'));

/** Whether a place lies inside closed lines, holes left out. */
function inside(outline: readonly (readonly number[])[], x: number, y: number): boolean {
  let odd = false;
  for (const loop of outline.map(placesOf))
    for (const [i, [ax, ay]] of loop.entries()) {
      const [bx, by] = loop[(i + 1) % loop.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    }
  return odd;
}

describe('the flat body map', () => {
  it('weighs less than an icon', () => expect(brotliCompressSync(text).length).toBeLessThan(60 * 1024));

  it('shows every region, muscle, skin area and point of the content in a face', () => {
    const faces = (list: Readonly<Record<string, object>>, id: string) =>
      FACES.filter((face) => face in (list[id] ?? {}));
    for (const { id } of content.regions) expect(faces(map.regions, id), id).not.toEqual([]);
    for (const { id } of content.muscles) expect(faces(map.muscles, id), id).not.toEqual([]);
    for (const id of Object.keys(content.areas)) expect(faces(map.areas, id), id).not.toEqual([]);
    for (const { id } of content.points) expect(map.points[id]?.faces, id).toBeDefined();
  });

  it.each(['male', 'female'] as const)('marks every point on the %s figure', (shape) => {
    for (const [id, { at, faces }] of Object.entries(map.points))
      for (const face of faces) {
        const x = face === 'front' ? at[0] : -at[0];
        expect(inside(map.figures[shape][face].outline, x, at[1]), `${id} ${face}`).toBe(true);
      }
  });

  it('frames what it shows, on either side', () => {
    for (const side of ['right', 'left'] as const)
      for (const { id, muscle } of content.points) {
        const region = content.regions.find((r) => r.muscles.includes(muscle))!.id;
        const { frame, zones, points } = mapPicture(
          pointView({ ...startView('en'), side }, region, muscle, side, id),
          content,
          map,
        );
        const x = map.points[id]!.at[0] * (side === 'right' ? 1 : -1);
        expect(x > frame.x && x < frame.x + frame.width, id).toBe(true);
        expect(zones.length).toBe(content.points.find((p) => p.id === id)!.zones.length);
        expect(points.map((p) => p.id)).toEqual([id]);
      }
  });

  it('shows both faces where the pattern needs both, and the chosen one alone when it is asked for', () => {
    const spread = content.points.filter((p) =>
      FACES.every((face) => p.zones.some((z) => !map.areas[z.area]?.[face])),
    );
    expect(spread.length).toBeGreaterThan(0);
    for (const { id, muscle } of spread) {
      const region = content.regions.find((r) => r.muscles.includes(muscle))!.id;
      const view = pointView(startView('en'), region, muscle, 'right', id);
      expect(mapPicture(view, content, map).faces).toHaveLength(2);
      const front = { ...view, options: { face: 'front' } as const };
      expect(mapPicture(front, content, map).faces).toEqual(['front']);
    }
  });

  it('draws the chosen muscle over the others', () => {
    const region = regionView(startView('en'), 'low-back');
    const { muscles } = mapPicture(muscleView(region, 'low-back', 'piriformis', 'left'), content, map);
    expect(muscles.at(-1)).toMatchObject({ id: 'piriformis', side: 'left', state: 'chosen' });
    expect(muscles.filter((m) => m.state === 'chosen')).toHaveLength(1);
  });
});

describe('lines of the map', () => {
  it('follow the border of a field, with its holes', () => {
    const size = 21;
    const field = Float32Array.from({ length: size * size }, (_, i) => {
      const r = Math.hypot((i % size) - 10, Math.floor(i / size) - 10);
      return Math.min(8 - r, r - 3);
    });
    const loops = outlines(field, { left: 100, top: 50, width: size, height: size, step: 1 });
    expect(loops).toHaveLength(2);
    const radii = loops.map((loop) => Math.hypot(loop[0]![0] - 110, loop[0]![1] - 60)).sort((a, b) => a - b);
    expect(radii[0]).toBeCloseTo(3, 0);
    expect(radii[1]).toBeCloseTo(8, 0);
  });

  it('become paths that start and end where they do', () => {
    expect(pathData([1, 2, 3, 0, 0, 4], false)).toBe('M1 2Q4 2 4 6');
    expect(pathData([0, 0, 4, 0, 0, 4], true)).toMatch(/^M2 2Q0 0 .*Z$/);
  });
});
