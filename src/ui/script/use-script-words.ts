import { useExplorer } from '../../state/hooks.ts';
import { scriptWords } from '../../words/later/script.ts';

/** The words of the script, in the language that is shown. */
export const useScriptWords = () => scriptWords[useExplorer((s) => s.view.language)];
