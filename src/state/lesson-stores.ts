import { useStore } from 'zustand';
import { createClassroom } from './kept/classroom.ts';
import { createLessons, type LessonsState } from './kept/lessons.ts';
import { device } from './stores.ts';

/** The lessons of the app's own device; they come with what shows them. */
const own = createLessons(device);

export const { addLesson, takeInLesson, editLesson, removeLesson, undoLesson, redoLesson, deleteLessons } =
  own;
export const useLessons = <T>(select: (state: LessonsState) => T): T => useStore(own.lessons, select);

const room = createClassroom(() => window.sessionStorage, device.clock);

export const { changeTeams, showTeams, beginLesson, forgetClass } = room;
/** The points of the teams of a class, by their order, while they are shown. */
export const useTeams = (): readonly number[] | undefined =>
  useStore(room.classroom, ({ shown, points }) => (shown ? points : undefined));
/** When a lesson was begun in this window, milliseconds since 1970; undefined before that. */
export const useBegun = (id: string): number | undefined => useStore(room.classroom, (s) => s.begun[id]);

// They follow the device alone, as the settings do: what other windows stored, also while this one was put by.
device.keeping.onStored(own.takeOverLessons);
device.sight.onTakenUp(own.takeOverLessons);
