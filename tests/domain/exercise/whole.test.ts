import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../src/core/ids.ts';
import type { Point } from '../../../src/core/math/point.ts';
import { cross, dot, unit } from '../../../src/core/math/vector.ts';
import type { ModelIndex } from '../../../src/core/model/model-index.ts';
import type { SolvedMove } from '../../../src/core/model/moves.ts';
import { withLimbs } from '../../../src/core/model/with-limbs.ts';
import type { Shot } from '../../../src/domain/anchor/shot.ts';
import { nearShot, wholePose, wholeShot } from '../../../src/domain/exercise/whole.ts';
import { parseAddress } from '../../../src/domain/view/address.ts';
import { shownMove, viewMove } from '../../../src/domain/view/view-move.ts';
import { readIndex, readLimbs } from '../../tools/read-index.ts';

const move: SolvedMove = {
  parameters: ['kneeFlexionRight', 'rootRotation'],
  points: [
    [0, -90],
    [80, -90],
  ],
  // The knee bends late.
  between: [[[10, -90]]],
  view: [-90, 0],
  sphere: { target: [0.2, 0.5, 0], radius: 0.9 },
  props: [],
};
const at = (from: number, to: number, share: number) => ({ from, to, share });

/** Which way a direction of the room points in a picture: to the right, and up. */
function inPicture({ direction, up = [0, 1, 0] }: Shot, way: Point): [number, number] {
  const eye = unit(direction);
  const right = unit(cross(up, eye));
  return [dot(way, right), dot(way, cross(eye, right))];
}

describe('the whole body in an exercise', () => {
  it('goes by what was solved between two turning points, and back the same way', () => {
    expect(wholePose(move, at(0, 1, 0.5), 'right').kneeFlexionRight).toBe(10);
    expect(wholePose(move, at(0, 1, 0.75), 'right').kneeFlexionRight).toBe(45);
    expect(wholePose(move, at(1, 0, 0.25), 'right').kneeFlexionRight).toBe(45);
    expect(wholePose(move, at(1, 1, 0), 'right').kneeFlexionRight).toBe(80);
  });

  it('sets off from the start where it goes on without a stop', () => {
    expect(wholePose(move, { ...at(1, 1, 0), off: 0.25 }, 'right').kneeFlexionRight).toBe(20);
  });

  it('is done by the other side in the mirror, which it comes to by way of the middle', () => {
    expect(wholePose(move, at(1, 1, 0), 'left')).toEqual({ kneeFlexionLeft: 80, rootRotation: 90 });
    expect(wholePose(move, at(0, 0, 0), 'left', 0).rootRotation).toBe(-90);
    expect(wholePose(move, at(0, 0, 0), 'left', 0.5).rootRotation ?? 0).toBe(0);
  });

  it('is seen from the side that is exercised', () => {
    const [right, left] = [wholeShot(move, 'right'), wholeShot(move, 'left')];
    expect(right.direction[0]).toBeCloseTo(-1);
    expect(left.direction[0]).toBeCloseTo(1);
    expect(left.target).toEqual([-0.2, 0.5, 0]);
  });

  it('lies near its muscles as it does in the whole picture, though they are seen from beneath', () => {
    const index = withLimbs(readIndex(), readLimbs());
    const supine = { ...move, parameters: ['rootPitch'], points: [[-90]], between: [] };
    const behind = { target: [0, 1, 0], radius: 0.2, direction: [-0.2, 0.1, -1] } as const;
    for (const view of [
      [-90, 10],
      [0, 48],
    ] as const)
      for (const side of SIDES) {
        const lying = { ...supine, view };
        const near = nearShot(index, lying, behind, side);
        expect(near.direction[1]).toBeLessThan(-0.9);
        // The head of who lies on the back points backward in the room.
        const [x, y] = inPicture(near, [0, 0, -1]);
        const [wholeX, wholeY] = inPicture(wholeShot(lying, side), [0, 0, -1]);
        expect(Math.atan2(y, x)).toBeCloseTo(Math.atan2(wholeY, wholeX), 1);
      }
  });

  it('is as in the usual way where a version has none of its own, and is not there without limbs', () => {
    const index = {
      moves: { version: 1, ground: 0, moves: { bridge: { usual: move } } },
    } as unknown as ModelIndex;
    const at = (end: string) =>
      parseAddress(`#/en/low-back/gluteus-maximus/right/gluteus-maximus-upper/exercises${end}`, 'en').view;
    expect(viewMove(at('/bridge?version=harder'), index)).toBe(move);
    expect(viewMove(at('/walking'), index)).toBeUndefined();
    expect(viewMove(at(''), index)).toBeUndefined();
    expect(viewMove(at('/bridge'), {} as ModelIndex)).toBeUndefined();
    // Near its muscles neither its room nor the whole of its skin is drawn.
    expect(shownMove(at('/bridge?see=near'), index)).toBeUndefined();
    expect(shownMove(at('/bridge?see=whole'), index)).toBe(move);
  });
});
