import { useExplorer } from '../../state/hooks.ts';
import { diaryWords } from '../../words/later/diary.ts';

/** The words of the diary, in the language that is shown. */
export const useDiaryWords = () => diaryWords[useExplorer((s) => s.view.language)];
