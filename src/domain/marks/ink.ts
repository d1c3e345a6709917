/** A place of a line that was drawn: in the picture, CSS pixels, and how hard the pen was pressed, 0..1. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

export interface InkStroke {
  line: readonly InkPoint[];
  /** A pen tells how hard it is pressed; for fingers and mice it is made up from how fast they go. */
  pen: boolean;
}

/** What was looked at when a line was drawn. */
export interface InkPlace {
  view: string;
  /** Where the picture stands, in numbers that change by about one where something in it moves by a pixel. */
  pins: readonly number[];
}

/** The lines of one view, with what can be taken back and done again. */
interface InkPage {
  at: InkPlace;
  strokes: readonly InkStroke[];
  past: readonly (readonly InkStroke[])[];
  future: readonly (readonly InkStroke[])[];
}

/** All that was drawn, the view that was drawn on last at the end. It is kept nowhere but here. */
export type Ink = readonly InkPage[];

export type InkEdit = { do: 'draw'; stroke: InkStroke } | { do: 'undo' } | { do: 'redo' } | { do: 'erase' };

/** So many lines are drawn at one view, and so many views are kept: the one that was drawn on first goes. */
export const MOST_STROKES = 40;
export const MOST_PAGES = 12;
/** A line is kept in so many places. */
const MOST_POINTS = 800;
/** Nearer places of a line say nothing new, CSS pixels. */
const APART = 1.5;
/** The picture is the same where it is off by less: an address names where a camera stands to about a pixel. */
const SAME = 3;

/** Whether the same is looked at from the same place. */
export const samePlace = (a: InkPlace, b: InkPlace): boolean =>
  a.view === b.view &&
  a.pins.length === b.pins.length &&
  a.pins.every((pin, i) => Math.abs(pin - b.pins[i]!) <= SAME);

/** What was drawn at a place. */
export const pageAt = (ink: Ink, at: InkPlace | undefined): InkPage | undefined =>
  at && ink.find((page) => samePlace(page.at, at));

/** All that was drawn after an edit of what was drawn at a place. What cannot be done changes nothing. */
export function inked(ink: Ink, at: InkPlace, edit: InkEdit): Ink {
  const own = pageAt(ink, at);
  const page = own ?? { at, strokes: [], past: [], future: [] };
  const next = edited(page, edit);
  if (next === page) return ink;
  return [...ink.filter((one) => one !== own), next].slice(-MOST_PAGES);
}

function edited(page: InkPage, edit: InkEdit): InkPage {
  const { strokes, past, future } = page;
  if (edit.do === 'undo') {
    const before = past.at(-1);
    return before
      ? { ...page, strokes: before, past: past.slice(0, -1), future: [strokes, ...future] }
      : page;
  }
  if (edit.do === 'redo') {
    const [after, ...rest] = future;
    return after ? { ...page, strokes: after, past: [...past, strokes], future: rest } : page;
  }
  if (edit.do === 'erase')
    return strokes.length > 0 ? { ...page, strokes: [], past: [...past, strokes], future: [] } : page;
  if (strokes.length >= MOST_STROKES || edit.stroke.line.length === 0) return page;
  return { ...page, strokes: [...strokes, edit.stroke], past: [...past, strokes], future: [] };
}

/** A line drawn on to another place; where that says nothing new it stays as it is. */
export function drawnOn(stroke: InkStroke, [x, y, pressure]: InkPoint): InkStroke {
  const last = stroke.line.at(-1);
  const near = last && Math.hypot(last[0] - x, last[1] - y) < APART;
  return near || stroke.line.length >= MOST_POINTS
    ? stroke
    : { ...stroke, line: [...stroke.line, [x, y, pressure]] };
}
