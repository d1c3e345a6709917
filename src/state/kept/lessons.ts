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
import { lessonText } from '../../domain/lesson/lesson-text.ts';
import type { Device } from '../device/device.ts';

/** A change that can be taken back: what the lesson was before it, and after. */
interface Change {
  id: string;
  before: Lesson | undefined;
  after: Lesson | undefined;
  /** What was written at, and when last, so that one goes on with it; undefined for what is done at a stroke. */
  writing?: { at: string; until: number } | undefined;
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
/** Who goes on writing within this, milliseconds, makes one change. Our own choice. */
const WRITING = 3000;

const textOf = (lesson: Lesson | undefined): string | undefined => lesson && lessonText(lesson);

/** The field that an edit writes in, letter by letter; undefined for other edits. */
const fieldOf = (edit: LessonEdit): string | undefined =>
  edit.deed === 'title'
    ? edit.deed
    : edit.deed === 'say' || edit.deed === 'name'
      ? `${edit.deed} ${edit.at}`
      : undefined;

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
  function put(id: string, after: Lesson | undefined, field?: string): void {
    const state = lessons.getState();
    const before = keptLesson(state, id);
    if (before === after) return;
    const now = clock.now();
    const last = state.past.at(-1);
    const same =
      field !== undefined && last?.id === id && last.writing?.at === field && now < last.writing.until;
    const writing = field === undefined ? undefined : { at: field, until: now + WRITING };
    const change: Change = { id, before: same ? last.before : before, after, writing };
    const past = [...(same ? state.past.slice(0, -1) : state.past), change].slice(-MOST_CHANGES);
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

  /** Keeps a lesson that came from elsewhere: what is here already, to the letter, is not put beside itself. Gives its id here. */
  function takeInLesson(lesson: Lesson): string {
    const same = lessons.getState().lessons.find((kept) => textOf(kept.lesson) === textOf(lesson));
    return same?.id ?? addLesson(lesson);
  }

  /** Changes a lesson of this device; nothing where there is none of that id. */
  function editLesson(id: string, edit: LessonEdit): void {
    const lesson = keptLesson(lessons.getState(), id);
    if (lesson) put(id, changedLesson(lesson, edit), fieldOf(edit));
  }

  const removeLesson = (id: string): void => put(id, undefined);

  /** Takes the last change back, or makes it again. */
  function step(from: 'past' | 'future', to: 'past' | 'future'): void {
    const state = lessons.getState();
    const change = state[from].at(-1);
    if (!change) return;
    const [there, lesson] = from === 'past' ? [change.after, change.before] : [change.before, change.after];
    // What another window did to it since would be lost: then there is nothing to take back.
    if (textOf(keptLesson(state, change.id)) !== textOf(there)) {
      lessons.setState({ past: [], future: [] });
      return;
    }
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
    takeInLesson,
    editLesson,
    removeLesson,
    undoLesson,
    redoLesson,
    deleteLessons,
  };
}
