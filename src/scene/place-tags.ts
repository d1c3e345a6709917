/** A tag in the picture, CSS pixels. */
export interface ScreenTag {
  key: string;
  x: number;
  y: number;
  shown: boolean;
  /** Its name is written beside it. */
  named: boolean;
}

/** Height that a written name needs, and the width within which two names would touch, CSS pixels. */
const LINE = 34;
const REACH = 190;

/** Share of the picture's width beyond which a name is written to the left of its mark. */
const FLIP = 0.6;

/**
 * Moves the names (not the marks) of neighbouring tags apart, from top to bottom: `lift` in CSS pixels, down
 * positive. `flip` says that a name has no room on the right of its mark in a picture of the given width.
 */
export function placeTags(
  tags: readonly ScreenTag[],
  width = Number.POSITIVE_INFINITY,
): (ScreenTag & { lift: number; flip: boolean })[] {
  const done: (ScreenTag & { lift: number; flip: boolean })[] = [];
  for (const tag of [...tags].sort((a, b) => a.y - b.y)) {
    let lift = 0;
    if (tag.shown && tag.named)
      for (const other of done)
        if (other.shown && other.named && Math.abs(other.x - tag.x) < REACH)
          lift = Math.max(lift, other.y + other.lift + LINE - tag.y);
    done.push({ ...tag, lift, flip: tag.x > width * FLIP });
  }
  return done;
}
