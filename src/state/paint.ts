import { createStore } from 'zustand/vanilla';
import { type AreaKey, afterStroke } from '../domain/pain/painted.ts';
import { painView, type View } from '../domain/view.ts';
import { explorer, go, href } from './explorer.ts';

export type PaintTool = 'paint' | 'erase' | 'turn';
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

export const paint = createStore<PaintState>(() => IDLE);

const painted = (view: View): readonly AreaKey[] => view.options.pain ?? [];

/** What is painted as it is to be shown: with the stroke in progress. */
export function paintedNow(view: View, { stroke, tool }: PaintState): readonly AreaKey[] {
  return stroke ? afterStroke(painted(view), stroke, tool === 'erase' ? 'erase' : 'paint') : painted(view);
}

export const setTool = (tool: PaintTool): void => paint.setState({ tool, stroke: undefined });

/** Marks the area that the pointer or the focus is on. */
export function pointAt(pointed: AreaKey | undefined): void {
  if (paint.getState().pointed !== pointed) paint.setState({ pointed });
}

/** Marks an area and turns the camera to it. */
export function turnTo(key: AreaKey): void {
  pointAt(key);
  closeUp([key]);
}

/** Brings areas near, so that a finger can tell them apart. */
export const closeUp = (keys: readonly AreaKey[]): void =>
  paint.setState(({ turnTo: last }) => ({ turnTo: { keys, count: (last?.count ?? 0) + 1 } }));

/** A touch of the skin in a stroke: the first begins it. No key: the touch fell on no area. */
export function strokeOver(key: AreaKey | undefined): void {
  const { stroke = [] } = paint.getState();
  if (!key) paint.setState({ stroke, missed: stroke.length === 0 });
  else if (!stroke.includes(key)) paint.setState({ stroke: [...stroke, key], missed: false, pointed: key });
}

/** Gives the stroke in progress up: it was the start of another gesture. */
export const cancelStroke = (): void => paint.setState({ stroke: undefined });

/** Puts what the stroke painted or erased into the address, as one entry of the history. */
export function endStroke(): void {
  const { stroke, tool } = paint.getState();
  if (!stroke) return;
  paint.setState({ stroke: undefined });
  const { view } = explorer.getState();
  show(afterStroke(painted(view), stroke, tool === 'erase' ? 'erase' : 'paint'));
}

/** Paints an area, or erases it where it is painted: a stroke of its own. */
export function toggleArea(key: AreaKey): void {
  const now = painted(explorer.getState().view);
  show(afterStroke(now, [key], now.includes(key) ? 'erase' : 'paint'));
}

/** Erases everything; undo brings it back. */
export const clearPaint = (): void => show([]);

/** Strokes since the page was opened: the address that each left behind, and the one that it led to. */
let strokes: { from: View; to: string }[] = [];

function show(pain: readonly AreaKey[]): void {
  const { view } = explorer.getState();
  const next = painView(view, pain);
  if (href(next) === href(view)) return;
  strokes.push({ from: view, to: href(next) });
  go(next);
}

export const canUndo = (view: View): boolean => painted(view).length > 0 || strokes.length > 0;

/**
 * Takes the last stroke back: by the browser's history where that stroke was the last thing done, so that forward
 * brings it again; after a reload, the area that was painted last.
 */
export function undoStroke(): void {
  const { view } = explorer.getState();
  const last = strokes.pop();
  if (!last) go(painView(view, painted(view).slice(0, -1)));
  else if (last.to === window.location.hash) window.history.back();
  else go(last.from);
}

// Back in the browser takes strokes back too; leaving the page forgets them.
explorer.subscribe(({ view }, before) => {
  if (view === before.view) return;
  if (view.page !== 'pain') {
    strokes = [];
    if (before.view.page === 'pain') paint.setState(IDLE);
    return;
  }
  const last = strokes.at(-1);
  if (last && href(last.from) === href(view)) strokes.pop();
});
