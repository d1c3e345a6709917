import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createLessons, type LessonsState } from './kept/lessons.ts';
import { device } from './stores.ts';

/** The lessons of the app's own device; they come with what shows them. */
const own = createLessons(device);

export const { addLesson, editLesson, removeLesson, undoLesson, redoLesson, deleteLessons } = own;
export const useLessons = <T>(select: (state: LessonsState) => T): T => useStore(own.lessons, select);

const teams = createStore<{ points: readonly number[] }>(() => ({ points: [0, 0] }));
/** The points of the teams of a class, by their order; nothing of them is stored. */
export const useTeams = (): readonly number[] => useStore(teams, (s) => s.points);
export const changeTeams = (points: readonly number[]): void => teams.setState({ points });

// They follow the device alone, as the settings do: what other windows stored, also while this one was put by.
device.keeping.onStored(own.takeOverLessons);
device.sight.onTakenUp(own.takeOverLessons);
