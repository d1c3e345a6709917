import type { Point } from '../math/point.ts';
import type { MuscleLine } from './rig-data.ts';

/** The lines of muscles are kept to a tenth of a millimetre: files hold whole numbers of these. */
const STEPS = 10_000;

interface Lines {
  parts: readonly (readonly { points: unknown }[])[];
}

/** What lists structures of which some have courses: the index of the body or of the limbs. */
interface Listing {
  structures: readonly { muscle?: { course: Lines } }[];
}

/**
 * What a line's places are counted from. Along a part's first line each place goes on as the two before it did; of the next ones
 * each lies beside the one before as its neighbours do. So the numbers stay small, and a file of them half as large.
 */
function expected(at: number, own: readonly number[], before: readonly number[] | undefined): number {
  if (before) return before[at]! + (at < 3 ? 0 : own[at - 3]! - before[at - 3]!);
  if (at < 3) return 0;
  return at < 6 ? own[at - 3]! : 2 * own[at - 3]! - own[at - 6]!;
}

const withLines = <T extends Listing>(
  listing: T,
  change: (
    own: unknown,
    before: readonly number[] | undefined,
  ) => { kept: readonly number[]; points: unknown },
): T => ({
  ...listing,
  structures: listing.structures.map((structure) => {
    if (!structure.muscle) return structure;
    const { course } = structure.muscle;
    const parts = course.parts.map((lines) => {
      let before: readonly number[] | undefined;
      return lines.map((line) => {
        const { kept, points } = change(line.points, before);
        before = kept;
        return { ...line, points };
      });
    });
    return { ...structure, muscle: { ...structure.muscle, course: { ...course, parts } } };
  }),
});

/**
 * The same listing for its file, in which the points of every line are one row of small whole numbers (x, y, z and so on in tenths
 * of a millimetre, each as its difference from what the points before let expect). Nothing is lost: the build rounds the lines so.
 */
export const packCourses = <T extends Listing>(listing: T): T =>
  withLines(listing, (own, before) => {
    const whole = (own as MuscleLine['points']).flatMap((p) => p.map((c) => Math.round(c * STEPS)));
    const from = before?.length === whole.length ? before : undefined;
    return { kept: whole, points: whole.map((c, at) => c - expected(at, whole, from)) };
  });

/** A listing as it came from its file, with the points of its lines in metres again. Throws an Error where a line is none. */
export const unpackCourses = <T extends Listing>(file: T): T =>
  withLines(file, (packed, before) => {
    if (!Array.isArray(packed) || packed.length % 3 || !packed.every(Number.isInteger))
      throw new Error('models: a muscle has a line that cannot be read');
    const from = before?.length === packed.length ? before : undefined;
    const whole: number[] = [];
    for (const [at, c] of (packed as number[]).entries()) whole.push(c + expected(at, whole, from));
    const points: Point[] = [];
    for (let at = 0; at < whole.length; at += 3)
      points.push([whole[at]! / STEPS, whole[at + 1]! / STEPS, whole[at + 2]! / STEPS]);
    return { kept: whole, points };
  });
