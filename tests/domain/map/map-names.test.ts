import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointId } from '../../../src/core/ids.ts';
import { type BodyMap, FACES, placesOf } from '../../../src/core/model/body-map.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { innerPlace } from '../../../src/domain/map/inner-place.ts';
import { limbSpots } from '../../../src/domain/map/map-limbs.ts';
import { zoneSpot } from '../../../src/domain/map/zone-spot.ts';
import { strokesOn } from '../../../src/domain/pain/strokes.ts';

const read = <T>(file: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/models/${file}`, import.meta.url), 'utf8')) as T;
const map = read<BodyMap>('body-map.json');
const patterns = read<Patterns>('patterns.json');

/** Whether a place lies within outlines: a ray from it meets them an odd number of times. */
function within([x, y]: readonly [number, number], outline: readonly (readonly number[])[]): boolean {
  let odd = false;
  for (const loop of outline.map(placesOf))
    for (const [i, [ax, ay]] of loop.entries()) {
      const [bx, by] = loop[(i + 1) % loop.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  return odd;
}

describe('where a name belongs on the flat map', () => {
  it('is within its area, also where the area is bent or has a hole', () => {
    const beside: string[] = [];
    for (const [id, patches] of [...Object.entries(map.areas), ...Object.entries(map.muscles)])
      for (const face of FACES) {
        const outline = patches[face]?.outline;
        if (outline && !within(innerPlace(outline), outline)) beside.push(`${id} ${face}`);
      }
    expect(beside).toEqual([]);
  });

  it.each(['right', 'left'] as const)(
    'of an area of a pattern is on its strokes, in a face that shows them: %s',
    (side) => {
      const points = JSON.parse(
        readFileSync(new URL('../../../content/facts/points.json', import.meta.url), 'utf8'),
      ) as { id: PointId; zones: { area: string; weight: 'essential' | 'spillover' }[] }[];
      const off: string[] = [];
      for (const { id, zones } of points) {
        const strokes = strokesOn(patterns, [id], side);
        for (const { area, weight } of zones) {
          const spots = FACES.flatMap((face) => {
            const at = zoneSpot(map.areas[area]!, { weight, side }, strokes, face);
            return at ? [{ face, at }] : [];
          });
          if (spots.length === 0) off.push(`${id}: ${area} is nowhere`);
          for (const { face, at } of spots) {
            const sign = face === 'front' ? 1 : -1;
            const far = Math.min(
              ...strokes.flatMap((stroke) =>
                stroke.line.map(([x, y], i) => {
                  const [px, py] = stroke.line[i - 1] ?? [x, y];
                  const steps = 12;
                  return Math.min(
                    ...Array.from({ length: steps }, (_, k) => {
                      const t = (k + 1) / steps;
                      const [sx, sy] = [px + (x - px) * t, py + (y - py) * t];
                      return Math.hypot(sx * 1000 * sign - at[0], -sy * 1000 - at[1]);
                    }),
                  );
                }),
              ),
            );
            if (far > 12) off.push(`${id}: ${area} ${face} ${far.toFixed(0)} mm`);
          }
        }
      }
      expect(off).toEqual([]);
    },
  );

  it('of a part of a limb is on the stroke that reaches it, on its own side', () => {
    const thumb = strokesOn(patterns, ['scalenus-anterior-middle' as PointId], 'right');
    const front = new Map(limbSpots(thumb, 'front').map(({ part, at }) => [part, at]));
    const back = new Map(limbSpots(thumb, 'back').map(({ part, at }) => [part, at]));
    const hand = front.get('hand') ?? back.get('hand')!;
    expect(-hand[1]).toBeLessThan(818);
    for (const [x] of front.values()) expect(x).toBeLessThan(-170);
    for (const [x] of back.values()) expect(x).toBeGreaterThan(170);
  });

  it('names every part of a limb that the text beside it names', () => {
    const lacking: string[] = [];
    for (const [id, told] of Object.entries(patterns.limbs)) {
      const strokes = strokesOn(patterns, [id as PointId], 'right');
      const named = new Set(FACES.flatMap((face) => limbSpots(strokes, face).map(({ part }) => part)));
      for (const part of Object.keys(told ?? {}))
        if (![...named].some((own) => own === part)) lacking.push(`${id}: ${part}`);
    }
    expect(lacking).toEqual([]);
  });
});
