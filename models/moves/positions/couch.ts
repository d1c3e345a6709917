import type { Point } from '../../../src/core/math/point.ts';
import type { Prop } from '../../../src/core/model/moves.ts';
import { GROUND } from '../room.ts';

// What a patient lies on for an injection; metres, in the frame of the room. The couch stands along z.

/** Height of the pad above the floor: that of a treatment couch, let down so that a person sits up on it with ease. */
const HEIGHT = 0.64;
export const COUCH_TOP = GROUND + HEIGHT;

const PAD = 0.07;
const WIDTH = 0.72;

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

/** A ring for the face, before the end of the couch. */
export const faceRing = (at: Point, size: Point): Prop => ({
  kind: 'headrest',
  blocks: [{ name: 'headrest', at, size }],
  soft: true,
});
