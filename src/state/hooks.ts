import { useStore } from 'zustand';
import type { Detail } from '../domain/device/detail.ts';
import type { View } from '../domain/view/view.ts';
import { detail } from './detail.ts';
import { type ExplorerState, explorer, unturned } from './explorer.ts';
import { type FilmState, film } from './film.ts';
import { canUndoLook, looks } from './look.ts';
import { news } from './news.ts';
import { type PaintState, paint } from './paint.ts';
import { type PoseState, pose } from './pose.ts';
import { printing } from './print.ts';
import { type Settings, settings } from './settings.ts';
import { type UpdateState, update } from './update.ts';
import { type ViewportState, viewport } from './viewport.ts';
import { type WorkoutState, workout } from './workout.ts';

export const useExplorer = <T>(select: (state: ExplorerState) => T): T => useStore(explorer, select);
/** The view that the picture shows: what is being previewed, else where one is. */
export const useShownView = (): View => useExplorer((s) => unturned(s.preview ?? s.view));
/** Where the camera was turned to at the place that is shown. */
export const useTurn = (): string | undefined => useExplorer((s) => (s.preview ?? s.view).options.cam);
export const useSettings = <T>(select: (state: Settings) => T): T => useStore(settings, select);
export const usePaint = <T>(select: (state: PaintState) => T): T => useStore(paint, select);
export const usePose = <T>(select: (state: PoseState) => T): T => useStore(pose, select);
export const useFilm = <T>(select: (state: FilmState) => T): T => useStore(film, select);
/** What is told to screen readers now, by teller. */
export const useToldNews = (): Readonly<Record<string, string>> => useStore(news);
/** The page is being printed. */
export const usePrinting = (): boolean => useStore(printing, (s) => s.on);
/** It was asked for a print that this browser cannot do. */
export const usePrintRefused = (): boolean => useStore(printing, (s) => s.refused);
export const useViewport = <T>(select: (state: ViewportState) => T): T => useStore(viewport, select);
export const useDetail = (): Detail => useStore(detail, (s) => s.level);
export const useWorkout = <T>(select: (state: WorkoutState) => T): T => useStore(workout, select);
export const useUpdate = (): UpdateState['state'] => useStore(update, (s) => s.state);
export function useCanUndoLook(): boolean {
  const view = useExplorer((s) => s.view);
  return useStore(looks, (s) => canUndoLook(s, view));
}
