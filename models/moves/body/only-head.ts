import type { BallPart } from './balls.ts';
import { FIGURE, type Figure } from './figure.ts';

/** Head and shoulders. */
export const OF_BUST: readonly BallPart[] = ['head', 'neck', 'shoulder'];

/** What moves less than this below the neck counts as still, metres. */
const STILL_BODY = 0.02;

/** Whether nothing but head and shoulders moves from the first posture to any other. */
export const onlyHeadMoves = ([first, ...others]: readonly Figure[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  others.every((figure) =>
    FIGURE.every(
      ({ part }, i) =>
        OF_BUST.includes(part) ||
        Math.hypot(...[0, 1, 2].map((d) => first.middles[i * 3 + d]! - figure.middles[i * 3 + d]!)) <
          STILL_BODY,
    ),
  );
