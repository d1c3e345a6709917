import { createStore } from 'zustand/vanilla';
import { type Diary, mergedEntries, type Noted, withNoted } from '../../domain/diary/diary.ts';
import { diaryText, type ReadDiary, readDiary } from '../../domain/diary/diary-text.ts';
import { dayOf } from '../../domain/plan/plan.ts';
import type { Device } from '../device/device.ts';

/** The diary of this device, as far as the person wants one. */
export interface DiaryState extends ReadDiary {
  /** The person wants it. */
  on: boolean;
  /** What the storage holds of it: as it is here, or nothing, since it takes nothing. */
  held: boolean;
}

const KEY = 'trigger-point-explorer:diary';
const NONE: DiaryState = { entries: new Map(), strange: [], on: false, held: false };

/** Makes the store of the diary: nothing is kept until it is turned on, and all windows have the same. */
export function createDiary({ keeping, clock }: Pick<Device, 'keeping' | 'clock'>) {
  /** Null where there is none, undefined where the storage cannot be read. */
  function stored(): string | null | undefined {
    try {
      return keeping.storage().getItem(KEY);
    } catch {
      return undefined;
    }
  }

  const opened = (): DiaryState => {
    const text = stored();
    return typeof text === 'string' ? { ...readDiary(text), on: true, held: true } : NONE;
  };
  const diary = createStore<DiaryState>(opened);

  /** What two windows know, put together entry by entry. */
  const joined = (one: ReadDiary, other: ReadDiary): ReadDiary => ({
    entries: mergedEntries(one.entries.values(), other.entries.values()),
    strange: [...new Set([...one.strange, ...other.strange])],
  });

  /** Another window has deleted it, or the browser has: here it is gone, too. */
  const isGone = (text: string | null | undefined): boolean => text === null && diary.getState().held;

  function keep(mine: ReadDiary): void {
    const text = stored();
    if (isGone(text)) {
      diary.setState(NONE);
      return;
    }
    const all = typeof text === 'string' ? joined(readDiary(text), mine) : mine;
    let held = true;
    try {
      keeping.storage().setItem(KEY, diaryText(all));
    } catch {
      // It lasts as long as the page, then; the page says so.
      held = false;
    }
    diary.setState({ ...all, on: true, held });
  }

  /** Takes over what is stored now; what another window did not know of is stored beside it. */
  function takeOverDiary(): void {
    const text = stored();
    if (isGone(text)) diary.setState(NONE);
    if (typeof text !== 'string') return;
    const [there, here] = [readDiary(text), diary.getState()];
    const all = joined(there, here);
    const missing = diaryText(all) !== diaryText(joined(there, there));
    if (here.on && missing) keep(all);
    else diary.setState({ ...all, on: true, held: true });
  }

  /** From now on the device keeps a diary. */
  const turnOnDiary = (): void => keep(diary.getState());

  /** The day that the device's calendar shows. */
  const today = (): number => dayOf(new Date(clock.date()));

  /** Notes something of a day, or takes it back; nothing where no diary is wanted. */
  function note(day: number, what: Noted, value: number | undefined): void {
    const { on, entries, strange } = diary.getState();
    if (!on) return;
    const changed: Diary = withNoted(entries, day, what, value);
    keep({ entries: changed, strange });
  }

  /** Deletes all of it, here and in all windows, and keeps none any more; false where the storage refuses that. */
  function deleteDiary(): boolean {
    try {
      keeping.storage().removeItem(KEY);
    } catch {
      // Said by what is left.
    }
    const gone = typeof stored() !== 'string';
    diary.setState(gone ? NONE : opened());
    return gone;
  }

  return { diary, turnOnDiary, takeOverDiary, today, note, deleteDiary };
}
