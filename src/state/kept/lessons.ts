import { createStore } from 'zustand/vanilla';
import {
  joined,
  type KeptLessons,
  keptLesson,
  keptText,
  NO_LESSONS,
  readKept,
  withLesson,
} from '../../domain/lesson/kept-lessons.ts';
import { changedLesson, type Lesson, type LessonEdit } from '../../domain/lesson/lesson.ts';
import type { Device } from '../device/device.ts';

/** A change that can be taken back: what the lesson was before it, and after. */
interface Change {
  id: string;
  before: Lesson | undefined;
  after: Lesson | undefined;
}

/** Whether the last of these changes is one of a lesson itself: that it was begun or removed is taken back where all lessons are listed. */
export function canStep(changes: readonly Change[], id: string): boolean {
  const last = changes.at(-1);
  return last?.id === id && last.before !== undefined && last.after !== undefined;
}

/** The lessons of this device. */
export interface LessonsState extends KeptLessons {
  /** The storage holds what is here, or takes nothing: then it lasts as long as the page. */
  held: boolean;
  /** Changes made in this window that can be taken back, and those that were. */
  past: readonly Change[];
  future: readonly Change[];
}

const KEY = 'trigger-point-explorer:lessons';
/** So many changes can be taken back. */
const MOST_CHANGES = 200;

/** Makes the store of lessons: all windows have the same, and none erases another's. */
export function createLessons({ keeping, clock }: Pick<Device, 'keeping' | 'clock'>) {
  /** Undefined where there is nothing, or the storage cannot be read. */
  function stored(): string | undefined {
    try {
      return keeping.storage().getItem(KEY) ?? undefined;
    } catch {
      return undefined;
    }
  }

  const lessons = createStore<LessonsState>(() => ({
    ...readKept(stored() ?? ''),
    held: true,
    past: [],
    future: [],
  }));

  /** Another window has deleted them, or the browser has: here they are gone, too. */
  const isGone = (): boolean => {
    const { lessons: known, strange, held } = lessons.getState();
    return held && known.length + strange.length > 0 && stored() === undefined;
  };

  function keep(mine: KeptLessons, changes: Partial<LessonsState> = {}): void {
    const all = joined(mine, readKept(stored() ?? ''));
    let held = true;
    try {
      keeping.storage().setItem(KEY, keptText(all));
    } catch {
      held = false;
    }
    lessons.setState({ ...all, held, ...changes });
  }

  /** Takes over what is stored now; what another window did not know of is stored beside it. */
  function takeOverLessons(): void {
    if (isGone()) lessons.setState({ ...NO_LESSONS, past: [], future: [] });
    const there = readKept(stored() ?? '');
    const all = joined(lessons.getState(), there);
    if (all.lessons.length + all.strange.length === 0) return;
    if (keptText(all) === keptText(there)) lessons.setState(all);
    else keep(all);
  }

  /** Puts a lesson in the place of what is there of that id, so that it can be taken back. */
  function put(id: string, after: Lesson | undefined): void {
    const state = lessons.getState();
    const before = keptLesson(state, id);
    if (before === after) return;
    const past = [...state.past, { id, before, after }].slice(-MOST_CHANGES);
    keep(withLesson(state, id, after), { past, future: [] });
  }

  /** Keeps a lesson on this device; gives the id that it has here. */
  function addLesson(lesson: Lesson): string {
    // Another window may have begun one at the same moment.
    const all = joined(lessons.getState(), readKept(stored() ?? ''));
    const known = new Set(all.lessons.map(({ id }) => id));
    let time = clock.date();
    while (known.has(time.toString(36))) time++;
    const id = time.toString(36);
    put(id, lesson);
    return id;
  }

  /** Changes a lesson of this device; nothing where there is none of that id. */
  function editLesson(id: string, edit: LessonEdit): void {
    const lesson = keptLesson(lessons.getState(), id);
    if (lesson) put(id, changedLesson(lesson, edit));
  }

  const removeLesson = (id: string): void => put(id, undefined);

  /** Takes the last change back, or makes it again. */
  function step(from: 'past' | 'future', to: 'past' | 'future'): void {
    const state = lessons.getState();
    const change = state[from].at(-1);
    if (!change) return;
    const lesson = from === 'past' ? change.before : change.after;
    keep(withLesson(state, change.id, lesson), {
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], change],
    });
  }
  const undoLesson = (): void => step('past', 'future');
  const redoLesson = (): void => step('future', 'past');

  /** Deletes all of it from the device, what cannot be read too; false where the storage refuses that. */
  function deleteLessons(): boolean {
    try {
      keeping.storage().removeItem(KEY);
    } catch {
      // Said by what is left.
    }
    const gone = stored() === undefined;
    lessons.setState({ ...(gone ? NO_LESSONS : readKept(stored() ?? '')), past: [], future: [] });
    return gone;
  }

  return {
    lessons,
    takeOverLessons,
    addLesson,
    editLesson,
    removeLesson,
    undoLesson,
    redoLesson,
    deleteLessons,
  };
}
