import { createStore } from 'zustand/vanilla';
import type { AreaKey, PointId, SidedKey } from '../../core/ids.ts';
import { afterStroke } from '../../domain/pain/painted.ts';
import { painView, type View } from '../../domain/view/view.ts';
import { type Explorer, type ExplorerState, href } from './explorer.ts';

type PaintTool = 'paint' | 'erase' | 'turn';
export const PAINT_TOOLS: readonly PaintTool[] = ['paint', 'erase', 'turn'];

/** The painting hand: what is painted itself is in the address (`view.options.pain`). */
export interface PaintState {
  /** What a finger or the mouse does on the body. */
  tool: PaintTool;
  /** Areas that the stroke in progress has touched; undefined between strokes. */
  stroke: readonly AreaKey[] | undefined;
  /** The area under the pointer, or in focus in the list. */
  pointed: AreaKey | undefined;
  /** The areas that the camera goes to; counts up so that it may go to the same ones again. */
  turnTo: { keys: readonly AreaKey[]; count: number } | undefined;
  /** The last touch of the skin fell on no area. */
  missed: boolean;
}

const IDLE: PaintState = {
  tool: 'paint',
  stroke: undefined,
  pointed: undefined,
  turnTo: undefined,
  missed: false,
};

const painted = (view: View): readonly AreaKey[] => view.options.pain ?? [];

/** What is painted as it is to be shown: with the stroke in progress. */
export function paintedNow(view: View, { stroke, tool }: PaintState): readonly AreaKey[] {
  return stroke ? afterStroke(painted(view), stroke, tool === 'erase' ? 'erase' : 'paint') : painted(view);
}

const paintedWords = (view: View): string => painted(view).join();

/** The page with other areas painted; the camera stays where it was turned to while no pattern comes or goes. */
function repainted(view: View, pain: readonly AreaKey[], pattern?: SidedKey<PointId>): View {
  const next = painView(view, pain, pattern);
  const { cam, pattern: before } = view.options;
  return pattern === before ? { ...next, options: { ...next.options, ...(cam && { cam }) } } : next;
}

/** Makes the store of the painting hand. */
export function createPaint({ explorer, goInRow }: Pick<Explorer, 'explorer' | 'goInRow'>) {
  const paint = createStore<PaintState>(() => IDLE);

  const setTool = (tool: PaintTool): void => paint.setState({ tool, stroke: undefined });

  /** Marks the area that the pointer or the focus is on. */
  function pointAt(pointed: AreaKey | undefined): void {
    if (paint.getState().pointed !== pointed) paint.setState({ pointed });
  }

  /** Marks an area and turns the camera to it. */
  function turnTo(key: AreaKey): void {
    pointAt(key);
    closeUp([key]);
  }

  /** Brings areas near, so that a finger can tell them apart. */
  const closeUp = (keys: readonly AreaKey[]): void =>
    paint.setState(({ turnTo: last }) => ({ turnTo: { keys, count: (last?.count ?? 0) + 1 } }));

  /** A touch of the skin in a stroke: the first begins it. No key: the touch fell on no area. */
  function strokeOver(key: AreaKey | undefined): void {
    const { stroke = [] } = paint.getState();
    if (!key) paint.setState({ stroke, missed: stroke.length === 0 });
    else if (!stroke.includes(key)) paint.setState({ stroke: [...stroke, key], missed: false, pointed: key });
  }

  /** Gives the stroke in progress up: it was the start of another gesture. */
  const cancelStroke = (): void => paint.setState({ stroke: undefined });

  /** Puts what the stroke painted or erased into the address. */
  function endStroke(): void {
    const { stroke, tool } = paint.getState();
    if (!stroke) return;
    paint.setState({ stroke: undefined });
    const { view } = explorer.getState();
    show(afterStroke(painted(view), stroke, tool === 'erase' ? 'erase' : 'paint'));
  }

  /** Paints an area, or erases it where it is painted: a stroke of its own. */
  function toggleArea(key: AreaKey): void {
    const now = painted(explorer.getState().view);
    show(afterStroke(now, [key], now.includes(key) ? 'erase' : 'paint'));
  }

  /** Erases everything; undo brings it back. */
  const clearPaint = (): void => show([]);

  /** Strokes since the page was opened: the view that each changed, and what was painted after it. */
  let strokes: { from: View; to: string }[] = [];

  /** A row of strokes is one entry of the history: to leave the page never takes as many steps back as were painted. */
  function show(pain: readonly AreaKey[]): void {
    const { view } = explorer.getState();
    const next = repainted(view, pain);
    if (href(next) === href(view)) return;
    strokes = [...lastStrokes(view), { from: view, to: paintedWords(next) }];
    goInRow(next);
  }

  /** The strokes that led to what is painted; none after back or forward in the browser to something else. */
  function lastStrokes(view: View): typeof strokes {
    return strokes.at(-1)?.to === paintedWords(view) ? strokes : [];
  }

  const canUndo = (view: View): boolean => painted(view).length > 0 || lastStrokes(view).length > 0;

  /** Takes the last stroke back; where it is not known, as after a reload, the area that was painted last. */
  function undoStroke(): void {
    const { view } = explorer.getState();
    const known = lastStrokes(view);
    const last = known.at(-1);
    strokes = known.slice(0, -1);
    const { pain = [], pattern } = last?.from.options ?? { pain: painted(view).slice(0, -1) };
    goInRow(repainted(view, pain, pattern));
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
    pointAt,
    turnTo,
    closeUp,
    strokeOver,
    cancelStroke,
    endStroke,
    toggleArea,
    clearPaint,
    canUndo,
    undoStroke,
    leavePainting,
  };
}
