import { describe, expect, it } from 'vitest';
import { readPoints } from '../../../src/domain/lesson/classroom.ts';
import { createClassroom } from '../../../src/state/kept/classroom.ts';

const MINUTE = 60_000;

/** A window with its own storage, loaded anew as often as is wanted. */
function openWindow(stored = new Map<string, string>(), refuses = false) {
  let now = Date.UTC(2026, 0, 5, 9);
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new Error('full');
      stored.set(key, text);
    },
    removeItem: (key: string) => void stored.delete(key),
  };
  const load = () => createClassroom(() => storage, { date: () => now });
  return { load, stored, pass: (minutes: number) => (now += minutes * MINUTE), now: () => now };
}

describe('a class', () => {
  it('keeps the points of its teams and when its lesson began through a reload of its window', () => {
    const room = openWindow();
    const first = room.load();
    first.changeTeams([2, 0, 5]);
    first.showTeams(true);
    first.beginLesson('tight-band');
    const begun = room.now();
    room.pass(7);
    const again = room.load();
    again.beginLesson('tight-band');
    const begunNow = { 'tight-band': begun };
    expect(again.classroom.getState()).toEqual({ points: [2, 0, 5], shown: true, begun: begunNow });
    again.showTeams(false);
    expect(room.load().classroom.getState().shown).toBe(false);
  });

  it('begins a lesson anew when it is told to, when hours have passed, and when the clock was set back', () => {
    const room = openWindow();
    const { classroom, beginLesson } = room.load();
    const begun = () => classroom.getState().begun.abc;
    beginLesson('abc');
    room.pass(10);
    beginLesson('abc', true);
    expect(begun()).toBe(room.now());
    room.pass(5 * 60);
    beginLesson('abc');
    expect(begun()).toBe(room.now());
    room.pass(-30);
    beginLesson('abc');
    expect(begun()).toBe(room.now());
  });

  it('reads what an earlier version stored, and points that another window tells, but nothing that is none', () => {
    const old = new Map([['trigger-point-explorer:class', '{"points":[1,4],"begun":{}}']]);
    expect(openWindow(old).load().classroom.getState()).toEqual({ points: [1, 4], shown: false, begun: {} });
    expect(readPoints([3, 0])).toEqual([3, 0]);
    for (const told of [null, undefined, 'x', ['1'], [-1], [0.5], { points: [1] }])
      expect(readPoints(told)).toBeUndefined();
  });

  it('begins with two teams at 0 where what is stored is damaged, and goes on where nothing can be stored', () => {
    for (const text of ['', 'x', '{}', '{"points":[-1],"begun":{}}', '{"points":["2"],"begun":{}}', 'null'])
      expect(
        openWindow(new Map([['trigger-point-explorer:class', text]]))
          .load()
          .classroom.getState().points,
      ).toEqual([0, 0]);
    const { classroom, changeTeams } = openWindow(new Map(), true).load();
    changeTeams([1, 0]);
    expect(classroom.getState().points).toEqual([1, 0]);
  });

  it('is forgotten when all is cleared', () => {
    const room = openWindow();
    const { classroom, changeTeams, forgetClass } = room.load();
    changeTeams([3, 1]);
    forgetClass();
    expect(classroom.getState().points).toEqual([0, 0]);
    expect(room.stored.size).toBe(0);
  });
});
