import { type Placing, placeName, type Rect } from './free-name.ts';

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
  /** Its name may go up and down and to either side, so that it hides neither marks nor other names. */
  free?: boolean;
  /** Letters of the name. */
  letters: number;
  /** Letters of its longest word, where it has several. */
  longest?: number;
}

/** Height that a written name needs, and the width within which two names would touch, CSS pixels. */
const LINE = 34;
const REACH = 190;

/** How far an optional name may move from its place, CSS pixels. */
const ASTRAY = 52;

/** So many marks may lie under an optional name. */
const HIDDEN = 3;

/** What a mark and the edge of a name take, and what a letter of a name takes, CSS pixels. */
const MARGIN = 44;
const LETTER = 8.8;
/** The letters of free names are measured more closely. */
const CLOSE = 8;

/** Where the name of a tag goes. */
export interface PlacedTag extends ScreenTag, Placing {
  /** Width that it may take, CSS pixels. */
  room: number;
}

/** The picture that the names stand in. */
interface Surroundings {
  /** CSS pixels. */
  width?: number;
  /** Where no name should be written: under buttons. */
  blocked?: readonly Rect[];
  /** Where each name was written last, by key: it stays there unless another place is clearly better. */
  last?: ReadonlyMap<string, Placing>;
}

/**
 * Moves the names (not the marks) of neighbouring tags apart, from top to bottom, and writes a name on the side of its
 * mark where a picture of the given width has room for it. Optional names that would end far from their place are not shown.
 */
export function placeTags(
  tags: readonly ScreenTag[],
  { width = Number.POSITIVE_INFINITY, blocked = [], last }: Surroundings = {},
): PlacedTag[] {
  const done: PlacedTag[] = [];
  const taken: Rect[] = [...blocked];
  const roomOf = (x: number, flip: boolean) => (flip ? x : width - x) - MARGIN / 2;
  // Names with a place of their own first: the free ones go round them.
  const order = [...tags].sort((a, b) => Number(a.free ?? false) - Number(b.free ?? false) || a.y - b.y);
  for (const tag of order) {
    const wide = tag.letters * LETTER + MARGIN / 2;
    const flip = tag.x + wide + MARGIN / 2 > width && tag.x > width / 2;
    const written = tag.shown && tag.named;
    let place = { lift: written ? downFrom(tag, done) : 0, flip };
    let lost = place.lift > ASTRAY;
    if (written && tag.free) {
      const marks = tags.filter((t) => t !== tag && t.shown);
      const farthest = tag.optional ? ASTRAY : Number.POSITIVE_INFINITY;
      const room = { left: roomOf(tag.x, true), right: roomOf(tag.x, false) };
      const found = placeName(
        {
          x: tag.x,
          y: tag.y,
          wide: tag.letters * CLOSE + MARGIN / 2,
          longest: (tag.longest ?? tag.letters) * CLOSE + MARGIN / 2,
          room,
          flip,
          last: last?.get(tag.key),
          farthest,
        },
        { blocked: taken, marks },
      );
      place = { lift: found.lift, flip: found.flip };
      lost = !found.free || found.hidden > HIDDEN;
      if (!tag.optional || !lost) taken.push(found.rect);
    }
    if (written && !tag.free) taken.push(ownRect(tag, place, wide));
    if (tag.optional && lost) done.push({ ...tag, shown: false, lift: 0, flip: false, room: 0 });
    else done.push({ ...tag, ...place, room: roomOf(tag.x, place.flip) });
  }
  return done;
}

/** How far above its mark such a name may begin, CSS pixels: those of the layers stand a little higher than their marks. */
const HIGHER = 14;

/** Where a name is written that stays beside its mark. */
function ownRect({ x, y }: ScreenTag, { lift, flip }: Placing, wide: number): Rect {
  const middle = y + lift;
  const [left, right] = flip ? [x - wide, x] : [x, x + wide];
  return { left, right, top: middle - LINE / 2 - HIGHER, bottom: middle + LINE / 2 };
}

/** How far a name must go down to stand under those near it that are placed already. */
function downFrom(tag: ScreenTag, done: readonly PlacedTag[]): number {
  let lift = 0;
  for (const other of done)
    if (other.shown && other.named && Math.abs(other.x - tag.x) < REACH)
      lift = Math.max(lift, other.y + other.lift + LINE - tag.y);
  return lift;
}
