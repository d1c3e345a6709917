import type { Point } from '../../core/math/point.ts';

/** Where arrows of movement lie in the room now, metres: names keep off them. Written by who draws them. */
export const wayPoints: { now: readonly Point[] } = { now: [] };
