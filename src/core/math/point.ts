/** A point or direction in the body frame, metres: x = the subject's left, y = up, z = forward. */
export type Point = readonly [number, number, number];
