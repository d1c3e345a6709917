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

  it('are written letter by letter and taken back word by word: who pauses, or does something else, makes another change', () => {
    const { addLesson, editLesson, undoLesson, lessons, pass } = openWindow();
    const id = addLesson(LESSON);
    const write = (say: string) => {
      for (let i = 1; i <= say.length; i++) editLesson(id, { deed: 'say', at: 0, say: say.slice(0, i) });
    };
    const said = () => {
      const step = keptLesson(lessons.getState(), id)?.steps[0];
      return step && 'say' in step ? step.say : undefined;
    };
    write('Where is it felt?');
    pass(5000);
    write('Show it.');
    editLesson(id, { deed: 'add', view: '/en/head' });
    undoLesson();
    undoLesson();
    expect(said()).toBe('Where is it felt?');
    undoLesson();
    expect(said()).toBe('');
  });

  it('that come from elsewhere are there once, however often they are opened, until one of them is changed', () => {
    const { takeInLesson, editLesson, removeLesson, titles } = openWindow();
    const id = takeInLesson(LESSON);
    expect(takeInLesson({ ...LESSON })).toBe(id);
    editLesson(id, { deed: 'title', title: 'Mine' });
    const again = takeInLesson(LESSON);
    expect(titles()).toEqual(['Mine', 'Neck']);
    removeLesson(again);
    takeInLesson(LESSON);
    expect(titles()).toEqual(['Mine', 'Neck']);
  });

  it('lose nothing that another window did by what is taken back here', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    const id = one.addLesson(LESSON);
    one.editLesson(id, { deed: 'title', title: 'Neck and head' });
    other.editLesson(id, { deed: 'add', view: '/en/head' });
    one.undoLesson();
    expect(keptLesson(one.lessons.getState(), id)).toMatchObject({ title: 'Neck and head' });
    expect(keptLesson(one.lessons.getState(), id)?.steps).toHaveLength(2);
    expect(canStep(one.lessons.getState().past, id)).toBe(false);
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
