import { isAsking, isAtStep } from '../../domain/lesson/going.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import type { Score } from '../../domain/quiz/score.ts';
import {
  answered,
  arrived,
  isNoWorse,
  joinedRuns,
  type LessonStatus,
  newCourse,
  readSuspended,
  scoreOfCourse,
  sessionTime,
  statusOfCourse,
  suspendText,
} from '../../domain/scorm/course.ts';
import type { View } from '../../domain/view/view.ts';
import type { Platform } from './platform.ts';

interface Tracked {
  lesson: Lesson;
  /** Its id in the address. */
  id: string;
  /** The score from which it is passed, 0 to 100. */
  pass: number;
  /** Milliseconds, from any moment. */
  now: () => number;
  /** Called after the platform was told something, or could not be. */
  onTold?: () => void;
}

/** What somebody reached. */
export interface Reached {
  status: LessonStatus;
  /** 0 to 100; none in a lesson that asks nothing. */
  score: number | undefined;
  /** So many views were seen, of so many. */
  seen: number;
  of: number;
}

/** What a platform held when it was begun with, each undefined as long as it cannot be read. */
const HELD = {
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score.raw',
  suspended: 'cmi.suspend_data',
} as const;

/** Tells a platform how somebody comes through a lesson, and goes on where it says that one stopped. */
export function trackLesson(platform: Platform, { lesson, id, pass, now, onTold }: Tracked) {
  const begun = now();
  let held: Partial<Record<keyof typeof HELD, string | undefined>> = {};
  let course = newCourse(lesson);
  /** Something was done since it was opened that is to be put by. */
  let done = false;

  /** Reads what was not read yet; what was done before counts with what was done since. Gives what was put by before. */
  function readHeld() {
    const unread = held.suspended === undefined;
    held = Object.fromEntries(
      Object.entries(HELD).map(([name, element]) => [
        name,
        held[name as keyof typeof HELD] ?? platform.read(element),
      ]),
    );
    const known = unread && held.suspended ? readSuspended(held.suspended, lesson) : undefined;
    if (known) course = joinedRuns(course, known);
    return known;
  }
  const isRead = (): boolean =>
    Object.keys(HELD).every((name) => held[name as keyof typeof HELD] !== undefined);

  const known = readHeld();
  if (known) {
    // Who was through begins at the first view again, with all answers kept.
    course = { ...course, at: statusOfCourse(known, lesson, pass) === 'incomplete' ? known.at : 0 };
  } else {
    const location = Number(platform.read('cmi.core.lesson_location'));
    const there = Number.isInteger(location) && location >= 1 && location <= lesson.steps.length;
    if (there) course = { ...course, at: location - 1 };
  }

  function tell(): void {
    readHeld();
    if (isRead() || done) tellAll();
    onTold?.();
  }

  /** Of what cannot be read, nothing is told that could be worse than what is held. */
  function tellAll(): void {
    const status = statusOfCourse(course, lesson, pass);
    const score = scoreOfCourse(course, lesson);
    const kept = Number.parseFloat(held.score ?? '100');
    const ours = held.suspended === '' || (held.suspended && readSuspended(held.suspended, lesson));
    platform.tell({
      ...(isNoWorse(status, held.status) && { [HELD.status]: status }),
      ...(score !== undefined &&
        !(score < kept) && {
          'cmi.core.score.min': '0',
          'cmi.core.score.max': '100',
          [HELD.score]: `${score}`,
        }),
      'cmi.core.lesson_location': `${course.at + 1}`,
      // Something of an earlier edition, say, stays until there is something new to be put in its place.
      ...(held.suspended !== undefined &&
        (ours || done) && { [HELD.suspended]: suspendText(course, lesson) }),
      'cmi.core.session_time': sessionTime(now() - begun),
      'cmi.core.exit': status === 'incomplete' ? 'suspend' : '',
    });
  }
  tell();

  return {
    /** The view to begin with, counted from 1, and whether its question was answered. */
    start: { step: course.at + 1, answered: course.scores[course.at] !== undefined },
    /** Another view is shown. */
    moved(view: View): void {
      const { lesson: at, step } = view.options;
      if (at !== id || !step || step > lesson.steps.length) return;
      const told = !isAsking(view, lesson, step) && isAtStep(view, lesson, { id, step });
      const next = arrived(course, step - 1, told);
      if (next.at === course.at && next.seen[next.at] === course.seen[next.at]) return;
      // That the view it begins at is shown is nothing that somebody did.
      done ||= next.at !== course.at;
      course = next;
      tell();
    },
    /** A question was answered, wherever it was asked. */
    answered(question: string, score: Score): void {
      course = answered(course, lesson, question, score);
      done = true;
      tell();
    },
    tell,
    /** Whether all that is told can be told, and is kept. */
    isRecorded: (): boolean => platform.keeps() && isRead(),
    reached: (): Reached => ({
      status: statusOfCourse(course, lesson, pass),
      score: scoreOfCourse(course, lesson),
      seen: course.seen.filter(Boolean).length,
      of: lesson.steps.length,
    }),
    /** The window is closed. */
    leave(): void {
      tell();
      platform.end();
    },
  };
}
