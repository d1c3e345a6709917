import { useExplorer } from '../../state/hooks.ts';
import { planWords } from '../../words/later/plan.ts';

/** The words of the plan, in the language that is shown. */
export const usePlanWords = () => planWords[useExplorer((s) => s.view.language)];
