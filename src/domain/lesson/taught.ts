import type { TaughtLesson } from '../../core/content/more.ts';
import type { Language } from '../../core/ids.ts';
import { lotOf } from '../quiz/question.ts';
import type { Lesson } from './lesson.ts';

/** Whether an id is that of a lesson that comes with the app: those that a device makes have no hyphen. */
export const isTaughtId = (id: string | undefined): id is string => id?.includes('-') ?? false;

/** A lesson that comes with the app as one that can be gone through, copied and shared, said at a level in a language. */
export const lessonOfTaught = (
  { title, steps }: TaughtLesson,
  language: Language,
  level: 'everyday' | 'clinical',
): Lesson => ({
  title,
  language,
  steps: steps.map(({ view, question, claim }) => ({
    view: `/${language}${view}`,
    say: claim[level],
    // The id that `asQuestion` gives it.
    ...(question && { ask: lotOf(`${question.kind} ${question.of}`).toString(36) }),
  })),
});
