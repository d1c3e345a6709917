import { placeInWords } from '../../domain/view/title.ts';
import type { View } from '../../domain/view/view.ts';
import { useExplorer, useSettings } from '../../state/hooks.ts';
import { useWords } from '../parts/use-words.ts';
import { useLessonWords } from './use-lesson-words.ts';

/** What a view is called in a list. */
export function useNameOfView(): (view: View) => string {
  const words = useWords();
  const { whole } = useLessonWords();
  const content = useExplorer((s) => s.content);
  const calm = useSettings((s) => s.calm);
  return (view) => placeInWords(view, content, words, calm) ?? whole;
}
