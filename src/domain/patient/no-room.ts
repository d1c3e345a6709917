import type { PointId } from '../../core/ids.ts';

/**
 * Points where no hand is drawn at the syringe: between neck and shoulder, beside a flat needle, a fifth of it would lie in the body however
 * it is turned.
 */
const NO_ROOM: ReadonlySet<string> = new Set(['scalenus-posterior-lower']);

/** Whether the hand that holds the syringe has room at a point. */
export const hasRoomForSyringe = (point: PointId): boolean => !NO_ROOM.has(point);
