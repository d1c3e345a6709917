import { type FoundPlace, type Leader, type Placing, placeName, type Rect } from './free-name.ts';
import { type NameSize, wholeWidth } from './name-box.ts';
import type { SeenSpot } from './wash-spots.ts';

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
  /** Optional, and yet it may go as far as there is room: a line leads to it. */
  far?: boolean;
  /** How its short name is written, which is taken where the whole one has no place. */
  brief?: NameSize | undefined;
  /** Its name alone is left out where there is no room for it: the mark stays. */
  spare?: boolean;
  /** Its name may go up and down and to either side, so that it hides neither marks nor other names. */
  free?: boolean;
  /** The side of its place on which its name is written where there is room for it there. */
  toward?: 'left' | 'right' | undefined;
  /** Letters of the name: how wide it is where that has not been measured. */
  letters: number;
  /** How the name is written, as measured. */
  size?: NameSize;
  /** Height that its name needs where it is not free, CSS pixels. */
  tall?: number;
  /** How far its mark reaches from its middle, CSS pixels. */
  half?: number;
  /** Names may cover it where they would have no room else. */
  soft?: boolean;
  /** The scene itself draws what is there: names keep off, but it is no mark. */
  drawn?: boolean;
}

/** Height that a written name needs, and the width within which two names would touch, CSS pixels. */
const LINE = 34;
const REACH = 190;

/** How far an optional name may move from its place, CSS pixels. */
const ASTRAY = 52;

/** What a mark and the edge of a name take, and what a letter of a name takes, CSS pixels. */
const MARGIN = 44;
const LETTER = 8.8;
/** A name ends so far from the edge of the picture, CSS pixels. */
const EDGE = 4;
/** A mark with its white ring reaches so far from its middle, CSS pixels. */
const HALF = 9;

/** A name that was not measured: as if it were one word. */
const unmeasured = (letters: number): NameSize => ({
  words: [letters * 8],
  space: 4,
  line: 26,
  wider: 22,
  higher: 6,
  beside: 10,
});

/** Where the name of a tag goes. */
export interface PlacedTag extends ScreenTag, Placing {
  /** Width that it may take, CSS pixels. */
  room: number;
  /** Its short name is written. */
  briefly?: boolean;
}

/** The picture that the names stand in. */
interface Surroundings {
  /** CSS pixels. */
  width?: number;
  /** Where no name should be written: under buttons. */
  blocked?: readonly Rect[];
  /** Where each name was written last, by key: it stays there unless another place is clearly better. */
  last?: ReadonlyMap<string, Placing>;
  /** What is seen of the skin that most people feel the pain in. */
  wash?: readonly SeenSpot[];
}

/**
 * Moves the names (not the marks) of neighbouring tags apart, from top to bottom, and writes a name on the side of its
 * mark where a picture of the given width has room for it. Optional names that would end far from their place are not shown.
 */
export function placeTags(
  tags: readonly ScreenTag[],
  { width = Number.POSITIVE_INFINITY, blocked = [], last, wash = [] }: Surroundings = {},
): PlacedTag[] {
  const done: PlacedTag[] = [];
  const taken: Rect[] = [...blocked];
  const names: Rect[] = [];
  const lines: Leader[] = [];
  const marks = tags
    .filter(({ shown }) => shown)
    .map(({ key, x, y, half = HALF, soft = false }) => ({ key, x, y, half, soft }));
  for (const tag of inOrder(tags)) {
    const written = tag.shown && tag.named;
    if (written && tag.free) {
      const { x, y, half = HALF, size: whole = unmeasured(tag.letters), brief } = tag;
      const placeAs = (size: NameSize) => {
        const room = { left: x - size.beside - EDGE, right: width - x - size.beside - EDGE };
        return placeName(
          {
            ...{ x, y, half, size, room },
            flip:
              tag.toward && wholeWidth(size) <= room[tag.toward]
                ? tag.toward === 'left'
                : wholeWidth(size) > room.right && x > width / 2,
            last: last?.get(tag.key),
            farthest: tag.optional && !tag.far ? ASTRAY : Number.POSITIVE_INFINITY,
          },
          { blocked: taken, marks: marks.filter(({ key }) => key !== tag.key), names, lines, wash },
        );
      };
      const isLost = ({ free, hidden, cut }: FoundPlace) => !free || hidden > 0 || cut;
      const first = placeAs(whole);
      const briefly = brief !== undefined && isLost(first);
      const found = briefly ? placeAs(brief) : first;
      const { lift, flip, beside, room } = found;
      const place = { lift, flip, room, briefly, ...(beside !== undefined && { beside }) };
      const lost = isLost(found);
      if (lost && tag.optional) done.push(leftOut(tag));
      else if (lost && tag.spare) done.push({ ...tag, ...place, named: false });
      else {
        taken.push(found.rect);
        names.push(found.rect);
        lines.push(found.line);
        done.push({ ...tag, ...place });
      }
      continue;
    }
    const wide = tag.letters * LETTER + MARGIN / 2;
    const flip = tag.x + wide + MARGIN / 2 > width && tag.x > width / 2;
    const place = { lift: written ? downFrom(tag, done) : 0, flip };
    if (tag.optional && place.lift > ASTRAY) {
      done.push(leftOut(tag));
      continue;
    }
    if (written) {
      taken.push(ownRect(tag, place, wide));
      names.push(ownRect(tag, place, wide));
    }
    done.push({ ...tag, ...place, room: (flip ? tag.x : width - tag.x) - MARGIN / 2 });
  }
  return done;
}

/**
 * Names with a place of their own first: the free ones go round them. Of these first what must be read, if only in short,
 * then what may be left out.
 */
const inOrder = (tags: readonly ScreenTag[]): ScreenTag[] => {
  const rank = ({ free, optional, spare, brief }: ScreenTag) =>
    free ? ((optional || spare) && !brief ? 2 : 1) : 0;
  return [...tags].sort((a, b) => rank(a) - rank(b) || a.y - b.y);
};

const leftOut = (tag: ScreenTag): PlacedTag => ({ ...tag, shown: false, lift: 0, flip: false, room: 0 });

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
      lift = Math.max(lift, other.y + other.lift + (other.tall ?? LINE) - tag.y);
  return lift;
}
