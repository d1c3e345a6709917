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

  const surfaceOf = (muscle: MuscleId): MuscleSurface | undefined =>
    marking.getState().ground.surfaces.get(muscle);

  /** Whether another mark can be made. */
  const isFull = (marks: Marks): boolean => marks.length >= MOST_MARKS;

  /**
   * A tap on a muscle, at a place of the body at rest (own side, metres): a mark, or the question whether a common site near by is
   * meant. Where a mark is being moved it goes there.
   */
  async function tapMuscle(muscle: MuscleId, side: View['side'], at: Point): Promise<void> {
    // A finger that turns the body while a pen points or draws marks nothing.
    if (marking.getState().hand !== 'mark') return;
    await bringSurfaces([muscle]);
    const surface = surfaceOf(muscle);
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
    await bringSurfaces([muscle]);
    const surface = surfaceOf(muscle);
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
    const near = siteNear(surface, place, ground.anchors);
    const exact: Mark = { ...place, kind: 'sore' };
    if (near)
      marking.setState({
        offer: { point: near.point, site: { ...near.place, kind: 'sore' }, exact, move: moving },
        chosen: moving,
        moving: undefined,
      });
    else put(exact, moving);
  }

  /** The mark that a tap falls on. */
  function markAt(surface: MuscleSurface, place: MarkPlace): number | undefined {
    const { view, content } = explorer.getState();
    const at = placeOn(surface, place)?.at;
    if (!content || !at) return undefined;
    const found = marksOf(view, content).marks.findIndex((mark) => {
      const own = mark.muscle === place.muscle && mark.side === place.side && placeOn(surface, mark);
      return own && distance(own.at, at) < ON_MARK;
    });
    return found < 0 ? undefined : found;
  }

  const put = (mark: Mark, move: number | undefined): void =>
    editMarks(move === undefined ? { do: 'add', mark } : { do: 'move', at: move, to: mark });

  /** Says which of two was meant: the common site, or the place that was tapped. */
  function answerOffer(site: boolean): void {
    const { offer } = marking.getState();
    if (offer) put(site ? offer.site : offer.exact, offer.move);
  }

  /** A mark without a tap: at the first common site of a muscle (or at `point`) that has no mark yet, else in its middle. */
  async function markMuscle(muscle: MuscleId, side: View['side'], point?: PointId): Promise<void> {
    await bringSurfaces([muscle]);
    const surface = surfaceOf(muscle);
    const { view, content } = explorer.getState();
    if (!surface || !content) return;
    const { marks } = marksOf(view, content);
    const taken = (place: MarkPlace): boolean =>
      marks.some((m) => m.muscle === muscle && m.side === side && m.u === place.u && m.v === place.v);
    const sites = sitesOn(surface, side, marking.getState().ground.anchors).filter(
      ({ place }) => !taken(place),
    );
    const free =
      (sites.find((site) => site.point === point) ?? sites[0])?.place ?? middlePlace(surface, side);
    editMarks({ do: 'add', mark: { ...free, kind: 'sore' } });
  }

  /** Moves a mark so many steps of 5 mm across and along its muscle. */
  async function stepMark(at: number, across: number, along: number): Promise<void> {
    const { view, content } = explorer.getState();
    const mark = content && marksOf(view, content).marks[at];
    if (!mark) return;
    await bringSurfaces([mark.muscle]);
    const surface = surfaceOf(mark.muscle);
    if (!surface) return;
    const to = steppedPlace(surface, mark, { across: across * STEP, along: along * STEP });
    editMarks({ do: 'move', at, to });
  }

  /** Chooses a mark to be worked on; `move`: the next tap takes it elsewhere. */
  const chooseMark = (at: number | undefined, move = false): void =>
    marking.setState({ chosen: at, moving: move ? at : undefined, offer: undefined });

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
    takeInHand,
    editInk,
    tellPins,
  };
}
