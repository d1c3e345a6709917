import type { ContentBundle } from '../../core/content/bundle.ts';
import type { MuscleId, PointId } from '../../core/ids.ts';
import type { Point } from '../../core/math/point.ts';
import { distance } from '../../core/math/vector.ts';
import type { Face } from '../../core/model/body-map.ts';
import { without } from '../../core/without.ts';
import {
  edited,
  freshMarks,
  type MarkEdit,
  type MarkHistory,
  type Marks,
  sameMark,
  sameSpot,
} from '../../domain/marks/editing.ts';
import { type InkEdit, type InkPlace, inked } from '../../domain/marks/ink.ts';
import { type Mark, type MarkPlace, MOST_MARKS } from '../../domain/marks/mark.ts';
import { decodeMarks, encodeMarks, type MarksTrouble, NO_MARKS } from '../../domain/marks/marks-code.ts';
import { crossed, middlePlace, nearestPlace, placeOn, steppedPlace } from '../../domain/marks/marks-on.ts';
import type { Unpack } from '../../domain/marks/muscle-mesh.ts';
import type { MuscleSurface } from '../../domain/marks/muscle-surface.ts';
import { siteNear, sitesOn } from '../../domain/marks/sites.ts';
import type { View } from '../../domain/view/view.ts';
import type { createFiles } from '../host/files.ts';
import type { Explorer } from '../place/explorer.ts';
import type { createMarks, MarksState } from './marks.ts';
import { surfaceBringer } from './surface-bringer.ts';

type Ground = Pick<Explorer, 'explorer' | 'go' | 'goInRow' | 'replaceView'> &
  ReturnType<typeof createMarks> &
  Pick<ReturnType<typeof createFiles>, 'fetchBytes' | 'fetchJson'>;

/** What an address says is marked; `trouble`: it could not be read, and nothing is. */
type ReadMarks = MarkHistory & { trouble?: MarksTrouble };

/** A tap so near to a mark means it; one so far off the muscle means nothing; metres. */
const ON_MARK = 0.006;
const BEYOND = 0.008;
/** One step of a mark by the keys, mm. */
const STEP = 5;

/** Makes what marks: it comes with the pages that need it. The marks stand in the address as a code. */
export function createMarker(stores: Ground, readyUnpack: () => Promise<Unpack>) {
  const { explorer, go, goInRow, replaceView, marking } = stores;

  let last: { word: string; read: ReadMarks } | undefined;

  /** The marks of a view with what can be taken back, read from its address once. */
  function marksOf({ options: { marks: word = NO_MARKS } }: View, content: ContentBundle): ReadMarks {
    if (last?.word === word) return last.read;
    const read = decodeMarks(
      word,
      content.muscles.map(({ id }) => id),
    );
    last = {
      word,
      read: 'trouble' in read ? { ...freshMarks([]), trouble: read.trouble } : freshMarks(read.marks),
    };
    return last.read;
  }

  /** Puts an edit into the address. */
  function editMarks(edit: MarkEdit): void {
    const { view, content } = explorer.getState();
    if (!content) return;
    const before = marksOf(view, content);
    const next = edited(before, edit);
    if (next === before) return;
    const word = encodeMarks(next.marks);
    last = { word, read: without(next as ReadMarks, 'trouble') };
    const { chosen } = marking.getState();
    const at =
      edit.do === 'add' ? next.marks.length - 1 : 'at' in edit && edit.do !== 'delete' ? edit.at : chosen;
    const kept = at !== undefined && edit.do !== 'delete' && at < next.marks.length ? at : undefined;
    marking.setState({ chosen: kept, offer: undefined, moving: undefined });
    // Nothing of a talk stays in the history of a device that many people use.
    const to = view.options.card ? replaceView : goInRow;
    to({ ...view, options: { ...view.options, marks: word } });
  }

  /** Begins to mark, keeping what is marked already; or ends it and forgets the marks: one step back has them again. */
  function setMarking(on: boolean): void {
    const { view } = explorer.getState();
    const options = on
      ? { ...view.options, marks: view.options.marks ?? NO_MARKS }
      : without(view.options, 'marks');
    go({ ...view, options });
  }

  const bringSurfaces = surfaceBringer(stores, readyUnpack);

  /** The surface of a muscle that is to be marked; where it cannot be had that is said, and the next try asks for it again. */
  async function surfaceFor(muscle: MuscleId): Promise<MuscleSurface | undefined> {
    const unmade = await bringSurfaces([muscle]).then(
      () => false,
      () => true,
    );
    marking.setState({ unmade });
    return marking.getState().ground.surfaces.get(muscle);
  }

  /** Whether another mark can be made. */
  const isFull = (marks: Marks): boolean => marks.length >= MOST_MARKS;

  /**
   * A tap on a muscle, at a place of the body at rest (own side, metres): a mark, and where a common site is near the question whether
   * that is meant. Where a mark is being moved it goes there.
   */
  async function tapMuscle(muscle: MuscleId, side: View['side'], at: Point): Promise<void> {
    // A finger that turns the body while a pen points or draws marks nothing.
    if (marking.getState().hand !== 'mark') return;
    const surface = await surfaceFor(muscle);
    const found = surface && nearestPlace(surface, side, at);
    // Where the limbs are shown a muscle may go on beyond what marks can name.
    if (surface && found && found.away < BEYOND) meant(surface, found.place);
  }

  /** The same on a face of the flat map: `at` is where it was tapped in the picture, metres, x to the right and y up. */
  async function tapMuscleFlat(
    muscle: MuscleId,
    side: View['side'],
    [x, y]: readonly [number, number],
    face: Face,
  ): Promise<void> {
    const surface = await surfaceFor(muscle);
    const toward = face === 'front' ? 1 : -1;
    const found = surface && crossed(surface, side, [x * toward, y, toward * 2], [0, 0, -toward]);
    // The drawn outline is a little larger than the muscle.
    if (surface && found) meant(surface, found.place);
  }

  /** A tap, there in the window, met nothing that could be marked; nothing: enough of that was said. */
  function missTap(at: MarksState['missed']): void {
    if (!at || marking.getState().hand === 'mark') marking.setState({ missed: at });
  }

  function meant(surface: MuscleSurface, place: MarkPlace): void {
    const { ground, moving } = marking.getState();
    const own = moving === undefined ? markAt(surface, place) : undefined;
    if (own !== undefined) {
      chooseMark(own);
      return;
    }
    const exact: Mark = { ...place, kind: 'sore' };
    const before = marksNow();
    put(exact, moving);
    const near = siteNear(surface, place, ground.anchors);
    const at = moving ?? marksNow().length - 1;
    const made = marksNow()[at];
    if (near && made && marksNow() !== before)
      marking.setState({ offer: { point: near.point, site: { ...made, ...near.place }, exact: made, at } });
  }

  const marksNow = (): Marks => {
    const { view, content } = explorer.getState();
    return content ? marksOf(view, content).marks : [];
  };

  /** The mark that a tap falls on. */
  function markAt(surface: MuscleSurface, place: MarkPlace): number | undefined {
    const at = placeOn(surface, place)?.at;
    if (!at) return undefined;
    const found = marksNow().findIndex((mark) => {
      const own = mark.muscle === place.muscle && mark.side === place.side && placeOn(surface, mark);
      return own && distance(own.at, at) < ON_MARK;
    });
    return found < 0 ? undefined : found;
  }

  const put = (mark: Mark, move: number | undefined): void =>
    editMarks(move === undefined ? { do: 'add', mark } : { do: 'move', at: move, to: mark });

  /** Says which of two was meant: the common site, to which the mark goes then, or the place that was tapped, where it is. */
  function answerOffer(site: boolean): void {
    const { offer, chosen } = marking.getState();
    marking.setState({ offer: undefined });
    const made = offer && marksNow()[offer.at];
    if (!site || !made || !sameMark(made, offer.exact)) return;
    // The tap and its answer are one step: what takes back takes both.
    const before = marksNow().length;
    editMarks({ do: 'undo' });
    const added = marksNow().length < before;
    editMarks(added ? { do: 'add', mark: offer.site } : { do: 'move', at: offer.at, to: offer.site });
    marking.setState({ chosen });
  }

  /**
   * A mark without a tap: at `point`, once, else at the first common site of a muscle that has no mark yet, else in its middle. What was
   * found there nobody has said.
   */
  async function markMuscle(muscle: MuscleId, side: View['side'], point?: PointId): Promise<void> {
    const surface = await surfaceFor(muscle);
    if (!surface) return;
    const marks = marksNow();
    const markOn = (place: MarkPlace): number =>
      marks.findIndex((mark) => mark.muscle === muscle && mark.side === side && sameSpot(mark, place));
    const sites = sitesOn(surface, side, marking.getState().ground.anchors);
    const asked = sites.find((site) => site.point === point);
    const there = asked ? markOn(asked.place) : -1;
    // Pressed twice while what it stands on was on its way.
    if (there >= 0) chooseMark(there);
    else {
      const free = asked ?? sites.find(({ place }) => markOn(place) < 0);
      editMarks({ do: 'add', mark: free?.place ?? middlePlace(surface, side) });
    }
  }

  /** Moves a mark so many steps of 5 mm across and along its muscle. */
  async function stepMark(at: number, across: number, along: number): Promise<void> {
    const mark = marksNow()[at];
    if (!mark) return;
    const surface = await surfaceFor(mark.muscle);
    if (!surface) return;
    const to = steppedPlace(surface, mark, { across: across * STEP, along: along * STEP });
    editMarks({ do: 'move', at, to });
  }

  /** Chooses a mark to be worked on; `move`: the next tap takes it elsewhere. */
  const chooseMark = (at: number | undefined, move = false): void =>
    marking.setState({ chosen: at, moving: move ? at : undefined, offer: undefined });

  /** A tap on the number of a mark, counted from 1: it means that mark, whatever muscle lies under its flag. */
  function tapFlag(number: number): void {
    if (marking.getState().hand === 'mark' && marksNow()[number - 1]) chooseMark(number - 1);
  }

  /** Takes a tool in hand. */
  const takeInHand = (hand: MarksState['hand']): void =>
    marking.setState({ hand, offer: undefined, moving: undefined });

  /** Changes what is drawn over the picture at a place. */
  const editInk = (at: InkPlace, edit: InkEdit): void =>
    marking.setState(({ ink }) => ({ ink: inked(ink, at, edit) }));

  /** Lets the body or a face of the flat map tell where it stands in the picture; nothing: it is there no more. */
  function tellPins(of: string, now: readonly number[] | undefined): void {
    const { pins } = marking.getState();
    if (JSON.stringify(pins[of]) !== JSON.stringify(now))
      marking.setState({ pins: now ? { ...pins, [of]: now } : without(pins, of) });
  }

  return {
    marksOf,
    editMarks,
    setMarking,
    bringSurfaces,
    isFull,
    tapMuscle,
    tapMuscleFlat,
    missTap,
    answerOffer,
    markMuscle,
    stepMark,
    chooseMark,
    tapFlag,
    takeInHand,
    editInk,
    tellPins,
  };
}
