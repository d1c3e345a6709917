import { useExplorer } from '../../state/hooks.ts';
import { type PainPageWords, painPageWords } from '../../words/later/pain.ts';

/** The words of painting, in the chosen language. */
export const usePainWords = (): PainPageWords => useExplorer((s) => painPageWords[s.view.language]);
