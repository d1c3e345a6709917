import { type JoinedMark, joinMarks } from './join-marks.ts';
import type { ScreenTag } from './place-tags.ts';
import type { Tag } from './tag.ts';

/** Marks that join; of a point's story there is only one. */
const JOINS: readonly Tag['kind'][] = ['site', 'chosen-site'];
/** How far a joined mark reaches from its middle, CSS pixels. */
const HALF = 16;

/** The marks of a picture, some of them as one. */
interface JoinedTags {
  marks: JoinedMark[];
  /** All tags as they are shown. */
  shown: ScreenTag[];
  /** For how many a mark stands, by the key of the one that stands for the others. */
  counts: Map<string, number>;
}

/**
 * Joins marks that stand too near to each other: the first of them stands for all, with their number. What is pointed at
 * in the text stands by itself, for the others of its group.
 */
export function joinTags(
  tags: readonly Tag[],
  placed: readonly ScreenTag[],
  before: readonly JoinedMark[],
  hovered: string | undefined,
): JoinedTags {
  const kinds = new Map(tags.map(({ key, kind }) => [key, kind]));
  const joining = placed.filter(({ key, shown }) => shown && JOINS.includes(kinds.get(key) ?? 'note'));
  const marks = joinMarks(joining, before);
  const counts = new Map<string, number>();
  const shown = placed.map((tag) => {
    const group = tag.shown && marks.find(({ keys }) => keys.length > 1 && keys.includes(tag.key));
    if (!group || tag.key === hovered) return tag;
    if (tag.key !== group.keys[0] || group.keys.some((key) => key === hovered))
      return { ...tag, shown: false, named: false };
    counts.set(tag.key, group.keys.length);
    return { ...tag, x: group.x, y: group.y, named: false, half: HALF };
  });
  return { marks, shown, counts };
}

/** A mark no larger than this is the end of a name, a dot; CSS pixels from its middle. */
const DOT = 7;

/** The dots that would lie on marks: their names stand without them. */
export const bareDots = (tags: readonly ScreenTag[]): ReadonlySet<string> => {
  const marks = tags.filter(({ shown, drawn, half = 0 }) => shown && !drawn && half > DOT);
  const dots = tags.filter(({ shown, drawn, half = 0 }) => shown && !drawn && half <= DOT);
  const meets = (dot: ScreenTag) =>
    marks.some((mark) => Math.hypot(mark.x - dot.x, mark.y - dot.y) < (mark.half ?? 0) + (dot.half ?? 0));
  return new Set(dots.filter(meets).map(({ key }) => key));
};
