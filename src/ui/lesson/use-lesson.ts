import type { Claim } from '../../core/content/bundle.ts';
import { isAsking, isAtStep, mayTell, viewBeside } from '../../domain/lesson/going.ts';
import { keptLesson } from '../../domain/lesson/kept-lessons.ts';
import { type AnyStep, isSound, type Lesson } from '../../domain/lesson/lesson.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer } from '../../state/hooks.ts';
import { useLessons } from '../../state/lesson-stores.ts';
import { go } from '../../state/stores.ts';
import { useTaught } from './taught/use-taught.ts';

/** The lesson that is gone through, and the ways in it. */
export interface Going {
  view: View;
  id: string;
  lesson: Lesson;
  /** How long it takes in a class, about, where that is known. */
  minutes: number | undefined;
  /** Which view of it is shown, counted from 1. */
  number: number;
  current: AnyStep;
  following: AnyStep | undefined;
  /** What is said to the view; empty for nothing, and while its question is asked. */
  say: string;
  /** The same with its sources, in a lesson that comes with the app. */
  claim: Claim | undefined;
  /** The question before the view is asked: what the view is must not be told. */
  asking: boolean;
  /** The id of the question that the view answers. */
  answers: string | undefined;
  /** Whether there is something before this, and behind it. */
  ways: { back: boolean; on: boolean };
  /** Somebody looked round since the view was shown. */
  away: boolean;
  /** Goes on or back, by a question or a view; at the ends nothing happens. 0: back to the view itself. */
  step: (by: -1 | 0 | 1) => void;
}

/** The lesson at hand, where one is gone through and is on this device. */
export function useLesson(): Going | undefined {
  const view = useExplorer((s) => s.view);
  const { lesson: id, step: number, present } = view.options;
  const own = useLessons((s) => keptLesson(s, id));
  const { taught, lesson: told } = useTaught(id);
  const lesson = own ?? told;
  if (!id || !number || !lesson) return undefined;
  const current = lesson.steps[number - 1];
  if (!current) return undefined;
  const place = { id, step: number, present };
  const asking = isAsking(view, lesson, number);
  const sound = isSound(current) && mayTell(view, lesson, place);
  const beside = (by: -1 | 0 | 1): View | undefined => viewBeside(view, lesson, place, by);
  return {
    view,
    id,
    lesson,
    minutes: own ? undefined : taught?.minutes,
    number,
    current,
    following: lesson.steps[number],
    say: sound ? current.say : '',
    claim: sound && !own ? taught?.steps[number - 1]?.claim : undefined,
    asking,
    answers: sound ? current.ask : undefined,
    ways: { back: beside(-1) !== undefined, on: beside(1) !== undefined },
    away: !isAtStep(view, lesson, place),
    step: (by) => {
      const to = beside(by);
      if (to) go(to);
    },
  };
}
