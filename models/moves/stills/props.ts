import type { Point } from '../../../src/core/math/point.ts';
import type { Block, Prop } from '../../../src/core/model/moves.ts';

/** Legs of chairs and tables, and posts of a back: how thick, and how far in from the edge, metres. */
const LEG = 0.035;
const INSET = 0.03;

/** What a prop is made of, as blocks, with the legs that it stands on; `ground` is the height of the floor, metres. */
export function propBlocks({ kind, blocks }: Prop, ground: number): Block[] {
  return blocks.flatMap((block) => {
    if (block.name === 'chair-seat' || kind === 'table' || kind === 'counter')
      return [...legs(block, ground), block];
    if (block.name === 'chair-back') return [...posts(block), block];
    return [block];
  });
}

function legs({ name, at, size }: Block, ground: number): Block[] {
  const tall = at[1] - size[1] / 2 - ground;
  return [-1, 1].flatMap((dx) =>
    [-1, 1].map((dz) => ({
      name: `${name}-leg`,
      at: [
        at[0] + dx * (size[0] / 2 - INSET - LEG / 2),
        ground + tall / 2,
        at[2] + dz * (size[2] / 2 - INSET - LEG / 2),
      ] as Point,
      size: [LEG, tall, LEG] as Point,
    })),
  );
}

const posts = ({ name, at, size }: Block): Block[] =>
  [-1, 1].map((dx) => ({
    name: `${name}-post`,
    at: [at[0] + dx * (size[0] / 2 - LEG), at[1] - size[1] / 2 - 0.04, at[2]] as Point,
    size: [LEG, 0.1, LEG] as Point,
  }));

/** The eight corners of a block. */
export const cornersOf = ({ at, size }: Block): Point[] =>
  [-1, 1].flatMap((x) =>
    [-1, 1].flatMap((y) =>
      [-1, 1].map(
        (z): Point => [at[0] + (x * size[0]) / 2, at[1] + (y * size[1]) / 2, at[2] + (z * size[2]) / 2],
      ),
    ),
  );

/** In how many places the rim of a roll is cut. */
const ROUND = 24;

/** Places round both ends of a roll that lies across, as a towel is in the film. */
export const rimsOf = ({ at, size }: Block): Point[] =>
  [-1, 1].flatMap((end) =>
    Array.from({ length: ROUND }, (_, i): Point => {
      const turn = (i / ROUND) * 2 * Math.PI;
      return [
        at[0] + (end * size[0]) / 2,
        at[1] + (Math.sin(turn) * size[1]) / 2,
        at[2] + (Math.cos(turn) * size[2]) / 2,
      ];
    }),
  );
