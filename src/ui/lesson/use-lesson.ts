import { isAtStep, stepView } from '../../domain/lesson/going.ts';
import { keptLesson } from '../../domain/lesson/kept-lessons.ts';
import { type AnyStep, isSound, type Lesson } from '../../domain/lesson/lesson.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useLessons } from '../../state/lesson-stores.ts';
import { go } from '../../state/stores.ts';

/** The lesson that is gone through, and the ways in it. */
export interface Going {
  view: View;
  id: string;
  lesson: Lesson;
  /** Which view of it is shown, counted from 1. */
  number: number;
  current: AnyStep;
  following: AnyStep | undefined;
  /** What is said to the view; empty for nothing. */
  say: string;
  /** Somebody looked round since the view was shown. */
  away: boolean;
  /** Goes on or back by so many views; at the ends nothing happens. 0: back to the view itself. */
  step: (by: number) => void;
}

/** The lesson at hand, where one is gone through and is on this device. */
export function useLesson(): Going | undefined {
  const view = useExplorer((s) => s.view);
  const { lesson: id, step: number, present } = view.options;
  const lesson = useLessons((s) => keptLesson(s, id));
  if (!id || !number || !lesson) return undefined;
  const current = lesson.steps[number - 1];
  if (!current) return undefined;
  return {
    view,
    id,
    lesson,
    number,
    current,
    following: lesson.steps[number],
    say: isSound(current) ? current.say : '',
    away: !isAtStep(view, lesson, { id, step: number }),
    step: (by) => {
      const to = stepView(lesson, { id, step: number + by, present }, view.language);
      if (to) go(to);
    },
  };
}
