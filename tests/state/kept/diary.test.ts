import { describe, expect, it } from 'vitest';
import { asId, type ExerciseId } from '../../../src/core/ids.ts';
import { notedDays, PAIN, painOf, wasDone } from '../../../src/domain/diary/diary.ts';
import { createDiary } from '../../../src/state/kept/diary.ts';
import { fakeDevice, SharedStorage } from '../fake-device.ts';

const KEY = 'trigger-point-explorer:diary';
const TURN = asId<ExerciseId>('neck-turn');
const TUCK = asId<ExerciseId>('chin-tuck');

/** A window of the app that shows the diary. */
function openWindow(storage = new SharedStorage(), date?: number) {
  const hand = fakeDevice({ storage, ...(date !== undefined && { date }) });
  const own = createDiary(hand.device);
  hand.device.keeping.onStored(own.takeOverDiary);
  hand.device.sight.onTakenUp(own.takeOverDiary);
  return {
    ...hand,
    ...own,
    done: (day: number, id: ExerciseId) => wasDone(own.diary.getState().entries, day, id),
    pain: (day: number) => painOf(own.diary.getState().entries, day),
  };
}

describe('the diary of a device', () => {
  it('stores nothing until it is turned on', () => {
    const { note, storage, diary, turnOnDiary, done } = openWindow();
    note(10, TURN, 1);
    expect([storage.get(KEY), diary.getState().on, done(10, TURN)]).toEqual([null, false, false]);
    turnOnDiary();
    expect(storage.get(KEY)).toMatch(/^diary 1 /);
    note(10, TURN, 1);
    expect([openWindow(storage).done(10, TURN), diary.getState().held]).toEqual([true, true]);
  });

  it('is the same in two windows, whichever notes what', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    one.turnOnDiary();
    one.note(10, TURN, 1);
    other.note(10, TUCK, 1);
    one.note(11, PAIN, 4);
    other.note(10, TURN, undefined);
    for (const window of [one, other, openWindow(storage)])
      expect([window.done(10, TURN), window.done(10, TUCK), window.pain(11)]).toEqual([false, true, 4]);
  });

  it('loses nothing to a window that wrote without having been told, nor to one that was put by', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    one.turnOnDiary();
    other.putBy();
    one.note(10, TURN, 1);
    other.note(11, TUCK, 1);
    expect([one.done(11, TUCK), other.done(10, TURN)]).toEqual([true, true]);
    // Both wrote at the same moment, and the later took the place of the earlier.
    const before = storage.get(KEY)!;
    one.note(12, TURN, 1);
    storage.seenBy({}).setItem(KEY, before);
    expect([one.done(12, TURN), openWindow(storage).done(12, TURN)]).toEqual([true, true]);
    other.takeUp();
    expect(other.done(12, TURN)).toBe(true);
  });

  it('is deleted in all windows, and does not come back by what another one knew', () => {
    const storage = new SharedStorage();
    const [one, other, put] = [openWindow(storage), openWindow(storage), openWindow(storage)];
    one.turnOnDiary();
    one.note(10, TURN, 1);
    put.putBy();
    expect(one.deleteDiary()).toBe(true);
    for (const window of [one, other]) expect(window.diary.getState().on).toBe(false);
    put.note(11, TURN, 1);
    expect([storage.get(KEY), put.diary.getState().on]).toEqual([null, false]);
    other.turnOnDiary();
    expect(notedDays(other.diary.getState().entries)).toEqual([]);
  });

  it('is gone when the browser clears its storage', () => {
    const { storage, diary, turnOnDiary, note } = openWindow();
    turnOnDiary();
    note(10, TURN, 1);
    storage.clear();
    expect([diary.getState().on, diary.getState().entries.size]).toEqual([false, 0]);
  });

  it.each(['changes', 'all'] as const)(
    'lasts as long as the page where the storage refuses %s',
    (refuses) => {
      const { storage, diary, turnOnDiary, note, done } = openWindow();
      storage.refuses = refuses;
      turnOnDiary();
      note(10, TURN, 1);
      expect([done(10, TURN), diary.getState().on, diary.getState().held]).toEqual([true, true, false]);
      storage.refuses = 'nothing';
      note(11, TURN, 1);
      expect([openWindow(storage).done(10, TURN), diary.getState().held]).toEqual([true, true]);
    },
  );

  it('does not lose what is there when it grows too large for the storage', () => {
    const { storage, turnOnDiary, note, done, diary } = openWindow();
    turnOnDiary();
    note(10, TURN, 1);
    storage.refuses = 'changes';
    note(11, TURN, 1);
    expect([done(11, TURN), diary.getState().held]).toEqual([true, false]);
    expect(openWindow(storage).done(10, TURN)).toBe(true);
  });

  it('says so where it could not be deleted', () => {
    const { storage, turnOnDiary, note, deleteDiary, done, diary } = openWindow();
    turnOnDiary();
    note(10, TURN, 1);
    storage.refuses = 'changes';
    expect([deleteDiary(), diary.getState().on, done(10, TURN)]).toEqual([false, true, true]);
  });

  it('takes the later word for it when the clock was set back', () => {
    const storage = new SharedStorage();
    const ahead = openWindow(storage, Date.UTC(2027, 5, 1, 12));
    ahead.turnOnDiary();
    const day = ahead.today();
    ahead.note(day, PAIN, 6);
    const back = openWindow(storage, Date.UTC(2026, 10, 30, 12));
    expect(back.today()).toBeLessThan(day);
    expect(back.pain(day)).toBe(6);
    back.note(day, PAIN, 2);
    back.note(back.today(), TURN, 1);
    expect([ahead.pain(day), ahead.done(back.today(), TURN)]).toEqual([2, true]);
  });

  it('opens a damaged store with what can be read, and mends it with the next note', () => {
    const storage = new SharedStorage();
    const first = openWindow(storage);
    first.turnOnDiary();
    first.note(10, TURN, 1);
    first.note(11, TURN, 1);
    const text = storage.get(KEY)!;
    storage.seenBy({}).setItem(KEY, `\u0000{"${text.slice(20)}`);
    const { diary, done, note } = openWindow(storage);
    expect([diary.getState().on, done(11, TURN)]).toEqual([true, true]);
    note(12, TURN, 1);
    expect(storage.get(KEY)).toMatch(/^diary 1 /);
  });
});
