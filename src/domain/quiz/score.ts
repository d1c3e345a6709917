/** A place no farther from the taught one than this is right, millimetres; our own choice, a little more than a finger is broad. */
const RIGHT_WITHIN = 15;
/** No farther than this it is near. */
const NEAR_WITHIN = 30;

/** How good an answer is. */
export type Score = 'right' | 'near' | 'wrong';

/** How good a place is that lies so many millimetres from the taught one. */
export const scoreOf = (millimetres: number): Score =>
  millimetres <= RIGHT_WITHIN ? 'right' : millimetres <= NEAR_WITHIN ? 'near' : 'wrong';
