import { useExplorer } from '../../state/hooks.ts';
import { marksWords } from '../../words/later/marks.ts';

/** The words of marks, in the language that is shown. */
export const useMarksWords = () => marksWords[useExplorer((s) => s.view.language)];
