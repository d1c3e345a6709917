import { describe, expect, it } from 'vitest';
import { readAreas } from '../../models/areas.ts';
import { parseMuscle, readMuscles } from '../../models/build/structures/read-muscles.ts';

const GOOD = {
  id: 'sample',
  name: { latin: 'musculus exemplum', english: 'sample muscle' },
  fma: { right: 1, left: 2 },
  regions: ['neck'],
  layer: 'deep',
  attachments: { origin: ['atlas'], insertion: ['axis'] },
  source: 'made up for this test',
  parts: [
    {
      form: 'loft',
      stations: [0, 10, 20].map((y) => ({
        centre: [-20, 1400 + y, 0],
        width: 12,
        thickness: 5,
        widthAxis: [1, 0, 0],
        thicknessAxis: [0, 0, 1],
      })),
    },
  ],
};

const parse = (change: (muscle: typeof GOOD) => void) => () => {
  const copy = structuredClone(GOOD);
  change(copy);
  return parseMuscle(JSON.stringify(copy), 'sample.json');
};

describe('muscle definitions', () => {
  it('accepts a whole one and fills in what may be left out', () => {
    const muscle = parse(() => undefined)();
    expect(muscle.tissue).toBe('muscle');
    expect(muscle.parts[0]).toMatchObject({ tendon: [0.05, 0.05] });
  });

  it.each([
    [
      'a width that is not positive',
      (m: typeof GOOD) => (m.parts[0]!.stations[1]!.width = 0),
      'parts.0.stations.1.width',
    ],
    [
      'an axis that is no direction',
      (m: typeof GOOD) => (m.parts[0]!.stations[2]!.widthAxis = [2, 0, 0]),
      'parts.0.stations.2.widthAxis',
    ],
    ['a missing layer', (m: typeof GOOD) => (m.layer = ''), 'layer'],
    ['an unknown region', (m: typeof GOOD) => (m.regions = ['elbow']), 'regions.0'],
    ['no source', (m: typeof GOOD) => (m.source = ''), 'source'],
    ['too few stations', (m: typeof GOOD) => m.parts[0]!.stations.splice(1), 'parts.0.stations'],
    ['a field that nobody knows', (m: typeof GOOD) => Object.assign(m, { colour: 'red' }), 'colour'],
  ])('refuses %s with file, field and reason', (_, change, field) => {
    expect(parse(change)).toThrow(
      new RegExp(`sample\\.json: not a muscle definition[\\s\\S]*${field.replaceAll('.', '\\.')}`),
    );
  });

  it('refuses text that is not JSON, and an id that is not the name of its file', () => {
    expect(() => parseMuscle('{', 'sample.json')).toThrow(/sample\.json: not JSON/);
    expect(() => parseMuscle(JSON.stringify(GOOD), 'other.json')).toThrow(/other\.json: id: is "sample"/);
  });

  it('reads every muscle of the model', () => {
    expect(readMuscles().length).toBeGreaterThan(60);
  });
});

describe('skin areas', () => {
  it('refuses a damaged list with field and reason', () => {
    const damaged = JSON.stringify([{ id: 'temple', volumes: [{ a: [0, 0, 0], b: [0, 0, 0], radius: -3 }] }]);
    expect(() => readAreas(damaged)).toThrow(/models\/areas\.json[\s\S]*0\.volumes\.0\.radius/);
  });
});
