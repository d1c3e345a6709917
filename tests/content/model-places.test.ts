import { describe, expect, test } from 'vitest';
import { checkPlaces, checkZones, type ModelShapes } from '../../content/build/model-places.ts';
import { readFacts } from '../../content/build/read.ts';
import { type MuscleDefinition, muscleSchema } from '../../models/definition.ts';
import { ellipsoid } from '../../models/geometry/solid/sdf.ts';
import { type AreaId, asId, type MuscleId } from '../../src/core/ids.ts';
import { CONTENT } from './damage.ts';

/** A straight muscle, 100 mm tall, 20 mm in front of the middle of a round body of 100 mm. */
const muscle: MuscleDefinition = muscleSchema.parse({
  id: 'strap',
  name: { latin: 'strap', english: 'strap' },
  fma: { right: 1, left: 2 },
  regions: ['neck'],
  layer: 'deep',
  attachments: { origin: ['here'], insertion: ['there'] },
  source: 'made for this test',
  parts: [
    {
      form: 'loft',
      stations: [-50, -20, 20, 50].map((y) => ({
        centre: [0, y, 20],
        width: 30,
        thickness: 12,
        widthAxis: [1, 0, 0],
        thicknessAxis: [0, 0, 1],
      })),
    },
  ],
});
const shapes = (radius = 100): ModelShapes => ({
  muscles: [muscle],
  skin: ellipsoid([0, 0, 0], [radius, radius, radius]),
  areas: [{ id: 'temple', volumes: [{ a: [0, 0, 95], b: [0, 10, 95], radius: 15 }] }],
});
const place = { muscle: asId<MuscleId>('strap'), u: 0.5, v: 0.5, depth: 0.3, angle: 60 };

describe('positions', () => {
  test('one that lies in its muscle under the skin is accepted', () => {
    expect(checkPlaces({ spot: place }, shapes())).toEqual([]);
  });

  test.each([
    ['of a muscle that is not there', { ...place, muscle: asId<MuscleId>('rope') }, 100, /no muscle "rope"/],
    ['on a part that is not there', { ...place, part: 'second' }, 100, /no part "second"/],
    ['off its muscle', { ...place, v: 1.4 }, 100, /does not lie on strap/],
    ['outside the muscle', { ...place, depth: 4 }, 100, /outside strap/],
    ['outside the skin', place, 15, /outside the skin/],
    ['far too deep', place, 400, /mm under the skin/],
  ])('one %s is refused', (_, spot, radius, reason) => {
    const [problem] = checkPlaces({ spot }, shapes(radius));
    expect(problem).toMatchObject({ file: 'content/facts/places.json', field: 'spot' });
    expect(problem?.reason).toMatch(reason);
  });
});

describe('zones', () => {
  const facts = readFacts(CONTENT);
  const point = {
    ...facts.points[0]!,
    zones: [{ area: asId<AreaId>('temple'), weight: 'essential', side: 'same' } as const],
  };
  const oneZone = { ...facts, points: [point] };

  test('one that the skin runs through is accepted', () => {
    expect(checkZones(oneZone, shapes())).toEqual([]);
  });

  test.each([
    ['under the skin', 300, /does not meet the skin/],
    ['off the body', 40, /does not meet the skin/],
  ])('one %s is refused', (_, radius, reason) => {
    expect(checkZones(oneZone, shapes(radius))[0]?.reason).toMatch(reason);
  });

  test('one without an area is refused', () => {
    expect(checkZones(oneZone, { ...shapes(), areas: [] })[0]).toMatchObject({ field: 'temple' });
  });
});
