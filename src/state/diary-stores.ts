import { useStore } from 'zustand';
import { createDiary, type DiaryState } from './kept/diary.ts';
import { device } from './stores.ts';

/** The diary of the app's own device; it comes with what shows it. */
const own = createDiary(device);

export const { turnOnDiary, today, note, deleteDiary } = own;
export const useDiary = <T>(select: (state: DiaryState) => T): T => useStore(own.diary, select);

// It follows the device alone, as the settings do: what other windows stored, also while this one was put by.
device.keeping.onStored(own.takeOverDiary);
device.sight.onTakenUp(own.takeOverDiary);
device.sight.onHidden(() => {
  if (!device.sight.hidden()) own.takeOverDiary();
});
