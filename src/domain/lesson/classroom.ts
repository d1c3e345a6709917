import * as z from 'zod/mini';

/** What of a class lasts as long as its window, through a reload of it too: nobody's name. */
export interface Classroom {
  /** The points of the teams, by their order. */
  points: readonly number[];
  /** They are shown, here and in the second window. */
  shown: boolean;
  /** When each lesson was begun here, by its id, milliseconds since 1970. */
  begun: Readonly<Record<string, number>>;
}

export const EMPTY_CLASSROOM: Classroom = { points: [0, 0], shown: false, begun: {} };

const Points = z.array(z.int().check(z.nonnegative())).check(z.maxLength(99));
const Whole = z.object({
  points: Points,
  shown: z._default(z.boolean(), false),
  begun: z.record(z.string(), z.number()),
});

/** Reads what was kept of a class, in whatever state it is; an empty one where it is damaged. */
export function readClassroom(text: string): Classroom {
  try {
    return Whole.parse(JSON.parse(text));
  } catch {
    return EMPTY_CLASSROOM;
  }
}

/** The points of teams as another window told them; undefined for none, or for what are no points. */
export function readPoints(told: unknown): readonly number[] | undefined {
  const read = Points.safeParse(told);
  return read.success ? read.data : undefined;
}
