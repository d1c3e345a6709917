import { useStore } from 'zustand';
import { createProgress, type ProgressState } from './kept/progress.ts';
import { device } from './stores.ts';

/** The progress of practice on the app's own device; it comes with what shows it. */
const own = createProgress(device);

export const { progress, turnOnProgress, noteCard, openProgress, deleteProgress } = own;
export const useProgress = <T>(select: (state: ProgressState) => T): T => useStore(own.progress, select);

// It follows the device alone, as the diary does.
device.keeping.onStored(own.takeOverProgress);
device.sight.onTakenUp(own.takeOverProgress);
