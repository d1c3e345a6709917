import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PointId } from '../../../src/core/ids.ts';
import { type BodyMap, FACES, placesOf } from '../../../src/core/model/body-map.ts';
import type { Patterns } from '../../../src/core/model/patterns.ts';
import { innerPlace } from '../../../src/domain/map/inner-place.ts';
import { limbSpots } from '../../../src/domain/map/map-limbs.ts';
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
