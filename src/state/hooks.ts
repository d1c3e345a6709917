import { useStore } from 'zustand';
import type { Detail } from '../domain/device/detail.ts';
import { nearView } from '../domain/exercise/near-view.ts';
import type { View } from '../domain/view/view.ts';
import type { FilmState } from './film/film.ts';
import type { WorkoutState } from './film/workout.ts';
import type { OfflineState } from './host/offline.ts';
import type { UpdateState } from './host/update.ts';
import type { Settings } from './kept/settings.ts';
import type { MarksState } from './marks/marks.ts';
import { type ExplorerState, unturned } from './place/explorer.ts';
import { canUndoLook } from './place/look.ts';
import type { PaintState } from './place/paint.ts';
import {
  asking,
  detail,
  explorer,
  film,
  layout,
  looks,
  marking,
  news,
  offline,
  paint,
  printing,
  settings,
  update,
  viewport,
  workout,
} from './stores.ts';
import type { AskingState } from './viewport/asking.ts';
import type { LayoutState } from './viewport/layout.ts';
import type { ViewportState } from './viewport/viewport.ts';

export const useExplorer = <T>(select: (state: ExplorerState) => T): T => useStore(explorer, select);
/** The view that the picture shows: what is being previewed, else where one is; an exercise as near as its film is. */
export function useShownView(): View {
  const view = useExplorer((s) => unturned(s.preview ?? s.view));
  const twice = useTwice();
  return useWorkout((s) => s.near) || twice ? nearView(view) : view;
}
/** An exercise is seen near its muscles and, beside that, on the whole body. */
export function useTwice(): boolean {
  const wanted = useExplorer((s) => (s.preview ?? s.view).options.see === 'both');
  return useLayout((s) => s.twice) && wanted;
}
/** Where the camera was turned to at the place that is shown. */
export const useTurn = (): string | undefined => useExplorer((s) => (s.preview ?? s.view).options.cam);
export const useSettings = <T>(select: (state: Settings) => T): T => useStore(settings, select);
export const usePaint = <T>(select: (state: PaintState) => T): T => useStore(paint, select);
export const useMarking = <T>(select: (state: MarksState) => T): T => useStore(marking, select);
export const useFilm = <T>(select: (state: FilmState) => T): T => useStore(film, select);
/** What is told to screen readers now, by teller. */
export const useToldNews = (): Readonly<Record<string, string>> => useStore(news);
/** The page is being printed. */
export const usePrinting = (): boolean => useStore(printing, (s) => s.on);
/** It was asked for a print that this browser cannot do. */
export const usePrintRefused = (): boolean => useStore(printing, (s) => s.refused);
export const useViewport = <T>(select: (state: ViewportState) => T): T => useStore(viewport, select);
export const useLayout = <T>(select: (state: LayoutState) => T): T => useStore(layout, select);
export const useAsking = <T>(select: (state: AskingState) => T): T => useStore(asking, select);
export const useDetail = (): Detail => useStore(detail, (s) => s.level);
export const useWorkout = <T>(select: (state: WorkoutState) => T): T => useStore(workout, select);
export const useUpdate = (): UpdateState['state'] => useStore(update, (s) => s.state);
export const useOffline = <T>(select: (state: OfflineState) => T): T => useStore(offline, select);
export function useCanUndoLook(): boolean {
  const view = useExplorer((s) => s.view);
  return useStore(looks, (s) => canUndoLook(s, view));
}
