import { useStore } from 'zustand';
import { type ExplorerState, explorer } from './explorer.ts';
import { type FilmState, film } from './film.ts';
import { looks } from './look.ts';
import { type PoseState, pose } from './pose.ts';
import { type Settings, settings } from './settings.ts';
import { type StageState, stage } from './stage.ts';

export const useExplorer = <T>(select: (state: ExplorerState) => T): T => useStore(explorer, select);
export const useSettings = <T>(select: (state: Settings) => T): T => useStore(settings, select);
export const usePose = <T>(select: (state: PoseState) => T): T => useStore(pose, select);
export const useFilm = <T>(select: (state: FilmState) => T): T => useStore(film, select);
export const useStage = <T>(select: (state: StageState) => T): T => useStore(stage, select);
export const useCanUndoLook = (): boolean => useStore(looks, (s) => s.past.length > 0);
