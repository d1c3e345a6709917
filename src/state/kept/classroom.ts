import { createStore } from 'zustand/vanilla';
import { type Classroom, EMPTY_CLASSROOM, readClassroom } from '../../domain/lesson/classroom.ts';
import type { Clock, TextStorage } from '../device/device.ts';

const KEY = 'trigger-point-explorer:class';
/** A lesson that was begun longer ago than this, milliseconds, is another one by now: the window was left open. Our own choice. */
const LONGEST = 4 * 3_600_000;

/** Makes the store of a class; `sitting`: where text is kept as long as the window is, which may throw where nothing is. */
export function createClassroom(sitting: () => TextStorage, clock: Pick<Clock, 'date'>) {
  function stored(): Classroom {
    try {
      return readClassroom(sitting().getItem(KEY) ?? '');
    } catch {
      return EMPTY_CLASSROOM;
    }
  }

  const classroom = createStore<Classroom>(stored);

  function keep(changes: Partial<Classroom>): void {
    const next = { ...classroom.getState(), ...changes };
    classroom.setState(next);
    try {
      sitting().setItem(KEY, JSON.stringify(next));
    } catch {
      // Then it lasts as long as the page.
    }
  }

  const changeTeams = (points: readonly number[]): void => keep({ points });
  const showTeams = (shown: boolean): void => keep({ shown });

  /** A lesson begins now: where it had begun already, and not so long ago, only if `anew`. */
  function beginLesson(id: string, anew = false): void {
    const { begun } = classroom.getState();
    const before = begun[id];
    const now = clock.date();
    const goes = before !== undefined && before <= now && now - before < LONGEST;
    if (anew || !goes) keep({ begun: { ...begun, [id]: now } });
  }

  /** Forgets all of it. */
  function forgetClass(): void {
    classroom.setState(EMPTY_CLASSROOM);
    try {
      sitting().removeItem(KEY);
    } catch {
      // There is nothing to forget.
    }
  }

  return { classroom, changeTeams, showTeams, beginLesson, forgetClass };
}
