import { beforeAll, describe, expect, it } from 'vitest';
import { STANCES } from '../../models/rig/limb-postures.ts';
import { wholePostures } from '../../models/rig/whole-postures.ts';
import { wholeFigure } from '../tools/sweep/figure.ts';
import { KINDS, type Measured, Sweep } from '../tools/sweep/measure.ts';
import { LIMITS, worstOf } from '../tools/sweep/worst.ts';

const BY_LOT = 17;

let measured: Measured[];
beforeAll(async () => {
  const figure = await wholeFigure();
  const sweep = new Sweep(figure);
  const { byLot } = wholePostures(figure.rig, BY_LOT);
  measured = [...Object.entries(STANCES), ...byLot].flatMap((posture) => sweep.measure(posture));
}, 600_000);

describe('the whole figure', () => {
  it.each(KINDS)(
    'is as it should be in postures of all joints at once, but for what is known: %s',
    (kind) => {
      const { most, unit, known } = LIMITS[kind];
      const wrong = worstOf(measured.filter((m) => m.kind === kind)).filter(
        ({ value, of }) => value > (known[of] ?? most),
      );
      expect(
        wrong.map(({ of, shape, value, posture }) =>
          [of, shape, `${value.toFixed(2)} ${unit}`, posture].join(', '),
        ),
      ).toEqual([]);
    },
  );
});
