import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type MuscleId } from '../../../src/core/ids.ts';
import { numbersApart } from '../../../src/domain/map/apart.ts';
import { facesOfMarks, marksInFace } from '../../../src/domain/map/map-marks.ts';
import type { Mark } from '../../../src/domain/marks/mark.ts';
import { middlePlace, placeOn } from '../../../src/domain/marks/marks-on.ts';
import { shippedSurface } from '../../tools/muscle-surfaces.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const ids = ['rhomboid-major', 'rectus-abdominis', 'temporalis'].map((id) => asId<MuscleId>(id));
const surfaces = new Map(
  await Promise.all(ids.map(async (id) => [id, (await shippedSurface(index, id)).surface] as const)),
);
const marks: readonly Mark[] = ids.map((id) => middlePlace(surfaces.get(id)!, 'left'));

describe('marks on the flat map', () => {
  it('stand where they lie on the body, on the face that shows them, with their numbers', () => {
    const front = marksInFace('front', marks, surfaces);
    const back = marksInFace('back', marks, surfaces);
    expect(back.map((m) => m.number)).toContain(1);
    expect(front.map((m) => m.number)).toContain(2);
    expect(front.map((m) => m.number)).not.toContain(1);
    for (const [face, shown] of [
      ['front', front],
      ['back', back],
    ] as const)
      for (const { number, at } of shown) {
        const mark = marks[number - 1]!;
        const [x, y] = placeOn(surfaces.get(mark.muscle)!, mark)!.at;
        // A person's left is to the right of their front, and to the left of their back.
        expect(Math.abs(at[0] - x * 1000 * (face === 'front' ? 1 : -1))).toBeLessThan(0.001);
        expect(Math.abs(at[1] + y * 1000)).toBeLessThan(0.001);
      }
  });

  it('are on no face before their muscle has come', () => {
    expect(marksInFace('front', marks, new Map())).toEqual([]);
    expect(facesOfMarks([], surfaces, { muscles: {} } as never)).toEqual([]);
  });

  it('that face sideways are on the face that draws their muscle', async () => {
    const levator = asId<MuscleId>('levator-scapulae');
    const { surface } = await shippedSurface(index, levator);
    const known = new Map([[levator, surface]]);
    // Its common site at the angle of the neck (`content/facts/places.json`).
    const neck: Mark = { muscle: levator, side: 'right', u: 0.7, v: 0.55, depth: 0.4, kind: 'sore' };
    for (const face of ['front', 'back'] as const)
      expect(marksInFace(face, [neck], known), face).toHaveLength(1);
    expect(
      facesOfMarks([neck], known, JSON.parse(readFileSync('public/models/body-map.json', 'utf8'))),
    ).toEqual(['back']);
  });

  it('have numbers that do not lie on each other, while the marks stay', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => ({ number: i + 1, at: [i % 2, 0] as const }));
    const apart = numbersApart(crowd, 20);
    expect(apart.map(({ at }) => at)).toEqual(crowd.map(({ at }) => at));
    const gaps = apart.flatMap((a, i) =>
      apart.slice(i + 1).map((b) => Math.hypot(a.label[0] - b.label[0], a.label[1] - b.label[1])),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(15);
  });

  it('are not cut off at the edge of the picture, where their marks are in it', () => {
    const frame = { x: 0, y: 0, width: 100, height: 100 };
    const marks = [
      { number: 1, at: [50, 97] as const },
      { number: 2, at: [50, 120] as const },
    ];
    const [inside, outside] = numbersApart(marks, 20, [[50, 90]], frame);
    expect(inside!.label[1]).toBeLessThanOrEqual(90);
    expect(outside!.label[1]).toBeGreaterThanOrEqual(120);
  });
});
