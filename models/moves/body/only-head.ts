import type { BallPart } from './balls.ts';
import { FIGURE, type Figure } from './figure.ts';

/** Head and shoulders. */
export const OF_BUST: readonly BallPart[] = ['head', 'neck', 'shoulder'];

/** What moves less than this below the neck counts as still, metres. */
const STILL_BODY = 0.02;
/** So far places differ because they were solved, metres. */
const SOLVED = 0.004;

/** Whether nothing but head and shoulders moves from the first posture to any other: what little goes below goes no further than the head. */
export const onlyHeadMoves = ([first, ...others]: readonly Figure[]): boolean => {
  if (!first || others.length === 0) return false;
  const farthest = (ofBust: boolean): number =>
    Math.max(
      ...others.flatMap((figure) =>
        FIGURE.flatMap(({ part }, i) =>
          OF_BUST.includes(part) === ofBust
            ? [Math.hypot(...[0, 1, 2].map((d) => first.middles[i * 3 + d]! - figure.middles[i * 3 + d]!))]
            : [],
        ),
      ),
    );
  const below = farthest(false);
  return below < STILL_BODY && below <= Math.max(farthest(true), SOLVED);
};
