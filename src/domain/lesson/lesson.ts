import type { Language } from '../../core/ids.ts';
import { without } from '../../core/without.ts';

/** One view of a lesson. */
export interface LessonStep {
  /** Its address, the part behind '#'; names on or off and the moment of a film are in it. */
  view: string;
  /** What the teacher says to it; empty for nothing. */
  say: string;
  /** What it is called, where who made the lesson gave it a name of its own. */
  name?: string;
  /** The question that comes before it, by its id (`domain/quiz`), which tells nothing of the answer. */
  ask?: string;
}

/** A part of a lesson that could not be read, as it was found: it is kept, and shown as damaged. */
interface DamagedStep {
  damaged: string;
}

export type AnyStep = LessonStep | DamagedStep;

/** Views in an order, each with what is said to it. Nothing of it names a person. */
export interface Lesson {
  title: string;
  language: Language;
  steps: readonly AnyStep[];
}

/** Letters that are taken of a title, of a view's name and of what is said when they are written here. */
export const LONGEST_TITLE = 80;
export const LONGEST_NAME = 60;
export const LONGEST_SAY = 400;
/** Views that a lesson can be given here; one that was read may have more. */
export const MOST_STEPS = 60;

export const isSound = (step: AnyStep | undefined): step is LessonStep =>
  step !== undefined && 'view' in step;

/** A change of a lesson. Places are counted from 0. */
export type LessonEdit =
  | { deed: 'title'; title: string }
  | { deed: 'add'; view: string }
  | { deed: 'say'; at: number; say: string }
  | { deed: 'view'; at: number; view: string }
  | { deed: 'name'; at: number; name: string }
  | { deed: 'ask'; at: number; ask: string | undefined }
  | { deed: 'move'; from: number; to: number }
  | { deed: 'remove'; at: number };

/** The lesson after a change; the same object where the change does nothing. */
export function changedLesson(lesson: Lesson, edit: LessonEdit): Lesson {
  const { steps } = lesson;
  switch (edit.deed) {
    case 'title': {
      const title = edit.title.slice(0, LONGEST_TITLE);
      return title === lesson.title ? lesson : { ...lesson, title };
    }
    case 'add':
      return steps.length >= MOST_STEPS
        ? lesson
        : { ...lesson, steps: [...steps, { view: edit.view, say: '' }] };
    case 'say':
      return changed(lesson, edit.at, { say: edit.say.slice(0, LONGEST_SAY) });
    case 'view':
      return changed(lesson, edit.at, { view: edit.view });
    case 'name': {
      const name = edit.name.slice(0, LONGEST_NAME);
      return name ? changed(lesson, edit.at, { name }) : lacking(lesson, edit.at, 'name');
    }
    case 'ask':
      return edit.ask ? changed(lesson, edit.at, { ask: edit.ask }) : lacking(lesson, edit.at, 'ask');
    case 'move': {
      const step = steps[edit.from];
      if (!step || edit.to === edit.from || !steps[edit.to]) return lesson;
      const rest = steps.filter((_, i) => i !== edit.from);
      return { ...lesson, steps: [...rest.slice(0, edit.to), step, ...rest.slice(edit.to)] };
    }
    case 'remove':
      return steps[edit.at] ? { ...lesson, steps: steps.filter((_, i) => i !== edit.at) } : lesson;
  }
}

function changed(lesson: Lesson, at: number, change: Partial<LessonStep>): Lesson {
  const step = lesson.steps[at];
  if (!isSound(step)) return lesson;
  return { ...lesson, steps: lesson.steps.map((one, i) => (i === at ? { ...step, ...change } : one)) };
}

function lacking(lesson: Lesson, at: number, part: 'name' | 'ask'): Lesson {
  const bare = (step: AnyStep): AnyStep => (isSound(step) ? without(step, part) : step);
  return { ...lesson, steps: lesson.steps.map((step, i) => (i === at ? bare(step) : step)) };
}
