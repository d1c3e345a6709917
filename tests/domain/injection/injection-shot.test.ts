import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import { add, distance, dot, scale, subtract, unit } from '../../../src/core/math/vector.ts';
import { sidedAnchor } from '../../../src/domain/anchor/sided-anchor.ts';
import { injectionShot } from '../../../src/domain/injection/injection-shot.ts';
import { readBundle } from '../../tools/read-bundle.ts';
import { readIndex } from '../../tools/read-index.ts';

const index = readIndex();
const { points } = readBundle('en');
/** From the end of a needle to the flange of its syringe, metres. */
const TO_FLANGE = 0.045;
/** A hand is so long, metres: where a picture holds less, hands fill it. */
const HAND = 0.19;

const FOUND = points.flatMap((point) =>
  SIDES.flatMap((side) => {
    const anchor = sidedAnchor(index, point.id, side);
    return anchor ? [{ point, side, anchor, name: `${point.id} ${side}` }] : [];
  }),
);

describe('the pictures of the injection', () => {
  it('show where the needle goes in, all of the syringe that is held, and what lies near', () => {
    const beyond: string[] = [];
    for (const { point, side, anchor, name } of FOUND) {
      if (!point.needle || !anchor.needle) continue;
      const { target, radius } = injectionShot('needle', side, anchor, point);
      const back = unit(subtract(anchor.entry, anchor.position));
      const flange = add(anchor.position, scale(back, point.needle.lengthMm / 1000 + TO_FLANGE));
      const told = anchor.needle.near.slice(0, 2).map(({ to }) => to);
      for (const place of [anchor.position, anchor.entry, flange, ...told] satisfies Point[])
        if (distance(place, target) > radius) beyond.push(name);
      expect(radius * 2, name).toBeGreaterThan(HAND);
    }
    expect(beyond).toEqual([]);
  });

  it('show the needle from the side, from no higher than a standing person sees one who lies or sits', () => {
    for (const { point, side, anchor, name } of FOUND) {
      if (!point.needle || !anchor.needle) continue;
      const { direction } = injectionShot('needle', side, anchor, point);
      expect(direction[1], name).toBeLessThan(0.72);
      expect(dot(unit(direction), unit(subtract(anchor.entry, anchor.position))), name).toBeLessThan(0.68);
    }
  });

  it('are wide enough for a hand that feels, and come near once the inside of the muscle is looked at', () => {
    for (const { point, side, anchor, name } of FOUND) {
      expect(injectionShot('find', side, anchor, point).radius * 2, name).toBeGreaterThan(HAND);
      if (!point.needle || !anchor.needle) continue;
      for (const stage of ['twitch', 'spread', 'release'] as const)
        expect(injectionShot(stage, side, anchor, point).radius * 2, name).toBeLessThan(HAND / 2);
    }
  });
});
