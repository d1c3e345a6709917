import { describe, expect, it } from 'vitest';
import { keptLesson } from '../../../src/domain/lesson/kept-lessons.ts';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import { canStep, createLessons } from '../../../src/state/kept/lessons.ts';
import { fakeDevice, SharedStorage } from '../fake-device.ts';

const KEY = 'trigger-point-explorer:lessons';
const LESSON: Lesson = { title: 'Neck', language: 'en', steps: [{ view: '/en/neck', say: '' }] };

/** A window of the app that shows lessons. */
function openWindow(storage = new SharedStorage(), date = 1_000_000) {
  const hand = fakeDevice({ storage, date });
  const own = createLessons(hand.device);
  hand.device.keeping.onStored(own.takeOverLessons);
  hand.device.sight.onTakenUp(own.takeOverLessons);
  const titles = () => own.lessons.getState().lessons.flatMap(({ lesson }) => (lesson ? [lesson.title] : []));
  return { ...hand, ...own, titles, storage };
}

describe('the lessons of a device', () => {
  it('are there again, with every change taken back or made again', () => {
    const { storage, addLesson, editLesson, undoLesson, redoLesson, titles, lessons } = openWindow();
    const id = addLesson(LESSON);
    // Nothing of the lesson itself is to be taken back yet.
    expect(canStep(lessons.getState().past, id)).toBe(false);
    editLesson(id, { deed: 'title', title: 'Head' });
    expect(canStep(lessons.getState().past, id)).toBe(true);
    editLesson(id, { deed: 'add', view: '/en/head' });
    undoLesson();
    expect(openWindow(storage).lessons.getState().lessons[0]?.lesson?.steps).toHaveLength(1);
    undoLesson();
    expect(titles()).toEqual(['Neck']);
    redoLesson();
    expect(openWindow(storage).titles()).toEqual(['Head']);
    undoLesson();
    undoLesson();
    expect(openWindow(storage).titles()).toEqual([]);
  });

  it('are the same in two windows, and neither erases the other', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    const first = one.addLesson(LESSON);
    const second = other.addLesson({ ...LESSON, title: 'Low back' });
    expect(second).not.toBe(first);
    other.editLesson(first, { deed: 'title', title: 'Neck and head' });
    one.removeLesson(second);
    for (const window of [one, other, openWindow(storage)])
      expect(window.titles()).toEqual(['Neck and head']);
    other.putBy();
    one.addLesson({ ...LESSON, title: 'Later' });
    other.addLesson({ ...LESSON, title: 'Put by' });
    other.takeUp();
    expect(one.titles().sort()).toEqual(['Later', 'Neck and head', 'Put by']);
    expect(other.titles().sort()).toEqual(['Later', 'Neck and head', 'Put by']);
  });

  it('last as long as the page where nothing is stored', () => {
    const storage = new SharedStorage();
    storage.refuses = 'all';
    const { addLesson, lessons } = openWindow(storage);
    const id = addLesson(LESSON);
    expect(keptLesson(lessons.getState(), id)).toEqual(LESSON);
    expect(lessons.getState().held).toBe(false);
  });

  it('keep a line that cannot be read, whatever is done beside it', () => {
    const storage = new SharedStorage();
    const broken = 'abc 3 {"kind":"trigger-point';
    const { addLesson } = openWindow(storage);
    addLesson(LESSON);
    storage.seenBy({}).setItem(KEY, `${storage.get(KEY)}\n${broken}`);
    const { lessons, addLesson: add, titles } = openWindow(storage);
    add({ ...LESSON, title: 'Another' });
    expect([titles(), lessons.getState().strange]).toEqual([['Neck', 'Another'], [broken]]);
    expect(storage.get(KEY)).toContain(broken);
  });

  it('are deleted in all windows', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    one.addLesson(LESSON);
    expect(one.deleteLessons()).toBe(true);
    expect([one.titles(), other.titles(), storage.get(KEY)]).toEqual([[], [], null]);
  });
});
