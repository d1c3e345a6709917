import { isAsking, isAtStep } from '../../domain/lesson/going.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import type { Score } from '../../domain/quiz/score.ts';
import {
  answered,
  arrived,
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
}

/** Tells a platform how somebody comes through a lesson, and goes on where it says that one stopped. */
export function trackLesson(platform: Platform, { lesson, id, pass, now }: Tracked) {
  const begun = now();
  const before = platform.read('cmi.core.lesson_status');
  const known = readSuspended(platform.read('cmi.suspend_data'), lesson);
  const location = Number(platform.read('cmi.core.lesson_location'));
  const there = Number.isInteger(location) && location >= 1 && location <= lesson.steps.length;
  let course = known ?? { ...newCourse(lesson), at: there ? location - 1 : 0 };
  // Who was through begins at the first view again, with all answers kept.
  if (known && statusOfCourse(known, lesson, pass) !== 'incomplete') course = { ...known, at: 0 };

  function tell(): void {
    const status = statusOfCourse(course, lesson, pass);
    const score = scoreOfCourse(course, lesson);
    platform.tell({
      // What was reached once is not taken away.
      ...(before !== 'passed' &&
        !(before === 'completed' && status === 'incomplete') && {
          'cmi.core.lesson_status': status,
        }),
      ...(score !== undefined && {
        'cmi.core.score.min': '0',
        'cmi.core.score.max': '100',
        'cmi.core.score.raw': `${score}`,
      }),
      'cmi.core.lesson_location': `${course.at + 1}`,
      'cmi.suspend_data': suspendText(course, lesson),
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
      course = next;
      tell();
    },
    /** A question was answered, wherever it was asked. */
    answered(question: string, score: Score): void {
      course = answered(course, lesson, question, score);
      tell();
    },
    tell,
    /** The window is closed. */
    leave(): void {
      tell();
      platform.end();
    },
  };
}
