import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/domain/lesson/lesson.ts';
import {
  answered,
  arrived,
  type LessonRun,
  newCourse,
  readSuspended,
  scoreOfCourse,
  sessionTime,
  statusOfCourse,
  suspendText,
} from '../../../src/domain/scorm/course.ts';

const lessonOf = (asks: readonly boolean[]): Lesson => ({
  title: 'Any',
  language: 'en',
  steps: asks.map((ask, i) => ({ view: `/en/neck?n=${i}`, say: '', ...(ask && { ask: `q${i}` }) })),
});
const LESSON = lessonOf([false, true, true]);
const through = (course: LessonRun): LessonRun =>
  [0, 1, 2].reduce((at, step) => arrived(at, step, true), course);

const score = fc.constantFrom('right', 'near', 'wrong', undefined);
const begun = fc
  .array(fc.record({ ask: fc.boolean(), seen: fc.boolean(), score }), { minLength: 1, maxLength: 500 })
  .chain((steps) =>
    fc.record({
      lesson: fc.constant(lessonOf(steps.map(({ ask }) => ask))),
      course: fc.record({
        at: fc.nat(steps.length - 1),
        seen: fc.constant(steps.map(({ seen }) => seen)),
        scores: fc.constant(steps.map((step) => step.score)),
      }),
    }),
  );

describe('how somebody comes through a lesson', () => {
  it('is incomplete until all views were seen; a question before one is not the view', () => {
    const asked = [0, 1, 2].reduce((at, step) => arrived(at, step, step === 0), newCourse(LESSON));
    expect(statusOfCourse(asked, LESSON, 50)).toBe('incomplete');
    expect(statusOfCourse(through(asked), LESSON, 50)).toBe('completed');
  });

  it('is passed from the score on that was asked for, and never failed; a better answer counts, a worse one does not', () => {
    expect(scoreOfCourse(through(newCourse(LESSON)), LESSON)).toBe(0);
    let course = through(answered(newCourse(LESSON), LESSON, 'q1', 'near'));
    expect([scoreOfCourse(course, LESSON), statusOfCourse(course, LESSON, 50)]).toEqual([25, 'completed']);
    course = answered(course, LESSON, 'q1', 'right');
    course = answered(course, LESSON, 'q1', 'wrong');
    expect([scoreOfCourse(course, LESSON), statusOfCourse(course, LESSON, 50)]).toEqual([50, 'passed']);
    expect(answered(course, LESSON, 'another', 'right')).toEqual(course);
  });

  it('counts nothing for a question whose answer was seen before it was answered, also when it goes on another day', () => {
    const shown = arrived(newCourse(LESSON), 1, true);
    const again = readSuspended(suspendText(shown, LESSON), LESSON)!;
    for (const course of [shown, again]) {
      expect(scoreOfCourse(answered(course, LESSON, 'q1', 'right'), LESSON)).toBe(0);
      expect(scoreOfCourse(answered(course, LESSON, 'q2', 'right'), LESSON)).toBe(50);
    }
  });

  it('has no score where the lesson asks nothing, and is completed then', () => {
    const lesson = lessonOf([false, false, false]);
    const course = through(newCourse(lesson));
    expect([scoreOfCourse(course, lesson), statusOfCourse(course, lesson, 0)]).toEqual([
      undefined,
      'completed',
    ]);
  });

  it('is kept in 4096 letters and is the same when it is read', () => {
    fc.assert(
      fc.property(begun, ({ lesson, course }) => {
        expect(readSuspended(suspendText(course, lesson), lesson)).toEqual(course);
      }),
    );
    // The longest lesson of which a package is made.
    const long = lessonOf(Array.from({ length: 500 }, () => true));
    expect(suspendText(newCourse(long), long).length).toBeLessThanOrEqual(4096);
  });

  it('is never taken from a text that was damaged, or is of another lesson', () => {
    const text = suspendText(through(newCourse(LESSON)), LESSON);
    expect(readSuspended(text, lessonOf([true, true, true]))).toBeUndefined();
    for (const bad of [
      '',
      'nonsense',
      text.slice(0, -1),
      `${text} x`,
      text.replace(/ \d /, ' 7 '),
      text.replace('-', 'z'),
    ])
      expect(readSuspended(bad, LESSON)).toBeUndefined();
  });

  it.each([
    [0, '0000:00:00.00'],
    [62_504, '0000:01:02.50'],
    [59_999, '0000:01:00.00'],
    [3_600_000 * 27, '0027:00:00.00'],
    [-5, '0000:00:00.00'],
  ])('tells %i milliseconds as %s', (time, text) => {
    expect(sessionTime(time)).toBe(text);
  });
});
