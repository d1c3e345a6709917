/** A tag in the picture, CSS pixels. */
export interface ScreenTag {
  key: string;
  x: number;
  y: number;
  shown: boolean;
  /** Its name is written beside it. */
  named: boolean;
  /** Left out where there is no room for its name near its place. */
  optional?: boolean;
  /** Letters of the name. */
  letters: number;
}

/** Height that a written name needs, and the width within which two names would touch, CSS pixels. */
const LINE = 34;
const REACH = 190;

/** How far an optional name may move from its place, CSS pixels. */
const ASTRAY = 52;

/** What a mark and the edge of a name take, and what a letter of a name takes, CSS pixels. */
const MARGIN = 44;
const LETTER = 8.8;

/** Where the name of a tag goes. */
export interface PlacedTag extends ScreenTag {
  /** CSS pixels that the name moves down. */
  lift: number;
  /** It is written to the left of its mark. */
  flip: boolean;
  /** Width that it may take, CSS pixels. */
  room: number;
}

/**
 * Moves the names (not the marks) of neighbouring tags apart, from top to bottom, and writes a name on the side of its
 * mark where a picture of the given width has room for it. Optional names that would end far from their place are not shown.
 */
export function placeTags(tags: readonly ScreenTag[], width = Number.POSITIVE_INFINITY): PlacedTag[] {
  const done: PlacedTag[] = [];
  for (const tag of [...tags].sort((a, b) => a.y - b.y)) {
    let lift = 0;
    if (tag.shown && tag.named)
      for (const other of done)
        if (other.shown && other.named && Math.abs(other.x - tag.x) < REACH)
          lift = Math.max(lift, other.y + other.lift + LINE - tag.y);
    if (tag.optional && lift > ASTRAY) {
      done.push({ ...tag, shown: false, lift: 0, flip: false, room: 0 });
      continue;
    }
    const flip = tag.x + tag.letters * LETTER + MARGIN > width && tag.x > width / 2;
    done.push({ ...tag, lift, flip, room: (flip ? tag.x : width - tag.x) - MARGIN / 2 });
  }
  return done;
}
