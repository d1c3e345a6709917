import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outlines } from '../../models/map/trace.ts';
import type { ContentBundle } from '../../src/core/content/bundle.ts';
import { asId } from '../../src/core/ids.ts';
import { type BodyMap, FACES, pathData, placesOf } from '../../src/core/model/body-map.ts';
import { frameOfAreas } from '../../src/domain/map/map-frame.ts';
import { mapPicture } from '../../src/domain/map/map-picture.ts';
import { keysOf } from '../../src/domain/pain/painted.ts';
import type { Options } from '../../src/domain/view/options.ts';
import type { StoryStep } from '../../src/domain/view/story-step.ts';
import {
  muscleView,
  type PointPlace,
  painView,
  pointView,
  regionView,
  startView,
} from '../../src/domain/view/view.ts';

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
          pointView(startView('en'), { region, muscle, side, point: id }),
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
      const view = pointView(startView('en'), { region, muscle, point: id });
      expect(mapPicture(view, content, map).faces).toHaveLength(2);
      const front = { ...view, options: { face: 'front' } as const };
      expect(mapPicture(front, content, map).faces).toEqual(['front']);
    }
  });

  it('draws the chosen muscle over the others', () => {
    const region = regionView(startView('en'), 'low-back');
    const { muscles } = mapPicture(
      muscleView(region, { region: 'low-back', muscle: asId('piriformis'), side: 'left' }),
      content,
      map,
    );
    expect(muscles.at(-1)).toMatchObject({ id: 'piriformis', side: 'left', state: 'chosen' });
    expect(muscles.filter((m) => m.state === 'chosen')).toHaveLength(1);
  });
});

describe('the flat body map shows what the body shows', () => {
  const start = startView('en');
  const painted = painView(
    start,
    [asId('temple.right'), asId('tailbone')],
    asId('trapezius-descending-front.right'),
  );

  it('paint, every area that can be painted, and the pattern that is compared with it', () => {
    const { areas, zones, regions, faces } = mapPicture(painted, content, map);
    expect(
      areas
        .filter((a) => a.painted)
        .map((a) => a.key)
        .sort(),
    ).toEqual(['tailbone', 'temple.right']);
    expect(areas.map((a) => a.key).sort()).toEqual(content.skinAreas.flatMap(keysOf).sort());
    const point = content.points.find((p) => p.id === 'trapezius-descending-front')!;
    expect(zones.map((z) => [z.area, z.weight]).sort()).toEqual(
      point.zones.map((z) => [z.area, z.weight]).sort(),
    );
    // Where one paints nothing leads away.
    expect(zones.filter((z) => z.to)).toEqual([]);
    expect(regions).toEqual([]);
    expect(faces).toHaveLength(2);
    const left = painView(start, [], asId('trapezius-descending-front.left'));
    expect(mapPicture(left, content, map).zones.some((z) => z.sides.includes('left'))).toBe(true);
  });

  it('the patterns of all points of a chosen muscle', () => {
    const view = muscleView(start, { region: 'low-back', muscle: asId('piriformis') });
    const areas = content.points
      .filter((p) => p.muscle === 'piriformis')
      .flatMap((p) => p.zones.map((z) => z.area));
    expect(
      mapPicture(view, content, map)
        .zones.map((z) => z.area)
        .sort(),
    ).toEqual([...new Set(areas)].sort());
  });

  const seen = (options: Options, muscle?: string) => {
    const at = muscle
      ? muscleView(start, { region: 'low-back', muscle: asId(muscle) })
      : regionView(start, 'low-back');
    return mapPicture({ ...at, options }, content, map).muscles;
  };
  const ids = (options: Options, muscle?: string) => new Set(seen(options, muscle).map((m) => m.id));

  it('what is hidden, made faint, peeled or alone', () => {
    expect(ids({})).toContain('piriformis');
    expect(ids({ hide: [asId('piriformis')] })).not.toContain('piriformis');
    expect(ids({ only: asId('piriformis') })).toEqual(new Set(['piriformis']));
    expect(ids({ peel: 'skin' }).size).toBe(0);
    expect(ids({ peel: 'bone' }).size).toBe(0);
    const outer = [...ids({})].filter((id) => map.muscles[id]?.layer === 'superficial');
    expect(outer.length).toBeGreaterThan(0);
    for (const id of outer) expect(ids({ peel: 'deep' })).not.toContain(id);
    const faded = seen({ fade: [asId('piriformis.left')] }).filter((m) => m.state === 'faded');
    expect(faded.map((m) => [m.id, m.side])).toEqual([['piriformis', 'left']]);
    // What is chosen stays to be seen, unless it is hidden itself.
    expect(seen({ peel: 'bone' }, 'piriformis').map((m) => m.state)).toEqual(['faded']);
    expect(ids({ hide: [asId('piriformis')] }, 'piriformis')).not.toContain('piriformis');
  });

  it('both sides, and the names that are wanted', () => {
    expect(seen({ sides: 'both' }, 'piriformis').filter((m) => m.state === 'chosen')).toHaveLength(2);
    expect(seen({ labels: 'muscles' }).filter((m) => m.named).length).toBeGreaterThan(0);
    expect(seen({}).filter((m) => m.named)).toEqual([]);
    const off = muscleView(
      { ...start, options: { labels: 'off' } },
      { region: 'low-back', muscle: asId('piriformis') },
    );
    expect(mapPicture(off, content, map).points.filter((p) => p.named)).toEqual([]);
  });

  it('what an exercise lengthens and lets work, and what it cannot show', () => {
    const place: PointPlace = {
      region: 'neck',
      muscle: asId('trapezius-descending'),
      point: asId('trapezius-descending-top'),
    };
    const at = (step: StoryStep) => mapPicture(pointView(start, place, step), content, map);
    const exercise = content.exercises.find((e) => e.id === 'neck-side-stretch')!;
    const { muscles, missed } = at({ step: 'exercises', exercise: exercise.id });
    expect(missed).toBe('movement');
    const roles = new Set(muscles.filter((m) => m.role === 'lengthens').map((m) => m.id));
    const told = content.regions.find((r) => r.id === 'neck')!.muscles;
    expect([...roles].sort()).toEqual(exercise.lengthens.filter((id) => told.includes(id)).sort());
    expect(at({ step: 'band', stage: 'fibre' }).missed).toBe('inside');
    expect(at({ step: 'injection', stage: 'needle' }).missed).toBe('needle');
    expect(at({ step: 'where' }).missed).toBeUndefined();
  });

  it('comes near the areas that are asked for, on the face that shows them', () => {
    const tailbone = frameOfAreas([asId('tailbone')], map)!;
    expect(tailbone.faces).toEqual(['back']);
    expect(tailbone.frame.height).toBeLessThan(400);
    expect(frameOfAreas([asId('nowhere')], map)).toBeUndefined();
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
