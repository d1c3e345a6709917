import { CONTRACTED, KNOT, REST_LENGTH, STRETCHED } from './figures.ts';

/** One sarcomere of a myofibril: its middle along the fibre and its length, micrometres from the point. */
interface Sarcomere {
  middle: number;
  length: number;
}

/** Sarcomeres of a drawn myofibril on each side of the one in the middle. */
export const EACH_SIDE = 9;
/** On each side of the middle, how many belong to the knot, and how many after them are stretched. */
const IN_KNOT = 2;
/** What the knot lacks against rest is shared among these, so that the whole keeps its length. */
const PULLED = Math.round(((2 * IN_KNOT + 1) * (REST_LENGTH - KNOT)) / (STRETCHED - REST_LENGTH) / 2);

/**
 * The sarcomeres of a myofibril, from one end to the other. `tension` 0..1: a knot in the middle stays short and pulls
 * its neighbours long. `contract` 0..1 shortens a healthy myofibril; one with a knot does not follow.
 */
export function myofibril(tension: number, contract: number): Sarcomere[] {
  const lengths: number[] = [];
  for (let i = -EACH_SIDE; i <= EACH_SIDE; i++) {
    const healthy = REST_LENGTH + (CONTRACTED - REST_LENGTH) * contract;
    lengths.push(healthy + (knotted(Math.abs(i)) - healthy) * tension);
  }
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let end = -whole / 2;
  return lengths.map((length) => {
    end += length;
    return { middle: end - length / 2, length };
  });
}

function knotted(fromMiddle: number): number {
  if (fromMiddle <= IN_KNOT) return KNOT;
  return fromMiddle <= IN_KNOT + PULLED ? STRETCHED : REST_LENGTH;
}
