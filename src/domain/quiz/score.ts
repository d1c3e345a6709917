/** A place no farther from the taught one than this is right, millimetres; our own choice, a little more than a finger is broad. */
const RIGHT_WITHIN = 15;
/** No farther than this it is near. */
const NEAR_WITHIN = 30;

/** How good an answer is. */
export type Score = 'right' | 'near' | 'wrong';

/** How good a place is that lies so many millimetres from the taught one. */
export const scoreOf = (millimetres: number): Score =>
  millimetres <= RIGHT_WITHIN ? 'right' : millimetres <= NEAR_WITHIN ? 'near' : 'wrong';

/** How good an order is: right as it is taught, near where two neighbours stand the other way round. */
export function scoreOfOrder(order: readonly number[], right: readonly number[]): Score {
  const apart = right.flatMap((place, i) => (order[i] === place ? [] : [i]));
  if (apart.length === 0 && order.length === right.length) return 'right';
  const [a, b] = apart;
  const swapped = apart.length === 2 && b! - a! === 1 && order[a!] === right[b!] && order[b!] === right[a!];
  return swapped ? 'near' : 'wrong';
}
