import { describe, expect, it } from 'vitest';
import { progressText } from '../../../src/domain/quiz/cards.ts';
import { reviewed } from '../../../src/domain/quiz/schedule.ts';
import { createProgress } from '../../../src/state/kept/progress.ts';
import { fakeDevice, SharedStorage } from '../fake-device.ts';

const KEY = 'trigger-point-explorer:practice';
const DAY = 86_400_000;
const CARD = reviewed(undefined, 'right', 1_000_000);
const LATER = reviewed(CARD, 'wrong', 1_000_000 + DAY);

/** A window of the app that shows practice. */
function openWindow(storage = new SharedStorage()) {
  const hand = fakeDevice({ storage });
  const own = createProgress(hand.device);
  hand.device.keeping.onStored(own.takeOverProgress);
  return { storage, ...own, card: (id: string) => own.progress.getState().cards.get(id) };
}

describe('progress on a device', () => {
  it('is stored only once it is turned on, and is there in the next window', () => {
    const { storage, noteCard, turnOnProgress } = openWindow();
    noteCard('a', CARD);
    expect(storage.get(KEY)).toBeNull();
    turnOnProgress();
    noteCard('a', CARD);
    expect(openWindow(storage).card('a')).toEqual(CARD);
  });

  it('is the same in two windows, and gone from both when one deletes it', () => {
    const storage = new SharedStorage();
    const [one, other] = [openWindow(storage), openWindow(storage)];
    one.turnOnProgress();
    one.noteCard('a', CARD);
    other.noteCard('b', CARD);
    expect([one.card('b'), other.card('a')]).toEqual([CARD, CARD]);
    expect(one.deleteProgress()).toBe(true);
    expect(storage.get(KEY)).toBeNull();
    expect(other.progress.getState().on).toBe(false);
    other.noteCard('c', CARD);
    expect(storage.get(KEY)).toBeNull();
  });

  it('goes through a file with every card; what is newer here stays', () => {
    const from = openWindow();
    from.turnOnProgress();
    from.noteCard('a', CARD);
    from.noteCard('b', LATER);
    const file = progressText(from.progress.getState());
    const to = openWindow();
    to.turnOnProgress();
    to.noteCard('a', LATER);
    expect(to.openProgress(file)).toBe(true);
    expect([to.card('a'), to.card('b')]).toEqual([LATER, LATER]);
    expect(to.openProgress('no file of ours')).toBe(false);
    expect(to.progress.getState().cards.size).toBe(2);
  });

  it('lasts as long as the page where nothing can be stored, and says so', () => {
    const storage = new SharedStorage();
    storage.refuses = 'all';
    const { turnOnProgress, noteCard, card, progress } = openWindow(storage);
    turnOnProgress();
    noteCard('a', CARD);
    expect([card('a'), progress.getState().held]).toEqual([CARD, false]);
  });
});
