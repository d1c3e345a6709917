import type { Point } from '../../../src/core/math/point.ts';
import type { Block, Prop } from '../../../src/core/model/moves.ts';
import { GROUND } from '../room.ts';

// What a patient lies on for an injection; metres, in the frame of the room. The couch stands along z.

/** Height of the pad above the floor: that of a treatment couch, let down so that a person sits up on it with ease. */
const HEIGHT = 0.64;
export const COUCH_TOP = GROUND + HEIGHT;

const PAD = 0.07;
const WIDTH = 0.72;
const RAIL = 0.026;

/** A couch from z to z: its pad, and the frame that it stands on. */
export function couch(from: number, to: number): Prop[] {
  const [middle, long] = [(from + to) / 2, Math.abs(to - from)];
  return [
    {
      kind: 'couch',
      blocks: [{ name: 'couch', at: [0, COUCH_TOP - PAD / 2, middle], size: [WIDTH, PAD, long] }],
    },
    {
      kind: 'frame',
      blocks: [
        {
          name: 'couch-frame',
          at: [0, COUCH_TOP - PAD - 0.02, middle],
          size: [WIDTH - 0.08, 0.04, long - 0.1],
        },
      ],
    },
  ];
}

/** A cushion that gives way where the body presses into it; others may touch it by its name. */
export const cushion = (name: string, at: Point, size: Point): Prop => ({
  kind: 'pillow',
  blocks: [{ name, at, size }],
  soft: true,
});

/** A roll, across the couch. */
export const roll = (name: string, at: Point, size: Point): Prop => ({
  kind: 'towel',
  blocks: [{ name, at, size }],
  soft: true,
});

/** A ring for the face before the end of a couch, on two rails that come from under its pad, with a bar across at their end. */
export function faceRing(at: Point, size: Point): Prop {
  const under = COUCH_TOP - PAD - RAIL / 2;
  const [from, to] = [at[2] - size[2] / 2 - 0.2, at[2] + size[2] / 2 - 0.02];
  const rail = (name: string, x: number): Block => ({
    name,
    at: [x, under, (from + to) / 2],
    size: [RAIL, RAIL, to - from],
  });
  return {
    kind: 'headrest',
    blocks: [
      { name: 'headrest', at, size },
      rail('rail-right', -size[0] * 0.34),
      rail('rail-left', size[0] * 0.34),
      { name: 'rail-across', at: [0, under, to - RAIL / 2], size: [size[0] * 0.68, RAIL, RAIL] },
    ],
    soft: true,
  };
}
