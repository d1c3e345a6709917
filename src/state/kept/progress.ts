import { createStore } from 'zustand/vanilla';
import {
  type Card,
  joinedProgress,
  progressText,
  type ReadProgress,
  readProgress,
} from '../../domain/quiz/cards.ts';
import type { Device } from '../device/device.ts';

/** What this device knows of a person's practice, as far as they want that. */
export interface ProgressState extends ReadProgress {
  /** The person wants it kept. */
  on: boolean;
  /** The storage holds it; else it lasts as long as the page. */
  held: boolean;
}

const KEY = 'trigger-point-explorer:practice';
const NONE: ProgressState = { cards: new Map(), strange: [], on: false, held: false };

/** Makes the store of progress: nothing is kept until it is turned on; all windows have the same. */
export function createProgress({ keeping }: Pick<Device, 'keeping'>) {
  /** Null where there is none, undefined where the storage cannot be read. */
  function stored(): string | null | undefined {
    try {
      return keeping.storage().getItem(KEY);
    } catch {
      return undefined;
    }
  }

  /** A text that is none of ours is carried along as it is. */
  const read = (text: string): ReadProgress => readProgress(text) ?? { cards: new Map(), strange: [text] };

  const opened = (): ProgressState => {
    const text = stored();
    return typeof text === 'string' ? { ...read(text), on: true, held: true } : NONE;
  };
  const progress = createStore<ProgressState>(opened);

  /** Another window has deleted it: here it is gone, too. */
  const isGone = (text: string | null | undefined): boolean => text === null && progress.getState().held;

  function keep(mine: ReadProgress): void {
    const text = stored();
    if (isGone(text)) {
      progress.setState(NONE);
      return;
    }
    const all = typeof text === 'string' ? joinedProgress(read(text), mine) : mine;
    let held = true;
    try {
      keeping.storage().setItem(KEY, progressText(all));
    } catch {
      held = false;
    }
    progress.setState({ ...all, on: true, held });
  }

  /** Takes over what another window stored. */
  function takeOverProgress(): void {
    const text = stored();
    if (isGone(text)) progress.setState(NONE);
    if (typeof text !== 'string') return;
    progress.setState({ ...joinedProgress(read(text), progress.getState()), on: true, held: true });
  }

  /** From now on the device keeps how well questions are known. */
  const turnOnProgress = (): void => keep(progress.getState());

  /** Notes a question's card; where no progress is wanted it lasts as long as the page, and nothing is stored. */
  function noteCard(id: string, card: Card): void {
    const { on, cards, strange } = progress.getState();
    const next = { cards: new Map(cards).set(id, card), strange };
    if (on) keep(next);
    else progress.setState(next);
  }

  /** Takes in a file of progress; false where it is none. What is newer here stays. */
  function openProgress(text: string): boolean {
    const found = readProgress(text);
    if (!found) return false;
    keep(joinedProgress(progress.getState(), found));
    return true;
  }

  /** Deletes all of it, here and in all windows, and keeps none any more; false where the storage refuses that. */
  function deleteProgress(): boolean {
    try {
      keeping.storage().removeItem(KEY);
    } catch {
      // Said by what is left.
    }
    const gone = typeof stored() !== 'string';
    progress.setState(gone ? NONE : opened());
    return gone;
  }

  return { progress, turnOnProgress, takeOverProgress, noteCard, openProgress, deleteProgress };
}
