import { useExplorer } from '../../state/hooks.ts';
import { lessonWords } from '../../words/later/lesson.ts';

/** The words of lessons, in the language that is shown. */
export const useLessonWords = () => lessonWords[useExplorer((s) => s.view.language)];
