import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/core/ids.ts';
import type { Shot } from '../../../src/domain/anchor/shot.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { readTurn, type Stand, standOf, turnOf } from '../../../src/domain/view/camera-turn.ts';
import { muscleView, painView, regionView } from '../../../src/domain/view/view.ts';

const POSE: Shot = { target: [0, 1.4, 0.04], radius: 0.2, direction: [0, 0, 1] };
const FRAMED = 0.9;

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const stands: fc.Arbitrary<Stand> = fc.record({
  azimuth: amount(-20, 20),
  polar: amount(0.36, 2.54),
  distance: amount(0.1, 3.6),
  target: fc.tuple(amount(-0.25, 0.25), amount(0.72, 1.62), amount(-0.1, 0.2)),
});

/** Where the camera stands in the room. */
function eye({ azimuth, polar, distance, target }: Stand): number[] {
  const out = [Math.sin(polar) * Math.sin(azimuth), Math.cos(polar), Math.sin(polar) * Math.cos(azimuth)];
  return target.map((c, d) => c + distance * out[d]!);
}

describe('where a camera was turned to', () => {
  test('is brought back by the address to less than a thousandth of what is seen', () => {
    fc.assert(
      fc.property(stands, (stand) => {
        const again = standOf(turnOf(stand, POSE, FRAMED), POSE, FRAMED);
        const [from, to] = [eye(stand), eye(again)];
        expect(Math.hypot(...from.map((c, d) => c - to[d]!))).toBeLessThan(stand.distance * 0.001 + 0.001);
        expect(Math.hypot(...stand.target.map((c, d) => c - again.target[d]!))).toBeLessThan(0.0005);
      }),
    );
  });

  test('is one short word, the same when written again', () => {
    fc.assert(
      fc.property(stands, (stand) => {
        const turn = turnOf(stand, POSE, FRAMED);
        expect(turn.length).toBeLessThanOrEqual(32);
        expect(readTurn(turn)).toBe(turn);
      }),
    );
    expect(
      turnOf(
        { azimuth: Math.PI / 2, polar: Math.PI / 2, distance: 0.9, target: [0, 1.4, 0.04] },
        POSE,
        FRAMED,
      ),
    ).toBe('900,900,1000');
  });

  test('is as large in a picture of another shape', () => {
    expect(standOf('0,900,500', POSE, 2).distance).toBe(1);
    expect(standOf('0,900,500', POSE, 3).distance).toBe(1.5);
  });

  test.each([
    ['3700,900,1000', '100,900,1000'],
    ['-900,900,1000', '2700,900,1000'],
    ['0,0,1000', '0,200,1000'],
    ['0,9999,1000', '0,1461,1000'],
    ['0,900,0', '0,900,10'],
    ['0,900,99999', '0,900,9999'],
    ['0,900,1000,0,0,0', '0,900,1000'],
    ['0,900,1000,-99999,5,-0', '0,900,1000,-9999,5,0'],
  ])('%s is held within its bounds: %s', (text, turn) => {
    expect(readTurn(text)).toBe(turn);
    expect(parseAddress(`/en/neck?cam=${text}`, 'en')).toMatchObject({
      unread: false,
      view: { options: { cam: turn } },
    });
  });

  test.each([
    '',
    'left',
    '1,2',
    '1,2,3,4',
    '1,2,3,4,5',
    '1,2,3,4,5,6,7',
    '1.5,2,3',
    'NaN,1,2',
    '1e3,1,1',
    '9999999,1,1',
    ',,',
  ])('"%s" is left out with a word', (text) => {
    const { view, unread, broken } = parseAddress(`/en/neck?cam=${text}`, 'en');
    expect({ cam: view.options.cam, unread, broken }).toEqual({
      cam: undefined,
      unread: true,
      broken: false,
    });
  });

  test('stays at its place', () => {
    const { view } = parseAddress('/en/neck/levator-scapulae/left?cam=1,900,1000', 'en');
    for (const to of [
      regionView(view, 'head'),
      muscleView(view, { region: 'neck', muscle: asId('splenius-capitis'), side: 'left' }),
      painView(view),
    ])
      expect(to.options.cam).toBeUndefined();
  });
});
