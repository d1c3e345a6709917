/** Three numbers of no unit, or of any: what maths takes and gives. */
export type Triple = readonly [number, number, number];

// The units are there for TypeScript alone: a place in metres is no place in millimetres. What is written out or worked out
// by maths has none, and may become either.

/** A point or direction in the body frame, metres: x = the subject's left, y = up, z = forward. */
export type Point = Triple & { readonly unit?: 'm' };

/** A point or direction in the same frame, millimetres: what the models are defined in. */
export type Vec3 = Triple & { readonly unit?: 'mm' };
