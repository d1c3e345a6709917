import { createStore } from 'zustand/vanilla';
import type { AreaKey, PointId, SidedKey } from '../../core/ids.ts';
import type { SkinKey } from '../../core/model/skin-places.ts';
import { without } from '../../core/without.ts';
import type { Shot } from '../../domain/anchor/shot.ts';
import type { BrushStroke } from '../../domain/pain/paint/paint.ts';
import type { SkinFields } from '../../domain/pain/paint/skin-fields.ts';
import type { SkinSense } from '../../domain/pain/paint/skin-sense.ts';
import { type PaintedOptions, painView, type View } from '../../domain/view/view.ts';
import { type Explorer, type ExplorerState, href } from './explorer.ts';

type PaintTool = 'paint' | 'erase' | 'turn';
export const PAINT_TOOLS: readonly PaintTool[] = ['paint', 'erase', 'turn'];

/** The painting hand: what is painted itself is in the address (`view.options`). What paints comes later: `painting/painter.ts`. */
export interface PaintState {
  /** What a finger or the mouse does on the body. */
  tool: PaintTool;
  /** What is painted was handed in as an answer: nothing changes it any more. */
  locked: boolean;
  /** The stroke in progress; undefined between strokes. */
  live: BrushStroke | undefined;
  /** What is under the pointer, or in focus in the list. */
  pointed: SkinKey | undefined;
  /** The areas that the camera goes to; counts up so that it may go to the same ones again. */
  turnTo: { keys: readonly AreaKey[]; shot?: Shot | undefined; count: number } | undefined;
  /** The places of the skin, and what is felt there, once they have come: they stay. */
  sense?: SkinSense;
  fields?: SkinFields;
}

const IDLE: PaintState = {
  tool: 'paint',
  locked: false,
  live: undefined,
  pointed: undefined,
  turnTo: undefined,
};

const paintedWords = ({ options }: View): string => `${options.pain ?? ''} ${options.paint ?? ''}`;

/** The page with other paint; the camera stays where it was turned to while no pattern comes or goes. */
function repainted(view: View, painted: PaintedOptions, pattern?: SidedKey<PointId>): View {
  // Where a question is answered by painting, the page is that of the question.
  const next =
    view.page === 'practice'
      ? { ...view, options: { ...without(view.options, 'pain', 'paint'), ...painted } }
      : painView(view, painted.pain, pattern, painted.paint);
  const { cam, pattern: before } = view.options;
  return pattern === before ? { ...next, options: { ...next.options, ...(cam && { cam }) } } : next;
}

/** Makes the store of the painting hand. */
export function createPaint({
  explorer,
  goInRow,
  replaceView,
}: Pick<Explorer, 'explorer' | 'goInRow' | 'replaceView'>) {
  const paint = createStore<PaintState>(() => IDLE);

  const setTool = (tool: PaintTool): void => paint.setState({ tool, live: undefined });

  /** Takes brush and eraser out of the hand, and keeps what is painted as it is; or gives the brush back. */
  const lockPaint = (locked: boolean): void =>
    paint.setState({ locked, tool: locked ? 'turn' : 'paint', live: undefined });

  /** Marks the area that the pointer or the focus is on. */
  function pointAt(pointed: SkinKey | undefined): void {
    if (paint.getState().pointed !== pointed) paint.setState({ pointed });
  }

  /** Brings areas near, so that a finger can tell them apart; or what a shot frames, where they are no areas. */
  const closeUp = (keys: readonly AreaKey[], shot?: Shot): void =>
    paint.setState(({ turnTo: last }) => ({ turnTo: { keys, shot, count: (last?.count ?? 0) + 1 } }));

  /** Gives the stroke in progress up: it was the start of another gesture. */
  const cancelStroke = (): void => paint.setState({ live: undefined });

  /** Strokes since the page was opened: the view that each changed, and what was painted after it. */
  let strokes: { from: View; to: string }[] = [];

  /** A row of strokes is one entry of the history: to leave the page never takes as many steps back as were painted. */
  function showPaint(painted: PaintedOptions): void {
    if (paint.getState().locked) return;
    const { view } = explorer.getState();
    const next = repainted(view, painted);
    if (href(next) === href(view)) return;
    strokes = [...lastStrokes(view), { from: view, to: paintedWords(next) }];
    // One step back leads out of the questions, whatever was painted.
    if (view.page === 'practice') replaceAsked(next);
    else goInRow(next);
  }

  /** Another view of the same question: its picture goes along at once. */
  function replaceAsked(view: View): void {
    const { preview } = explorer.getState();
    replaceView(view);
    const { pain, paint: code } = view.options;
    if (preview) explorer.setState({ preview: painView(preview, pain, preview.options.pattern, code) });
  }

  /** Erases everything; undo brings it back. */
  const clearPaint = (): void => showPaint({});

  /** The strokes that led to what is painted; none after back or forward in the browser to something else. */
  function lastStrokes(view: View): typeof strokes {
    return strokes.at(-1)?.to === paintedWords(view) ? strokes : [];
  }

  const canUndo = (view: View): boolean =>
    view.options.pain !== undefined || view.options.paint !== undefined || lastStrokes(view).length > 0;

  /** Takes the last stroke back; where it is not known, as after a reload, `otherwise` is shown. */
  function undoTo(otherwise: PaintedOptions): void {
    if (paint.getState().locked) return;
    const { view } = explorer.getState();
    const known = lastStrokes(view);
    const last = known.at(-1);
    strokes = known.slice(0, -1);
    const { pattern, ...painted } = last?.from.options ?? otherwise;
    if (view.page === 'practice') replaceAsked(repainted(view, painted));
    else goInRow(repainted(view, painted, pattern));
  }

  /** Leaving the page forgets the strokes. */
  function leavePainting({ view }: ExplorerState, before: ExplorerState): void {
    if (view.page === 'pain' || before.view.page !== 'pain') return;
    strokes = [];
    paint.setState(IDLE);
  }

  return {
    paint,
    setTool,
    lockPaint,
    pointAt,
    closeUp,
    cancelStroke,
    showPaint,
    clearPaint,
    canUndo,
    undoTo,
    leavePainting,
  };
}
