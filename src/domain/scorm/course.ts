import { isSound, type Lesson } from '../lesson/lesson.ts';
import { lotOf } from '../quiz/question.ts';
import type { Score } from '../quiz/score.ts';

/** How somebody comes through a lesson on a learning platform, by the places of its views, counted from 0. */
export interface LessonRun {
  /** The view that is shown. */
  at: number;
  seen: readonly boolean[];
  /** The best answer to the question before each view; none where it asks nothing, or was not answered. */
  scores: readonly (Score | undefined)[];
}

/** What an answer is worth, of 1. */
const WORTH: Record<Score, number> = { right: 1, near: 0.5, wrong: 0 };
const SIGNS: Record<Score, string> = { right: 'r', near: 'n', wrong: 'w' };
const NONE = '-';
const VERSION = '1';
/** A platform keeps no more of what was done, letters (SCORM 1.2, `cmi.suspend_data`). */
const LONGEST_SUSPENDED = 4096;

/** A lesson that nobody began yet. */
export const newCourse = ({ steps }: Lesson): LessonRun => ({
  at: 0,
  seen: steps.map(() => false),
  scores: steps.map(() => undefined),
});

/** The views that have a question before them. */
const asking = ({ steps }: Lesson): boolean[] => steps.map((step) => isSound(step) && step.ask !== undefined);

/** After a view was come to; `told`: it is seen itself, not the question before it. */
export const arrived = (course: LessonRun, at: number, told: boolean): LessonRun => ({
  ...course,
  at,
  seen: course.seen.map((seen, i) => seen || (told && i === at)),
});

const better = (one: Score | undefined, other: Score | undefined): Score | undefined =>
  one !== undefined && (other === undefined || WORTH[one] >= WORTH[other]) ? one : other;

/**
 * After the questions of an id were answered; who answers better later has the better answer. Where a view that answers it was seen
 * before, it counts nothing.
 */
export function answered(course: LessonRun, { steps }: Lesson, id: string, score: Score): LessonRun {
  const asks = steps.map((step) => isSound(step) && step.ask === id);
  if (asks.some((own, i) => own && course.seen[i] && course.scores[i] === undefined)) return course;
  return { ...course, scores: course.scores.map((old, i) => (asks[i] ? better(old, score) : old)) };
}

/** Two runs through one lesson as one, at the view of the first: all that was seen in either, and the better answers. */
export const joinedRuns = (one: LessonRun, other: LessonRun): LessonRun => ({
  at: one.at,
  seen: one.seen.map((seen, i) => seen || other.seen[i] === true),
  scores: one.scores.map((score, i) => better(score, other.scores[i])),
});

/** Whether all views were seen. */
const isThrough = ({ seen }: LessonRun): boolean => seen.every(Boolean);

/** 0 to 100 of all questions, what is not answered counted as wrong; undefined where the lesson asks nothing. */
export function scoreOfCourse({ scores }: LessonRun, lesson: Lesson): number | undefined {
  const asked = asking(lesson);
  const all = scores.filter((_, i) => asked[i]);
  if (all.length === 0) return undefined;
  const sum = all.reduce((total, score) => total + (score ? WORTH[score] : 0), 0);
  return Math.round((100 * sum) / all.length);
}

/** How a lesson stands. */
export type LessonStatus = 'incomplete' | 'completed' | 'passed';

/** From the least on; what a platform calls otherwise is less than all. A lesson that it holds as failed was done, at least. */
const RANKS = ['incomplete', 'failed', 'completed', 'passed'];

/** Whether a status may take the place of the one that a platform holds; where that is not known (undefined), only the best may. */
export const isNoWorse = (status: LessonStatus, held: string | undefined): boolean =>
  RANKS.indexOf(status) >= RANKS.indexOf(held ?? 'passed');

/** What a platform is told (`cmi.core.lesson_status`); `pass`: the score from which it is passed. Nobody fails: one can go on. */
export function statusOfCourse(course: LessonRun, lesson: Lesson, pass: number): LessonStatus {
  if (!isThrough(course)) return 'incomplete';
  const score = scoreOfCourse(course, lesson);
  return score !== undefined && score >= pass ? 'passed' : 'completed';
}

/** Says which lesson it is, whatever is said at its views. */
const markOf = ({ steps }: Lesson): string =>
  lotOf(steps.map((step) => (isSound(step) ? `${step.view} ${step.ask ?? ''}` : '')).join('\n')).toString(36);

/** All that was done, as the text that a platform keeps; empty for a lesson too long for that. */
export function suspendText({ at, seen, scores }: LessonRun, lesson: Lesson): string {
  const text = [
    VERSION,
    markOf(lesson),
    `${at}`,
    seen.map((one) => (one ? '1' : '0')).join(''),
    scores.map((score) => (score ? SIGNS[score] : NONE)).join(''),
  ].join(' ');
  return text.length > LONGEST_SUSPENDED ? '' : text;
}

/** What such a text says; undefined where it is damaged, or was written for another lesson. */
export function readSuspended(text: string, lesson: Lesson): LessonRun | undefined {
  const [version, mark, at = '', seen = '', scores = '', ...more] = text.split(' ');
  const { length } = lesson.steps;
  const whole = version === VERSION && mark === markOf(lesson) && more.length === 0;
  if (!whole || seen.length !== length || scores.length !== length) return undefined;
  if (!/^\d+$/.test(at) || Number(at) >= length || !/^[01]*$/.test(seen) || !/^[-rnw]*$/.test(scores))
    return undefined;
  const score = (sign: string): Score | undefined =>
    (Object.keys(SIGNS) as Score[]).find((one) => SIGNS[one] === sign);
  return { at: Number(at), seen: [...seen].map((one) => one === '1'), scores: [...scores].map(score) };
}

/** A time as SCORM 1.2 writes it, HHHH:MM:SS.SS; of milliseconds. */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const two = (value: number) => `${Math.floor(value)}`.padStart(2, '0');
  const seconds = Math.floor(hundredths / 100);
  const hours = `${Math.min(9999, Math.floor(seconds / 3600))}`.padStart(4, '0');
  return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}
